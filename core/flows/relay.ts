import { z } from 'zod'
import type { CallResult } from '../calls/index.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { agreedMatter, messageIn, repliesTo, unsendable } from '../understanding/read.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { readSentence } from './sentence.ts'

const draft = z.object({
  matchId: z.number(),
  side: z.enum(['seeker', 'helper']),
  /** of the other, and the number that they have shown, to be named where a message may take a while */
  firstName: z.string(),
  phone: z.string().nullable().default(null),
  /** what is to be sent, as far as it was said */
  text: z.string().default(''),
  /** what it must not give away, and would */
  gives: z.enum(['contact', 'secret']).default('contact'),
  /** the question that waits meanwhile */
  back: z.object({ flow: z.string(), draft: z.unknown() }).nullable().default(null),
})
type Draft = z.output<typeof draft>

/**
 * A message to the other of a match. It is said back, and to whom, before it goes. Nobody is named as whom this is about:
 * a message may speak of anybody, and answers no question of theirs.
 */
export const relay = defineFlow<typeof draft, 'relay'>({
  name: 'relay',
  draft,
  about: ({ matchId }) => `match:${matchId}`,
  over: ctx => ctx.member?.status !== 'APPROVED',
  open: draft => written({ ...draft, text: '' }, draft.text),
  steps: {
    words: {
      show: ({ firstName }) => ({
        lines: [line('relay.what', { firstName })],
        choices: [choice('drop', line('cancel'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'said') return written(draft, event.text)
        return event.kind === 'chose' ? leave(draft, line('fine')) : unfit
      },
    },
    confirm: {
      show: ({ firstName, text }) => ({
        lines: [line('relay.confirm', { firstName, text })],
        choices: [
          yes(line('relay.send'), 'send'),
          choice('change', line('change')),
          no(line('relay.drop'), 'drop'),
        ],
      }),
      take: (draft, event, ctx) => {
        switch (event.kind) {
          case 'answered':
            return event.call === 'send-message' ? sent(draft, event.result) : unfit
          case 'said':
            return isForThem(event.text, ctx) && messageIn(event.text) === null
              ? written(draft, event.text)
              : unfit
          case 'chose':
            if (event.id === 'change') return go('words', { ...draft, text: '' })
            return event.id === 'send'
              ? go('confirm', draft, call('send-message', { matchId: draft.matchId, text: draft.text }))
              : leave(draft, line('fine'))
          case 'contact':
          case 'place':
          case 'opened':
            return unfit
          default:
            return event satisfies never
        }
      },
    },
    /** number and address have their own way to the other; card and PIN have none */
    held: {
      show: ({ gives }) => ({
        lines: [line('refused.message-gives-away', { what: gives })],
        choices: [
          gives === 'contact'
            ? choice('share', line('match.share'))
            : choice('report', line('somethingWrong')),
          choice('change', line('change')),
          no(line('relay.drop'), 'drop'),
        ],
      }),
      take: (draft, event) => {
        if (event.kind !== 'chose') return unfit
        const { matchId, firstName } = draft
        switch (event.id) {
          case 'share':
            return turnTo('agreed', { matter: 'share', matchId })
          case 'report':
            return turnTo('report', { subject: 'match', subjectId: matchId, firstName, back: draft.back })
          case 'change':
            return go('words', { ...draft, text: '' })
          default:
            return leave(draft, line('fine'))
        }
      },
    },
  },
})

/** Words of one's own, and not to the service: who can't come after all calls off, and who waits in vain is told what to do. */
export function isForThem(text: string, ctx: Ctx): boolean {
  const matter = agreedMatter(text)
  const isSettledHere = matter === 'cannot' || matter === 'missing' || matter === 'settled'
  return !isSettledHere && repliesTo(text, readSentence(text, ctx))
}

/** Whoever goes on writing adds to the message. */
function written(draft: Draft, words: string): Turn<Draft> {
  const text = [draft.text, words.trim()].filter(Boolean).join('\n')
  if (text === '') return go('words', draft)
  const fault = unsendable(text)
  if (fault === null) return go('confirm', { ...draft, text })
  if (fault.refused === 'message-gives-away')
    return go('held', { ...draft, text: '', gives: fault.params.what })
  return go('words', { ...draft, text: '' }, say(refused(fault)))
}

function sent(draft: Draft, result: CallResult<'send-message'>): Turn<Draft> {
  if (isRefusal(result)) return leave(draft, refused(result))
  const { firstName, phone } = draft
  if (result.told === 'held')
    return leave(draft, line('relay.held', { firstName, phone, until: result.until }))
  return leave(draft, line('relay.sent', { firstName, phone, told: result.told }))
}

const leave = ({ back }: Draft, last: Line): Turn<Draft> =>
  back ? turnTo(back.flow, back.draft, say(last)) : end(say(last))
