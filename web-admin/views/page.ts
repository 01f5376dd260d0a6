import type { Account, Refusal } from '../core.ts'
import type { Town } from '../plugins/municipality.ts'
import type { Formats, Texts } from '../texts/index.ts'

/** What every view may know beside its own data. */
export interface Page {
  t: Texts
  say: Formats
  account: Account | null
  town: Town | null
  flash: { text: string; tone: 'good' | 'warn' } | null
  filled: Filled | null
  csrf: string
  url: string
}

/** A form that was refused: which one, what was in it, and why. */
export interface Filled {
  action: string
  values: Record<string, unknown>
  refused: Refusal
}

/** The address of a page of this town. */
export const here = (page: Page, path = ''): string => `/admin/town/${page.town?.slug}${path}`

/** Why not, in the reader's words. */
export function reasonText(page: Page, { refused, params }: Refusal): string {
  const text = page.t.refused[refused]
  return typeof text === 'string' ? text : (text as (params: unknown) => string)(params)
}
