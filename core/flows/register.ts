import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { ageOn, isMinorOn } from '../domain/age.ts'
import { minAgeOn } from '../domain/municipality.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readName, readYear } from '../understanding/read.ts'
import { addToWish, readSentence, wishDraft } from './hear-wish.ts'
import { readPhone } from './phone.ts'
import { choice, problem, question } from './question.ts'
import { refused } from './refused.ts'
import { asWish } from './wish-steps.ts'

const draft = z.object({
  wantsHelp: z.boolean().default(false),
  wantsToHelp: z.boolean().default(false),
  wish: wishDraft.nullable().default(null),
  consented: z.boolean().default(false),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  birthYear: z.number().nullable().default(null),
  inSchool: z.boolean().nullable().default(null),
  guardianName: z.string().nullable().default(null),
  guardianPhone: z.string().nullable().default(null),
  districtId: z.number().nullable().default(null),
  phone: z.string().nullable().default(null),
})
type Draft = z.output<typeof draft>

/** Consent first, then one question at a time; staff decide afterwards. Nothing is kept before the last yes. */
export const register = defineFlow<typeof draft, 'register'>({
  name: 'register',
  draft,
  open: (draft, ctx) => {
    if (ctx.member) return turnTo('my-registration')
    return ctx.municipality ? nextMissing(draft, ctx) : turnTo('welcome', draft)
  },
  steps: {
    consent: question<Draft>({
      asks: (draft, ctx) => [
        ...(draft.wish?.category ? [line('register.wishNoted', { category: draft.wish.category })] : []),
        line('consent', { town: townOf(ctx), readsAlong: ctx.providerReadsAlong }),
      ],
      choices: () => [
        choice('yes', line('yes')),
        choice('read', line('consent.readAll')),
        choice('no', line('noThanks')),
      ],
      choose: (id, draft, ctx) => {
        if (id === 'yes') return nextMissing({ ...draft, consented: true }, ctx)
        return id === 'read'
          ? go(
              'consent',
              draft,
              say(line('consent.all', { town: townOf(ctx), phone: ctx.municipality?.townHallPhone ?? '' })),
            )
          : end(say(line('consent.declined', { phone: ctx.municipality?.townHallPhone ?? '' })))
      },
      hear: (text, draft) => {
        if (/^(ja|ok|okay|einverstanden|gern|yes)\b/i.test(text.trim())) return { ...draft, consented: true }
        return null
      },
      next: (draft, ctx) => nextMissing(draft, ctx),
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
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    firstName: question<Draft>({
      asks: () => line('register.firstName'),
      hear: (text, draft, ctx) => {
        const wish = wishOnTheWay(text, draft, ctx)
        if (wish) return wish
        const name = readName(text)
        return name
          ? { ...draft, firstName: name.firstName, lastName: name.lastName }
          : problem(line('register.firstNameAgain'))
      },
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    lastName: question<Draft>({
      asks: draft => line('register.lastName', { firstName: draft.firstName ?? '' }),
      hear: (text, draft) => {
        const name = readName(text)
        return name
          ? { ...draft, lastName: name.lastName ?? name.firstName }
          : problem(line('register.lastNameAgain'))
      },
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    birthYear: question<Draft>({
      asks: () => line('register.birthYear'),
      hear: (text, draft, ctx) => {
        const birthYear = readYear(text, ctx.local)
        return birthYear === null ? problem(line('register.birthYearAgain')) : { ...draft, birthYear }
      },
      next: (draft, ctx) => {
        const tooYoung = tooYoungHere(draft, ctx)
        return tooYoung ? end(say(tooYoung)) : nextMissing(draft, ctx)
      },
    }),
    inSchool: question<Draft>({
      asks: () => line('register.inSchool'),
      choices: () => [choice('yes', line('yes')), choice('no', line('no'))],
      choose: (id, draft, ctx) => nextMissing({ ...draft, inSchool: id === 'yes' }, ctx),
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    guardianName: question<Draft>({
      asks: () => line('register.guardianName'),
      hear: (text, draft) => {
        const name = readName(text)
        const guardianName = name && [name.firstName, name.lastName].filter(Boolean).join(' ')
        return guardianName ? { ...draft, guardianName } : problem(line('register.firstNameAgain'))
      },
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    guardianPhone: question<Draft>({
      asks: draft => line('register.guardianPhone', { name: draft.guardianName ?? '' }),
      hear: (text, draft) => {
        const guardianPhone = readPhone(text)
        return guardianPhone ? { ...draft, guardianPhone } : problem(line('register.phoneAgain'))
      },
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    district: question<Draft>({
      asks: (_, ctx) => line('register.district', { town: townOf(ctx) }),
      choices: (_, ctx) =>
        ctx.municipality?.districts.map(each =>
          choice(String(each.id), line('plain', { text: each.name })),
        ) ?? [],
      hear: (text, draft, ctx) => {
        const named = readSentence(text, ctx).district
        const district = ctx.municipality?.districts.find(each => each.name === named)
        return district ? { ...draft, districtId: district.id } : problem(line('register.districtAgain'))
      },
      choose: (id, draft, ctx) => nextMissing({ ...draft, districtId: Number(id) }, ctx),
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    phone: question<Draft>({
      asks: (_, ctx) => line('register.phone', { contact: ctx.municipality?.contactName ?? '' }),
      wants: 'contact',
      hear: (text, draft) => {
        const phone = readPhone(text)
        return phone ? { ...draft, phone } : problem(line('register.phoneAgain'))
      },
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
    confirm: {
      show: (draft, ctx) => ({
        lines: [line('register.confirm', summary(draft, ctx))],
        choices: [
          choice('yes', line('register.send')),
          choice('change', line('change')),
          choice('no', line('cancel')),
        ],
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
        if (event.id === 'no') return end(say(line('register.dropped')))
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
      ],
      choose: (id, draft, ctx) => nextMissing({ ...draft, ...FORGET[id as keyof typeof FORGET] }, ctx),
      next: (draft, ctx) => nextMissing(draft, ctx),
    }),
  },
})

/** The first thing that is not known yet. Minors are asked about school and a guardian instead of their number. */
function nextMissing(draft: Draft, ctx: Ctx): Turn<Draft> {
  if (!draft.consented) return go('consent', draft)
  if (!draft.wantsHelp && !draft.wantsToHelp) return go('role', draft)
  if (draft.firstName === null) return go('firstName', draft)
  const minor = draft.birthYear !== null && isMinorOn(today(ctx), { birthYear: draft.birthYear })
  if (draft.birthYear === null) return go('birthYear', draft)
  if (!minor && draft.lastName === null) return go('lastName', draft)
  if (minor && draft.inSchool === null) return go('inSchool', draft)
  if (minor && draft.guardianName === null) return go('guardianName', draft)
  if (minor && draft.guardianPhone === null) return go('guardianPhone', draft)
  if (draft.districtId === null) return go('district', draft)
  if (!minor && draft.phone === null) return go('phone', draft)
  return go('confirm', draft)
}

/** Who wants something at once may say so while being asked for a name: it is noted, not lost. */
function wishOnTheWay(text: string, draft: Draft, ctx: Ctx): Draft | null {
  const heard = readSentence(text, ctx)
  if (heard.intent !== 'request' && heard.intent !== 'offer') return null
  const blank = draft.wish ?? wishDraft.parse({ kind: heard.intent })
  const wish = addToWish(blank, text, ctx)
  return wish && { ...draft, wish }
}

/** The messenger's own minimum age: other ways in are named, and nothing of the person is kept. */
function tooYoungHere(draft: Draft, ctx: Ctx) {
  const { municipality } = ctx
  if (!municipality || draft.birthYear === null) return null
  const age = minAgeOn(ctx.messenger, municipality.rules)
  const tooYoung = ageOn(today(ctx), { birthYear: draft.birthYear }).youngest < age
  return tooYoung ? line('register.tooYoungHere', { age, phone: municipality.townHallPhone }) : null
}

function registration(draft: Draft) {
  const { wantsHelp, wantsToHelp, inSchool, districtId, phone, guardianName, guardianPhone: guardian } = draft
  return {
    wantsHelp,
    wantsToHelp,
    firstName: draft.firstName ?? '',
    lastName: draft.lastName ?? '',
    birthYear: draft.birthYear ?? 0,
    districtId,
    phone,
    inSchool,
    guardian: guardianName === null ? null : { name: guardianName, phone: guardian },
    wish: draft.wish && { kind: draft.wish.kind, ...asWish(draft.wish) },
  }
}

const summary = (draft: Draft, ctx: Ctx) => ({
  name: [draft.firstName, draft.lastName].filter(Boolean).join(' '),
  birthYear: draft.birthYear ?? 0,
  district: ctx.municipality?.districts.find(each => each.id === draft.districtId)?.name ?? '',
  phone: draft.phone,
  guardian: draft.guardianName,
  contact: ctx.municipality?.contactName ?? '',
})

const townOf = (ctx: Ctx): string => ctx.municipality?.name ?? ''
const today = (ctx: Ctx): string => ctx.local.slice(0, 10)

/** what a change forgets, so that it is asked again */
const FORGET = {
  name: { firstName: null, lastName: null },
  birthYear: { birthYear: null, inSchool: null, guardianName: null, guardianPhone: null, phone: null },
  districtId: { districtId: null },
  phone: { phone: null },
  guardian: { guardianName: null, guardianPhone: null },
}
