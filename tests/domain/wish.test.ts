import { expect, test } from 'vitest'
import { whenOf, whenSchema } from '../../core/domain/when.ts'
import { offerSchema, wishSchema } from '../../core/domain/wish.ts'

const said = { category: 'garden', days: ['2026-11-26'], from: '10:00', text: 'Laub harken' }

test('of a draft a wish keeps its own fields, and what nobody said has its default', () => {
  const draft = { ...said, kind: 'request', doubts: [], owner: 'Karl', people: 2 }
  expect(wishSchema.parse(draft)).toEqual({
    ...said,
    ...{ to: null, part: null, every: null, payCents: null, organisationId: null },
    ...{ minutes: null, people: 2, urgent: false, districtId: null, choice: 'FIRST' },
  })
})

test('an offer keeps nothing that only a request asks', () => {
  const wish = wishSchema.parse({ ...said, payCents: 900, organisationId: 4 })
  const { minutes: _, people: __, urgent: ___, districtId: ____, choice: _____, ...offered } = wish
  expect(offerSchema.parse(wish)).toEqual(offered)
})

test('the time of something larger is a time and no more', () => {
  const when = whenSchema.parse({ days: ['2026-11-26'], from: '10:00' })
  expect(whenOf({ ...when, ...{ id: 4, text: 'Laub harken' } })).toEqual(when)
})
