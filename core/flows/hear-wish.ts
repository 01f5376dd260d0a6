import { z } from 'zod'
import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { call, type Effect, say } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { DAY_PARTS } from '../domain/when.ts'
import { ownWords, type Wish, withRemark } from '../domain/wish.ts'
import { line } from '../texts/line.ts'
import {
  isBareWish,
  isRemark,
  offeredKinds,
  saysAnyTime,
  wishesOpposite,
  withoutOwnChildren,
} from '../understanding/read.ts'
import { type Understood, understand } from '../understanding/understand.ts'
import { courtesies, undecidedWords } from './command-words.ts'
import { doubt, doubtsOf } from './doubt.ts'
import { organisationChosen } from './organisation-draft.ts'
import { payIn } from './wish-pay.ts'
import { laterTold, laterWish, timeRemark, timeTold } from './wish-times.ts'

/** A wish on its way: what was said so far. What is missing is asked. */
export const wishDraft = z.object({
  kind: z.enum(['request', 'offer']).default('request'),
  category: z.enum(CATEGORIES).nullable().default(null),
  text: z.string().default(''),
  days: z.array(z.string()).default([]),
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  part: z.enum(DAY_PARTS).nullable().default(null),
  every: z.string().nullable().default(null),
  minutes: z.number().nullable().default(null),
  people: z.number().default(1),
  urgent: z.boolean().default(false),
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: z.number().nullable().default(null),
  choice: z.enum(['FIRST', 'PICK']).default('FIRST'),
  /** what may be meant either way, still to be asked */
  doubts: z.array(doubt).default([]),
  /** a time that can't be as it was told, still to be said */
  remark: timeRemark.nullable().default(null),
  /** what was wished in the same breath, and whether it was said that it comes later */
  later: z.array(laterWish).default([]),
  laterSaid: z.boolean().default(false),
  districtId: z.number().nullable().default(null),
  /** under whose name, and whether that was asked */
  organisation: organisationChosen,
  nameAsked: z.boolean().default(false),
  /** somebody said "whenever": not asked again */
  anyTime: z.boolean().default(false),
  anyHour: z.boolean().default(false),
  /** a draft from before the approval, or a post that is being changed */
  id: z.number().nullable().default(null),
  posted: z.boolean().default(false),
  radiusKm: z.number().nullable().default(null),
  /** the same is looked for already, and shall be once more */
  again: z.boolean().default(false),
  /** somebody's own offer that is asked, and whose it is */
  offerId: z.number().nullable().default(null),
  owner: z.string().nullable().default(null),
})
export type WishDraft = z.output<typeof wishDraft>

/** What a sentence adds to the wish; null when it adds nothing. A later sentence corrects an earlier one. */
export function addToWish(draft: WishDraft, text: string, ctx: Ctx): WishDraft | null {
  const heard = readSentence(text, ctx)
  const pay = payIn(text, ctx)
  // "welcher Tag ist heute" asks, and moves nothing to today
  if (heard.topic === 'today') return null
  if (wishesOpposite(draft.kind, text) && (pay === undefined || heard.named)) return null
  const when = timeTold(heard, draft.kind, ctx.local.slice(0, 10))
  const dated = when.days.length > 0 || when.every !== null || heard.remark !== null
  const hour = when.from || when.to || when.part
  const time = dated || hour
  const place = districtNamed(heard.district, ctx)
  // what is added to a wish may name a thing, a dog in the hall, and is about another kind of help all the same
  const told = heard.named && isKind(heard.category) && !(isKind(draft.category) && isRemark(text))
  const more = place !== null || heard.minutes !== null || heard.urgent || heard.people > 1
  if (!time && !told && !more && pay === undefined) return null
  return {
    ...draft,
    ...(told ? { category: heard.category, text: draft.text === '' ? ownWords(text) : draft.text } : {}),
    ...(dated ? { days: when.days, every: when.every, remark: heard.remark } : {}),
    ...(time ? { anyTime: false } : {}),
    ...(hour ? { from: when.from, to: when.to, part: when.part } : {}),
    ...(heard.later.length > 0
      ? { later: laterTold(heard, draft.category ?? heard.category), laterSaid: false }
      : {}),
    ...(place === null ? {} : { districtId: place }),
    ...(heard.minutes === null ? {} : { minutes: heard.minutes }),
    ...(heard.people > 1 ? { people: heard.people } : {}),
    ...(heard.urgent ? { urgent: true } : {}),
    ...(pay === undefined ? {} : { payCents: pay }),
    doubts: [
      ...draft.doubts.filter(({ slot }) => slot === 'kind'),
      ...doubtsOf(heard.readings).filter(({ slot }) => slot !== 'kind'),
    ],
  }
}

/** A wish with what was remarked beside it: nobody is asked by it, and whoever says yes reads it. */
export const remarked = (draft: WishDraft, remark: string): WishDraft => ({
  ...draft,
  text: withRemark(draft.text, draft.category, remark),
})

const isKind = (category: WishDraft['category']): boolean => category !== null && category !== 'other'

/** A sentence out of the blue as a wish, for the flow that its intent names. */
export function wishFrom(heard: Understood, text: string, ctx: Ctx): WishDraft {
  const kind = heard.intent === 'offer' ? 'offer' : 'request'
  const { minutes, people, urgent, remark } = heard
  const when = timeTold(heard, kind, ctx.local.slice(0, 10))
  const several = kind === 'offer' && heard.later.length === 0 ? offeredKinds(text) : []
  const [one, ...more] = several.length > 1 ? several : []
  const category = one?.category ?? (heard.category === 'other' ? null : heard.category)
  const districtId = districtNamed(heard.district, ctx)
  return wishDraft.parse({
    kind,
    category,
    text: isBareWish(text) ? '' : ownWords(one?.text ?? heard.ownWords ?? text),
    ...when,
    remark,
    later: [...laterTold(heard, category), ...more.map(kindOf => ({ ...kindOf, ...when, doubts: [] }))],
    minutes,
    people,
    urgent,
    payCents: payIn(text, ctx) ?? null,
    districtId,
    doubts: doubtsOf(heard.readings),
    anyTime: saysAnyTime(text) && when.days.length === 0 && when.every === null,
  })
}

/** Several steps may be asked about one sentence in a turn: it is read once. */
export function readSentence(text: string, ctx: Ctx): Understood {
  const last = lastRead.get(ctx)
  if (last?.text === text) return last.heard
  const heard = readAnew(text, ctx)
  lastRead.set(ctx, { text, heard })
  return heard
}

const lastRead = new WeakMap<Ctx, { text: string; heard: Understood }>()

function readAnew(text: string, ctx: Ctx): Understood {
  const at = {
    now: ctx.local,
    districts: ctx.municipality?.districts.map(each => each.name) ?? [],
    land: ctx.municipality?.land ?? 'NW',
  }
  const whole = understand(text, at)
  const meant = whole.intent === 'offer' && whole.category === 'childcare' ? withoutOwnChildren(text) : text
  const heard = meant === text ? whole : understand(meant, at)
  const words = plain(text)
  // one of them begins with a no: "لا أعرف"
  if (undecidedWords.has(words)) return { ...heard, intent: 'other', beside: 'undecided' }
  return heard.intent === 'other' ? { ...heard, topic: heard.topic ?? courtesies.get(words) ?? null } : heard
}

/** The district that somebody names; null when they name none of this town. */
export const districtSaid = (text: string, ctx: Ctx): number | null =>
  districtNamed(readSentence(text, ctx).district, ctx)

/** A wish of somebody who may not post it yet waits until staff have approved them. */
export const keepWish = (wish: WishDraft) => call('keep-wish', { kind: wish.kind, ...asWish(wish) })
export const wishNoted = (wish: WishDraft) =>
  line('wish.noted', { category: wish.category ?? 'other', when: asWish(wish) })
/** Only one wish waits for the town hall; who told two is not left to think that both do. */
export const restAgain = (wish: WishDraft): Effect[] =>
  wish.later.length > 0 ? [say(line('wish.restAgain'))] : []

/** As calls take it. */
export const asWish = (draft: WishDraft): Wish => {
  const {
    category,
    text,
    days,
    from,
    to,
    part,
    every,
    minutes,
    people,
    urgent,
    payCents,
    districtId,
    choice,
    organisation,
  } = draft
  return {
    category: category ?? 'other',
    text,
    days,
    from,
    to,
    part,
    every,
    minutes,
    people,
    urgent,
    payCents,
    districtId,
    ...(organisation ? { organisationId: organisation.id } : {}),
    ...(draft.kind === 'request' ? { choice } : {}),
  }
}

const districtNamed = (name: string | null, ctx: Ctx): number | null =>
  ctx.municipality?.districts.find(each => each.name === name)?.id ?? null
