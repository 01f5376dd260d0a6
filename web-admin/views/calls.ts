import { html } from 'ghtml'
import { type Answer, renderAll } from '../core.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { badge, nameOf, pager, since, table } from './parts.ts'

export function callsView(page: Page, list: Answer<'listCalls'>, done: boolean): string {
  const { t } = page
  const rows = list.rows.map(task => [
    html`<a href="${here(page, `/calls/${task.id}`)}">!${nameOf(task.member)}</a>`,
    html`<span class="clip">${renderAll(task.lines, task.reader)}</span>`,
    done
      ? badge((t.calls.outcomes as Record<string, string>)[task.outcome ?? ''] ?? '')
      : html`!${task.promptSeq !== null ? badge(t.calls.answers, 'info') : ''}`,
    html`!${since(page, done ? (task.doneAt ?? task.dueAt) : task.dueAt)}!${!done && task.dueAt > page.say.now ? ` ${badge(t.calls.later)}` : ''}`,
  ])
  const headings = [t.member.name, t.calls.say, t.form.status, done ? t.calls.done : t.calls.due]
  const tabs = html`<p class="tabs"><a href="${here(page, '/calls')}"!${done ? '' : ' aria-current="page"'}>${t.calls.open}</a> <a href="${here(page, '/calls?done=yes')}"!${done ? ' aria-current="page"' : ''}>${t.calls.done}</a></p>`
  const body = html`<p class="lead">${t.calls.lead}</p>!${tabs}!${table(headings, rows, t.calls.empty, t.calls.title)}!${pager(page, list)}`
  return layout(page, { title: t.calls.title, body })
}
