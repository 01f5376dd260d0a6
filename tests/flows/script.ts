/**
 * A transcript is Markdown to be read aloud: a title, scenes, and in each scene what people do, one paragraph a deed.
 * The paragraphs of the bot ("dasnez …") are what it answered; they are left out here and written anew by a run.
 */
export function readScript(markdown: string): Script {
  const scenes: Scene[] = []
  for (const paragraph of paragraphsOf(markdown)) {
    if (SPOKEN_BY_THE_BOT.test(paragraph)) continue
    if (paragraph.startsWith('## ') || scenes.length === 0)
      scenes.push({ heading: paragraph, paragraphs: [], asWritten: '' })
    else scenes.at(-1)?.paragraphs.push(paragraph)
  }
  const written = markdown.split(/^(?=## )/m).map(part => `${part.trim()}\n`)
  return { scenes: scenes.map((scene, index) => ({ ...scene, asWritten: written[index] ?? '' })) }
}

/** What a scene looks like when every deed is followed by what the bot said then. */
export const writeScene = (heading: string, played: readonly Played[]): string =>
  `${[heading, ...played.flatMap(({ paragraph, answers }) => [paragraph, ...answers])].join('\n\n')}\n`

/** A message as it stands in a transcript: its lines, and its buttons below. */
export function writeMessage(to: string, text: string, choices: readonly string[]): string {
  const lines = text.split(/\n+/)
  const buttons = choices.map(choice => `[${choice}]`).join(' ')
  return [`dasnez an ${to}: ${lines[0]}`, ...lines.slice(1), ...(buttons === '' ? [] : [buttons])].join(
    '\n  ',
  )
}

const paragraphsOf = (markdown: string): string[] =>
  markdown
    .split(/\n\s*\n/)
    .map(each => each.trim())
    .filter(Boolean)

const SPOKEN_BY_THE_BOT = /^\(?dasnez /

export interface Script {
  /** the first one is the title with whatever stands before the first scene */
  scenes: Scene[]
}

export interface Scene {
  heading: string
  paragraphs: string[]
  asWritten: string
}

export interface Played {
  paragraph: string
  answers: string[]
}
