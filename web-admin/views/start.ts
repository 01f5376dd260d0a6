import { html } from 'ghtml'
import { type Answer, WAITING_KINDS, type Waiting, type WaitingKind } from '../core.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { badge, since, type Tone } from './parts.ts'

/** Forty things waiting: how many of which kind, and then one after the other, the oldest first. */
export function startView(page: Page, { counts, oldest }: Answer<'whatWaits'>): string {
  const { t } = page
  const total = WAITING_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
  const tiles = WAITING_KINDS.flatMap(kind => {
    const n = counts[kind]
    if (n === undefined) return []
    return [
      html`<li><a class="tile ${n > 0 ? TONES[kind] : 'nothing'}" href="${here(page, LISTS[kind])}"><b>${n}</b> ${t.start.counts[kind]}</a></li>`,
    ]
  })
  const rows = oldest.map(
    each => html`<li><a href="${here(page, placeOf(each))}">
!${badge(t.start.kinds[each.kind], TONES[each.kind])}
<span class="who">${[each.who, each.category && t.categories[each.category]].filter(Boolean).join(' · ')}!${each.need ? html`<small>${t.start.needs[each.need]}</small>` : ''}</span>
!${since(page, each.since)}</a></li>`,
  )
  const body = html`<ul class="tiles">!${tiles}</ul>
!${
    rows.length === 0
      ? html`<p class="empty">${t.start.nothing}</p>`
      : html`<h2>${t.start.oldest}</h2><ol class="queue">!${rows}</ol>`
  }
!${total > oldest.length ? html`<p class="hint">${t.start.more(total - oldest.length)}</p>` : ''}`
  return layout(page, { title: t.start.title, body })
}

const LISTS: Record<WaitingKind, string> = {
  report: '/reports',
  registration: '/registrations',
  'asked-back': '/registrations?asked=yes',
  call: '/calls',
  match: '/matches?status=AGREED',
  'request-alone': '/requests?status=OPEN',
  'request-held': '/requests?status=HELD',
  'offer-held': '/offers?status=HELD',
  line: '/lines',
}

const TONES: Record<WaitingKind, Tone> = {
  report: 'bad',
  registration: 'info',
  'asked-back': 'plain',
  call: 'good',
  match: 'warn',
  'request-alone': 'warn',
  'request-held': 'warn',
  'offer-held': 'warn',
  line: 'bad',
}

function placeOf({ kind, id }: Waiting): string {
  switch (kind) {
    case 'registration':
    case 'asked-back':
      return `/registrations/${id}`
    case 'call':
      return `/calls/${id}`
    case 'match':
      return `/matches/${id}`
    case 'request-held':
    case 'request-alone':
      return `/requests/${id}`
    case 'offer-held':
      return `/offers/${id}`
    case 'report':
      return `/reports#report-${id}`
    case 'line':
      return '/lines'
    default:
      return kind satisfies never
  }
}
