import { html } from 'ghtml'
import { OWN_WORDS, type Place, unlessOvertaken, withReason } from './corrections.ts'
import { drawer, type Fields, form } from './form.ts'
import { here, type Page } from './page.ts'
import { nationalPhone } from './parts.ts'
import type { Member } from './person.ts'

/** In the row of each guardian: what they signed, who they are, and what is taken back. */
export function guardianDeeds(page: Page, member: Member, guardian: Guardian, back: Place): string {
  const { t } = page
  const takeBack = guardian.consent
    ? withReason(page, member, back, {
        path: `take-back-consent-${guardian.id}`,
        title: t.deeds.takeBackConsent,
        hint: t.deeds.takeBackConsentHint,
        whose: guardian.name,
      })
    : ''
  const remove = withReason(page, member, back, {
    path: `remove-guardian-${guardian.id}`,
    title: t.deeds.remove,
    hint: t.deeds.removeGuardianHint,
    whose: guardian.name,
  })
  return html`<div class="row-deeds">!${consent(page, member, guardian, back)}!${change(page, member, guardian, back)}!${takeBack}!${remove}</div>`
}

/** A second guardian of somebody who already helps ends what both have not agreed to: best with the paper at hand. */
export function addGuardian(page: Page, member: Member, back: Place): string {
  const { deeds, form: words, member: names } = page.t
  const action = here(page, `/members/${member.id}/guardians`)
  const content = form(
    page,
    action,
    field => [
      field.hidden('back', back),
      field.input('name', deeds.guardianName, { required: true, ...OWN_WORDS }),
      field.input('phone', names.phone, { type: 'tel', hint: words.optional, ...OWN_WORDS }),
      html`<p class="hint">${deeds.signedAlready} ${member.status === 'APPROVED' ? deeds.signedByAll : ''}</p>`,
      ...paperFields(page, field, null),
    ],
    { submit: words.save },
  )
  return drawer(page, deeds.addGuardian, action, content)
}

/** A later paper replaces an earlier one whole: ticked is what stands, so that what stays is not lost. */
function consent(page: Page, member: Member, guardian: Guardian, back: Place): string {
  const { deeds, form: words } = page.t
  const action = here(page, `/members/${member.id}/consent-of-${guardian.id}`)
  const anew = guardian.consent !== null
  const content = form(
    unlessOvertaken(page),
    action,
    field => [
      html`<p class="hint">${anew ? deeds.consentAnewHint : deeds.consentHint}</p>`,
      field.hidden('back', back),
      field.hidden('version', member.version),
      ...paperFields(page, field, guardian.consent),
    ],
    { submit: words.save },
  )
  return drawer(page, anew ? deeds.consentAnew : deeds.recordConsent, action, content, guardian.name)
}

const paperFields = ({ t, say }: Page, field: Fields, stands: Guardian['consent']): string[] => [
  field.tick('work', t.member.work, { checked: stands?.work ?? false }),
  field.tick('data', t.member.data, { checked: stands?.data ?? false }),
  field.tick('childcare', t.member.childcare, {
    checked: stands?.childcare ?? false,
    hint: t.deeds.childcareHint,
  }),
  field.input('writtenOn', t.deeds.signedOn, { type: 'date', required: true, value: say.today }),
]

function change(page: Page, member: Member, guardian: Guardian, back: Place): string {
  const { t } = page
  const action = here(page, `/members/${member.id}/change-guardian-${guardian.id}`)
  const content = form(
    unlessOvertaken(page),
    action,
    field => [
      field.hidden('back', back),
      field.hidden('version', member.version),
      field.input('name', t.deeds.guardianName, { value: guardian.name, required: true, ...OWN_WORDS }),
      field.input('phone', t.member.phone, {
        type: 'tel',
        value: guardian.phone && nationalPhone(guardian.phone),
        hint: t.form.optional,
        ...OWN_WORDS,
      }),
    ],
    { submit: t.form.save },
  )
  return drawer(page, t.deeds.change, action, content, guardian.name)
}

type Guardian = Member['guardians'][number]
