import { html } from 'ghtml'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { CATEGORIES } from '../core.ts'
import { here, type Page } from './page.ts'

/** Rows with a heading for each column; on a narrow screen each row becomes a card that carries the headings. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
  caption: string,
): string {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`
  return html`<table class="list"><caption>${caption}</caption><thead><tr>!${headings.map(each => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>!${rows.map(
    cells =>
      html`<tr>!${cells.map((cell, index) => html`<td data-label="${headings[index]}">!${cell === '' ? '' : html`<div>!${cell}</div>`}</td>`)}</tr>`,
  )}</tbody></table>`
}

/** A reason that staff wrote, or one of the program's own in words. */
export const reasonOf = (page: Page, reason: string | null): string | null =>
  reason && html`${(page.t.request.reasons as Record<string, string>)[reason] ?? reason}`

/** Terms and what they are; those without a value are left out. Values are html. */
export const facts = (all: readonly (readonly [term: string, value: string | null | undefined])[]): string =>
  html`<dl class="facts">!${all.flatMap(([term, value]) =>
    value ? [html`<div><dt>${term}</dt><dd>!${value}</dd></div>`] : [],
  )}</dl>`

export const pager = (
  page: Page,
  { page: n, pages, total }: { page: number; pages: number; total: number },
): string => {
  const { form } = page.t
  const to = (number: number) => {
    const url = new URL(page.url, 'http://here')
    url.searchParams.set('page', String(number))
    return `${url.pathname}${url.search}`
  }
  if (pages === 1) return html`<p class="pager"><span>${form.count(total)}</span></p>`
  return html`<nav class="pager" aria-label="${form.pages}">
!${n > 1 ? html`<a href="${to(n - 1)}" rel="prev">← ${form.previous}</a>` : ''}
<span>${form.page(n, pages)} · ${form.count(total)}</span>
!${n < pages ? html`<a href="${to(n + 1)}" rel="next">${form.next} →</a>` : ''}</nav>`
}

/** A word with a colour; the word alone says it, too. */
export const badge = (words: string, tone: Tone = 'plain'): string =>
  html`<span class="badge ${tone}">${words}</span>`

/** Whoever was erased has no name any more, and no page. */
export const memberLink = (page: Page, who: { id: number; firstName: string; lastName: string }): string =>
  who.firstName === '' && who.lastName === ''
    ? html`${page.t.member.statuses.LEFT}`
    : html`<a href="${here(page, `/members/${who.id}`)}">!${nameOf(who)}</a>`

/** Set apart: an Arabic name keeps its place among German words. */
export const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  html`<bdi>${firstName} ${lastName}</bdi>`

/** Two who are at one person see each other, before both call. */
export const alsoHere = (page: Page, who: readonly { name: string; at: Date }[]): string =>
  who.length === 0
    ? ''
    : html`<p class="notice info">!${who.map(({ name, at }) => html`${page.t.form.alsoHere(name, page.say.since(at))} `)}</p>`

/** The same where no markup can stand, in a title (FSI … PDI). */
export const apart = (name: string): string => `\u2068${name}\u2069`

/** The organisation under whose name something stands; nothing where people act for themselves. */
export const organisationLink = (
  page: Page,
  organisation: { id: number; name: string } | null,
): string | null => organisation && link(page, `/organisations/${organisation.id}`, organisation.name)

/** In lists: the person, and below for whom they ask or help. */
export const inNameOf = (
  page: Page,
  who: Parameters<typeof memberLink>[1],
  organisation: { id: number; name: string } | null,
): string =>
  html`!${memberLink(page, who)}!${organisation ? html`<br><small>!${organisationLink(page, organisation)}</small>` : ''}`

export const link = (page: Page, path: string, words: string): string =>
  html`<a href="${here(page, path)}">${words}</a>`

/** To dial with a tap, and to read out in the groups that people know. */
export const phoneLink = (number: string): string =>
  html`<a href="tel:${number}">${nationalPhone(number)}</a>`

export const nationalPhone = (number: string): string =>
  parsePhoneNumberFromString(number, 'DE')?.formatNational() ?? number

/** Seen at once, with the time since on the page and the exact one beside it. */
export const since = (page: Page, at: Date): string =>
  html`<time datetime="${at.toISOString()}" title="${page.say.moment(at)}">${page.say.since(at)}</time>`

export const moment = (page: Page, at: Date | null): string =>
  at ? html`<time datetime="${at.toISOString()}">${page.say.moment(at)}</time>` : ''

export const filterForm = (page: Page, fields: string): string =>
  html`<form method="get" class="filter">!${fields}<button class="quiet">${page.t.form.filter}</button></form>`

export const filterSelect = (
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string | null,
  all: string,
): string =>
  html`<label>${label} <select name="${name}"><option value="">${all}</option>!${options.map(
    ([key, text]) => html`<option value="${key}"!${key === chosen ? ' selected' : ''}>${text}</option>`,
  )}</select></label>`

/** The filter of every list whose entries have a status and a category. */
export const statusAndCategory = (
  page: Page,
  statuses: readonly (readonly [string, string])[],
  asked: Asked,
): string => {
  const { form, categories } = page.t
  const named = CATEGORIES.map(each => [each, categories[each]] as const)
  return filterForm(
    page,
    html`!${filterSelect('status', form.status, statuses, asked.status, form.all)}
!${filterSelect('category', form.category, named, asked.category, form.all)}`,
  )
}

export interface Asked {
  status: string | null
  category: string | null
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info'

export const MEMBER_TONES: Record<string, Tone> = {
  SUBMITTED: 'info',
  INTERVIEW: 'info',
  RETURNED: 'warn',
  APPROVED: 'good',
  SUSPENDED: 'bad',
  REJECTED: 'bad',
}
export const REQUEST_TONES: Record<string, Tone> = {
  HELD: 'warn',
  OPEN: 'info',
  MATCHED: 'good',
  BLOCKED: 'bad',
  EXPIRED: 'warn',
}
export const OFFER_TONES: Record<string, Tone> = { HELD: 'warn', ACTIVE: 'good', BLOCKED: 'bad' }
export const MATCH_TONES: Record<string, Tone> = { AGREED: 'info', DONE: 'good', NO_SHOW: 'bad' }
