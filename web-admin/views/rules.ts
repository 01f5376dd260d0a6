import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { type RuleGroup, ruleFields } from '../rule-fields.ts'
import { button, drawer, type Fields, form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { facts } from './parts.ts'
import { ruleFacts, ruleInput } from './rule-field.ts'

/** The town's rules in groups: how they are, and behind a drawer the form that changes them. */
export function rulesView(page: Page, read: Read): string {
  const { rules } = page.t
  const cards = (groups: readonly RuleGroup[]) => groups.map(group => groupCard(page, group, read))
  const body = html`<p class="lead">${rules.lead}</p><div class="columns rules">
<div>!${cards(['programmes', 'channels', 'asking', 'searching'])}</div>
<div>!${cards(['minors', 'pay', 'school'])}!${schoolHolidays(page, read)}!${extraHolidays(page, read)}</div></div>`
  return layout(page, { title: rules.title, body })
}

function groupCard(page: Page, group: RuleGroup, read: Read): string {
  const { rules } = page.t
  const fields = ruleFields(group, read)
  const action = here(page, `/rules/${group}`)
  const note = rules.notes[group] ? html`<p class="hint">${rules.notes[group]}</p>` : ''
  const change = decision(page, action, read, page.t.form.save, field => [
    ...fields.map(each => ruleInput(page, field, each, read)),
    field.area('reason', rules.why, { rows: 2, hint: rules.whyHint, extra: 'maxlength="500"' }),
  ])
  return html`<section class="card"><h2>${rules.groups[group]}</h2>!${facts(ruleFacts(page, fields, read))}
!${drawer(page, rules.change(rules.groups[group]), action, html`!${note}!${change}`)}!${group === 'channels' ? homeserver(page, read) : ''}</section>`
}

function homeserver(page: Page, read: Read): string {
  const t = page.t.rules.homeserver
  const action = here(page, '/rules/homeservers')
  const add = decision(page, action, read, page.t.form.save, field => [
    field.input('homeserver', t.name, { required: true, hint: t.nameHint, extra: 'autocomplete="off"' }),
    field.input('minAge', t.age, { required: true, hint: t.ageHint, extra: 'inputmode="numeric"' }),
  ])
  return drawer(page, t.add, action, add)
}

function schoolHolidays(page: Page, read: Read): string {
  const { say } = page
  const t = page.t.rules.holidays
  const action = here(page, '/rules/school-holidays')
  const rows = read.rules.schoolHolidays.map(({ from, to }) => {
    const span = t.span(say.day(from), say.day(to))
    const values = { version: read.version, 'schoolHolidays/from': from, 'schoolHolidays/to': to }
    return row(page, span, `${action}/remove`, values)
  })
  const add = decision(page, action, read, t.add, field => [
    field.input('schoolHolidays/from', t.first, { type: 'date', required: true }),
    field.input('schoolHolidays/to', t.last, { type: 'date', required: true }),
  ])
  const coming = read.rules.schoolHolidays.some(({ to }) => to >= say.today)
  const none = coming ? '' : html`<p class="notice warn">${t.none}</p>`
  return html`<section class="card"><h2>${t.title}</h2><p class="hint">${t.lead}</p>!${none}
<ul class="plain people">!${rows}</ul>!${drawer(page, t.add, action, add)}</section>`
}

function extraHolidays(page: Page, read: Read): string {
  const t = page.t.rules.extra
  const action = here(page, '/rules/holidays')
  const rows = read.rules.extraHolidays.map(({ day, name }) => {
    const values = { version: read.version, 'extraHolidays/day': day, 'extraHolidays/name': name }
    return row(page, `${page.say.day(day)}, ${name}`, `${action}/remove`, values)
  })
  const add = decision(page, action, read, t.add, field => [
    field.input('extraHolidays/day', t.day, { type: 'date', required: true }),
    field.input('extraHolidays/name', t.name, { required: true, hint: t.nameHint, extra: 'maxlength="100"' }),
  ])
  const none = rows.length === 0 ? html`<p class="empty">${t.none}</p>` : ''
  return html`<section class="card"><h2>${t.title}</h2><p class="hint">${t.lead}</p>!${none}
<ul class="plain people">!${rows}</ul>!${drawer(page, t.add, action, add)}</section>`
}

/** A form that decides on the rules as they were read. */
const decision = (page: Page, action: string, { version }: Read, submit: string, build: Build): string =>
  form(page, action, field => [field.hidden('version', version), ...build(field)], { submit })

function row(page: Page, words: string, action: string, values: Record<string, string | number>): string {
  const { remove, removeWhich } = page.t.rules.holidays
  return html`<li><span>${words}</span>!${button(page, action, remove, { tone: 'quiet', values, name: removeWhich(words) })}</li>`
}

type Read = Answer<'readRules'>
type Build = (field: Fields) => string[]
