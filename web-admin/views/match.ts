import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { drawer, form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { apart, badge, facts, link, MATCH_TONES, memberLink, moment, organisationLink } from './parts.ts'

export function matchView(page: Page, match: Match): string {
  const { t, say } = page
  const side = (
    who: Match['seeker'],
    heading: string,
    organisation: Match['organisation'],
  ) => html`<section class="card"><h2>${heading}</h2>
!${facts([
    [t.member.name, memberLink(page, who)],
    [t.organisation.behalf, organisationLink(page, organisation)],
    [t.match.shared, html`${shared(page, match, who.id)}`],
    [t.match.checkIns, html`${said(page, match, who.id)}`],
  ])}</section>`
  const about = facts([
    [t.requests.title, link(page, `/requests/${match.request.id}`, t.request.title(match.request.id))],
    [t.request.when, html`${say.when(match.request)}`],
    [t.match.agreed, moment(page, match.agreedAt)],
    [t.match.doorCode, html`${match.doorCode}`],
    [t.match.messages, written(page, match)],
  ])
  const body = html`<p class="crumbs">${t.match.title(match.id)} !${badge(t.match.statuses[match.status], MATCH_TONES[match.status])}</p>
<section class="card">!${about}</section>
<div class="columns">!${side(match.seeker, t.request.seeker, match.request.organisation)}!${side(match.helper, t.offer.helper, match.organisation)}</div>
!${match.status === 'AGREED' ? html`<section class="card"><h2>${t.deeds.title}</h2>!${match.begun && page.town?.role === 'COORDINATOR' ? settling(page, match) : ''}!${callOff(page, match)}</section>` : ''}`
  return layout(page, {
    title: `${t.categories[match.category]} · ${apart(match.seeker.firstName)} – ${apart(match.helper.firstName)}`,
    body,
  })
}

function settling(page: Page, match: Match): string {
  const { t } = page
  const action = here(page, `/matches/${match.id}/settle`)
  const content = form(
    page,
    action,
    field => [
      field.choices(
        'how',
        t.match.how,
        (['DONE', 'NO_SHOW'] as const).map(how => [how, t.match.statuses[how]]),
        { single: true },
      ),
      field.area('reason', t.form.reason, { required: true, hint: t.form.reasonHint, rows: 2 }),
    ],
    { submit: t.match.settle },
  )
  return drawer(page, t.match.settle, action, html`<p class="hint">${t.match.settleHint}</p>!${content}`)
}

function callOff(page: Page, match: Match): string {
  const { t } = page
  const action = here(page, `/matches/${match.id}/call-off`)
  const content = form(
    page,
    action,
    field => [
      field.choices(
        'by',
        t.match.by,
        (['seeker', 'helper', 'staff'] as const).map(by => [by, t.match.bys[by]]),
        { values: ['staff'], single: true },
      ),
      field.area('reason', t.form.reason, { required: true, hint: t.form.reasonHint, rows: 2 }),
    ],
    { submit: t.match.callOff, tone: 'danger' },
  )
  return drawer(page, t.match.callOff, action, html`<p class="hint">${t.match.byHint}</p>!${content}`)
}

function shared(page: Page, match: Match, ownerId: number): string {
  const { sharing } = page.t.match
  const reveal = match.reveals.find(each => each.ownerId === ownerId)
  if (!reveal) return sharing.open
  if (reveal.phone && reveal.address) return sharing.both
  return reveal.phone ? sharing.phone : reveal.address ? sharing.address : sharing.nothing
}

function written(page: Page, { messages: { count, last } }: Match): string {
  return last
    ? html`${page.t.match.written(count)} !${moment(page, last)}`
    : html`${page.t.match.nothingWritten}`
}

function said(page: Page, match: Match, memberId: number): string {
  const { happened, notHappened, noWord } = page.t.match
  const checkIn = match.checkIns.find(each => each.memberId === memberId)
  return checkIn ? (checkIn.happened ? happened : notHappened) : noWord
}

type Match = Answer<'readMatch'>
