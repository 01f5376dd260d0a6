import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, type Step, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { isForSomebodyElse } from '../understanding/read.ts'
import { toldOfMyself } from './about-myself.ts'
import { leaveStep } from './giving-up.ts'
import { noticeOf } from './privacy-answer.ts'
import { choice, no, question, yes } from './question.ts'
import { refused } from './refused.ts'
import {
  type RegisterDraft as Draft,
  FORGET,
  isYoung,
  registerDraft,
  registration,
  summary,
} from './register-draft.ts'
import { listening } from './register-listening.ts'
import { nextMissing } from './register-order.ts'
import { personalQuestions } from './register-questions.ts'
import { whichWish, wishNoted } from './register-wish.ts'

const consent: Record<string, Step<Draft>> = {
  consent: question<Draft>({
    asks: (_, ctx) => line('consent', { town: townOf(ctx), readsAlong: ctx.providerReadsAlong }),
    choices: () => [yes(line('yes')), choice('read', line('consent.readAll')), no(line('noThanks'))],
    choose: (id, draft, ctx) => {
      if (id === 'yes') return nextMissing({ ...draft, consented: true }, ctx)
      return id === 'read' ? go('consentInFull', draft) : declined(ctx)
    },
    next: nextMissing,
  }),
  consentInFull: question<Draft>({
    asks: (_, ctx) => line('consent.all', noticeOf(ctx)),
    choices: () => [yes(line('yes')), no(line('noThanks'))],
    choose: (id, draft, ctx) =>
      id === 'yes' ? nextMissing({ ...draft, consented: true }, ctx) : declined(ctx),
    next: nextMissing,
  }),
}

const handingIn: Record<string, Step<Draft>> = {
  confirm: {
    show: (draft, ctx) => ({
      lines: [line('register.confirm', summary(draft, ctx))],
      choices: [yes(line('register.send')), no(line('change'), 'change'), choice('drop', line('cancel'))],
    }),
    take: (draft, event) => {
      if (event.kind === 'answered') {
        if (isRefusal(event.result)) return end(say(refused(event.result)))
        const { wish } = draft
        const noted = wish?.category ? { kind: wish.kind, category: wish.category } : null
        return turnTo('my-registration', { fresh: true, wish: noted })
      }
      if (event.kind !== 'chose') return unfit
      if (event.id === 'drop') return end(say(line('register.dropped')))
      return event.id === 'change'
        ? go('change', draft)
        : go('confirm', draft, call('register', registration(draft)))
    },
  },
  change: question<Draft>({
    asks: () => line('register.changeWhat'),
    choices: draft => [
      choice('name', line('part.name')),
      choice('birthYear', line('part.birthYear')),
      choice('district', line('part.district')),
      draft.guardianName === null
        ? choice('phone', line('part.phone'))
        : choice('guardian', line('part.guardian')),
      choice('none', line('wish.changeNothing')),
    ],
    choose: (id, draft, ctx) => nextMissing({ ...draft, ...FORGET[id as keyof typeof FORGET] }, ctx),
    next: nextMissing,
  }),
  /** too young: nothing is kept */
  turnedAway: {
    show: () => ({ lines: [] }),
    take: (_, event) => (event.kind === 'answered' ? end() : unfit),
  },
}

/** Consent first, then one question at a time; staff decide afterwards. Nothing is kept before the last yes. */
export const register = defineFlow<typeof registerDraft, 'register'>({
  name: 'register',
  draft: registerDraft,
  young: isYoung,
  over: ctx => ctx.member !== null,
  open: (draft, ctx) => {
    if (ctx.member) return turnTo('my-registration')
    return ctx.municipality ? begin(draft, ctx) : turnTo('welcome', draft)
  },
  steps: listening({
    ...consent,
    ...personalQuestions,
    ...handingIn,
    whichWish,
    leave: leaveStep<Draft>(nextMissing),
  }),
})

/** What somebody came with is heard before anything is asked. */
function begin(draft: Draft, ctx: Ctx): Turn<Draft> {
  const words = draft.said ?? draft.wish?.text ?? ''
  const forOther = isForSomebodyElse(words)
  const told = forOther ? { districtId: draft.wish?.districtId ?? null } : toldOfMyself(words, ctx)
  const says = forOther ? [say(line('register.forSomebody', { phone: townHallOf(ctx) }))] : []
  return nextMissing({ ...draft, ...told, said: null }, ctx, ...wishNoted(draft), ...says)
}

const declined = (ctx: Ctx): Turn<Draft> => end(say(line('consent.declined', { phone: townHallOf(ctx) })))

const townOf = (ctx: Ctx): string => ctx.municipality?.name ?? ''
const townHallOf = (ctx: Ctx): string => ctx.municipality?.townHallPhone ?? ''
