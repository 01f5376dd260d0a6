import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

/** What is kept about somebody, the way to change it, and how it is erased. */
export const myData = defineFlow({
  name: 'my-data',
  lobby: true,
  draft: z.object({ erase: z.boolean().default(false) }),
  open: (draft, ctx) => {
    if (!ctx.member) return end(say(line('data.none')))
    return draft.erase ? go('erase', draft) : go('show', draft, call('my-data', null))
  },
  steps: {
    show: {
      show: () => ({
        lines: [line('data.what')],
        choices: [
          choice('change', line('data.change')),
          choice('erase', line('data.erase')),
          choice('fine', line('data.fine')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          return event.call === 'my-data' ? go('show', draft, say(line('data.kept', event.result))) : unfit
        }
        if (event.kind !== 'chose') return unfit
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
          return end(say(isRefusal(event.result) ? refused(event.result) : line('left')))
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes' ? go('erase', draft, call('leave', null)) : end(say(line('fine')))
      },
    },
  },
})
