import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../core/domain/municipality.ts'
import type { Reason } from '../../core/domain/refusal.ts'
import {
  type At,
  type Booking,
  offerIsSearchable,
  refusalsForMinor,
  type Work,
  type Youth,
} from '../../core/domain/safeguarding.ts'
import { AT, booked, on, work, youth } from '../kit/safeguarding.ts'

const reasons = (
  job: Partial<Work>,
  helper: Partial<Youth> = {},
  others: Booking[] = [],
  at: At = AT,
): Reason[] => refusalsForMinor(work(job), youth(helper), others, at).map(refusal => refusal.refused)

const thursday = '2026-11-26'
const saturday = '2026-11-28'
const grown: Partial<Youth> = { inSchool: false, birthDate: '2009-01-01', birthYear: 2009 }

interface Row {
  rule: string
  job?: Partial<Work>
  helper?: Partial<Youth>
  others?: Booking[]
  refused: Reason[]
}

const TABLE: Row[] = [
  { rule: 'an ordinary hour after school', refused: [] },

  {
    rule: 'consent: work is missing',
    helper: { guardianConsent: { work: false, data: true, childcare: false } },
    refused: ['minor-consent-missing'],
  },
  {
    rule: 'consent: data is missing',
    helper: { guardianConsent: { work: true, data: false, childcare: false } },
    refused: ['minor-consent-missing'],
  },

  {
    rule: 'two hours a day are allowed',
    job: { minutes: 120, windows: [on(thursday, 14, 16)] },
    refused: [],
  },
  {
    rule: 'more than two hours are not',
    job: { minutes: 121, windows: [on(thursday, 14, 17)] },
    refused: ['minor-hours-day'],
  },
  {
    rule: 'another household on the day counts',
    others: [booked(thursday, 16.5, 61)],
    refused: ['minor-hours-day'],
  },
  { rule: 'another household on the day, just enough', others: [booked(thursday, 16.5, 60)], refused: [] },
  {
    rule: 'ten hours a week over all households are allowed',
    others: [
      booked('2026-11-23', 15, 120),
      booked('2026-11-24', 15, 120),
      booked('2026-11-25', 15, 120),
      booked('2026-11-27', 15, 120),
      booked(thursday, 16, 60),
    ],
    refused: [],
  },
  {
    rule: 'more than ten are not',
    job: { minutes: 60 },
    others: [
      booked('2026-11-23', 15, 120),
      booked('2026-11-24', 15, 120),
      booked('2026-11-25', 15, 120),
      booked('2026-11-27', 15, 120),
      booked(saturday, 10, 120),
    ],
    refused: ['minor-hours-week', 'minor-days-week'],
  },
  {
    rule: 'last week does not count',
    others: ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map(day =>
      booked(day, 15, 120),
    ),
    refused: [],
  },
  {
    rule: 'a sixth day in the week',
    others: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27', saturday].map(day =>
      booked(day, 15, 30),
    ),
    refused: ['minor-days-week'],
  },
  {
    rule: 'a second job on one of five days',
    others: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27', thursday].map(day =>
      booked(day, 15, 30),
    ),
    refused: [],
  },

  { rule: 'a pupil until 18 h', job: { windows: [on(thursday, 17, 18)] }, refused: [] },
  { rule: 'a pupil after 18 h', job: { windows: [on(thursday, 17.5, 18.5)] }, refused: ['minor-clock'] },
  {
    rule: 'a wide window leaves a pupil room before 18 h',
    job: { windows: [on(thursday, 16, 20)] },
    refused: [],
  },
  {
    rule: 'whoever did not say counts as a pupil',
    job: { windows: [on(thursday, 18, 19)] },
    helper: { ...grown, inSchool: null },
    refused: ['minor-clock'],
  },
  { rule: 'out of school until 20 h', job: { windows: [on(thursday, 19, 20)] }, helper: grown, refused: [] },
  {
    rule: 'out of school after 20 h',
    job: { windows: [on(thursday, 19.5, 20.5)] },
    helper: grown,
    refused: ['minor-clock'],
  },
  { rule: 'out of school from 6 h', job: { windows: [on(thursday, 6, 7)] }, helper: grown, refused: [] },
  {
    rule: 'out of school before 6 h',
    job: { windows: [on(thursday, 5.5, 6.5)] },
    helper: grown,
    refused: ['minor-clock'],
  },
  {
    rule: 'over midnight',
    job: { windows: [on(thursday, 23, 25)] },
    helper: grown,
    refused: ['minor-clock'],
  },
  {
    rule: 'under 15 the pupils clock holds, school or not',
    job: { windows: [on(thursday, 18.5, 19.5)] },
    helper: { inSchool: false, birthDate: '2011-11-27' },
    refused: ['minor-clock'],
  },
  {
    rule: '15 since today',
    job: { windows: [on(thursday, 18.5, 19.5)] },
    helper: { inSchool: false, birthDate: '2011-11-26' },
    refused: [],
  },
  {
    rule: 'with the year alone the youngest possible age counts',
    job: { windows: [on(thursday, 18.5, 19.5)] },
    helper: { inSchool: false, birthDate: null, birthYear: 2011 },
    refused: ['minor-clock'],
  },

  { rule: 'not in school time', job: { windows: [on(thursday, 10, 11)] }, refused: ['minor-school-time'] },
  { rule: 'school time touches', job: { windows: [on(thursday, 13, 14)] }, refused: ['minor-school-time'] },
  { rule: 'after school', job: { windows: [on(thursday, 13.5, 14.5)] }, refused: [] },
  {
    rule: 'a working minor has no school time',
    job: { windows: [on(thursday, 10, 11)] },
    helper: grown,
    refused: [],
  },
  { rule: 'Saturday morning is free of school', job: { windows: [on(saturday, 10, 11)] }, refused: [] },

  { rule: 'no Sunday', job: { windows: [on('2026-11-29', 15, 16)] }, refused: ['minor-sunday'] },
  {
    rule: 'no public holiday: Fronleichnam in NW',
    job: { windows: [on('2026-06-04', 15, 16)] },
    refused: ['minor-holiday'],
  },
  {
    rule: 'a holiday on a Sunday is both',
    job: { windows: [on('2026-11-01', 15, 16)] },
    refused: ['minor-sunday', 'minor-holiday'],
  },
  {
    rule: 'Reformationstag is an ordinary Saturday in NW',
    job: { windows: [on('2026-10-31', 15, 16)] },
    refused: [],
  },
  { rule: 'Saturday in a private household', job: { windows: [on(saturday, 15, 16)] }, refused: [] },
  {
    rule: 'Saturday elsewhere',
    job: { windows: [on(saturday, 15, 16)], privateHousehold: false },
    refused: ['minor-saturday-private'],
  },
  { rule: 'a weekday elsewhere', job: { privateHousehold: false }, refused: [] },
  {
    rule: '24 December until 14 h',
    job: { windows: [on('2026-12-24', 13.5, 14)], minutes: 30 },
    refused: [],
  },
  { rule: '24 December after 14 h', job: { windows: [on('2026-12-24', 14, 15)] }, refused: ['minor-eve'] },
  {
    rule: '31 December over 14 h, out of school',
    job: { windows: [on('2026-12-31', 13.5, 14.5)] },
    helper: grown,
    refused: ['minor-eve'],
  },
  {
    rule: '31 December before 14 h, out of school',
    job: { windows: [on('2026-12-31', 12, 14)] },
    helper: grown,
    refused: [],
  },

  {
    rule: 'childcare without the consents',
    job: { category: 'childcare' },
    refused: ['minor-consent-children'],
  },
  {
    rule: 'childcare with one side only',
    job: { category: 'childcare', childsGuardianConsents: true },
    refused: ['minor-consent-children'],
  },
  {
    rule: 'childcare with both',
    job: { category: 'childcare', childsGuardianConsents: true },
    helper: { guardianConsent: { work: true, data: true, childcare: true } },
    refused: [],
  },
  ...(['shopping', 'pets', 'company', 'garden', 'household', 'tech', 'tutoring'] as const).map(
    (category): Row => ({ rule: `allowed: ${category}`, job: { category }, refused: [] }),
  ),
  ...(['escort', 'repairs', 'carrying', 'paperwork', 'other'] as const).map(
    (category): Row => ({ rule: `not allowed: ${category}`, job: { category }, refused: ['minor-category'] }),
  ),
  ...(
    [
      'alcohol',
      'tobacco',
      'ladder',
      'power-saw',
      'chemicals',
      'body-care',
      'medicines',
      'driving',
      'cash-card',
      'risky-animal',
    ] as const
  ).map(
    (danger): Row => ({
      rule: `forbidden: ${danger}`,
      job: { dangers: [danger] },
      refused: ['minor-danger'],
    }),
  ),
  { rule: 'lifting 10 kg', job: { liftsKg: 10 }, refused: [] },
  { rule: 'lifting more', job: { liftsKg: 10.5 }, refused: ['minor-lifting'] },
  {
    rule: 'lifting 8 kg every week',
    job: { liftsKg: 8, weekly: true, weeklyForMinorsDecided: true },
    refused: ['minor-lifting'],
  },
  {
    rule: 'lifting 7.5 kg every week',
    job: { liftsKg: 7.5, weekly: true, weeklyForMinorsDecided: true },
    refused: [],
  },

  {
    rule: 'a household that is not cleared',
    job: { householdCleared: false },
    refused: ['minor-household-not-cleared'],
  },
  { rule: 'every week without a decision', job: { weekly: true }, refused: ['minor-weekly'] },
  { rule: 'every week with one', job: { weekly: true, weeklyForMinorsDecided: true }, refused: [] },
  {
    rule: 'every week, one of its days forbidden',
    job: {
      weekly: true,
      weeklyForMinorsDecided: true,
      windows: [on(thursday, 15, 16), on('2026-11-29', 15, 16)],
    },
    refused: ['minor-sunday'],
  },
  {
    rule: 'every week, its own days add up',
    job: {
      weekly: true,
      weeklyForMinorsDecided: true,
      minutes: 90,
      windows: [on(thursday, 14, 15.5), on(thursday, 16, 17.5)],
    },
    refused: ['minor-hours-day'],
  },
  {
    rule: 'one good day of several is enough',
    job: { windows: [on('2026-11-29', 15, 16), on(thursday, 15, 16)] },
    refused: [],
  },
  { rule: 'without a time nothing can be checked', job: { windows: [] }, refused: ['minor-without-time'] },

  { rule: 'pay within the range', job: { payCents: 1200 }, refused: [] },
  { rule: 'pay below', job: { payCents: 499 }, refused: ['pay-range'] },
  { rule: 'pay above', job: { payCents: 1201 }, refused: ['pay-range'] },
  { rule: 'no pay in voluntary help', job: { payCents: 0, programme: 'VOLUNTEER' }, refused: [] },
]

describe('protection of minors', () => {
  it.each(TABLE)('$rule → $refused', ({ job = {}, helper = {}, others = [], refused }) => {
    expect(reasons(job, helper, others)).toEqual(refused)
  })

  it('counts the rules in every programme', () => {
    for (const programme of ['POCKET_MONEY', 'TIME_DONATION', 'VOLUNTEER'] as const) {
      expect(reasons({ programme, windows: [on('2026-11-29', 15, 16)] })).toEqual(['minor-sunday'])
    }
  })

  it('says nothing to adults, whatever the job', () => {
    const terrible: Partial<Work> = {
      dangers: ['power-saw'],
      category: 'carrying',
      windows: [on('2026-11-29', 2, 9)],
      minutes: 400,
      householdCleared: false,
    }
    expect(reasons(terrible, { birthDate: '2008-11-29', birthYear: 2008 })).toEqual([])
    expect(reasons(terrible, { birthDate: '2008-11-30', birthYear: 2008 })).not.toEqual([])
    expect(reasons(terrible, { birthDate: null, birthYear: 2007 })).toEqual([])
    expect(reasons(terrible, { birthDate: null, birthYear: 2008 })).not.toEqual([])
    expect(reasons({ windows: [] }, { birthDate: null, birthYear: 2007 })).toEqual([])
  })

  it('lets a stricter municipality be stricter', () => {
    const rules = rulesSchema.parse({
      minors: { minutesPerDay: 45, saturdays: false, categories: ['garden'], householdCleared: true },
      schoolHours: { from: '08:00', to: '16:00' },
    })
    const at = { ...AT, rules }
    expect(reasons({}, {}, [], at)).toEqual(['minor-category', 'minor-school-time', 'minor-hours-day'])
    expect(reasons({ windows: [on(saturday, 10, 11)], category: 'garden', minutes: 40 }, {}, [], at)).toEqual(
      ['minor-saturday'],
    )
  })

  it('knows school holidays once the municipality has entered them', () => {
    const rules = rulesSchema.parse({
      schoolHolidays: [{ from: '2026-12-23', to: '2027-01-06' }],
      minors: { householdCleared: false },
    })
    const at = { ...AT, rules }
    expect(reasons({ windows: [on('2026-12-23', 10, 11)], householdCleared: false }, {}, [], at)).toEqual([])
    expect(reasons({ windows: [on('2026-12-22', 10, 11)] }, {}, [], at)).toEqual(['minor-school-time'])
  })

  it('shows a minors offer to nobody who searches', () => {
    expect(offerIsSearchable(2008, thursday)).toBe(false)
    expect(offerIsSearchable(2007, thursday)).toBe(true)
    expect(offerIsSearchable(null, thursday)).toBe(false)
  })
})
