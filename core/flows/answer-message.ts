import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import type { Event } from '../conversation/event.ts'
import { defineFlow, go, turnTo, unfit } from '../conversation/flow.ts'
import { isNamed } from '../conversation/named.ts'
import { HOUR_MS } from '../domain/calendar.ts'
import { line } from '../texts/line.ts'
import { messageIn } from '../understanding/read.ts'
import { choice } from './question.ts'
import { isForThem } from './relay.ts'

const draft = z.object({
  matchId: z.number(),
  /** of whoever reads it */
  side: z.enum(['seeker', 'helper']),
  /** of whoever wrote it, and the number that they have shown */
  firstName: z.string(),
  phone: z.string().nullable().default(null),
  text: z.string(),
  /** ISO instant */
  at: z.string(),
})
type Draft = z.output<typeof draft>

/** What the other of a match has written. Words typed right below it are taken for an answer, and said back before they go. */
export const answerMessage = defineFlow<typeof draft, 'answer-message'>({
  name: 'answer-message',
  draft,
  lobby: true,
  inWords: true,
  about: ({ matchId }) => `match:${matchId}`,
  who: ({ firstName }) => firstName,
  over: ctx => ctx.member?.status !== 'APPROVED',
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: ({ firstName, text }) => ({
        lines: [line('relay.heard', { firstName, text })],
        choices: [choice('answer', line('relay.answer')), choice('report', line('somethingWrong'))],
      }),
      take: (draft, event, ctx) => {
        const { matchId, side, firstName, phone } = draft
        const to = { matchId, side, firstName, phone }
        if (event.kind === 'said')
          return answers(draft, event, ctx)
            ? turnTo('relay', { ...to, text: messageIn(event.text) ?? event.text })
            : unfit
        if (event.kind !== 'chose') return unfit
        if (event.id === 'answer') return turnTo('relay', to)
        // what was written goes to the town hall with the report alone, and is seen before
        const text = `${firstName}: ${draft.text}`
        const back = { flow: 'answer-message', draft }
        return turnTo('report', { subject: 'match', subjectId: matchId, firstName, text, back })
      },
    },
  },
})

function answers(
  { firstName, at }: Draft,
  { text, older }: Extract<Event, { kind: 'said' }>,
  ctx: Ctx,
): boolean {
  const named = isNamed(text, firstName)
  if (messageIn(text) !== null && !named) return false
  const isFresh = Date.parse(ctx.now) - Date.parse(at) < FRESH_MS
  return !older && (isFresh || named) && isForThem(text, ctx)
}

/** later than this, what somebody writes out of the blue is rather something new */
const FRESH_MS = 12 * HOUR_MS
