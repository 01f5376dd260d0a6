import { html } from 'ghtml'
import { type Answer, OFFER_STATUSES } from '../core.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import {
  type Asked,
  badge,
  inNameOf,
  link,
  OFFER_TONES,
  pager,
  since,
  statusAndCategory,
  table,
} from './parts.ts'

export function offersView(page: Page, list: Answer<'listOffers'>, asked: Asked): string {
  const { t, say } = page
  const rows = list.rows.map(offer => [
    link(page, `/offers/${offer.id}`, t.categories[offer.category]),
    inNameOf(page, offer.helper, offer.organisation),
    html`${say.when(offer)}`,
    html`${t.offer.asked(offer._count.requests)}`,
    badge(t.offer.statuses[offer.status], OFFER_TONES[offer.status]),
    since(page, offer.createdAt),
  ])
  const filter = statusAndCategory(
    page,
    OFFER_STATUSES.map(each => [each, t.offer.statuses[each]]),
    asked,
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
    body: html`!${filter}!${table(headings, rows, t.offers.empty, t.offers.title)}!${pager(page, list)}`,
  })
}
