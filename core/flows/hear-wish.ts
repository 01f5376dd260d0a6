import type { Ctx } from '../conversation/ctx.ts'
import { weekdayOf } from '../domain/calendar.ts'
import { DAY_NAMES } from '../domain/windows.ts'
import { ownWords } from '../domain/wish.ts'
import {
  isBareWish,
  isRemark,
  offeredKinds,
  saysAnyTime,
  saysWeekly,
  wishesOpposite,
} from '../understanding/read.ts'
import type { Understood } from '../understanding/understand.ts'
import { doubtsOf } from './doubt.ts'
import { districtNamed, readSentence } from './sentence.ts'
import { type WishDraft, wishDraft } from './wish-draft.ts'
import { payIn } from './wish-pay.ts'
import { laterTold, timeTold } from './wish-times.ts'

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
  const weekly = draft.weekly || saysWeekly(text)
  if (!time && !told && !more && pay === undefined && weekly === draft.weekly) return null
  return everyWeek({
    ...draft,
    weekly,
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
  })
}

/** "einmal die Woche", and then "Dienstag um 16": on Tuesdays. */
function everyWeek(draft: WishDraft): WishDraft {
  const [day, another] = draft.days
  if (!draft.weekly || day === undefined || another !== undefined) return draft
  return { ...draft, days: [], every: DAY_NAMES[weekdayOf(day) - 1] ?? null, weekly: false }
}

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
  const draft = wishDraft.parse({
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
    weekly: saysWeekly(text) && when.every === null,
  })
  return everyWeek(draft)
}
