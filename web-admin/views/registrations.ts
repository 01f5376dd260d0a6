import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { badge, MEMBER_TONES, nameOf, pager, since, table } from './parts.ts'

export function registrationsView(page: Page, list: Answer<'listRegistrations'>, asked: boolean): string {
  const { t } = page
  const rows = list.rows.map(member => [
    html`<a href="${here(page, `/registrations/${member.id}`)}">!${nameOf(member)}</a>!${member.minor ? ` ${badge(t.member.minor, 'warn')}` : ''}`,
    html`${member.pendingRoles.map(role => t.member.wantsRoles[role]).join(', ')}`,
    html`${member.district?.name ?? t.form.none}`,
    html`${member.birthYear ?? t.form.none}`,
    badge(t.member.statuses[member.status], MEMBER_TONES[member.status]),
    since(page, member.submittedAt ?? member.createdAt),
  ])
  const tabs = html`<p class="tabs"><a href="${here(page, '/registrations')}"!${asked ? '' : ' aria-current="page"'}>${t.registrations.open}</a> <a href="${here(page, '/registrations?asked=yes')}"!${asked ? ' aria-current="page"' : ''}>${t.registrations.askedBack}</a></p>`
  const { name, wants, district, birthYear } = t.member
  const body = html`<p class="lead">${t.registrations.lead}</p>!${tabs}
!${table([name, wants, district, birthYear, t.form.status, t.start.since], rows, asked ? t.registrations.emptyAsked : t.registrations.empty, t.registrations.title)}!${pager(page, list)}`
  return layout(page, { title: t.registrations.title, body })
}
