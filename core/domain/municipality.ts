import { z } from 'zod'
import type { Category } from './categories.ts'

const PROGRAMMES = ['POCKET_MONEY', 'TIME_DONATION', 'VOLUNTEER'] as const
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
const MINORS_CATEGORIES = [
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
const CHANNEL_MIN_AGE = { telegram: 16, 'matrix.org': 18 } as const

const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write HH:MM')
const date = z.iso.date()

const span = (from: string, to: string) => z.object({ from: clock.default(from), to: clock.default(to) })

/** Within the law's own span, and not upside down. */
const within = (legal: { from: string; to: string }) =>
  span(legal.from, legal.to)
    .refine(at => at.from < at.to, 'from must lie before to')
    .refine(
      at => at.from >= legal.from && at.to <= legal.to,
      `must lie within ${legal.from}–${legal.to} (law)`,
    )
    .prefault({})

const ages = (min: number, max: number | null) =>
  z
    .object({
      min: z.int().min(LEGAL.minAge, `nobody under ${LEGAL.minAge} may help (law)`).default(min),
      max: z.int().nullable().default(max),
    })
    .refine(age => age.max === null || age.min <= age.max, 'min must not exceed max')
    .prefault({})

/**
 * What a municipality decides for itself; it stores only what differs. Where the law sets a bound a municipality may
 * be stricter, never laxer: a laxer value fails here, when it is saved and whenever it is loaded.
 */
export const rulesSchema = z.strictObject({
  programmes: z
    .array(z.enum(PROGRAMMES))
    .min(1)
    .default([...PROGRAMMES]),
  /** years, per programme */
  helperAge: z
    .strictObject({ POCKET_MONEY: ages(14, 20), TIME_DONATION: ages(14, null), VOLUNTEER: ages(14, null) })
    .prefault({}),
  /** years, by messenger or homeserver; what isn't named has no minimum of its own */
  channelMinAge: z
    .record(z.string(), z.int().min(0))
    .default({})
    .transform(own => ({ ...CHANNEL_MIN_AGE, ...own }) as Record<string, number>)
    .refine(
      all => Object.entries(CHANNEL_MIN_AGE).every(([channel, min]) => (all[channel] ?? 0) >= min),
      'the messenger itself demands a higher age',
    ),
  /** nobody is asked then; may cross midnight; from = to means never quiet */
  quietHours: span('20:00', '08:00').prefault({}),
  /** invitations a helper gets within seven days, at most */
  weeklyAskLimit: z.int().min(1).max(50).default(10),
  /** where the seeker named none */
  radiusKm: z.number().positive().max(100).default(5),
  /** how long an invitation waits at most, and how long an undated request looks for somebody */
  answerWithinHours: z.int().min(1).max(168).default(24),
  searchDays: z.int().min(1).max(60).default(7),
  /** how long helpers' answers are collected where the seeker chooses */
  choiceHours: z.int().min(1).max(72).default(4),
  maxOpenRequests: z.int().min(1).max(50).default(5),
  offers: z
    .strictObject({ validDays: z.int().min(1).default(60), silenceDays: z.int().min(1).default(14) })
    .prefault({}),
  /** cents an hour in POCKET_MONEY */
  pay: z
    .strictObject({
      suggested: z.int().min(0).default(800),
      min: z.int().min(0).default(500),
      max: z.int().min(0).default(1200),
    })
    .refine(pay => pay.min <= pay.suggested && pay.suggested <= pay.max, 'min ≤ suggested ≤ max')
    .prefault({}),
  minors: z
    .strictObject({
      minutesPerDay: z.int().min(1).max(LEGAL.minutesPerDay).default(LEGAL.minutesPerDay),
      minutesPerWeek: z.int().min(1).max(LEGAL.minutesPerWeek).default(LEGAL.minutesPerWeek),
      daysPerWeek: z.int().min(1).max(LEGAL.daysPerWeek).default(LEGAL.daysPerWeek),
      pupilClock: within(LEGAL.pupilClock),
      clock: within(LEGAL.clock),
      eveUntil: clock
        .refine(at => at <= LEGAL.eveUntil, `at most ${LEGAL.eveUntil} (law)`)
        .default(LEGAL.eveUntil),
      saturdays: z.boolean().default(true),
      /** categories that minors may be asked for */
      categories: z.array(z.enum(MINORS_CATEGORIES)).default([...MINORS_CATEGORIES]),
      /** staff have cleared a household before a minor's first job in it */
      householdCleared: z.boolean().default(true),
      /** erased after so many days without the written consent of all custodians */
      consentWithinDays: z.int().min(1).max(30).default(30),
    })
    .prefault({}),
  /** of full-time pupils, Monday to Friday except public and school holidays */
  schoolHours: span('08:00', '13:30')
    .refine(at => at.from < at.to, 'from must lie before to')
    .prefault({}),
  /** first and last day; while none is entered, no weekday counts as free of school */
  schoolHolidays: z
    .array(
      z.object({ from: date, to: date }).refine(days => days.from <= days.to, 'from must not lie after to'),
    )
    .default([]),
  /** municipal holidays beside those of the Land (Mariä Himmelfahrt differs by town in Bavaria) */
  extraHolidays: z.array(z.object({ day: date, name: z.string().min(1) })).default([]),
  /** switched off where a town may not use one */
  channelsOff: z.array(z.string()).default([]),
})

export type Rules = z.infer<typeof rulesSchema>

export const DEFAULT_RULES: Rules = rulesSchema.parse({})

/** Years; 0 where neither the messenger nor the municipality sets a minimum. */
export const minAgeOn = (channel: string, rules: Rules): number => rules.channelMinAge[channel] ?? 0

/** Years: below this nobody helps here, in whatever programme. */
export const youngestHelper = ({ programmes, helperAge }: Rules): number =>
  Math.min(...programmes.map(programme => helperAge[programme].min))
