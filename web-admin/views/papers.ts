import { html } from 'ghtml'
import type { Place } from './corrections.ts'
import { drawer, form, reasonForm } from './form.ts'
import { addGuardian } from './guardians.ts'
import { here, type Page } from './page.ts'
import type { Member } from './person.ts'

/** The forms for papers and dates; `back` names the page that they stand on. */
export function paperForms(page: Page, member: Member, back: Place): string[] {
  const { t, say } = page
  const { deeds } = t
  const to = (path: string) => here(page, `/members/${member.id}/${path}`)
  const save = { submit: t.form.save }
  const minorOnly = member.minor
    ? [
        drawer(
          page,
          deeds.birthDate,
          to('birth-date'),
          form(
            page,
            to('birth-date'),
            field => [
              field.hidden('back', back),
              field.input('birthDate', t.member.birthDate, {
                type: 'date',
                required: true,
                hint: deeds.birthDateHint,
              }),
            ],
            save,
          ),
        ),
        addGuardian(page, member, back),
      ]
    : []
  return [
    ...minorOnly,
    member.wantsToHelp
      ? drawer(
          page,
          deeds.clearance,
          to('clearances'),
          form(
            page,
            to('clearances'),
            field => [
              field.hidden('back', back),
              field.input('seenOn', deeds.seenOn, { type: 'date', required: true, value: say.today }),
              field.input('reinspectBy', deeds.reinspectBy, {
                type: 'date',
                required: true,
                hint: deeds.clearanceHint,
              }),
            ],
            save,
          ),
        )
      : '',
    sensitive(page, member, to('sensitive'), back),
    member.wantsHelp ? household(page, member, to('household'), back) : '',
  ].map(each => html`!${each}`)
}

function household(page: Page, member: Member, action: string, back: Place): string {
  const { deeds, form: words } = page.t
  const cleared = member.householdClearedAt !== null
  const title = cleared ? deeds.unclear : deeds.household
  return drawer(
    page,
    title,
    action,
    form(
      page,
      action,
      field => [
        field.hidden('back', back),
        field.hidden('cleared', cleared ? 'no' : 'yes'),
        field.area('reason', words.reason, {
          required: true,
          rows: 2,
          hint: cleared ? words.reasonHint : deeds.householdHint,
        }),
      ],
      { submit: title },
    ),
  )
}

/** The tick for childcare, tutoring and escort, of a helper who was let in: given later, or taken back. */
function sensitive(page: Page, member: Member, action: string, back: Place): string {
  const { deeds, form: words } = page.t
  const approval = member.approvals.find(({ role }) => role === 'HELPER')
  if (!approval) return ''
  const title = approval.sensitive ? deeds.sensitiveBack : deeds.sensitive
  const hint = approval.sensitive ? deeds.sensitiveBackHint : page.t.decision.sensitiveHint
  const content = reasonForm(page, action, {
    submit: words.save,
    hidden: { back, allowed: approval.sensitive ? 'no' : 'yes' },
  })
  return drawer(page, title, action, html`<p class="hint">${hint}</p>!${content}`)
}
