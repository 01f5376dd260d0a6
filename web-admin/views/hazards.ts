import { html } from 'ghtml'
import { type Answer, DANGERS } from '../core.ts'
import { drawer, form } from './form.ts'
import { here, type Page } from './page.ts'
import { facts } from './parts.ts'

/** What of a request keeps helpers under 18 from it; the coordination knows better than its words. */
export function hazardsCard(page: Page, request: Answer<'readRequest'>): string {
  const t = page.t.hazards
  const { liftsKg, every, category } = request
  const dangers = DANGERS.filter(danger => request.dangers.includes(danger))
  const shown = facts([
    [t.dangers, html`${dangers.map(danger => t.names[danger]).join(', ') || t.none}`],
    [t.liftsKg, liftsKg === null ? null : html`${t.kg(liftsKg)}`],
    [t.weekly, every ? html`${request.weeklyForMinorsDecided ? t.allowed : t.notAllowed}` : null],
    [
      t.child,
      category === 'childcare' ? html`${request.childsGuardianConsents ? t.agreed : t.notAgreed}` : null,
    ],
    [
      t.place,
      request.organisation
        ? html`${page.t.organisation.noHousehold}`
        : request.privateHousehold
          ? null
          : html`${t.notAtHome}`,
    ],
  ])
  const change = page.town?.role === 'COORDINATOR' ? changing(page, request) : ''
  return html`<section class="card"><h2>${t.title}</h2>!${shown}!${change}</section>`
}

function changing(page: Page, request: Answer<'readRequest'>): string {
  const t = page.t.hazards
  const action = here(page, `/requests/${request.id}/hazards`)
  const content = form(
    page,
    action,
    field => [
      field.choices(
        'dangers',
        t.dangers,
        DANGERS.map(danger => [danger, t.names[danger]]),
        { values: request.dangers },
      ),
      field.input('liftsKg', t.liftsKg, {
        value: request.liftsKg ?? '',
        hint: t.liftsHint,
        extra: 'inputmode="decimal"',
      }),
      field.tick('weekly', t.weeklyTick, { checked: request.weeklyForMinorsDecided }),
      field.tick('child', t.childTick, { checked: request.childsGuardianConsents }),
      request.organisation
        ? ''
        : field.tick('home', t.homeTick, { checked: request.privateHousehold, hint: t.homeHint }),
    ],
    { submit: page.t.form.save },
  )
  return drawer(page, t.change, action, html`<p class="hint">${t.hint}</p>!${content}`)
}
