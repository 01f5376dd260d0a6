import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import {
  again,
  call,
  defineFlow,
  end,
  endAll,
  go,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { isAboutParents, isQuestion, readGivingUp } from '../understanding/read.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { howItStands } from './registration-status.ts'
import { readSentence } from './sentence.ts'
import { keepWish, restAgain, wishDraft, wishNoted } from './wish-draft.ts'

const draft = z.object({
  /** just handed in */
  fresh: z.boolean().default(false),
  /** somebody wants to know more */
  asked: z.boolean().default(false),
  /** noted on the way */
  wish: z
    .object({ kind: z.enum(['request', 'offer']), category: z.enum(CATEGORIES) })
    .nullable()
    .default(null),
  /** a wish said while waiting */
  said: wishDraft.nullable().default(null),
})
type Draft = z.output<typeof draft>

/** Waiting for the town's decision: how it stands, the way to corrections, taking it back. */
export const myRegistration = defineFlow<typeof draft, 'my-registration'>({
  name: 'my-registration',
  draft,
  lobby: true,
  over: ({ member }) => member === null || !UNDECIDED.has(member.status),
  open: (draft, ctx) => {
    const phone = ctx.municipality?.townHallPhone ?? ''
    switch (ctx.member?.status) {
      case undefined:
        return turnTo('welcome')
      case 'APPROVED':
        return turnTo('menu')
      case 'SUSPENDED':
        return end(say(line('told.suspended', { townHallPhone: phone })))
      case 'REJECTED':
        return end(say(line('registration.rejected', { townHallPhone: phone })))
      case 'RETURNED':
        return keeping('answer', draft)
      case 'SUBMITTED':
      case 'INTERVIEW':
        return keeping('waiting', draft)
    }
  },
  steps: {
    waiting: {
      show: (draft, ctx) => ({
        lines: [howItStands(draft, ctx)],
        choices: [
          choice('status', line('registration.status')),
          choice('change', line('registration.change')),
          choice('withdraw', line('registration.withdraw')),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') return kept('waiting', event.result, draft)
        if (event.kind === 'said') return asked(draft, event.text, ctx)
        if (event.kind !== 'chose') return unfit
        if (event.id === 'status') return turnTo('my-registration')
        return event.id === 'change' ? turnTo('change-my-data') : go('withdraw', draft)
      },
    },
    /** staff have a question */
    answer: {
      show: (_, ctx) => ({
        lines: [
          line('registration.question', {
            question: ctx.member?.statusReason ?? '',
            contact: contactOf(ctx),
          }),
        ],
        choices: [choice('later', line('later'))],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'chose') return end(say(line('registration.answerLater')))
        if (event.kind === 'said')
          return go('answer', draft, call('answer-question', { answer: event.text.slice(0, 1000) }))
        if (event.kind !== 'answered') return unfit
        return event.call === 'keep-wish'
          ? kept('answer', event.result, draft)
          : handedIn(event.result, line('registration.answered', { contact: contactOf(ctx) }))
      },
    },
    withdraw: {
      show: () => ({
        lines: [line('registration.withdrawSure')],
        choices: [yes(line('registration.withdrawYes')), no(line('registration.withdrawNo'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return isRefusal(event.result) ? end(say(refused(event.result))) : endAll(say(line('left')))
        if (event.kind !== 'chose') return unfit
        return event.id === 'no'
          ? go('waiting', { ...draft, fresh: false })
          : go('withdraw', draft, call('leave', null))
      },
    },
  },
})

/** A wish said while waiting is kept like one said on the way. */
const keeping = (step: 'waiting' | 'answer', draft: Draft): Turn<Draft> =>
  draft.said?.category ? go(step, draft, keepWish(draft.said)) : go(step, draft)

function kept(step: 'waiting' | 'answer', result: unknown, draft: Draft): Turn<Draft> {
  const noted = draft.said ? [say(wishNoted(draft.said)), ...restAgain(draft.said)] : []
  const then = isRefusal(result) ? [say(refused(result))] : noted
  return go(step, { ...draft, said: null, fresh: false }, ...then)
}

const handedIn = (result: unknown, thanks: Line): Turn<Draft> =>
  isRefusal(result) ? end(say(refused(result))) : turnTo('my-registration', {}, say(thanks))

/** Whatever is asked while waiting is answered with how it stands, unless the question has an answer of its own. */
function asked(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const answer = privacyAnswer(text, ctx)
  if (answer) return again(answer)
  if (readGivingUp(text) === 'sure') return go('withdraw', draft)
  const { topic, intent, told } = readSentence(text, ctx)
  const aboutThis = topic === 'status' || topic === 'nobody-came' || topic === null
  const begins = told && (intent === 'request' || intent === 'offer')
  if (!aboutThis || begins || !(topic !== null || isQuestion(text))) return unfit
  const parents = isYoung(ctx) && isAboutParents(text) ? [say(line('register.parents'))] : []
  return go('waiting', { ...draft, fresh: false, asked: true }, ...parents)
}

const isYoung = ({ reader }: Ctx): boolean => reader.address === 'du'

const contactOf = (ctx: Ctx): string => ctx.municipality?.contactName ?? ''

const UNDECIDED: ReadonlySet<string> = new Set(['SUBMITTED', 'INTERVIEW', 'RETURNED'])
