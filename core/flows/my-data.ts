import { z } from 'zod'
import type { Written } from '../calls/relay.ts'
import { call, defineFlow, end, endAll, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

/** What is kept about somebody, the way to change it, and how it is erased. */
export const myData = defineFlow({
  name: 'my-data',
  lobby: true,
  draft: z.object({
    erase: z.boolean().default(false),
    /** written to others, and not shown yet */
    messages: z.array(z.custom<Written>(value => typeof value === 'object' && value !== null)).default([]),
  }),
  open: (draft, ctx) => {
    if (!ctx.member) return end(say(line('data.none')))
    return draft.erase ? go('erase', draft) : go('show', draft, call('my-data', null))
  },
  steps: {
    show: {
      show: ({ messages }) => ({
        lines: [line('data.what')],
        choices: [
          ...(messages.length > 0 ? [choice('messages', line('data.messages'))] : []),
          choice('change', line('data.change')),
          choice('erase', line('data.erase')),
          choice('fine', line('data.fine')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          if (event.call !== 'my-data') return unfit
          const { messages } = event.result
          return go('show', { ...draft, messages }, say(line('data.kept', event.result)))
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'messages')
          return go(
            'show',
            { ...draft, messages: [] },
            say(line('data.written', { messages: draft.messages })),
          )
        if (event.id === 'change') return turnTo('change-my-data')
        return event.id === 'erase' ? go('erase', draft) : end(say(line('fine')))
      },
    },
    erase: {
      show: (_, ctx) => ({
        lines: [line('data.eraseSure', { town: ctx.municipality?.name ?? '' })],
        choices: [yes(line('data.eraseYes')), no(line('data.eraseNo'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return isRefusal(event.result) ? end(say(refused(event.result))) : endAll(say(line('left')))
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes' ? go('erase', draft, call('leave', null)) : end(say(line('fine')))
      },
    },
  },
})
