import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readYesNo } from '../understanding/read.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'

/** Afterwards: did it work? Both are asked. */
export const checkIn = defineFlow({
  name: 'check-in',
  draft: z.object({ matchId: z.number(), side: z.enum(['seeker', 'helper']), firstName: z.string() }),
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: draft => ({
        lines: [line('checkIn', draft)],
        choices: [
          choice('yes', line('checkIn.yes')),
          choice('no', line('checkIn.no')),
          choice('report', line('somethingWrong')),
        ],
      }),
      take: (draft, event) => {
        const { matchId } = draft
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { status } = event.result as { status: string }
          return end(say(status === 'NO_SHOW' ? line('checkIn.noShow') : line('checkIn.thanks', draft)))
        }
        if (event.kind === 'said') {
          const yes = readYesNo(event.text)
          return yes === null ? unfit : go('ask', draft, call('check-in', { matchId, happened: yes }))
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'report') return turnTo('report', { subject: 'match', subjectId: matchId })
        return go('ask', draft, call('check-in', { matchId, happened: event.id === 'yes' }))
      },
    },
  },
})
