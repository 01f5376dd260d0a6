import { z } from 'zod'
import { type Effect, say } from '../conversation/flow.ts'
import { CATEGORIES, type Category } from '../domain/categories.ts'
import { type When, whenOf, whenSchema } from '../domain/when.ts'
import { nextOccurrences } from '../domain/windows.ts'
import { line } from '../texts/line.ts'
import type { Understood } from '../understanding/understand.ts'
import { doubt, doubtsOf } from './doubt.ts'

/** What is still to be said about a time that cannot be as it was told. */
export const timeRemark = z.discriminatedUnion('about', [
  z.object({ about: z.literal('no-such-day'), day: z.number(), month: z.number() }),
  z.object({ about: z.literal('gone-by'), day: z.string() }),
  z.object({ about: z.literal('not-weekly') }),
])
type Remark = z.output<typeof timeRemark>

/** A wish told in the same breath: it comes when the one before is done. */
export const laterWish = z.object({
  category: z.enum(CATEGORIES).nullable(),
  text: z.string(),
  ...whenSchema.shape,
  doubts: z.array(doubt),
})
type LaterWish = z.output<typeof laterWish>

/**
 * The time of a sentence as a wish keeps it: of several the first, and of every second Friday the next, because a wish comes
 * every week or once. Who offers may say no each time, so an offer stays weekly.
 */
export function timeTold(heard: Understood, kind: 'request' | 'offer', today: string): When {
  const several = heard.readings.find(reading => reading.slot === 'when')
  const when = whenOf(several?.ways[0] ?? heard)
  if (heard.remark?.about !== 'not-weekly' || kind === 'offer' || when.every === null) return when
  return { ...when, days: nextOccurrences(when.every, today).slice(0, 1), every: null }
}

/** The wishes that come after the first; where none names another kind of help, the first one's. */
export const laterTold = (heard: Understood, category: Category | null): LaterWish[] =>
  heard.later.map(({ when, text, readings, ...later }) => ({
    category: later.category === null || later.category === 'other' ? category : later.category,
    text: text.slice(0, 1000),
    ...when,
    doubts: doubtsOf(readings),
  }))

/** Said once, before the next question. */
export function saidOfTimes(draft: {
  kind: 'request' | 'offer'
  remark: Remark | null
  later: LaterWish[]
  laterSaid: boolean
}): Effect[] {
  const { kind, remark, later, laterSaid } = draft
  const comes = later.map(wish => ({
    category: wish.category ?? 'other',
    when: wish.days.length > 0 || wish.every !== null ? whenOf(wish) : null,
  }))
  return [
    ...(remark === null ? [] : [say(remarkLine(remark, kind))]),
    ...(comes.length === 0 || laterSaid ? [] : [say(line('wish.oneByOne', { later: comes }))]),
  ]
}

function remarkLine(remark: Remark, kind: 'request' | 'offer') {
  switch (remark.about) {
    case 'no-such-day':
      return line('wish.noSuchDay', { day: remark.day, month: remark.month })
    case 'gone-by':
      return line('wish.goneBy', { day: remark.day })
    case 'not-weekly':
      return line(kind === 'offer' ? 'wish.notWeeklyOffer' : 'wish.notWeekly')
    default:
      return remark satisfies never
  }
}
