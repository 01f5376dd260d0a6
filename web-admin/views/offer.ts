import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { drawer, reasonForm, releaseForm } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import {
  badge,
  facts,
  link,
  memberLink,
  OFFER_TONES,
  organisationLink,
  REQUEST_TONES,
  reasonOf,
  since,
  table,
} from './parts.ts'

export function offerView(page: Page, offer: Offer): string {
  const { t, say } = page
  const about = facts([
    [t.offer.helper, memberLink(page, offer.helper)],
    [t.organisation.behalf, organisationLink(page, offer.organisation)],
    [t.request.when, html`${say.when(offer)}`],
    [t.post.pay, offer.payCents === null ? null : html`${t.post.paid(offer.payCents)}`],
    [t.post.text, offer.text ? html`<span dir="auto" class="words">${offer.text}</span>` : null],
    [
      t.request.created,
      html`!${since(page, offer.createdAt)}${offer.enteredById === null ? '' : `, ${t.request.entered}`}`,
    ],
    [t.form.status, offer.searchable ? null : html`${t.offer.hidden}`],
    [t.request.reason, offer.status === 'HELD' ? null : reasonOf(page, offer.statusReason)],
  ])
  const rows = offer.requests.map(request => [
    link(page, `/requests/${request.id}`, t.request.title(request.id)),
    memberLink(page, request.seeker),
    html`${say.when(request)}`,
    badge(t.request.statuses[request.status], REQUEST_TONES[request.status]),
  ])
  const body = html`<p class="crumbs">!${offer.status === 'HELD' ? link(page, '?kind=offer-held', `← ${t.offer.toReview}`) : ''}${t.offer.title(offer.id)} !${badge(t.offer.statuses[offer.status], OFFER_TONES[offer.status])}</p>
!${offer.status === 'HELD' && offer.statusReason ? html`<p class="notice warn">!${reasonOf(page, offer.statusReason)}</p>` : ''}
<div class="columns"><section class="card">!${about}</section><section class="card"><h2>${t.deeds.title}</h2>!${deeds(page, offer)}</section></div>
<section class="card"><h2>${t.offer.requests}</h2>!${table([t.requests.title, t.request.seeker, t.request.when, t.form.status], rows, t.requests.empty, t.offer.requests)}</section>`
  return layout(page, {
    title: `${t.categories[offer.category]} · ${offer.helper.firstName} ${offer.helper.lastName}`,
    body,
  })
}

function deeds(page: Page, { id, status }: Offer): string {
  const { t } = page
  const coordinates = page.town?.role === 'COORDINATOR'
  const withReason = (path: string, title: string, tone: '' | 'danger') => {
    const action = here(page, `/offers/${id}/${path}`)
    return drawer(page, title, action, reasonForm(page, action, { submit: title, tone }))
  }
  return html`!${coordinates && status === 'HELD' ? releaseForm(page, here(page, `/offers/${id}/release`), t.offer.release) : ''}
!${coordinates && status === 'BLOCKED' ? withReason('unblock', t.offer.unblock, '') : ''}
!${status === 'ACTIVE' || status === 'PAUSED' || status === 'HELD' ? withReason('end', t.offer.end, 'danger') : ''}
!${coordinates && status !== 'BLOCKED' ? withReason('block', t.offer.block, 'danger') : ''}`
}

type Offer = Answer<'readOffer'>
