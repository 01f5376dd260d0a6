import { html } from 'ghtml'
import { type Answer, WAITING_KINDS, type Waiting, type WaitingKind } from '../core.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { badge, link, reasonOf, since, type Tone } from './parts.ts'

/** Forty things waiting: how many of which kind, then what cannot wait, then one after the other, the oldest first. */
export function startView(
  page: Page,
  { counts, first }: Answer<'whatWaits'>,
  kind: WaitingKind | null,
): string {
  const { t } = page
  const tiles = WAITING_KINDS.flatMap(each => {
    const n = counts[each]
    if (n === undefined) return []
    const current = each === kind ? ' aria-current="page"' : ''
    return [
      html`<li><a class="tile ${n > 0 ? TONES[each] : 'nothing'}" href="${here(page, LISTS[each])}"!${current}><b>${n}</b> ${t.start.counts[each]}</a></li>`,
    ]
  })
  const total = WAITING_KINDS.reduce(
    (sum, each) => sum + (kind === null || kind === each ? (counts[each] ?? 0) : 0),
    0,
  )
  const queue = (title: string, rows: readonly Waiting[]) =>
    rows.length === 0
      ? ''
      : html`<h2>${title}</h2><ol class="queue">!${rows.map(each => row(page, each))}</ol>`
  const body = html`<ul class="tiles">!${tiles}</ul>
!${kind === null ? '' : html`<p>!${link(page, '', `← ${t.start.everything}`)}</p>`}
!${first.length === 0 ? html`<p class="empty">${t.start.nothing}</p>` : ''}
!${queue(
    t.start.pressing,
    first.filter(each => each.pressing),
  )}!${queue(
    t.start.oldest,
    first.filter(each => !each.pressing),
  )}
!${total > first.length ? html`<p class="hint">${t.start.more(total - first.length)}</p>` : ''}`
  return layout(page, { title: t.start.title, body })
}

function row(page: Page, { who, category, need, words, ...each }: Waiting): string {
  const { t } = page
  const names = who.map(name => html`<bdi>${name}</bdi>`).join(' – ')
  const about = [names, category && t.categories[category]].filter(Boolean).join(' · ')
  return html`<li><a href="${here(page, placeOf(each))}">
!${badge(t.start.kinds[each.kind], TONES[each.kind])}
<span class="who">!${about}!${need ? html`<small>${t.start.needs[need]}</small>` : ''}!${words ? html`<small dir="auto">!${reasonOf(page, words)}</small>` : ''}</span>
!${since(page, each.since)}</a></li>`
}

const LISTS: Record<WaitingKind, string> = {
  report: '/reports',
  registration: '/registrations',
  'asked-back': '/registrations?asked=yes',
  call: '/calls',
  match: '?kind=match',
  'request-alone': '?kind=request-alone',
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

function placeOf({ kind, id }: Pick<Waiting, 'kind' | 'id'>): string {
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
