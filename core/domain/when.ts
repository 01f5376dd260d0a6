/** When help is wanted or offered, in the municipality's local time. Nothing here is an instant. */
export interface When {
  /** ISO dates, ascending: `2026-11-26`. Several where a span was named; empty where none or a weekly pattern was. */
  days: string[]
  /** `10:00`, 24 hours */
  from: string | null
  to: string | null
  part: DayPart | null
  /** weekly pattern as in iCalendar's BYDAY: `MO,WE`, `1MO` = first Monday of the month */
  every: string | null
}

export const DAY_PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]
