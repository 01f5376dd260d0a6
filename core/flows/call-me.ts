import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, type Step, say, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { no, yes } from './question.ts'
import { refused } from './refused.ts'

/** Somebody would rather talk to a person: the number of the town hall, or a call from there. */
export const callMe = defineFlow({
  name: 'call-me',
  beside: true,
  lobby: true,
  draft: z.object({
    /** what it is about, in their words */
    text: z.string().default(''),
  }),
  open: draft => go('ask', draft),
  steps: {
    ask: callStep('ask', (_, ctx) => [line('human', contactOf(ctx))]),
  },
})

/** Whether the town hall should call, after what is said before. */
export function callStep<Draft extends { text: string }>(
  name: string,
  before: (draft: Draft, ctx: Ctx) => Line[],
): Step<Draft> {
  return {
    show: (draft, ctx) => ({
      before: before(draft, ctx),
      lines: [line('human.ask', contactOf(ctx))],
      choices: [yes(line('human.call')), no(line('noThanks'))],
    }),
    take: (draft, event, ctx) => {
      if (event.kind === 'answered')
        return end(
          say(isRefusal(event.result) ? refused(event.result) : line('human.calling', contactOf(ctx))),
        )
      if (event.kind !== 'chose') return unfit
      return event.id === 'yes'
        ? go(name, draft, call('ask-to-be-called', { text: draft.text }))
        : end(say(line('fine')))
    },
  }
}

const contactOf = ({ municipality }: Ctx) => ({
  contact: municipality?.contactName ?? '',
  phone: municipality?.townHallPhone ?? '',
})
