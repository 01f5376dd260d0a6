import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE_MS } from '../../core/domain/calendar.ts'
import { FIRST_HABITS as HABITS } from '../../core/matching/habits.ts'
import {
  type AskMade,
  expected,
  learn,
  PRIOR,
  spread,
  type Willingness,
} from '../../core/matching/willingness.ts'

const DAY = 1440 * MINUTE_MS
const nextDoor: AskMade = { near: 1, rested: 1, waitedMs: DAY }

describe('what an answer teaches', () => {
  it('starts at one in six', () => {
    expect(expected(PRIOR)).toBeCloseTo(1.2 / 7.2)
  })

  it('is the textbook Beta for asks from next door', () => {
    expect(learn(PRIOR, 'accepted', nextDoor, HABITS)).toEqual({ alpha: 2.2, beta: 6 })
    const after = learn(PRIOR, 'declined', nextDoor, HABITS)
    expect(after.alpha).toBeCloseTo(1.2)
    expect(after.beta).toBeCloseTo(7)
  })

  it('has the mean that numerical integration gives for a no from afar', () => {
    const near = 0.3
    const density = (a: number) => a ** 0.2 * (1 - a) ** 5 * (1 - near * a)
    const grid = Array.from({ length: 20000 }, (_, index) => (index + 0.5) / 20000)
    const mass = grid.reduce((sum, a) => sum + density(a), 0)
    const mean = grid.reduce((sum, a) => sum + a * density(a), 0) / mass
    expect(expected(learn(PRIOR, 'declined', { ...nextDoor, near }, HABITS))).toBeCloseTo(mean, 4)
  })

  it('holds less and less against somebody: declined next door, from afar, silent, silent but resting, hardly waited for', () => {
    const asks: ['declined' | 'silent', AskMade][] = [
      ['declined', nextDoor],
      ['declined', { ...nextDoor, near: 0.3 }],
      ['silent', { ...nextDoor, near: 0.3 }],
      ['silent', { ...nextDoor, near: 0.3, rested: 0.2 }],
      ['silent', { near: 0.3, rested: 0.2, waitedMs: MINUTE_MS }],
    ]
    const means = asks.map(([answer, ask]) => expected(learn(PRIOR, answer, ask, HABITS)))
    expect(means).toEqual([...means].sort((a, b) => a - b))
    expect(means.at(-1)).toBeLessThan(expected(PRIOR))
  })

  it('always stays a belief: finite, surer with every answer taken seriously', () => {
    const ask = fc.record({
      near: fc.double({ min: 0, max: 1, noNaN: true }),
      rested: fc.double({ min: 0, max: 1, noNaN: true }),
      waitedMs: fc.integer({ min: 0, max: DAY }),
    })
    const history = fc.array(fc.tuple(fc.constantFrom('accepted', 'declined', 'silent'), ask), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(history, answers => {
        let belief: Willingness = PRIOR
        for (const [answer, made] of answers) {
          const next = learn(belief, answer, made, HABITS)
          expect(next.alpha).toBeGreaterThan(0)
          expect(Number.isFinite(next.alpha + next.beta)).toBe(true)
          if (answer === 'accepted') expect(expected(next)).toBeGreaterThan(expected(belief))
          else expect(expected(next)).toBeLessThanOrEqual(expected(belief) + 1e-9)
          belief = next
        }
      }),
    )
    expect(spread(learn(PRIOR, 'accepted', nextDoor, HABITS))).toBeLessThan(spread(PRIOR))
  })
})
