import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../core/domain/calendar.ts'
import type { Candidate } from '../../core/matching/job.ts'
import { rank } from '../../core/matching/ranking.ts'
import { candidate, job, SITUATION } from '../kit/dispatch.ts'

const { now } = SITUATION
const order = (...candidates: Candidate[]) => rank(job(), candidates, SITUATION).map(one => one.memberId)
const known = { alpha: 6, beta: 30 }

describe('who comes first', () => {
  it.each<[string, Partial<Candidate>, Partial<Candidate>]>([
    ['the nearer', {}, { latitude: 51.74 }],
    ['the more willing', { willingness: { alpha: 3, beta: 5 } }, {}],
    ['the rested', { lastAskedAt: now - 5 * DAY_MS }, { lastAskedAt: now - HOUR_MS }],
    ['who was never asked', {}, { lastAskedAt: now - 5 * DAY_MS }],
    ['who never got a turn', { willingness: { alpha: 1.2, beta: 6 } }, { willingness: known }],
    ['the reliable', { jobs: 5 }, { jobs: 5, noShows: 2 }],
    ['who likes this kind of help', { jobs: 5, jobsInCategory: 5 }, { jobs: 5 }],
    ['who knows the seeker well', { pair: { jobsTogether: 2, blocked: false, reported: false } }, {}],
    ['who offered just this', { offersThis: true, latitude: 51.74 }, {}],
  ])('%s', (_, better, worse) => {
    const first = candidate({ memberId: 8, ...better })
    const second = candidate({ memberId: 7, ...worse })
    expect(order(first, second)).toEqual([8, 7])
    expect(order(second, first)).toEqual([8, 7])
  })

  it('is the same for the same people in whatever order they come', () => {
    const people = Array.from({ length: 12 }, (_, memberId) =>
      candidate({
        memberId,
        latitude: 51.722 + (memberId % 4) / 100,
        jobs: memberId % 3,
        noShows: memberId % 2,
      }),
    )
    const best = order(...people)
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 12 }), shuffled => {
        expect(order(...shuffled)).toEqual(best)
      }),
    )
  })

  it('says why, part by part, and the parts make up the chance', () => {
    const [ranked] = rank(
      job(),
      [candidate({ jobs: 2, jobsInCategory: 2, lastAskedAt: now - 3 * DAY_MS })],
      SITUATION,
    )
    expect(ranked?.reasons.map(one => one.reason)).toEqual([
      'near',
      'willing',
      'rested',
      'turn',
      'reliable',
      'likes',
      'known',
      'offered',
    ])
    const factor = (reason: string) => ranked?.reasons.find(one => one.reason === reason)?.factor ?? 0
    expect(ranked?.reasons[0]).toMatchObject({ params: { km: 1 } })
    expect(ranked?.reasons[2]).toMatchObject({ params: { days: 3 } })
    expect(ranked?.chance).toBeCloseTo(
      factor('near') *
        factor('willing') *
        factor('rested') *
        factor('likes') *
        factor('known') *
        factor('offered'),
    )
  })
})
