import type { Ctx } from '../conversation/ctx.ts'
import { call, end, go, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import { addDays } from '../domain/calendar.ts'
import { CATEGORIES, type Category } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { DEFAULT_MINUTES, type Wish } from '../domain/wish.ts'
import { line } from '../texts/line.ts'
import { readMinutes, readPeople } from '../understanding/read.ts'
import { addToWish, type WishDraft } from './hear-wish.ts'
import { choice, problem, question } from './question.ts'
import { refused } from './refused.ts'

/** From the first words to the post: only what is missing is asked, and what was understood is shown first. */
export const wishSteps: Record<string, Step<WishDraft>> = {
  what: question<WishDraft>({
    asks: draft => line(draft.kind === 'request' ? 'wish.what' : 'wish.whatOffer'),
    choices: () => CATEGORIES.map(name => choice(name, line('category', { category: name }))),
    hear: (text, draft, ctx) =>
      addToWish(draft, text, ctx) ??
      (draft.text ? problem(line('wish.whatAgain')) : { ...draft, text: text.slice(0, 1000) }),
    choose: (id, draft, ctx) =>
      nextOfWish({ ...draft, category: CATEGORIES.find(each => each === id) ?? 'other' }, ctx),
    next: (draft, ctx) => nextOfWish(draft, ctx),
  }),
  when: question<WishDraft>({
    asks: draft => line(draft.kind === 'request' ? 'wish.when' : 'wish.whenOffer'),
    choices: (_, ctx) => [
      choice('today', line('day', { day: today(ctx) })),
      choice('tomorrow', line('day', { day: addDays(today(ctx), 1) })),
      choice('any', line('wish.anyTime')),
    ],
    hear: (text, draft, ctx) => addToWish(draft, text, ctx) ?? problem(line('wish.whenAgain')),
    choose: (id, draft, ctx) => {
      if (id === 'any') return nextOfWish({ ...draft, days: [], every: null, anyTime: true }, ctx)
      return nextOfWish({ ...draft, days: [addDays(today(ctx), id === 'today' ? 0 : 1)], every: null }, ctx)
    },
    next: (draft, ctx) => nextOfWish(draft, ctx),
  }),
  where: question<WishDraft>({
    asks: () => line('wish.where'),
    choices: (_, ctx) =>
      ctx.municipality?.districts.map(each => choice(String(each.id), line('plain', { text: each.name }))) ??
      [],
    hear: (text, draft, ctx) => addToWish(draft, text, ctx) ?? problem(line('register.districtAgain')),
    choose: (id, draft, ctx) => nextOfWish({ ...draft, districtId: Number(id) }, ctx),
    next: (draft, ctx) => nextOfWish(draft, ctx),
  }),
  duration: question<WishDraft>({
    asks: () => line('wish.duration'),
    choices: () => [30, 60, 120, 180].map(minutes => choice(String(minutes), line('minutes', { minutes }))),
    hear: (text, draft) => {
      const minutes = readMinutes(text)
      return minutes === null || minutes < 5 || minutes > 600
        ? problem(line('wish.durationAgain'))
        : { ...draft, minutes }
    },
    choose: (id, draft, ctx) => nextOfWish({ ...draft, minutes: Number(id) }, ctx),
    next: (draft, ctx) => nextOfWish(draft, ctx),
  }),
  people: question<WishDraft>({
    asks: () => line('wish.people'),
    choices: () => [1, 2, 3, 4].map(n => choice(String(n), line('plain', { text: String(n) }))),
    hear: (text, draft) => {
      const people = readPeople(text)
      return people === null || people < 1 || people > 20
        ? problem(line('wish.peopleAgain'))
        : { ...draft, people }
    },
    choose: (id, draft, ctx) => nextOfWish({ ...draft, people: Number(id) }, ctx),
    next: (draft, ctx) => nextOfWish(draft, ctx),
  }),
  confirm: {
    show: (draft, ctx) => ({
      lines: [understoodLine(draft, ctx)],
      choices: [
        choice('yes', line(draft.kind === 'request' ? 'wish.search' : 'wish.offer')),
        choice('change', line('change')),
        choice('cancel', line('cancel')),
      ],
    }),
    take: (draft, event, ctx) => {
      switch (event.kind) {
        case 'chose':
          if (event.id === 'cancel') return end(say(line('cancelled')))
          return event.id === 'change' ? go('change', draft) : post(draft)
        case 'said': {
          const heard = addToWish(draft, event.text, ctx)
          return heard ? go('confirm', heard) : unfit
        }
        case 'answered':
          return posted(draft, event.result, ctx)
        case 'contact':
        case 'place':
        case 'opened':
          return unfit
        default:
          return event satisfies never
      }
    },
  },
  change: question<WishDraft>({
    asks: () => line('wish.changeWhat'),
    choices: draft => [
      choice('what', line('wish.partWhat')),
      choice('when', line('wish.partWhen')),
      ...(draft.kind === 'request'
        ? [
            choice('where', line('wish.partWhere')),
            choice('duration', line('wish.partDuration')),
            choice('people', line('wish.partPeople')),
          ]
        : []),
      choice('none', line('wish.changeNothing')),
    ],
    hear: (text, draft, ctx) => addToWish(draft, text, ctx),
    choose: (id, draft) => go(id === 'none' ? 'confirm' : id, draft),
    next: draft => go('confirm', draft),
  }),
}

/** The first question that is still open. */
export function nextOfWish(draft: WishDraft, _ctx: Ctx): Turn<WishDraft> {
  if (draft.category === null) return go('what', draft)
  if (draft.days.length === 0 && draft.every === null && !draft.anyTime) return go('when', draft)
  return go('confirm', draft)
}

function post(draft: WishDraft): Turn<WishDraft> {
  const wish = asWish(draft)
  const { id, posted, kind } = draft
  if (draft.offerId !== null) return go('confirm', draft, call('ask-offer', { offerId: draft.offerId, wish }))
  if (kind === 'request')
    return go(
      'confirm',
      draft,
      posted && id !== null
        ? call('change-request', { id, wish })
        : call('post-request', { wish, draftId: id }),
    )
  const offer = { wish, draftId: id, radiusKm: draft.radiusKm }
  return go(
    'confirm',
    draft,
    posted && id !== null ? call('change-offer', { id, wish }) : call('post-offer', offer),
  )
}

function posted(draft: WishDraft, result: unknown, ctx: Ctx): Turn<WishDraft> {
  if (isRefusal(result))
    return result.refused === 'over-already'
      ? go('when', draft, say(refused(result)))
      : end(say(refused(result)))
  if (draft.offerId !== null) return end(say(line('offer.asked')))
  if (draft.kind === 'offer') return end(say(line('offer.posted', { category: draft.category ?? 'other' })))
  return end(
    say(
      line('request.posted', {
        asked: (result as { asked?: number }).asked ?? 0,
        town: ctx.municipality?.name ?? '',
      }),
    ),
  )
}

export const asWish = (draft: WishDraft): Wish => {
  const { category, text, days, from, to, part, every, minutes, people, urgent, districtId } = draft
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
    districtId,
  }
}

function understoodLine(draft: WishDraft, ctx: Ctx) {
  const { kind, days, from, to, part, every, people } = draft
  const district =
    ctx.municipality?.districts.find(each => each.id === draft.districtId)?.name ??
    ctx.member?.district ??
    null
  const category: Category = draft.category ?? 'other'
  const text = category === 'other' ? draft.text : ''
  const when = { days, from, to, part, every }
  if (kind === 'offer') return line('wish.understoodOffer', { category, text, when })
  const minutes = draft.minutes ?? DEFAULT_MINUTES
  return line('wish.understood', { category, text, when, district, minutes, people, urgent: draft.urgent })
}

const today = (ctx: Ctx): string => ctx.local.slice(0, 10)
