import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR_MS } from '../../core/domain/calendar.ts'
import { heldUntil } from '../../core/domain/relay.ts'

const hours = (from: number, to: number) => fc.integer({ min: from * 60, max: to * 60 }).map(m => m * 60_000)

test('whatever waits for the morning arrives hours before the help, or long after it', () => {
  fc.assert(
    fc.property(
      hours(0, 12),
      hours(-72, 96),
      hours(0, 240),
      fc.option(hours(0, 12)),
      (left, ahead, long, ago) => {
        const now = new Date('2026-11-23T21:00:00Z')
        const startsAt = new Date(now.getTime() + ahead)
        const endsAt = new Date(startsAt.getTime() + long)
        const otherWroteAt = ago === null ? null : new Date(now.getTime() - ago)
        const quietUntil = now.getTime() + left
        const held = heldUntil({ startsAt, endsAt }, { now, quietUntil, otherWroteAt })
        if (held === null) return
        expect(held.getTime()).toBe(quietUntil)
        const before = startsAt.getTime() - held.getTime()
        const after = now.getTime() - endsAt.getTime()
        expect(before >= 4 * HOUR_MS || after >= 3 * HOUR_MS).toBe(true)
        expect(ago === null || ago >= HOUR_MS).toBe(true)
      },
    ),
  )
})

test('by day, and where no time is known, nothing waits', () => {
  const now = new Date('2026-11-23T21:00:00Z')
  const later = new Date('2026-11-26T21:00:00Z')
  const night = { now, quietUntil: now.getTime() + HOUR_MS, otherWroteAt: null }
  expect(heldUntil({ startsAt: null, endsAt: null }, night)).toBeNull()
  expect(heldUntil({ startsAt: later, endsAt: later }, { ...night, quietUntil: null })).toBeNull()
  expect(heldUntil({ startsAt: later, endsAt: later }, night)).toEqual(new Date(night.quietUntil))
})
