import { html } from 'ghtml'
import { drawer, form, reasonForm } from './form.ts'
import { here, type Page } from './page.ts'
import { nationalPhone } from './parts.ts'
import type { Member } from './person.ts'

/** Under what is known of a person: how it is put right. The desk changes what a caller may tell, and no year of birth. */
export function dataForms(page: Page, member: Member, back: Place): string {
  const { t } = page
  const to = (path: string) => here(page, `/members/${member.id}/${path}`)
  const data = form(
    unlessOvertaken(page),
    to('data'),
    field => [
      html`<p class="hint">${t.deeds.correctHint} ${member.reach === 'CHAT' ? t.deeds.correctTold : ''}</p>`,
      field.hidden('back', back),
      field.hidden('version', member.version),
      field.input('firstName', t.member.firstName, { value: member.firstName, required: true, ...OWN_WORDS }),
      field.input('lastName', t.member.lastName, {
        value: member.lastName,
        required: member.lastName !== '',
        ...OWN_WORDS,
      }),
      field.input('phone', t.member.phone, {
        type: 'tel',
        value: member.phone && nationalPhone(member.phone),
        required: member.phone !== null,
        ...OWN_WORDS,
      }),
      field.tick('phoneShared', t.enter.phoneShared),
      field.select(
        'districtId',
        t.member.district,
        [
          ...(member.districtId === null ? [['', t.form.none] as const] : []),
          ...member.districts.map(({ id, name }) => [String(id), name] as const),
        ],
        { value: member.districtId },
      ),
      field.input('address', t.member.address, {
        value: member.address,
        hint: t.deeds.addressHint,
        ...OWN_WORDS,
      }),
    ],
    { submit: t.form.save },
  )
  return html`!${drawer(page, t.deeds.correct, to('data'), data)}!${page.town?.role === 'COORDINATOR' ? birthYear(page, member, to('birth-year'), back) : ''}`
}

function birthYear(page: Page, member: Member, action: string, back: Place): string {
  const { t } = page
  const content = form(
    unlessOvertaken(page),
    action,
    field => [
      field.hidden('back', back),
      field.hidden('version', member.version),
      field.input('birthYear', t.member.birthYear, {
        value: member.birthYear,
        required: true,
        hint: t.deeds.birthYearHint,
        extra: 'inputmode="numeric" autocomplete="off" pattern="[0-9]{4}"',
      }),
      field.area('reason', t.form.reason, { required: true, hint: t.form.reasonHint, rows: 2 }),
    ],
    { submit: t.deeds.birthYear },
  )
  return drawer(page, t.deeds.birthYear, action, content)
}

export const clearanceDeeds = (page: Page, member: Member, { id }: { id: number }, back: Place): string =>
  html`<div class="row-deeds">!${withReason(page, member, back, {
    path: `remove-clearance-${id}`,
    title: page.t.deeds.remove,
    hint: page.t.deeds.removeClearanceHint,
    whose: page.t.member.clearances,
  })}</div>`

/** What is taken back, with its reason. */
export function withReason(
  page: Page,
  member: Member,
  back: Place,
  { path, title, hint, whose }: Deed,
): string {
  const action = here(page, `/members/${member.id}/${path}`)
  const content = reasonForm(page, action, { submit: title, tone: 'danger', hidden: { back } })
  return drawer(page, title, action, html`<p class="hint">${hint}</p>!${content}`, whose)
}

/** What somebody else has changed meanwhile must not be undone by what was filled in before. */
export const unlessOvertaken = (page: Page): Page =>
  page.filled?.refused.refused === 'changed-meanwhile' ? { ...page, filled: null } : page

/** nobody's own data are to be offered by the browser */
export const OWN_WORDS = { extra: 'autocomplete="off"' } as const

export type Place = 'registrations' | 'members'
interface Deed {
  path: string
  title: string
  hint: string
  whose: string
}
