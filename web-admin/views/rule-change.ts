import { html } from 'ghtml'
import type { Page } from './page.ts'
import { ruleName, ruleWord } from './rule-field.ts'

/** `minors/categories: − garden` and below it why, as the audit log keeps it (core/domain/rule-changes.ts), in words. */
export function ruleChange(page: Page, told: string): string {
  const [change = '', ...why] = told.split('\n')
  const [path = '', ...rest] = change.split(': ')
  const { yes, no } = page.t.form
  const isCents = path.startsWith('pay/')
  const euros = (part: string) =>
    /^\d+$/.test(part) ? `${(Number(part) / 100).toLocaleString(page.t.language)} €` : part
  const words: Record<string, string> = { true: yes, false: no }
  const what = rest
    .join(': ')
    .split(/(, |[+−] | → )/)
    .map(
      part => words[part] ?? (isCents ? euros(part) : ruleWord(page, part.replaceAll(ISO_DAY, page.say.day))),
    )
    .join('')
  const reason = why.length > 0 ? html`<br><small>${why.join(' ')}</small>` : ''
  return html`${ruleName(page, path)}: ${what}!${reason}`
}

const ISO_DAY = /\d{4}-\d\d-\d\d/g
