import { html } from 'ghtml'
import { isUndecided } from '../core.ts'
import { dataForms } from './corrections.ts'
import { drawer, reasonForm } from './form.ts'
import { history } from './history.ts'
import { layout } from './layout.ts'
import { here, type Page, reasonText } from './page.ts'
import { paperForms } from './papers.ts'
import {
  alsoHere,
  badge,
  link,
  MATCH_TONES,
  MEMBER_TONES,
  memberLink,
  OFFER_TONES,
  REQUEST_TONES,
  since,
} from './parts.ts'
import { type Member, paperFacts, personFacts } from './person.ts'

/** Everything about one person, and what staff can do for them. */
export function memberView(page: Page, member: Member): string {
  const { t } = page
  const coordinates = page.town?.role === 'COORDINATOR'
  const undecided =
    isUndecided(member.status) || (member.status === 'APPROVED' && member.pendingRoles.length > 0)
  const body = html`<p class="crumbs">!${badge(t.member.statuses[member.status], MEMBER_TONES[member.status])} !${undecided && coordinates ? link(page, `/registrations/${member.id}`, `${t.registrations.decide} →`) : ''}</p>
!${member.statusReason && member.status !== 'APPROVED' ? html`<p class="quote"><small>${t.form.reason}</small>${member.statusReason}</p>` : ''}
!${alsoHere(page, member.alsoHere)}
!${member.doubts.map(doubt => doubtNotice(page, member, doubt))}
<div class="columns">
<section class="card"><h2>${t.member.person}</h2>!${personFacts(page, member)}!${dataForms(page, member, 'members')}<h2>${t.member.papers}</h2>!${paperFacts(page, member, 'members')}</section>
<section class="card"><h2>${t.deeds.title}</h2>!${callsDue(page, member)}!${posting(page, member)}!${coordinates ? deeds(page, member) : ''}</section>
<section class="card"><h2>${t.requests.title}</h2>!${things(
    page,
    member.requests.map(row => requestRow(page, row)),
  )}
<h2>${t.offers.title}</h2>!${things(
    page,
    member.offers.map(row => offerRow(page, row)),
  )}</section>
<section class="card"><h2>${t.matches.title}</h2>!${things(page, matchRows(page, member))}
!${
    coordinates && member.reportsAbout.length > 0
      ? html`<h2>${t.member.reports}</h2>!${things(
          page,
          member.reportsAbout.map(
            each =>
              html`<a href="${here(page, `/reports#report-${each.id}`)}">${each.text}</a> !${since(page, each.at)}`,
          ),
        )}`
      : ''
  }</section>
</div>
!${
    coordinates
      ? html`<section class="card"><h2>${t.member.history}</h2>!${history(page, member.history)}
<p>!${link(page, `/audit?opened=yes&member=${member.id}`, t.audit.whoOpened)}</p></section>`
      : ''
  }`
  return layout(page, { title: `${member.firstName} ${member.lastName}`, body })
}

/** Somebody was let in, and would not be today. */
function doubtNotice(page: Page, member: Member, doubt: Member['doubts'][number]): string {
  const { t } = page
  const helps = member.approvals.some(({ role }) => role === 'HELPER')
  const then =
    doubt.refused === 'too-young-for-channel'
      ? t.member.otherChannel
      : helps
        ? t.member.notAsked(member.firstName)
        : ''
  return html`<p class="notice warn">${reasonText(page, doubt)} ${then}</p>`
}

/** Whoever calls by themselves hears in the same call what is still to be said. */
const callsDue = (page: Page, member: Member): string =>
  member.calls.length === 0
    ? ''
    : html`<p class="buttons">!${member.calls.map(({ id, dueAt }) => html`<a class="button" href="${here(page, `/calls/${id}`)}">${page.t.member.callDue} (${page.say.since(dueAt)})</a>`)}</p>`

function posting(page: Page, member: Member): string {
  const { t } = page
  const has = (role: 'SEEKER' | 'HELPER') =>
    member.status === 'APPROVED'
      ? member.approvals.some(approval => approval.role === role)
      : isUndecided(member.status) && member.pendingRoles.includes(role)
  const words = isUndecided(member.status)
    ? { request: t.deeds.noteRequest, offer: t.deeds.noteOffer }
    : { request: t.deeds.postRequest, offer: t.deeds.postOffer }
  const to = (path: string, label: string) =>
    html`<a class="button quiet" href="${here(page, path)}">${label}</a> `
  const at = `/members/${member.id}`
  return html`<p class="buttons">!${has('SEEKER') ? to(`${at}/request`, words.request) : ''}!${has('HELPER') ? to(`${at}/offer`, words.offer) : ''}!${to(`/reports/new?member=${member.id}`, t.reports.take)}</p>`
}

function deeds(page: Page, member: Member): string {
  const { deeds } = page.t
  const to = (path: string) => here(page, `/members/${member.id}/${path}`)
  const withReason = (path: string, title: string, hint: string, tone: '' | 'danger') =>
    drawer(
      page,
      title,
      to(path),
      html`<p class="hint">${hint}</p>!${reasonForm(page, to(path), { submit: title, tone })}`,
    )
  return html`!${paperForms(page, member, 'members')}
!${member.status === 'APPROVED' ? withReason('suspend', deeds.suspend, deeds.suspendHint, 'danger') : ''}
!${member.status === 'SUSPENDED' ? withReason('reinstate', deeds.reinstate, deeds.reinstateHint, '') : ''}
!${withReason('erase', deeds.erase, deeds.eraseHint, 'danger')}`
}

const requestRow = (page: Page, request: Member['requests'][number]): string =>
  postRow(page, request, '/requests', page.t.request.statuses[request.status], REQUEST_TONES[request.status])

const offerRow = (page: Page, offer: Member['offers'][number]): string =>
  postRow(page, offer, '/offers', page.t.offer.statuses[offer.status], OFFER_TONES[offer.status])

/** What is only noted has no page of its own yet. */
function postRow(
  page: Page,
  post: Member['requests'][number] | Member['offers'][number],
  path: string,
  ...state: Parameters<typeof badge>
): string {
  const category = categoryOf(page, post.category)
  const name =
    post.status === 'DRAFT'
      ? html`${category}`
      : html`<a href="${here(page, `${path}/${post.id}`)}">${category}</a>`
  return html`!${name} ${page.say.when(post)} !${badge(...state)}`
}

function matchRows(page: Page, member: Member): string[] {
  const { t } = page
  const all = [
    ...member.seekerMatches.map(match => ({ ...match, other: match.helper, whose: t.member.helpBy })),
    ...member.helperMatches.map(match => ({ ...match, other: match.seeker, whose: t.member.helpFor })),
  ].sort(comingFirst)
  return all.map(
    ({ id, request, status, whose, other }) =>
      html`<a href="${here(page, `/matches/${id}`)}">${categoryOf(page, request.category)}, ${page.say.when(request)}</a><br>${whose} !${memberLink(page, other)} !${badge(t.match.statuses[status], MATCH_TONES[status])}`,
  )
}

/** "Wer kommt morgen?": what is agreed on stands first, the next visit at the top; then what was, the latest first. */
function comingFirst(a: Agreed, b: Agreed): number {
  const [isA, isB] = [a.status === 'AGREED', b.status === 'AGREED']
  if (isA !== isB) return isA ? -1 : 1
  const [atA, atB] = [a, b].map(({ startsAt, agreedAt }) => (startsAt ?? agreedAt).getTime()) as [
    number,
    number,
  ]
  return isA ? atA - atB : atB - atA
}
type Agreed = Pick<Member['seekerMatches'][number], 'status' | 'startsAt' | 'agreedAt'>

const things = (page: Page, rows: string[]): string =>
  rows.length === 0
    ? html`<p class="hint">${page.t.member.nothing}</p>`
    : html`<ul class="plain">!${rows.map(row => html`<li>!${row}</li>`)}</ul>`

const categoryOf = (page: Page, name: string): string =>
  (page.t.categories as Record<string, string>)[name] ?? name
