import type { Ctx } from '../conversation/ctx.ts'
import {
  again,
  call,
  defineFlow,
  type Effect,
  end,
  go,
  type Step,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readName, readYear } from '../understanding/read.ts'
import { addToWish, districtSaid, readSentence, restAgain, wishDraft } from './hear-wish.ts'
import { phoneProblem, readPhone } from './phone.ts'
import { choice, districts, no, problem, question, yes } from './question.ts'
import { refused } from './refused.ts'
import {
  type RegisterDraft as Draft,
  isYoung,
  registerDraft,
  registration,
  summary,
  tooYoungHere,
} from './register-draft.ts'

/** Consent first, then one question at a time; staff decide afterwards. Nothing is kept before the last yes. */
export const register = defineFlow<typeof registerDraft, 'register'>({
  name: 'register',
  draft: registerDraft,
  young: isYoung,
  over: ctx => ctx.member !== null,
  open: (draft, ctx) => {
    if (ctx.member) return turnTo('my-registration')
    if (!ctx.municipality) return turnTo('welcome', draft)
    return draft.consented ? nextMissing(draft, ctx) : go('consent', draft, ...wishNoted(draft))
  },
  steps: listening({
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
      asks: (_, ctx) =>
        line('consent.all', { town: townOf(ctx), phone: ctx.municipality?.townHallPhone ?? '' }),
      choices: () => [yes(line('yes')), no(line('noThanks'))],
      choose: (id, draft, ctx) =>
        id === 'yes' ? nextMissing({ ...draft, consented: true }, ctx) : declined(ctx),
      next: nextMissing,
    }),
    role: question<Draft>({
      asks: () => line('register.role'),
      choices: () => [
        choice('seek', line('greeting.seek')),
        choice('help', line('greeting.help')),
        choice('both', line('greeting.both')),
      ],
      choose: (id, draft, ctx) =>
        nextMissing({ ...draft, wantsHelp: id !== 'help', wantsToHelp: id !== 'seek' }, ctx),
      next: nextMissing,
    }),
    firstName: question<Draft>({
      asks: () => line('register.firstName'),
      hear: (text, draft, ctx) => {
        const name = wishOnTheWay(text, draft, ctx) ? null : readName(text)
        return name ? { ...draft, ...name } : problem(line('register.nameAgain'))
      },
      next: nextMissing,
    }),
    lastName: question<Draft>({
      asks: () => line('register.lastName'),
      hear: (text, draft) => {
        const name = readName(text)
        return name
          ? { ...draft, lastName: name.lastName ?? name.firstName }
          : problem(line('register.nameAgain'))
      },
      next: nextMissing,
    }),
    birthYear: question<Draft>({
      asks: () => line('register.birthYear'),
      hear: (text, draft, ctx) => {
        const birthYear = readYear(text, ctx.local)
        return birthYear === null ? problem(line('register.birthYearAgain')) : { ...draft, birthYear }
      },
      next: (draft, ctx) => {
        const tooYoung = tooYoungHere(draft, ctx)
        if (!tooYoung) return nextMissing(draft, ctx)
        return go('turnedAway', registerDraft.parse({}), say(tooYoung), call('forget-visitor', null))
      },
    }),
    turnedAway: {
      show: () => ({ lines: [] }),
      take: (_, event) => (event.kind === 'answered' ? end() : unfit),
    },
    inSchool: question<Draft>({
      asks: () => line('register.inSchool'),
      choices: () => [yes(line('yes')), no(line('no'))],
      choose: (id, draft, ctx) => nextMissing({ ...draft, inSchool: id === 'yes' }, ctx),
      next: nextMissing,
    }),
    guardianName: question<Draft>({
      asks: () => line('register.guardianName'),
      hear: (text, draft) => {
        const name = readName(text)
        const guardianName = name && [name.firstName, name.lastName].filter(Boolean).join(' ')
        return guardianName ? { ...draft, guardianName } : problem(line('register.nameAgain'))
      },
      next: nextMissing,
    }),
    guardianPhone: question<Draft>({
      asks: draft => line('register.guardianPhone', { name: draft.guardianName ?? '' }),
      hear: (text, draft) => {
        const guardianPhone = readPhone(text)
        return guardianPhone ? { ...draft, guardianPhone } : problem(phoneProblem(text))
      },
      next: nextMissing,
    }),
    district: question<Draft>({
      asks: (_, ctx) => line('register.district', { town: townOf(ctx) }),
      choices: (_, ctx) => districts(ctx),
      hear: (text, draft, ctx) => {
        const districtId = districtSaid(text, ctx)
        return districtId === null ? problem(line('register.districtAgain')) : { ...draft, districtId }
      },
      choose: (id, draft, ctx) => nextMissing({ ...draft, districtId: Number(id) }, ctx),
      next: nextMissing,
    }),
    phone: question<Draft>({
      asks: (_, ctx) => line('register.phone', { contact: ctx.municipality?.contactName ?? '' }),
      wants: 'contact',
      hear: (text, draft) => {
        const phone = readPhone(text)
        return phone ? { ...draft, phone } : problem(phoneProblem(text))
      },
      next: nextMissing,
    }),
    confirm: {
      show: (draft, ctx) => ({
        lines: [line('register.confirm', summary(draft, ctx))],
        choices: [yes(line('register.send')), no(line('change'), 'change'), choice('drop', line('cancel'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          return turnTo('my-registration', {
            ...event.result,
            fresh: true,
            wish: draft.wish?.category ?? null,
          })
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
        choice('districtId', line('part.district')),
        draft.guardianName === null
          ? choice('phone', line('part.phone'))
          : choice('guardian', line('part.guardian')),
        choice('none', line('wish.changeNothing')),
      ],
      choose: (id, draft, ctx) => nextMissing({ ...draft, ...FORGET[id as keyof typeof FORGET] }, ctx),
      next: nextMissing,
    }),
  }),
})

/** A wish said at any of these questions is noted, and only a plain question leads away from them for a moment. */
function listening(steps: Record<string, Step<Draft>>): Record<string, Step<Draft>> {
  const listen = ([name, { show, take }]: [string, Step<Draft>]): [string, Step<Draft>] => [
    name,
    {
      show,
      take: (draft, event, ctx) => {
        const turn = take(draft, event, ctx)
        if (turn.to !== 'unfit' || event.kind !== 'said') return turn
        const noted = wishOnTheWay(event.text, draft, ctx)
        if (noted) return go(name, noted, ...wishNoted(noted))
        const { topic, beside } = readSentence(event.text, ctx)
        if (topic !== null || beside !== null) return turn
        return again(...(turn.doubts.length > 0 ? turn.doubts : [line('notUnderstood')]))
      },
    },
  ]
  return Object.fromEntries(Object.entries(steps).map(listen))
}

/** The first thing that is not known yet. Minors are asked about school and a guardian instead of their number. */
function nextMissing(draft: Draft, ctx: Ctx): Turn<Draft> {
  const young = isYoung(draft, ctx)
  if (!draft.consented) return go('consent', draft)
  if (!draft.wantsHelp && !draft.wantsToHelp) return go('role', draft)
  if (draft.firstName === null) return go('firstName', draft)
  if (draft.birthYear === null) return go('birthYear', draft)
  if (!young && draft.lastName === null) return go('lastName', draft)
  if (young && draft.inSchool === null) return go('inSchool', draft)
  if (young && draft.guardianName === null) return go('guardianName', draft, say(line('register.parents')))
  if (young && draft.guardianPhone === null) return go('guardianPhone', draft)
  if (draft.districtId === null) return go('district', draft)
  if (!young && draft.phone === null) return go('phone', draft)
  return go('confirm', draft)
}

/** Who wants something at once may say so while being asked for something else: it is noted, not lost. */
function wishOnTheWay(text: string, draft: Draft, ctx: Ctx): Draft | null {
  const { intent, beside } = readSentence(text, ctx)
  if (beside === 'of-others') return null
  if (intent !== 'request' && intent !== 'offer') return null
  const wish = addToWish(draft.wish ?? wishDraft.parse({ kind: intent }), text, ctx)
  if (!wish) return null
  return {
    ...draft,
    wish,
    wantsHelp: draft.wantsHelp || intent === 'request',
    wantsToHelp: draft.wantsToHelp || intent === 'offer',
  }
}

const wishNoted = ({ wish }: Draft): Effect[] =>
  wish?.category ? [say(line('register.wishNoted', { category: wish.category })), ...restAgain(wish)] : []

const declined = (ctx: Ctx): Turn<Draft> =>
  end(say(line('consent.declined', { phone: ctx.municipality?.townHallPhone ?? '' })))

const townOf = (ctx: Ctx): string => ctx.municipality?.name ?? ''

/** what a change forgets, so that it is asked again */
const FORGET = {
  name: { firstName: null, lastName: null },
  birthYear: { birthYear: null, inSchool: null, guardianName: null, guardianPhone: null, phone: null },
  districtId: { districtId: null },
  phone: { phone: null },
  guardian: { guardianName: null, guardianPhone: null },
  none: {},
}
