import { html } from 'ghtml'
import type { Page } from './page.ts'
import { ruleName, ruleWord } from './rule-field.ts'

/** `minors/categories: − garden` and below it why, as the audit log keeps it (core/domain/rule-changes.ts), in words. */
export function ruleChange(page: Page, told: string): string {
  const [change = '', ...why] = told.split('\n')
  const [path = '', ...values] = change.split(': ')
  const inWords = path.startsWith('pay/') ? euros : word
  const what = values
    .join(': ')
    .split(BETWEEN)
    .map(part => inWords(page, part))
    .join('')
  const reason = why.length > 0 ? html`<br><small>${why.join(' ')}</small>` : ''
  return html`${ruleName(page, path)}: ${what}!${reason}`
}

function word(page: Page, part: string): string {
  if (part === 'true') return page.t.form.yes
  return part === 'false'
    ? page.t.form.no
    : ruleWord(page, part).replaceAll(ISO_DAY, day => page.say.day(day))
}

const euros = (page: Page, part: string): string =>
  /^\d+$/.test(part)
    ? (Number(part) / 100).toLocaleString(page.t.language, { style: 'currency', currency: 'EUR' })
    : part

/** kept, as it stands between the values */
const BETWEEN = /(, |[+−] | → )/
const ISO_DAY = /\d{4}-\d\d-\d\d/g
