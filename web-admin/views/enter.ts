import { html } from 'ghtml'
import { form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'

/** In the order of a telephone call: consent before the first personal question. */
export function enterView(page: Page, districts: readonly { id: number; name: string }[]): string {
  const { t, say, town } = page
  const { enter, member, decision } = t
  const coordinates = town?.role === 'COORDINATOR'
  const section = (title: string, fields: string[]) =>
    html`<section class="card"><h2>${title}</h2>!${fields}</section>`
  const body = form(
    page,
    here(page, '/enter'),
    field => [
      section(enter.consent, [
        html`<p class="quote">${enter.consentText(town?.name ?? '')}</p>`,
        field.choices('consents', enter.answer, [
          ['MEDIATION', enter.mediation],
          ['CALLS', enter.calls],
        ]),
        field.input('consentOn', enter.consentOn, { type: 'date', required: true, value: say.today }),
      ]),
      section(enter.person, [
        field.input('firstName', member.firstName, { required: true, extra: 'autocomplete="off"' }),
        field.input('lastName', member.lastName, { required: true, extra: 'autocomplete="off"' }),
        field.input('birthYear', member.birthYear, {
          required: true,
          extra: 'inputmode="numeric" autocomplete="off" pattern="[0-9]{4}"',
        }),
        field.select('districtId', member.district, [
          ['', t.form.none],
          ...districts.map(({ id, name }) => [String(id), name] as const),
        ]),
        field.input('phone', member.phone, { type: 'tel', required: true, extra: 'autocomplete="off"' }),
        field.tick('phoneShared', enter.phoneShared),
        field.input('address', member.address, { hint: enter.addressHint, extra: 'autocomplete="off"' }),
        field.choices(
          'wants',
          enter.wants,
          [
            ['SEEKER', member.wantsRoles.SEEKER],
            ['HELPER', member.wantsRoles.HELPER],
          ],
          { values: ['SEEKER'] },
        ),
      ]),
      section(enter.minorOnly, [
        field.tick('inSchool', enter.inSchool),
        field.input('guardianName', enter.guardianName, { extra: 'autocomplete="off"' }),
        field.input('guardianPhone', enter.guardianPhone, { type: 'tel', extra: 'autocomplete="off"' }),
      ]),
      coordinates
        ? section(enter.admission, [
            field.tick('admit', enter.admit),
            field.select('checkedHow', decision.checkedHow, [
              ['CALL_BACK', decision.hows.CALL_BACK],
              ['IN_PERSON', decision.hows.IN_PERSON],
              ['LETTER_CODE', decision.hows.LETTER_CODE],
            ]),
            field.input('checkedOn', decision.checkedOn, { type: 'date', value: say.today }),
            field.tick('sensitive', decision.sensitive),
          ])
        : '',
    ],
    { submit: enter.button },
  )
  return layout(page, { title: enter.title, body: html`<p class="lead">${enter.lead}</p>!${body}` })
}
