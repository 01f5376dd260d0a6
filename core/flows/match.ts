import {
  type Choice,
  call,
  defineFlow,
  end,
  go,
  type Step,
  say,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { type MatchDraft, matchDraft, reportOf, writeTo } from './match-draft.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { cannotCome, shareSteps } from './share-contact.ts'

/** Two have found each other: the code word, and what each of them wants to show the other. */
export const match = defineFlow<typeof matchDraft, 'match'>({
  name: 'match',
  draft: matchDraft,
  about: ({ matchId }) => `match:${matchId}`,
  who: ({ firstName }) => firstName,
  open: draft => go(draft.side, draft),
  steps: matchSteps(),
})

/** The same, looked at later from "Meine Sachen". */
export const matchOverview = defineFlow<typeof matchDraft, 'match-overview'>({
  name: 'match-overview',
  lobby: true,
  draft: matchDraft,
  about: ({ matchId }) => `match:${matchId}`,
  open: draft => go(draft.leaving ? 'withdraw' : draft.sharing ? draft.side : 'overview', draft),
  steps: matchSteps(),
})

function matchSteps(): Record<string, Step<MatchDraft>> {
  return {
    ...shareSteps,
    overview: lookedAt([], [choice('done', line('match.tellHowItWent'))], [choice('back', line('back'))]),
    reminder: lookedAt([line('match.reminder')], [yes(line('fine'), 'fine')], []),
    withdraw: {
      show: draft => ({
        lines: [line('match.withdrawSure', { firstName: draft.firstName })],
        choices: [yes(line('match.withdrawYes')), no(line('match.withdrawNo'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return end(
            say(
              isRefusal(event.result)
                ? refused(event.result)
                : line('match.withdrawn', { firstName: draft.firstName }),
            ),
          )
        if (event.kind !== 'chose') return unfit
        if (event.id === 'no') return end(say(line('match.stays')))
        return go('withdraw', draft, call('withdraw-from-match', { matchId: draft.matchId }))
      },
    },
  }
}

/** What is agreed, and what can be done about it. */
function lookedAt(before: Line[], first: Choice[], last: Choice[]): Step<MatchDraft> {
  return {
    show: draft => ({
      lines: [...before, line('match.overview', draft), ...remarkLines(draft), ...addressLater(draft)],
      choices: [
        ...first,
        choice('write', line('match.write')),
        choice('share', line('match.share')),
        choice('withdraw', line(draft.side === 'seeker' ? 'match.callOff' : 'match.cannot')),
        choice('report', line('somethingWrong')),
        ...last,
      ],
    }),
    take: (draft, event) => {
      if (event.kind === 'said') return cannotCome(draft, event)
      if (event.kind !== 'chose') return unfit
      const { matchId, side, firstName } = draft
      switch (event.id) {
        case 'write':
          return writeTo(draft, null)
        case 'done':
          return turnTo('check-in', { matchId, side, firstName })
        case 'fine':
          return end(say(line('match.seeYou')))
        case 'share':
          return go(side, draft)
        case 'withdraw':
          return go('withdraw', draft)
        case 'report':
          return reportOf(draft, 'match-overview')
        default:
          return turnTo('my-things')
      }
    },
  }
}

const remarkLines = ({ firstName, remark }: MatchDraft): Line[] =>
  remark === null ? [] : [line('match.remark', { firstName, remark })]

/** Whoever helps is told when they will know where to go. */
const addressLater = ({ side, firstName, phone, address }: MatchDraft): Line[] =>
  side === 'helper' && phone === null && address === null ? [line('match.addressLater', { firstName })] : []
