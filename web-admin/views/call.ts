import { html } from 'ghtml'
import { type Answer, render, renderAll } from '../core.ts'
import { button, drawer, form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { alsoHere, badge, facts, link, memberLink, phoneLink, since } from './parts.ts'

/** One call: the number large, the words to read out, and one button for each answer. */
export function callView(page: Page, task: Call): string {
  const { t } = page
  const name = `${task.member.firstName} ${task.member.lastName}`
  const text = renderAll(task.lines, task.reader)
  const body = html`<p class="crumbs">!${link(page, '/calls', `← ${t.calls.title}`)} !${task.doneAt ? badge(t.calls.done, 'good') : ''}</p>
!${task.doneAt ? '' : alsoHere(page, task.alsoHere)}
<section class="card call">
<p class="number">!${task.phone ? phoneLink(task.phone) : html`${t.member.noPhone}`}</p>
!${facts([
    [t.member.name, memberLink(page, task.member)],
    [t.calls.due, since(page, task.dueAt)],
  ])}
!${task.others.length > 0 ? html`<p class="hint">${t.calls.others(task.others.length)}</p>` : ''}
<h2>${t.calls.say}</h2>
<blockquote lang="de">!${text.split('\n').map(line => html`<p>${line}</p>`)}</blockquote>
!${task.doneAt ? '' : answers(page, task)}
!${task.doneAt && (task.outcome === 'said' || task.outcome === 'given-up') ? button(page, here(page, `/calls/${task.id}/reopen`), t.calls.reopen, { tone: 'quiet' }) : ''}
</section>
!${task.doneAt ? '' : html`<section class="card">!${otherwise(page, task)}</section>`}`
  return layout(page, { title: t.calls.with(name), body })
}

function answers(page: Page, task: Call): string {
  const { t } = page
  const action = here(page, `/calls/${task.id}/tick-off`)
  const said = (words: string, tone: '' | 'quiet' = '') =>
    button(page, action, words, { tone, values: { outcome: 'said' } })
  if (task.promptSeq === null) return said(t.calls.said)
  if (!task.answerable) return html`<p class="hint">${t.calls.outdated}</p>!${said(t.calls.said)}`
  const buttons = task.choices.map((choice, index) =>
    button(page, action, render(choice, task.reader), {
      tone: 'choice',
      values: { outcome: 'answered', answer: index },
    }),
  )
  const words = form(
    page,
    action,
    field => [
      field.hidden('outcome', 'answered'),
      field.area('words', buttons.length > 0 ? t.calls.orWords : t.calls.words, {
        required: true,
        rows: 2,
        hint: t.calls.wordsHint,
        extra: 'maxlength="2000"',
      }),
    ],
    { submit: t.calls.wordsButton },
  )
  return html`<h2>${t.calls.answers}</h2><p class="hint">${t.calls.answersHint}</p>
!${buttons.length > 0 ? html`<div class="answers" lang="de">!${buttons}</div>` : ''}
!${words}!${said(t.calls.saidUnanswered, 'quiet')}`
}

function otherwise(page: Page, task: Call): string {
  const { t } = page
  const later = here(page, `/calls/${task.id}/postpone`)
  const hours: [number, string][] = [
    [1, t.calls.later1],
    [3, t.calls.later3],
    [24, t.calls.later24],
  ]
  const action = here(page, `/calls/${task.id}/tick-off`)
  const giveUp = form(
    page,
    action,
    field => [field.hidden('outcome', 'given-up'), field.area('note', t.calls.note, { rows: 2 })],
    {
      submit: t.calls.giveUp,
      tone: 'danger',
    },
  )
  return html`<h2>${t.calls.nobody}</h2><div class="answers">!${hours.map(([n, words]) => button(page, later, words, { tone: 'quiet', values: { hours: n } }))}</div>
!${drawer(page, t.calls.giveUp, action, giveUp)}`
}

type Call = Answer<'readCall'>
