import { calendarOf } from '../../core/domain/calendar.ts'
import { DEFAULT_RULES } from '../../core/domain/municipality.ts'
import type { At, Booking, Window, Work, Youth } from '../../core/domain/safeguarding.ts'

/** Monday, 23 November 2026, 9 h in Delbrück */
export const AT: At = {
  now: Date.parse('2026-11-23T08:00:00Z'),
  rules: DEFAULT_RULES,
  calendar: calendarOf({ zone: 'Europe/Berlin', land: 'NW' }),
}

/** Nobody may object to this: an hour with the neighbour's cat, Thursday after school. */
export const work = (change: Partial<Work> = {}): Work => ({
  category: 'pets',
  programme: 'POCKET_MONEY',
  windows: [on('2026-11-26', 15, 16)],
  minutes: 60,
  weekly: false,
  weeklyForMinorsDecided: false,
  privateHousehold: true,
  householdCleared: true,
  dangers: [],
  liftsKg: null,
  childsGuardianConsents: false,
  payCents: null,
  ...change,
})

/** 16, at school, with everything signed. */
export const youth = (change: Partial<Youth> = {}): Youth => ({
  birthYear: 2010,
  birthDate: '2010-05-05',
  inSchool: true,
  guardianConsent: { work: true, data: true, childcare: false },
  ...change,
})

/** Hours by the wall clock; halves are half past. */
export const on = (day: string, from: number, to: number): Window => ({ day, from: from * 60, to: to * 60 })

export const booked = (day: string, from: number, minutes: number): Booking => ({
  day,
  from: from * 60,
  to: from * 60 + minutes,
  minutes,
})
