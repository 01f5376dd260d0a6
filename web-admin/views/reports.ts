import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { drawer, form, reasonForm } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { facts, link, memberLink, moment, pager, since } from './parts.ts'

export function reportsView(page: Page, list: Answer<'listReports'>, status: 'OPEN' | 'CLOSED'): string {
  const { t } = page
  const tabs = html`<p class="tabs"><a href="${here(page, '/reports')}"!${status === 'OPEN' ? ' aria-current="page"' : ''}>${t.reports.open}</a> <a href="${here(page, '/reports?status=CLOSED')}"!${status === 'CLOSED' ? ' aria-current="page"' : ''}>${t.reports.closed}</a></p>`
  const cards = list.rows.map(report => card(page, report))
  const empty = status === 'OPEN' ? t.reports.empty : t.reports.emptyClosed
  return layout(page, {
    title: t.reports.title,
    body: html`<p class="buttons"><a class="button quiet" href="${here(page, '/reports/new')}">${t.reports.take}</a></p>!${tabs}!${cards.length === 0 ? html`<p class="empty">${empty}</p>` : cards}!${pager(page, list)}`,
  })
}

function card(page: Page, report: Report): string {
  const { t } = page
  const action = here(page, `/reports/${report.id}/close`)
  const about = facts([
    [t.reports.about, report.about ? memberLink(page, report.about) : html`${t.reports.nobody}`],
    [t.reports.from, report.reporter ? memberLink(page, report.reporter) : html`${t.reports.nobody}`],
    [t.audit.subject, subjectOf(page, report)],
    [t.audit.when, html`!${since(page, report.at)}`],
    [t.reports.outcome, report.outcome ? html`${report.outcome} (!${moment(page, report.closedAt)})` : null],
  ])
  const close = form(
    page,
    action,
    field =>
      field.area('outcome', t.reports.outcome, { required: true, rows: 2, hint: t.reports.outcomeHint }),
    { submit: t.reports.close },
  )
  return html`<section class="card" id="report-${report.id}"><blockquote dir="auto">${report.text}</blockquote>!${about}!${report.status === 'OPEN' ? close : reopening(page, report)}</section>`
}

function reopening(page: Page, { id }: Report): string {
  const { reopen } = page.t.reports
  const action = here(page, `/reports/${id}/reopen`)
  return drawer(page, reopen, action, reasonForm(page, action, { submit: reopen }))
}

function subjectOf(page: Page, { subject, subjectId }: Report): string {
  const name = (page.t.reports.subjects as Record<string, string>)[subject] ?? subject
  const place = PLACES[subject]
  const words = subjectId === null ? name : `${name} ${subjectId}`
  return place && subjectId !== null ? link(page, `/${place}/${subjectId}`, words) : html`${words}`
}

const PLACES: Record<string, string> = {
  request: 'requests',
  offer: 'offers',
  match: 'matches',
  member: 'members',
}

type Report = Answer<'listReports'>['rows'][number]
