import type { Ctx } from '../conversation/ctx.ts'
import type { Event } from '../conversation/event.ts'
import {
  type Choice,
  call,
  defineFlow,
  end,
  go,
  type Step,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { type InvitationDraft as Draft, invitationDraft } from './invitation-draft.ts'
import { told } from './invitation-told.ts'
import { answerIn, awayTold } from './invitation-words.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { suggest, suggestSteps } from './suggest-time.ts'

/** Somebody is asked whether they can help. A no is always fine, and so is a "not yet". */
export const answerInvitation = defineFlow<typeof invitationDraft, 'answer-invitation'>({
  name: 'answer-invitation',
  draft: invitationDraft,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  who: ({ firstName }) => firstName,
  open: draft => go('ask', draft),
  steps: {
    ask: asking((draft, ctx) => line('invitation', { ...draft, helper: ctx.member?.firstName ?? '' })),
    /** asked once more, after a question of theirs */
    still: asking(draft => line('invitation.still', draft)),
    undecided: asking(draft => line('invitation.noHurry', draft)),
    /** asked once more, as the seeker can't at the time that they had named */
    stands: asking(draft => line('invitation.stands', draft)),
    ...suggestSteps,
    pause: {
      show: () => ({
        lines: [line('pause.howLong')],
        choices: [
          choice('7', line('days', { days: 7 })),
          choice('30', line('days', { days: 30 })),
          choice('90', line('days', { days: 90 })),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'chose') return go('pause', draft, call('pause-asks', { days: Number(event.id) }))
        if (event.kind !== 'answered') return unfit
        if (isRefusal(event.result)) return end(say(refused(event.result)))
        if (event.call === 'decline-invitation') return go('pause', draft)
        return end(say(line('pause.done', { until: (event.result as { until: string }).until })))
      },
    },
  },
})

function asking(asks: (draft: Draft, ctx: Ctx) => Line): Step<Draft> {
  return {
    show: (draft, ctx) => ({ lines: [asks(draft, ctx)], choices: CHOICES }),
    take: (draft, event, ctx) => {
      switch (event.kind) {
        case 'said':
          return heard(draft, event, ctx)
        case 'chose':
          return chosen(draft, event.id)
        case 'answered':
          return answered(draft, event, ctx)
        default:
          return unfit
      }
    },
  }
}

const CHOICES: Choice[] = [
  yes(line('invitation.accept'), 'accept'),
  no(line('invitation.decline'), 'decline'),
  choice('pause', line('invitation.pause')),
  choice('report', line('somethingWrong')),
]

function heard(draft: Draft, said: Extract<Event, { kind: 'said' }>, ctx: Ctx): Turn<Draft> {
  const answer = answerIn(said, draft, ctx)
  const until = answer === 'decline' ? awayTold(said.text, ctx) : null
  if (until !== null) return chosen({ ...draft, until }, 'decline')
  switch (answer) {
    case null:
      return unfit
    case 'accept':
    case 'decline':
      return chosen(draft, answer)
    case 'undecided':
      return go('undecided', draft)
    case 'other-time':
      return suggest(draft, said.text, ctx)
    default:
      return go('still', draft, say(told(draft, answer)))
  }
}

function chosen(draft: Draft, id: string): Turn<Draft> {
  const { invitationId } = draft
  if (id === 'accept') return go('ask', draft, call('accept-invitation', { invitationId }))
  if (id === 'report')
    return turnTo('report', {
      subject: 'invitation',
      subjectId: invitationId,
      firstName: draft.firstName,
      back: { flow: 'answer-invitation', draft },
    })
  return go(id === 'pause' ? 'pause' : 'ask', draft, call('decline-invitation', { invitationId }))
}

function answered(draft: Draft, event: Extract<Event, { kind: 'answered' }>, ctx: Ctx): Turn<Draft> {
  if (isRefusal(event.result)) return end(say(refused(event.result)))
  if (event.call !== 'accept-invitation') {
    const { firstName, until } = draft
    const thanks = say(line('invitation.declined', { helper: ctx.member?.firstName ?? '', firstName }))
    return until === null ? end(thanks) : turnTo('pause', { until }, thanks)
  }
  return 'waits' in event.result ? end(say(waits(event.result))) : turnTo('match', event.result)
}

const waits = ({ firstName, chooseBy }: { firstName: string; chooseBy: string }) =>
  line('invitation.waits', { firstName, chooseBy })
