import { html } from 'ghtml'
import { type Answer, MEMBER_STATUSES } from '../core.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import { badge, filterForm, filterSelect, MEMBER_TONES, memberLink, pager, table } from './parts.ts'

export function membersView(
  page: Page,
  list: Answer<'listMembers'>,
  asked: { search: string; status: string | null },
): string {
  const { t } = page
  const rows = list.rows.map(member => [
    memberLink(page, member),
    html`!${member.approvals.map(({ role }) => badge(t.member.roles[role])).join(' ')}`,
    html`${member.district?.name ?? t.form.none}`,
    badge(t.member.statuses[member.status], MEMBER_TONES[member.status]),
    html`${t.member.reaches[member.reach]}`,
  ])
  const statuses = MEMBER_STATUSES.map(status => [status, t.member.statuses[status]] as const)
  const filter = filterForm(
    page,
    html`<label>${t.members.search} <input type="search" name="search" value="${asked.search}"></label>
!${filterSelect('status', t.form.status, statuses, asked.status, t.form.all)}`,
  )
  const headings = [t.member.name, t.member.approvals, t.member.district, t.form.status, t.member.reach]
  return layout(page, {
    title: t.members.title,
    body: html`!${filter}!${table(headings, rows, t.members.empty, t.members.title)}!${pager(page, list)}`,
  })
}
