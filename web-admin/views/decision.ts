import { html } from 'ghtml'
import { type Answer, isUndecided } from '../core.ts'
import { dataForms } from './corrections.ts'
import { button, drawer, form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { paperForms } from './papers.ts'
import { alsoHere, badge, link, MEMBER_TONES } from './parts.ts'
import { type Member, paperFacts, personFacts } from './person.ts'

/** One registration: what is known on the left, the decision on the right. */
export function decisionView(page: Page, member: Member, next: Next): string {
  const { t } = page
  const body = html`<p class="crumbs">!${link(page, '/registrations', `← ${t.registrations.back}`)} !${badge(t.member.statuses[member.status], MEMBER_TONES[member.status])} !${link(page, `/members/${member.id}`, t.member.person)}</p>
!${alsoHere(page, member.alsoHere)}
<div class="columns">
<section class="card"><h2>${t.member.person}</h2>!${personFacts(page, member)}
!${member.statusReason ? html`<p class="quote"><small>${member.status === 'RETURNED' ? t.member.question : t.member.answer}</small>${member.statusReason}</p>` : ''}
!${member.minor ? html`<p class="hint">${t.member.mayBeMinor}</p>` : ''}
!${dataForms(page, member, 'registrations')}
<h2>${t.member.papers}</h2>!${paperFacts(page, member, 'registrations')}!${paperForms(page, member, 'registrations')}</section>
<section class="card">!${decisions(page, member, next)}</section>
</div>`
  return layout(page, { title: `${member.firstName} ${member.lastName}`, body })
}

function decisions(page: Page, member: Member, next: Next): string {
  const { t } = page
  const at = (path: string) => here(page, `/registrations/${member.id}/${path}`)
  const askedBack = member.status === 'RETURNED'
  const anew = member.status === 'APPROVED'
  const version = { version: member.version }
  if (!isUndecided(member.status) && !(anew && member.pendingRoles.length > 0)) return nothingLeft(page, next)
  const reject = drawer(
    page,
    t.decision.reject,
    at('reject'),
    form(
      page,
      at('reject'),
      field => [
        field.hidden('version', member.version),
        field.area('reason', t.decision.rejectReason, { required: true, hint: t.form.reasonTold }),
      ],
      {
        submit: t.decision.rejectButton,
        tone: 'danger',
      },
    ),
  )
  const noteAnswer = askedBack
    ? drawer(
        page,
        t.decision.noteAnswer,
        at('answer'),
        form(
          page,
          at('answer'),
          field => [
            field.hidden('version', member.version),
            field.area('answer', t.decision.answer, { required: true }),
          ],
          { submit: t.decision.noteAnswerButton },
        ),
      )
    : ''
  const askBack = drawer(
    page,
    t.decision.askBack,
    at('ask-back'),
    form(
      page,
      at('ask-back'),
      field => [
        field.hidden('version', member.version),
        field.area('question', t.decision.question, { required: true, hint: t.decision.questionHint }),
      ],
      {
        submit: t.decision.askBackButton,
      },
    ),
  )
  const interview =
    member.status === 'SUBMITTED' || askedBack
      ? html`!${button(page, at('interview'), t.decision.interview, { tone: 'quiet', values: version })}<p class="hint">${t.decision.interviewHint}</p>`
      : ''
  const declines = member.pendingRoles.map(role =>
    drawer(
      page,
      t.decision.declineRoleButton(t.member.wantsRoles[role]),
      at('decline-role'),
      html`!${form(page, at('decline-role'), field => [field.hidden('role', role), field.area('reason', t.form.reason, { required: true, hint: t.form.reasonTold })], { submit: t.decision.declineRole, tone: 'danger' })}`,
    ),
  )
  return html`<h2>${t.decision.approve}</h2>!${approval(page, member, at('approve'))}!${anew ? declines : [noteAnswer, interview, askedBack ? '' : askBack, reject]}`
}

/** What was decided stays readable; whoever waits is one click away. */
function nothingLeft(page: Page, { memberId, waiting }: Next): string {
  const { decision, registrations } = page.t
  if (memberId === null) return html`<p>${registrations.empty}</p>`
  return html`<p>${decision.decided} ${decision.stillWaiting(waiting)}</p><p>!${link(page, `/registrations/${memberId}`, `${decision.toNext} →`)}</p>`
}

function approval(page: Page, member: Member, action: string): string {
  const { t, say } = page
  const roles = (['SEEKER', 'HELPER'] as const).filter(
    role => !member.approvals.some(each => each.role === role),
  )
  return form(
    page,
    action,
    field => [
      field.hidden('version', member.version),
      field.choices(
        'roles',
        t.decision.roles,
        roles.map(role => [role, t.member.roles[role]]),
        { values: member.pendingRoles },
      ),
      field.choices(
        'checkedHow',
        t.decision.checkedHow,
        (['CALL_BACK', 'IN_PERSON', 'LETTER_CODE'] as const).map(how => [how, t.decision.hows[how]]),
        {
          values: ['CALL_BACK'],
          single: true,
        },
      ),
      field.input('checkedOn', t.decision.checkedOn, { type: 'date', required: true, value: say.today }),
      roles.includes('HELPER') && member.wantsToHelp
        ? field.tick('sensitive', t.decision.sensitive, { hint: t.decision.sensitiveHint })
        : '',
    ],
    { submit: t.decision.approve },
  )
}

type Next = Answer<'nextRegistration'>
