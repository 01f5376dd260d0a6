import { html } from 'ghtml'
import { type Answer, REQUEST_STATUSES } from '../core.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import {
  type Asked,
  badge,
  inNameOf,
  link,
  pager,
  REQUEST_TONES,
  since,
  statusAndCategory,
  table,
} from './parts.ts'

export function requestsView(page: Page, list: Answer<'listRequests'>, asked: Asked): string {
  const { t, say } = page
  const rows = list.rows.map(request => [
    html`!${link(page, `/requests/${request.id}`, t.categories[request.category])}!${request.urgent ? ` ${badge(t.request.urgent, 'bad')}` : ''}`,
    inNameOf(page, request.seeker, request.organisation),
    html`${say.when(request)}`,
    html`${request.district?.name ?? t.form.none}`,
    html`${t.request.asked(request._count.invitations)}`,
    badge(t.request.statuses[request.status], REQUEST_TONES[request.status]),
    since(page, request.createdAt),
  ])
  const filter = statusAndCategory(
    page,
    REQUEST_STATUSES.map(each => [each, t.request.statuses[each]]),
    asked,
  )
  const headings = [
    t.form.category,
    t.request.seeker,
    t.request.when,
    t.request.where,
    t.request.invitations,
    t.form.status,
    t.request.created,
  ]
  return layout(page, {
    title: t.requests.title,
    wide: true,
    body: html`!${filter}!${table(headings, rows, t.requests.empty, t.requests.title)}!${pager(page, list)}`,
  })
}
