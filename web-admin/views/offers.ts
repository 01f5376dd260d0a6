import { html } from 'ghtml'
import { type Answer, CATEGORIES, OFFER_STATUSES } from '../core.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import {
  badge,
  filterForm,
  filterSelect,
  link,
  memberLink,
  OFFER_TONES,
  pager,
  since,
  table,
} from './parts.ts'

export function offersView(
  page: Page,
  list: Answer<'listOffers'>,
  asked: { status: string | null; category: string | null },
): string {
  const { t, say } = page
  const rows = list.rows.map(offer => [
    link(page, `/offers/${offer.id}`, t.categories[offer.category]),
    memberLink(page, offer.helper),
    html`${say.when(offer)}`,
    html`${t.offer.asked(offer._count.requests)}`,
    badge(t.offer.statuses[offer.status], OFFER_TONES[offer.status]),
    since(page, offer.createdAt),
  ])
  const filter = filterForm(
    page,
    html`!${filterSelect(
      'status',
      t.form.status,
      OFFER_STATUSES.map(each => [each, t.offer.statuses[each]]),
      asked.status,
      t.form.all,
    )}
!${filterSelect(
      'category',
      t.form.category,
      CATEGORIES.map(each => [each, t.categories[each]]),
      asked.category,
      t.form.all,
    )}`,
  )
  const headings = [
    t.form.category,
    t.offer.helper,
    t.request.when,
    t.offer.requests,
    t.form.status,
    t.request.created,
  ]
  return layout(page, {
    title: t.offers.title,
    wide: true,
    body: html`!${filter}!${table(headings, rows, t.offers.empty)}!${pager(page, list)}`,
  })
}
