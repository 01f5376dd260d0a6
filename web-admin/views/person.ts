import { html } from 'ghtml'
import { type Answer, LANGUAGE_NAMES } from '../core.ts'
import { clearanceDeeds, type Place } from './corrections.ts'
import { guardianDeeds } from './guardians.ts'
import type { Page } from './page.ts'
import { badge, facts, moment, organisationLink, phoneLink, since } from './parts.ts'

/** Who this is, for the decision and for the member's page. */
export function personFacts(page: Page, member: Member): string {
  const { t, say } = page
  const roles = member.pendingRoles.map(role => t.member.wantsRoles[role])
  const born = member.birthDate ? say.day(member.birthDate) : String(member.birthYear ?? t.form.none)
  const phone = member.phone === null ? html`${t.member.noPhone}` : phoneLink(member.phone)
  const reach = [
    t.member.reaches[member.reach],
    member.unreachableAt && t.member.unreachable(say.date(member.unreachableAt)),
  ]
  return facts([
    [t.member.wants, roles.length > 0 ? html`${roles.join(', ')}` : null],
    [t.member.birthYear, html`${born} !${member.minor ? badge(t.member.minor, 'warn') : ''}`],
    [t.member.inSchool, member.inSchool === null ? null : html`${member.inSchool ? t.form.yes : t.form.no}`],
    [t.member.district, html`${member.district?.name ?? t.form.none}`],
    // whoever calls should know beforehand
    [t.member.reads, languages.get(member.language) ?? null],
    [t.member.phone, phone],
    [t.member.address, html`${member.address ?? t.member.noAddress}`],
    [t.member.reach, html`${reach.filter(Boolean).join(', ')}`],
    [t.member.submitted, member.submittedAt && since(page, member.submittedAt)],
    [
      t.member.skills,
      html`${member.skills.map(({ category }) => (t.categories as Record<string, string>)[category] ?? category).join(', ')}`,
    ],
  ])
}

/** what somebody reads instead of plain German */
const languages = new Map(Object.entries(LANGUAGE_NAMES).filter(([tag]) => tag !== 'de'))

/** What was seen, signed and agreed to; on the page `back` with what the coordination may do about it. */
export function paperFacts(page: Page, member: Member, back: Place): string {
  const coordinates = page.town?.role === 'COORDINATOR'
  const { t, say } = page
  const lines = (all: string[]) =>
    all.length === 0 ? null : html`<ul class="plain">!${all.map(each => html`<li>!${each}</li>`)}</ul>`
  return facts([
    [
      t.member.approvals,
      lines(
        member.approvals.map(
          ({ role, checkedHow, checkedOn, sensitive }) =>
            html`!${badge(t.member.roles[role], 'good')} ${t.member.checked(t.decision.hows[checkedHow], say.day(checkedOn))}${sensitive ? ` · ${t.member.sensitive}` : ''}`,
        ),
      ),
    ],
    [
      t.member.consents,
      lines(
        member.consents.map(({ purpose, givenAt, recordedById }) => {
          const how = recordedById === null ? t.member.inChat : t.member.spoken
          return html`${t.member.purposes[purpose]}: ${say.date(givenAt)}, ${how}`
        }),
      ),
    ],
    [
      t.member.guardians,
      lines(
        member.guardians.map(guardian => {
          const { name, phone, consent } = guardian
          const signed = [
            consent?.work && t.member.work,
            consent?.data && t.member.data,
            consent?.childcare && t.member.childcare,
          ]
            .filter(Boolean)
            .join(', ')
          const state = consent
            ? t.member.guardianSigned(signed || t.member.nothing, say.day(consent.writtenOn))
            : t.member.guardianOpen
          return html`${name}!${phone ? ` · ${phoneLink(phone)}` : ''}<br><small>${state}</small>!${coordinates ? guardianDeeds(page, member, guardian, back) : ''}`
        }),
      ),
    ],
    [
      t.member.clearances,
      lines(
        member.clearances.map(
          each =>
            html`${t.member.clearance(say.day(each.seenOn), say.day(each.reinspectBy))}!${coordinates ? clearanceDeeds(page, member, each, back) : ''}`,
        ),
      ),
    ],
    [t.member.interviews, lines(member.interviews.map(each => moment(page, each.at)))],
    [
      t.organisation.speaksFor,
      lines(
        member.organisations.map(
          each => html`!${organisationLink(page, each)}${each.closedAt ? ` (${t.organisation.off})` : ''}`,
        ),
      ),
    ],
    [t.member.household, member.householdClearedAt && moment(page, member.householdClearedAt)],
  ])
}

export type Member = Answer<'readMember'>
