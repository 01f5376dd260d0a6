import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { button, drawer, reasonForm, releaseForm } from './form.ts'
import { hazardsCard } from './hazards.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import {
  badge,
  facts,
  link,
  MATCH_TONES,
  memberLink,
  moment,
  organisationLink,
  REQUEST_TONES,
  reasonOf,
  since,
  table,
} from './parts.ts'

/** One request: what is wished, whom it was asked and in which waves, and who agreed. */
export function requestView(page: Page, request: Request): string {
  const { t, say } = page
  const title = `${t.categories[request.category]} · ${request.seeker.firstName} ${request.seeker.lastName}`
  const about = facts([
    [t.request.seeker, memberLink(page, request.seeker)],
    [t.organisation.behalf, organisationLink(page, request.organisation)],
    [
      t.request.when,
      html`${say.when(request)} · ${t.request.minutes(request.minutes)} · ${t.request.people(request.people)}`,
    ],
    [t.request.where, html`${request.district?.name ?? t.form.none}`],
    [
      t.post.pay,
      request.payCents === null
        ? null
        : html`${t.post.paid(request.payCents)}!${request.wage === null ? '' : html`<br><small>${t.request.wage(request.wage)}</small>`}`,
    ],
    [t.post.text, request.text ? html`<span dir="auto" class="words">${request.text}</span>` : null],
    [
      t.request.created,
      html`!${since(page, request.createdAt)}${request.enteredById === null ? '' : `, ${t.request.entered}`}`,
    ],
    [t.request.answerBy, moment(page, request.answerBy)],
    [t.request.lookAgain, moment(page, request.lookAgainAt)],
    [
      t.offers.title,
      request.offer
        ? link(
            page,
            `/offers/${request.offer.id}`,
            t.request.directed(`${request.offer.helper.firstName} ${request.offer.helper.lastName}`),
          )
        : null,
    ],
    [t.request.reason, request.status === 'HELD' ? null : reasonOf(page, request.statusReason)],
  ])
  const body = html`<p class="crumbs">!${request.status === 'HELD' ? link(page, '?kind=request-held', `← ${t.request.toReview}`) : ''}${t.request.title(request.id)} !${badge(t.request.statuses[request.status], REQUEST_TONES[request.status])}!${request.urgent ? ` ${badge(t.request.urgent, 'bad')}` : ''}</p>
!${request.status === 'HELD' && request.statusReason ? html`<p class="notice warn">!${reasonOf(page, request.statusReason)}</p>` : ''}
<div class="columns"><section class="card">!${about}</section><section class="card"><h2>${t.deeds.title}</h2>!${deeds(page, request)}</section></div>
!${hazardsCard(page, request)}
!${request.matches.length > 0 ? html`<section class="card"><h2>${t.request.matches}</h2>!${matches(page, request)}</section>` : ''}
<section class="card"><h2>${t.request.invitations}</h2>!${waves(page, request)}!${invitations(page, request)}
!${page.town?.role === 'COORDINATOR' ? html`<p>!${link(page, `/requests/${request.id}/candidates`, t.candidates.open)}</p>` : ''}</section>`
  return layout(page, { title, body })
}

/** Why so many were asked, wave by wave. */
function waves(page: Page, { waves }: Request): string {
  const { t } = page
  if (waves.length === 0) return ''
  return html`<ol>!${waves.map(
    wave =>
      html`<li><strong>${t.request.wave(wave.number)}</strong>, !${moment(page, wave.at)}: ${t.wave(wave.why)}</li>`,
  )}</ol>`
}

function invitations(page: Page, request: Request): string {
  const { t } = page
  const waves = new Map(request.waves.map(wave => [wave.id, wave.number]))
  const rows = request.invitations.map(each => [
    memberLink(page, each.helper),
    html`${each.waveId === null ? t.form.none : t.request.wave(waves.get(each.waveId) ?? 0)}`,
    badge(
      each.status === 'SENT' && each.suggestedAt !== null
        ? t.request.suggested
        : t.request.invitationStatuses[each.status],
      INVITATION_TONES[each.status],
    ),
    moment(page, each.sentAt),
    moment(page, each.answeredAt),
    html`${each.score === null ? t.form.none : each.score.toFixed(2)}`,
  ])
  const headings = [
    t.offer.helper,
    t.request.waves,
    t.form.status,
    t.request.sentAt,
    t.request.answeredAt,
    t.request.score,
  ]
  return table(headings, rows, t.request.noWaves, t.request.invitations)
}

function matches(page: Page, request: Request): string {
  const { t } = page
  const rows = request.matches.map(match => [
    link(page, `/matches/${match.id}`, t.match.title(match.id)),
    memberLink(page, match.helper),
    badge(t.match.statuses[match.status], MATCH_TONES[match.status]),
    moment(page, match.agreedAt),
  ])
  return table(
    [t.request.matches, t.offer.helper, t.form.status, t.match.agreed],
    rows,
    '',
    t.request.matches,
  )
}

function deeds(page: Page, request: Request): string {
  const { t } = page
  const { status } = request
  const coordinates = page.town?.role === 'COORDINATOR'
  const at = (path: string) => here(page, `/requests/${request.id}/${path}`)
  const withReason = (path: string, title: string, hint: string, tone: '' | 'danger') =>
    drawer(
      page,
      title,
      at(path),
      html`<p class="hint">${hint}</p>!${reasonForm(page, at(path), { submit: title, tone })}`,
    )
  const living = status === 'OPEN' || status === 'MATCHED' || status === 'PAUSED' || status === 'HELD'
  return html`!${status === 'OPEN' ? button(page, at('search'), t.request.search) : ''}
!${coordinates && status === 'HELD' ? releaseForm(page, at('release'), t.request.release) : ''}
!${coordinates && status === 'BLOCKED' ? withReason('unblock', t.request.unblock, t.request.unblockHint, '') : ''}
!${living ? withReason('cancel', t.request.cancel, t.request.cancelHint, 'danger') : ''}
!${coordinates && status !== 'BLOCKED' ? withReason('block', t.request.block, t.request.blockHint, 'danger') : ''}`
}

const INVITATION_TONES = {
  SENT: 'info',
  ACCEPTED: 'good',
  DECLINED: 'plain',
  EXPIRED: 'plain',
  SUPERSEDED: 'plain',
  CANCELLED: 'plain',
  WITHDRAWN: 'warn',
} as const

type Request = Answer<'readRequest'>
