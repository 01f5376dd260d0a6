import { html } from 'ghtml'
import type { Place } from './corrections.ts'
import { drawer, form, reasonForm } from './form.ts'
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
        drawer(
          page,
          deeds.addGuardian,
          to('guardians'),
          form(
            page,
            to('guardians'),
            field => [
              field.hidden('back', back),
              field.input('name', deeds.guardianName, { required: true }),
              field.input('phone', t.member.phone, { type: 'tel', hint: t.form.optional }),
            ],
            save,
          ),
        ),
        member.guardians.length === 0
          ? ''
          : drawer(
              page,
              deeds.recordConsent,
              to('consents'),
              form(
                page,
                to('consents'),
                field => [
                  field.hidden('back', back),
                  field.select(
                    'guardianId',
                    t.member.guardians,
                    member.guardians.map(each => [String(each.id), each.name]),
                  ),
                  field.tick('work', t.member.work),
                  field.tick('data', t.member.data),
                  field.tick('childcare', t.member.childcare, { hint: deeds.childcareHint }),
                  field.input('writtenOn', deeds.signedOn, {
                    type: 'date',
                    required: true,
                    value: say.today,
                    hint: deeds.consentHint,
                  }),
                ],
                save,
              ),
            ),
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
