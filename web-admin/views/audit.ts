import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { history } from './history.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { memberLink, moment, pager, table } from './parts.ts'

export const auditView = (page: Page, list: Answer<'listAudit'>): string =>
  layout(page, {
    title: page.t.audit.title,
    body: html`!${tabs(page, false)}!${history(page, list.rows, { subjects: true })}!${pager(page, list)}`,
  })

/** Who had whose number and address before them. */
export function openedView(page: Page, list: Answer<'listOpened'>): string {
  const { audit } = page.t
  const rows = list.rows.map(({ at, name, member }) => [
    moment(page, at),
    html`${name}`,
    memberLink(page, member),
  ])
  const body = html`!${tabs(page, true)}<p class="lead">${audit.openedLead}</p>
!${table([audit.when, audit.who, audit.whose], rows, audit.empty, audit.opened)}!${pager(page, list)}`
  return layout(page, { title: audit.title, body })
}

function tabs(page: Page, opened: boolean): string {
  const { audit } = page.t
  const tab = (path: string, words: string, current: boolean) =>
    html`<a href="${here(page, path)}"!${current ? ' aria-current="page"' : ''}>${words}</a>`
  return html`<p class="tabs">!${tab('/audit', audit.decisions, !opened)} !${tab('/audit?opened=yes', audit.opened, opened)}</p>`
}
