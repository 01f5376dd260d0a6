import { z } from 'zod'

export const DAY_PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** When help is wanted or offered, in the municipality's local time. Nothing here is an instant. */
export const whenSchema = z.object({
  /** ISO dates, ascending: `2026-11-26`. Several where a span was named; empty where none or a weekly pattern was. */
  days: z.array(z.iso.date()).default([]),
  /** `10:00`, 24 hours */
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  part: z.enum(DAY_PARTS).nullable().default(null),
  /** weekly pattern as in iCalendar's BYDAY: `MO,WE`, `1MO` = first Monday of the month */
  every: z.string().nullable().default(null),
})
export type When = z.output<typeof whenSchema>

/** The time alone of something that has more: a sentence, a draft, a row. */
export const whenOf = ({ days, from, to, part, every }: Timed): When => ({
  days,
  from,
  to,
  part: part as DayPart | null,
  every,
})

/** rows keep a part of day as a plain word */
type Timed = Omit<When, 'part'> & { part: string | null }
