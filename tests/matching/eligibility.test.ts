import { describe, expect, it } from 'vitest'
import { HOUR_MS } from '../../core/domain/calendar.ts'
import { rulesSchema } from '../../core/domain/municipality.ts'
import type { Refusal } from '../../core/domain/refusal.ts'
import { acceptable, eligibility } from '../../core/matching/eligibility.ts'
import type { Candidate, Job } from '../../core/matching/job.ts'
import { candidate, job, SITUATION } from '../kit/dispatch.ts'
import { booked, on } from '../kit/safeguarding.ts'

const refusals = (change: Partial<Candidate>, about: Partial<Job> = {}, at = SITUATION): Refusal[] => {
  const answer = eligibility(job(about), candidate(change), at)
  return answer.eligible ? [] : answer.refusals
}
const names = (...given: Parameters<typeof refusals>) => refusals(...given).map(one => one.refused)
const thursday = '2026-11-26'
const free = (weekday: 1 | 4, from: number, to: number) => ({ on: weekday, from: from * 60, to: to * 60 })

describe('who may be asked', () => {
  it.each<[string, Partial<Candidate>, Partial<Job>, string[]]>([
    ['an ordinary neighbour', {}, {}, []],
    ['from another municipality', { municipalityId: 2 }, {}, ['other-municipality']],
    ['not approved', { approved: false }, {}, ['not-approved']],
    ['the seeker', { memberId: 99 }, {}, ['own-request']],
    ['without the category', { categories: ['pets'] }, {}, ['wrong-category']],
    ['not cleared for escorting', {}, { category: 'escort' }, ['category-not-cleared']],
    ['cleared for escorting', { sensitiveCleared: ['escort'] }, { category: 'escort' }, []],
    [
      'cleared until the day before',
      { sensitiveCleared: ['escort'], clearanceUntil: '2026-11-25' },
      { category: 'escort' },
      ['clearance-expired'],
    ],
    [
      'cleared until the day itself',
      { sensitiveCleared: ['escort'], clearanceUntil: thursday },
      { category: 'escort' },
      [],
    ],
    ['out of reach', { reachable: false }, {}, ['no-channel']],
    ['pausing', { pausedUntil: SITUATION.now + 1 }, {}, ['paused-until']],
    ['the pause is over', { pausedUntil: SITUATION.now }, {}, []],
    ['blocked', { pair: { jobsTogether: 3, blocked: true, reported: false } }, {}, ['kept-apart']],
    ['reported', { pair: { jobsTogether: 3, blocked: false, reported: true } }, {}, ['kept-apart']],
    ['six kilometres away', { latitude: 51.776 }, {}, ['too-far']],
    ['six kilometres, where the seeker looks further', { latitude: 51.776 }, { radiusKm: 7 }, []],
    ['one kilometre, but going less far', { radiusKm: 0.9 }, {}, ['too-far']],
    ['asked before about this', { askedForThis: true }, {}, ['already-asked']],
    ['asked nine times this week', { asksThisWeek: 9 }, {}, []],
    ['asked ten times this week', { asksThisWeek: 10 }, {}, ['weekly-asks-reached']],
    ['after the deadline', {}, { deadline: SITUATION.now }, ['over-already']],
    ['too old for pocket money', { birthYear: 2005 }, { programme: 'POCKET_MONEY' }, ['too-old']],
    ['20 for certain', { birthYear: 2006 }, { programme: 'POCKET_MONEY' }, []],
    [
      'too young anywhere',
      { birthYear: 2012, guardianConsent: { work: true, data: true, childcare: false } },
      {},
      ['too-young'],
    ],
    ['of unknown age', { birthYear: null }, {}, ['birth-year-missing']],
    [
      'a minor without consent',
      { birthYear: 2009, guardianConsent: { work: false, data: false, childcare: false } },
      {},
      ['minor-consent-missing'],
    ],
    ['free at that time', { availability: [free(4, 14, 16)] }, {}, []],
    ['free too short', { availability: [free(4, 16.5, 18)] }, {}, ['not-free-then']],
    ['free on another day', { availability: [free(1, 8, 20)] }, {}, ['not-free-then']],
    ['free, when no time is named', { availability: [free(1, 8, 20)] }, { windows: [] }, []],
    ['busy then', { busy: [booked(thursday, 14.5, 135)] }, {}, ['busy-then']],
    ['busy for a part of the window', { busy: [booked(thursday, 15, 60)] }, {}, []],
    ['busy on another day', { busy: [booked('2026-11-27', 15, 120)] }, {}, []],
  ])('%s', (_, change, about, expected) => {
    expect(names(change, about)).toEqual(expected)
  })

  it('gives every reason at once, with its figures', () => {
    expect(refusals({ approved: false, latitude: 51.776, asksThisWeek: 11, reachable: false })).toEqual([
      { refused: 'not-approved', params: { role: 'HELPER' } },
      { refused: 'no-channel', params: undefined },
      { refused: 'too-far', params: { km: 6, maxKm: 5 } },
      { refused: 'weekly-asks-reached', params: { max: 10 } },
    ])
  })

  it('takes one window of several as a whole: the free one must be the lawful one', () => {
    const minor: Partial<Candidate> = {
      birthYear: 2009,
      inSchool: true,
      guardianConsent: { work: true, data: true, childcare: false },
    }
    const windows = [on(thursday, 18, 19), on('2026-11-27', 15, 16)]
    expect(names({ ...minor }, { windows })).toEqual([])
    expect(names({ ...minor, availability: [free(4, 8, 20)] }, { windows })).toHaveLength(1)
    expect(names({ availability: [free(4, 8, 20)] }, { windows })).toEqual([])
  })

  it('does not squeeze a minor between a booking and the evening', () => {
    const minor: Partial<Candidate> = {
      birthYear: 2009,
      inSchool: true,
      guardianConsent: { work: true, data: true, childcare: false },
    }
    const busy = [booked(thursday, 16.5, 45)]
    expect(names({ ...minor, busy }, { windows: [on(thursday, 16, 20)] })).toEqual(['not-free-then'])
    expect(names({ busy }, { windows: [on(thursday, 16, 20)] })).toEqual([])
  })

  it('asks nobody in a programme that the town does not offer', () => {
    const at = { ...SITUATION, rules: rulesSchema.parse({ programmes: ['VOLUNTEER'] }) }
    expect(names({}, { programme: 'TIME_DONATION' }, at)).toEqual(['programme-not-offered'])
  })
})

describe('who may still accept', () => {
  it('forgives what only spoke against asking, and nothing else', () => {
    const later = { ...SITUATION, now: SITUATION.now + HOUR_MS }
    const asked = candidate({ askedForThis: true, asksThisWeek: 10, pausedUntil: later.now + 1 })
    expect(acceptable(job(), asked, later)).toEqual({ eligible: true })
    for (const change of [{ approved: false }, { busy: [booked(thursday, 14, 300)] }, { memberId: 99 }]) {
      expect(acceptable(job(), { ...asked, ...change }, later).eligible).toBe(false)
    }
  })

  it('checks a minor again with what was agreed since', () => {
    const minor = candidate({
      birthYear: 2009,
      guardianConsent: { work: true, data: true, childcare: false },
    })
    expect(acceptable(job(), minor, SITUATION)).toEqual({ eligible: true })
    const meanwhile = { ...minor, busy: [booked(thursday, 14, 90)] }
    expect(acceptable(job(), meanwhile, SITUATION)).toEqual({
      eligible: false,
      refusals: [{ refused: 'minor-hours-day', params: { max: 2 } }],
    })
  })
})
