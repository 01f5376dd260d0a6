export interface PlaygroundConfig {
  /** JSON lines; lives and dies with the database, whose line numbers it holds. null: nothing is kept */
  file: string | null
  /** shown on the page beside the link to the web admin */
  demoLogin: { email: string; password: string } | null
  /** towns whose deep link a new person may come by */
  towns: { slug: string; name: string }[]
  /** the page itself, as posters name it; null: none does */
  link: string | null
  /** people who are there from the first start on; their ids are the chats' ids */
  residents: { id: string; name: string }[]
  /** ISO instant; the machine's own clock when left out */
  now?: () => string
}

/** The playground lets anybody speak as anybody, so nothing but a demo may carry it. */
export function refuseProduction(nodeEnv = process.env.NODE_ENV): void {
  if (nodeEnv !== 'production') return
  throw new Error(
    'The playground lets anybody speak as anybody and does not start with NODE_ENV=production: switch the playground off or unset NODE_ENV.',
  )
}
