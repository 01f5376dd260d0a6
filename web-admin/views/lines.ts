import { html } from 'ghtml'
import { type Answer, renderAll } from '../core.ts'
import { button, drawer, reasonForm } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { memberLink, since } from './parts.ts'

export function linesView(page: Page, list: Answer<'listDeadLines'>): string {
  const { t } = page
  const cards = list.rows.map(line => {
    const at = (deed: string) => here(page, `/lines/${line.box}/${line.id}/${deed}`)
    return html`<section class="card"><h2>${t.lines[line.box]} !${line.member ? memberLink(page, line.member) : html`${t.lines.unknown}`}</h2>
<p class="hint">!${since(page, line.at)} · ${line.bot} · ${line.failure}</p>
!${line.lines.length > 0 ? html`<blockquote lang="de">${renderAll(line.lines, list.reader)}</blockquote>` : ''}
!${line.retriable ? button(page, at('retry'), t.lines.retry) : html`<p>${t.refused['line-forgotten'] as string}</p>`}
!${drawer(page, t.lines.drop, at('drop'), reasonForm(page, at('drop'), { submit: t.lines.drop, tone: 'danger' }))}</section>`
  })
  const body = html`<p class="lead">${t.lines.lead}</p>!${cards.length === 0 ? html`<p class="empty">${t.lines.empty}</p>` : cards}`
  return layout(page, { title: t.lines.title, body })
}
