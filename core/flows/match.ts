import { call, defineFlow, end, go, type Step, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { type MatchDraft, matchDraft, reportOf } from './match-draft.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { shareSteps } from './share-contact.ts'

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
  open: draft => go(draft.leaving ? 'withdraw' : 'overview', draft),
  steps: matchSteps(),
})

function matchSteps(): Record<string, Step<MatchDraft>> {
  return {
    ...shareSteps,
    overview: {
      show: draft => ({
        lines: [line('match.overview', draft), ...addressLater(draft)],
        choices: [
          choice('done', line('match.tellHowItWent')),
          choice('share', line('match.share')),
          choice('withdraw', line(draft.side === 'seeker' ? 'match.callOff' : 'match.cannot')),
          choice('report', line('somethingWrong')),
          choice('back', line('back')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind !== 'chose') return unfit
        switch (event.id) {
          case 'done':
            return turnTo('check-in', {
              matchId: draft.matchId,
              side: draft.side,
              firstName: draft.firstName,
            })
          case 'share':
            return go(draft.side, draft)
          case 'withdraw':
            return go('withdraw', draft)
          case 'report':
            return reportOf(draft, 'match-overview')
          default:
            return turnTo('my-things')
        }
      },
    },
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

/** Whoever helps is told when they will know where to go. */
const addressLater = ({ side, firstName, phone, address }: MatchDraft): Line[] =>
  side === 'helper' && phone === null && address === null ? [line('match.addressLater', { firstName })] : []
