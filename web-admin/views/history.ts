import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { auditReason } from './audit-reason.ts'
import { here, type Page } from './page.ts'
import { memberLink, moment, table } from './parts.ts'

/** Audit entries as sentences of a table. */
export function history(page: Page, rows: readonly Entry[], { subjects = false } = {}): string {
  const { audit } = page.t
  const headings = [audit.when, audit.who, audit.deed, ...(subjects ? [audit.subject] : []), audit.reason]
  return table(
    headings,
    rows.map(entry => [
      moment(page, entry.at),
      html`${entry.staffName ?? entry.memberName ?? audit.service}`,
      html`${audit.deeds[entry.deed] ?? entry.deed}`,
      ...(subjects ? [subjectOf(page, entry)] : []),
      auditReason(page, entry.deed, entry.reason),
    ]),
    audit.empty,
    audit.title,
  )
}

function subjectOf(page: Page, { subject, subjectId, subjectMember }: Entry): string {
  if (subjectMember) return memberLink(page, subjectMember)
  const name = page.t.audit.subjects[subject] ?? subject
  const place = PLACES[subject]
  const words = subjectId === null ? name : `${name} ${subjectId}`
  return place && subjectId !== null
    ? html`<a href="${here(page, `/${place}/${subjectId}`)}">${words}</a>`
    : html`${words}`
}

const PLACES: Record<string, string> = {
  member: 'members',
  request: 'requests',
  offer: 'offers',
  match: 'matches',
  organisation: 'organisations',
}

type Entry = Answer<'listAudit'>['rows'][number]
