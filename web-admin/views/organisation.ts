import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { button, drawer, form, reasonForm } from './form.ts'
import { layout } from './layout.ts'
import { onOrOff, organisationFields } from './organisations.ts'
import { here, type Page } from './page.ts'
import { facts, memberLink } from './parts.ts'

/** One organisation: who speaks for it, and what can be done about it. */
export function organisationView(page: Page, organisation: Organisation, found: Found): string {
  const t = page.t.organisation
  const { name, article, district, _count } = organisation
  const coordinates = page.town?.role === 'COORDINATOR'
  const about = facts([
    [t.name, html`${[article, name].filter(Boolean).join(' ')}`],
    [t.district, html`${district?.name ?? t.anyDistrict}`],
    [t.runs, html`${t.running(_count.requests, _count.offers)}`],
  ])
  const body = html`<p class="crumbs">!${onOrOff(page, organisation)}</p>
<div class="columns"><section class="card">!${about}!${coordinates ? deeds(page, organisation) : ''}</section>
<section class="card"><h2>${t.speakers}</h2>!${speakers(page, organisation)}!${coordinates && !organisation.closedAt ? searching(page, organisation, found) : ''}</section></div>`
  return layout(page, { title: name, body })
}

function deeds(page: Page, organisation: Organisation): string {
  const t = page.t.organisation
  const at = (path: string) => here(page, `/organisations/${organisation.id}/${path}`)
  const change = form(
    page,
    at('change'),
    field => [
      ...organisationFields(page, field, organisation.districts, organisation),
      field.hidden('version', organisation.version),
    ],
    { submit: page.t.form.save },
  )
  const off = html`<p class="hint">${t.switchOffHint}</p>!${reasonForm(page, at('off'), { submit: t.switchOff, tone: 'danger', hint: page.t.organisation.reasonHint })}`
  const on = reasonForm(page, at('on'), { submit: t.switchOn, hint: page.t.organisation.reasonHint })
  return html`!${drawer(page, t.change, at('change'), change)}
!${organisation.closedAt ? drawer(page, t.switchOn, at('on'), on) : drawer(page, t.switchOff, at('off'), off)}`
}

function speakers(page: Page, { id, members }: Organisation): string {
  const t = page.t.organisation
  const action = here(page, `/organisations/${id}/speakers/end`)
  if (members.length === 0) return html`<p class="empty">${t.nobody}</p>`
  const ending = (memberId: number, name: string) =>
    page.town?.role === 'COORDINATOR'
      ? drawer(
          page,
          t.endSpeaking,
          action,
          html`<p class="hint">${t.endHint}</p>!${reasonForm(page, action, { submit: t.endSpeaking, tone: 'danger', hidden: { memberId: String(memberId) } })}`,
          name,
        )
      : ''
  return html`<ul class="plain">!${members.map(
    ({ member: each }) =>
      html`<li>!${memberLink(page, each)}!${ending(each.id, `${each.firstName} ${each.lastName}`)}</li>`,
  )}</ul>`
}

function searching(page: Page, organisation: Organisation, { search, members }: Found): string {
  const t = page.t.organisation
  const action = here(page, `/organisations/${organisation.id}/speakers`)
  const speaking = new Set(organisation.members.map(each => each.memberId))
  const others = members?.rows.filter(row => !speaking.has(row.id)) ?? []
  const rows = others.map(member => {
    const name = `${member.firstName} ${member.lastName}`
    const values = { memberId: member.id, name }
    return html`<li>!${memberLink(page, member)} !${button(page, action, t.letSpeak, { values, name: `${t.letSpeak}: ${name}` })}</li>`
  })
  return html`<p class="hint">${t.speakersHint}</p>
<form method="get" class="filter"><label>${t.search} <input type="search" name="search" value="${search}"></label><button class="quiet">${t.button}</button></form>
!${members === null ? '' : rows.length > 0 ? html`<ul class="plain">!${rows}</ul>` : html`<p class="empty">${t.noneFound}</p>`}`
}

type Organisation = Answer<'readOrganisation'>
interface Found {
  search: string
  members: Answer<'listMembers'> | null
}
