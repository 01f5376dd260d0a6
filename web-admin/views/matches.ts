import { html } from 'ghtml'
import { type Answer, MATCH_STATUSES } from '../core.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import { badge, filterForm, filterSelect, inNameOf, link, MATCH_TONES, pager, since, table } from './parts.ts'

export function matchesView(
  page: Page,
  list: Answer<'listMatches'>,
  asked: { status: string | null },
): string {
  const { t, say } = page
  const rows = list.rows.map(match => [
    link(page, `/matches/${match.id}`, t.categories[match.category]),
    inNameOf(page, match.seeker, match.request.organisation),
    inNameOf(page, match.helper, match.organisation),
    html`${say.when(match.request)}`,
    html`!${match.reveals.some(each => each.phone || each.address) ? badge(t.form.yes, 'good') : badge(t.match.sharing.nothing, match.status === 'AGREED' ? 'warn' : 'plain')}`,
    badge(t.match.statuses[match.status], MATCH_TONES[match.status]),
    since(page, match.agreedAt),
  ])
  const filter = filterForm(
    page,
    filterSelect(
      'status',
      t.form.status,
      MATCH_STATUSES.map(each => [each, t.match.statuses[each]]),
      asked.status,
      t.form.all,
    ),
  )
  const headings = [
    t.form.category,
    t.request.seeker,
    t.offer.helper,
    t.request.when,
    t.match.shared,
    t.form.status,
    t.match.agreed,
  ]
  return layout(page, {
    title: t.matches.title,
    wide: true,
    body: html`!${filter}!${table(headings, rows, t.matches.empty, t.matches.title)}!${pager(page, list)}`,
  })
}
