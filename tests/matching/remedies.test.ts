import { expect, it } from 'vitest'
import { refuse } from '../../core/domain/refusal.ts'
import { remediesFor } from '../../core/matching/remedies.ts'

it('names what one change would bring, the most helpful first', () => {
  const far = refuse('too-far', { km: 7, maxKm: 5 })
  const busy = refuse('busy-then', { day: '2026-11-26' })
  expect(remediesFor([[far], [busy, refuse('not-free-then')], [busy], [far, busy]])).toEqual([
    { remedy: 'other-time', helpers: 2 },
    { remedy: 'wider-radius', helpers: 1 },
  ])
})

it('promises nothing where something else stands in the way, too', () => {
  const tooYoung = refuse('too-young', { min: 14 })
  expect(remediesFor([[refuse('not-free-then'), tooYoung], [refuse('kept-apart')], []])).toEqual([])
})
