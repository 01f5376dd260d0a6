import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { button, drawer, type Fields, form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { facts } from './parts.ts'

/** The town hall as residents read about it, and the parts of the town. */
export function ourTownView(page: Page, town: Town): string {
  const t = page.t.ourTown
  const body = html`<p class="lead">${t.lead}</p><div class="columns">
!${hall(page, town)}!${districts(page, town)}</div>`
  return layout(page, { title: t.title, body })
}

function hall(page: Page, { version, contactName, townHallPhone, notices }: Town): string {
  const t = page.t.ourTown
  const { dataProtection, privacyPage, imprintPage } = notices
  const action = here(page, '/our-town/hall')
  const change = form(
    page,
    action,
    field => [
      field.hidden('version', version),
      field.input('contactName', t.contactName, {
        value: contactName,
        hint: t.contactNameHint,
        required: true,
      }),
      field.input('townHallPhone', t.phone, { value: townHallPhone, required: true }),
      field.input('dataProtection', t.dataProtection, { value: dataProtection, hint: t.dataProtectionHint }),
      field.input('privacyPage', t.privacyPage, { value: privacyPage, hint: t.privacyPageHint, ...ADDRESS }),
      field.input('imprintPage', t.imprintPage, { value: imprintPage, hint: t.imprintPageHint, ...ADDRESS }),
    ],
    { submit: page.t.form.save },
  )
  const isMissing = [dataProtection, privacyPage, imprintPage].includes(null)
  return html`<section class="card"><h2>${t.hall}</h2>!${isMissing ? html`<p class="notice warn">${t.missing}</p>` : ''}
!${facts([
    [t.contactName, html`${contactName}`],
    [t.phone, html`${townHallPhone}`],
    [t.dataProtection, dataProtection && html`${dataProtection}`],
    [t.privacyPage, privacyPage && link(privacyPage)],
    [t.imprintPage, imprintPage && link(imprintPage)],
  ])}
!${drawer(page, t.change, action, change)}</section>`
}

function districts(page: Page, town: Town): string {
  const t = page.t.ourTown
  const add = here(page, '/our-town/districts')
  const rows = town.districts.map(each => {
    const action = `${add}/${each.id}`
    const change = form(page, action, field => districtFields(page, field, each), {
      submit: page.t.form.save,
    })
    const remove = button(page, `${action}/remove`, t.remove, {
      tone: 'danger',
      name: t.removeWhich(each.name),
    })
    const title = t.district(each.name, each.people)
    return drawer(page, title, action, html`!${change}!${each.people === 0 ? remove : ''}`)
  })
  const adding = form(page, add, field => districtFields(page, field), { submit: t.add })
  return html`<section class="card"><h2>${t.districts}</h2><p class="hint">${t.districtsLead}</p>
!${rows}!${drawer(page, t.add, add, adding)}</section>`
}

const districtFields = ({ t: { ourTown: t } }: Page, field: Fields, known?: Town['districts'][number]) => [
  field.input('name', t.name, { value: known?.name ?? null, required: true, extra: 'autocomplete="off"' }),
  field.input('latitude', t.latitude, {
    value: known?.latitude ?? null,
    required: true,
    hint: t.placeHint,
    extra: DEGREES,
  }),
  field.input('longitude', t.longitude, { value: known?.longitude ?? null, required: true, extra: DEGREES }),
]

const link = (page: string): string => html`<a href="${page}" rel="noreferrer">${page}</a>`

const DEGREES = 'inputmode="decimal" autocomplete="off"'
const ADDRESS = { extra: 'inputmode="url" autocomplete="off" maxlength="300"' }

type Town = Answer<'readTown'>
