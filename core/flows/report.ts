import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

/** "Etwas stimmt nicht": said in one's own words, read by the town's staff. */
export const report = defineFlow({
  name: 'report',
  draft: z.object({
    subject: z.enum(['match', 'invitation', 'offer']),
    subjectId: z.number(),
    /** where "doch nichts" leads back to */
    back: z.object({ flow: z.string(), draft: z.unknown() }).nullable().default(null),
  }),
  open: draft => go('what', draft),
  steps: {
    what: {
      show: () => ({ lines: [line('report.what')], choices: [choice('no', line('report.nothing'))] }),
      take: (draft, event) => {
        const { subject, subjectId, back } = draft
        if (event.kind === 'chose') return back ? turnTo(back.flow, back.draft) : end(say(line('fine')))
        if (event.kind === 'said')
          return go('what', draft, call('report', { subject, subjectId, text: event.text.slice(0, 2000) }))
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
        choices: [yes(line('report.apart')), no(line('no'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return end(say(isRefusal(event.result) ? refused(event.result) : line('report.apartDone')))
        if (event.kind !== 'chose') return unfit
        const { subject, subjectId } = draft
        return event.id === 'yes'
          ? go('apart', draft, call('keep-apart', { subject, subjectId }))
          : end(say(line('fine')))
      },
    },
  },
})
