import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { layout } from './layout.ts'
import { type Page, reasonText } from './page.ts'
import { badge, link, memberLink, REQUEST_TONES, table } from './parts.ts'

/** Who could be asked about one request, in which order and why; and why the others can't be. */
export function candidatesView(page: Page, request: Answer<'whoCouldBeAsked'>): string {
  const { t } = page
  const { able, unable, remedies, seeker } = request
  const about = `${t.categories[request.category]} · ${seeker.firstName} ${seeker.lastName}`
  const body = html`<p class="crumbs">!${link(page, `/requests/${request.id}`, about)} !${badge(t.request.statuses[request.status], REQUEST_TONES[request.status])}</p>
<p class="hint">${t.candidates.intro}${request.nearest === null ? '' : ` ${t.candidates.nearest(request.nearest)}`}</p>
!${remedies.length > 0 ? html`<section class="card"><h2>${t.candidates.remedies}</h2><ul>!${remedies.map(({ remedy, helpers }) => html`<li>${t.candidates.remedy(remedy, helpers)}</li>`)}</ul></section>` : ''}
<section class="card"><h2>${t.candidates.able}</h2>!${ableTable(page, able)}</section>
<section class="card"><h2>${t.candidates.unable}</h2>!${unableTable(page, unable)}</section>`
  return layout(page, { title: t.candidates.title, body })
}

function ableTable(page: Page, able: Answer<'whoCouldBeAsked'>['able']): string {
  const { candidates, ranked, offer } = page.t
  const rows = able.map(({ helper, km, chance, reasons }, index) => [
    html`${index + 1}.`,
    memberLink(page, helper),
    html`${candidates.kilometres(km)}`,
    html`${candidates.percent(Math.round(100 * chance))}`,
    html`${sentence(reasons.map(ranked))}`,
  ])
  const headings = [candidates.rank, offer.helper, candidates.km, candidates.chance, candidates.reasons]
  return table(headings, rows, candidates.noneAble, candidates.able)
}

function unableTable(page: Page, unable: Answer<'whoCouldBeAsked'>['unable']): string {
  const { candidates, request, offer } = page.t
  const rows = unable.map(({ helper, km, refusals }) => [
    memberLink(page, helper),
    html`${candidates.kilometres(km)}`,
    html`${refusals.map(refusal => reasonText(page, refusal)).join(' ')}`,
  ])
  return table([offer.helper, candidates.km, request.reason], rows, candidates.noneUnable, candidates.unable)
}

const sentence = (parts: readonly string[]): string =>
  `${parts.join('; ')}.`.replace(/^./, first => first.toUpperCase())
