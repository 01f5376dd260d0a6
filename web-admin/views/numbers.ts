import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import type { Texts } from '../texts/index.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { facts, link, table } from './parts.ts'

/** A year of the town in numbers. */
export function numbersView(page: Page, numbers: Numbers): string {
  const { t } = page
  const { year, years, helpers, seekers } = numbers
  const { headings, rows } = numbersTable(t, numbers)
  const kinds = numbers.categories.map(each => [t.categories[each.category], ...ofHelp(t, each)])
  const body = html`<p class="lead">${t.numbers.lead}</p>
<nav class="languages" aria-label="${t.numbers.year}">!${years.map(
    each =>
      html`<a href="${here(page, `/numbers?year=${each}`)}"!${each === year ? ' aria-current="true"' : ''}>${each}</a>`,
  )}</nav>
!${facts([
    [t.numbers.helpers, String(helpers)],
    [t.numbers.seekers, String(seekers)],
  ])}
<div class="numbers">!${table(headings, rows.map(escaped), '', `${t.numbers.title} ${year}`)}</div>
<h2>${t.numbers.byKind}</h2>
<div class="numbers">!${table([t.form.category, ...headings.slice(2)], kinds.map(escaped), '', t.numbers.byKind)}</div>
<p class="hint">${t.numbers.weekly}</p>
<p>!${link(page, `/numbers.csv?year=${year}`, t.numbers.download)}</p>`
  return layout(page, { title: t.numbers.title, body })
}

/** Month by month, with the sum below: plain words, for the page and for spreadsheets. */
export function numbersTable(t: Texts, { year, months, total }: Numbers): Table {
  const name = new Intl.DateTimeFormat(localeOf(t), { month: 'long', timeZone: 'UTC' })
  const row = (first: string, each: Sums) => [first, String(each.joined), ...ofHelp(t, each)]
  return {
    headings: [
      t.numbers.month,
      t.numbers.joined,
      t.numbers.asked,
      t.numbers.agreed,
      t.numbers.helped,
      t.numbers.hours,
      t.numbers.nobody,
    ],
    rows: [
      ...months.map(each => row(name.format(new Date(Date.UTC(year, each.month - 1))), each)),
      row(t.numbers.total, total),
    ],
  }
}

function ofHelp(t: Texts, { asked, agreed, helped, minutes, nobody }: Omit<Sums, 'joined'>): string[] {
  const hours = new Intl.NumberFormat(localeOf(t), { maximumFractionDigits: 1, useGrouping: false })
  return [String(asked), String(agreed), String(helped), hours.format(minutes / 60), String(nobody)]
}

/** What did not happen steps back, so that the eye finds what did. */
const escaped = (row: string[]): string[] => row.map(cell => (cell === '0' ? '–' : html`${cell}`))
const localeOf = ({ language }: Texts): string => (language === 'de' ? 'de-DE' : 'en-GB')

type Numbers = Answer<'readNumbers'>
type Sums = Numbers['total']

interface Table {
  headings: string[]
  rows: string[][]
}
