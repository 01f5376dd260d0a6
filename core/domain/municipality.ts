import { z } from 'zod'
import type { Category } from './categories.ts'
import type { InputProblem } from './refusal.ts'
import {
  atLeast,
  because,
  clock,
  date,
  eachOnce,
  FORWARD,
  some,
  span,
  TWICE,
  whole,
  within,
} from './rule-bounds.ts'

export const PROGRAMMES = ['POCKET_MONEY', 'TIME_DONATION', 'VOLUNTEER'] as const
export type Programme = (typeof PROGRAMMES)[number]

/** Bounds of the law for every helper under 18, in every programme: JArbSchG §§ 5, 7, 8, 14–18, KindArbSchV § 2. */
export const LEGAL = {
  /** years; below this nobody works at all */
  minAge: 13,
  minutesPerDay: 120,
  minutesPerWeek: 600,
  daysPerWeek: 5,
  /** under 15, or still in full-time school */
  pupilClock: { from: '08:00', to: '18:00' },
  clock: { from: '06:00', to: '20:00' },
  /** on 24 and 31 December */
  eveUntil: '14:00',
  liftsKg: 10,
  liftsRegularlyKg: 7.5,
} as const

/** What a minor may be asked for; a municipality may take some away and add none. */
export const MINORS_CATEGORIES = [
  'shopping',
  'pets',
  'company',
  'garden',
  'household',
  'tech',
  'childcare',
  'tutoring',
] as const satisfies readonly Category[]

/** Years. Terms of service: https://telegram.org/tos/eu, https://matrix.org/legal/terms-and-conditions */
export const CHANNEL_MIN_AGE = { telegram: 16, 'matrix.org': 18 } as const

/** a messenger's name, or a homeserver's as in `@anna:matrix.example.org:8448` */
const CHANNEL = /^[a-z0-9][a-z0-9.:-]{0,99}$/

/** the most is less than the least */
const UPSIDE_DOWN = { path: ['max'], message: 'less-than-least' satisfies InputProblem }

const age = atLeast(LEGAL.minAge, 'law').refine(Number.isInteger, 'whole-number' satisfies InputProblem)
const ages = (min: number, max: number | null) =>
  z
    .object({ min: age.default(min), max: age.nullable().default(max) })
    .refine(years => years.max === null || years.min <= years.max, UPSIDE_DOWN)
    .prefault({})

/**
 * What a municipality decides for itself; it stores only what differs (rule-changes.ts). Where the law sets a bound a
 * municipality may be stricter, never laxer: a laxer value fails here, when it is saved and whenever it is loaded.
 */
export const rulesSchema = z.strictObject({
  programmes: some(PROGRAMMES)
    .refine(all => all.length > 0, 'choose' satisfies InputProblem)
    .default([...PROGRAMMES]),
  /** years, per programme */
  helperAge: z
    .strictObject({ POCKET_MONEY: ages(14, 20), TIME_DONATION: ages(14, null), VOLUNTEER: ages(14, null) })
    .prefault({}),
  /** years, by messenger or homeserver; what isn't named has no minimum of its own */
  channelMinAge: z
    .record(z.string().regex(CHANNEL), whole(0, 99))
    .default({})
    .transform(own => {
      const all: Record<string, number> = { ...CHANNEL_MIN_AGE, ...own }
      return Object.fromEntries(
        Object.entries(all).filter(([name, min]) => min > 0 || name in CHANNEL_MIN_AGE),
      )
    })
    .superRefine((all, { addIssue }) => {
      for (const [channel, least] of Object.entries(CHANNEL_MIN_AGE))
        if ((all[channel] ?? 0) < least)
          addIssue({ code: 'custom', path: [channel], ...because({ least, by: 'messenger' }) })
    }),
  /** nobody is asked then; may cross midnight; from = to means never quiet */
  quietHours: span('20:00', '08:00').prefault({}),
  /** invitations a helper gets within seven days, at most */
  weeklyAskLimit: whole(1, 50).default(10),
  /** where the seeker named none */
  radiusKm: atLeast(0.1)
    .refine(km => km <= 100, because({ most: 100, by: 'dasnez' }))
    .default(5),
  /** how long an invitation waits at most, and how long an undated request looks for somebody */
  answerWithinHours: whole(1, 168).default(24),
  searchDays: whole(1, 60).default(7),
  /** how long helpers' answers are collected where the seeker chooses */
  choiceHours: whole(1, 72).default(4),
  maxOpenRequests: whole(1, 50).default(5),
  offers: z
    .strictObject({ validDays: whole(1, 365).default(60), silenceDays: whole(1, 365).default(14) })
    .prefault({}),
  /** cents an hour in POCKET_MONEY */
  pay: z
    .strictObject({
      suggested: whole(0, 5000).default(800),
      min: whole(0, 5000).default(500),
      max: whole(0, 5000).default(1200),
    })
    .refine(pay => pay.min <= pay.max, UPSIDE_DOWN)
    .refine(pay => pay.min <= pay.suggested && pay.suggested <= pay.max, {
      path: ['suggested'],
      message: 'not-between' satisfies InputProblem,
    })
    .prefault({}),
  minors: z
    .strictObject({
      minutesPerDay: whole(1, LEGAL.minutesPerDay, 'law').default(LEGAL.minutesPerDay),
      minutesPerWeek: whole(1, LEGAL.minutesPerWeek, 'law').default(LEGAL.minutesPerWeek),
      daysPerWeek: whole(1, LEGAL.daysPerWeek, 'law').default(LEGAL.daysPerWeek),
      pupilClock: within(LEGAL.pupilClock),
      clock: within(LEGAL.clock),
      eveUntil: clock
        .refine(at => at <= LEGAL.eveUntil, because({ most: LEGAL.eveUntil, by: 'law' }))
        .default(LEGAL.eveUntil),
      saturdays: z.boolean().default(true),
      /** categories that minors may be asked for */
      categories: some(MINORS_CATEGORIES).default([...MINORS_CATEGORIES]),
      /** staff have cleared a household before a minor's first job in it */
      householdCleared: z.boolean().default(true),
      /** erased after so many days without the written consent of all custodians */
      consentWithinDays: whole(1, 30).default(30),
    })
    .prefault({}),
  /** of full-time pupils, Monday to Friday except public and school holidays */
  schoolHours: span('08:00', '13:30')
    .refine(at => at.from < at.to, FORWARD)
    .prefault({}),
  /** first and last day; while none is entered, no weekday counts as free of school */
  schoolHolidays: z
    .array(z.object({ from: date, to: date }).refine(days => days.from <= days.to, FORWARD))
    .refine(eachOnce, { path: ['from'], message: TWICE })
    .transform(all => all.toSorted((one, other) => one.from.localeCompare(other.from)))
    .default([]),
  /** municipal holidays beside those of the Land (Mariä Himmelfahrt differs by town in Bavaria) */
  extraHolidays: z
    .array(z.object({ day: date, name: z.string().trim().min(1).max(100) }))
    .refine(all => eachOnce(all.map(({ day }) => day)), { path: ['day'], message: TWICE })
    .transform(all => all.toSorted((one, other) => one.day.localeCompare(other.day)))
    .default([]),
  /** switched off where a town may not use one */
  channelsOff: z.array(z.string()).default([]),
})

export type Rules = z.output<typeof rulesSchema>
/** as they are stored or filled in: what is left out is as usual */
export type OwnRules = z.input<typeof rulesSchema>

export const DEFAULT_RULES: Rules = rulesSchema.parse({})

/** Years; 0 where neither the messenger nor the municipality sets a minimum. */
export const minAgeOn = (channel: string, rules: Rules): number => rules.channelMinAge[channel] ?? 0

/** Years: below this nobody helps here, in whatever programme. */
export const youngestHelper = ({ programmes, helperAge }: Rules): number =>
  Math.min(...programmes.map(programme => helperAge[programme].min))
