import { z } from 'zod'
import { call, defineFlow, end, go, say, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'

/** "Etwas stimmt nicht": said in one's own words, read by the town's staff. */
export const report = defineFlow({
  name: 'report',
  draft: z.object({ subject: z.enum(['match', 'invitation', 'offer']), subjectId: z.number() }),
  open: draft => go('what', draft),
  steps: {
    what: {
      show: () => ({ lines: [line('report.what')], choices: [choice('no', line('report.nothing'))] }),
      take: (draft, event) => {
        if (event.kind === 'chose') return end(say(line('fine')))
        if (event.kind === 'said')
          return go('what', draft, call('report', { ...draft, text: event.text.slice(0, 2000) }))
        if (event.kind !== 'answered') return unfit
        return isRefusal(event.result) ? end(say(refused(event.result))) : go('apart', draft)
      },
    },
    apart: {
      show: (_, ctx) => ({
        lines: [
          line('report.thanks', {
            contact: ctx.municipality?.contactName ?? '',
            phone: ctx.municipality?.townHallPhone ?? '',
          }),
        ],
        choices: [choice('yes', line('report.apart')), choice('no', line('no'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return end(say(isRefusal(event.result) ? refused(event.result) : line('report.apartDone')))
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes' ? go('apart', draft, call('keep-apart', draft)) : end(say(line('fine')))
      },
    },
  },
})
