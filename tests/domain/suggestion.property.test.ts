import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invitationLife } from '../../core/domain/invitation.ts'
import { requestLife } from '../../core/domain/request.ts'
import { agreeBy, maySuggest, SUGGESTIONS_AT_MOST, suggestionOver } from '../../core/domain/suggestion.ts'
import type { When } from '../../core/domain/when.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const statuses = fc.constantFrom(
  ...new Set(Object.values(requestLife.arrows).flatMap(each => Object.values(each))),
)
const invited = fc.constantFrom(
  ...new Set(['SENT' as const, ...Object.values(invitationLife.arrows).flatMap(each => Object.values(each))]),
)
const times: fc.Arbitrary<When> = fc.record({
  days: fc.constantFrom(['2026-11-26'], ['2026-11-27'], ['2026-11-26', '2026-11-27']),
  from: fc.constantFrom('10:00', '11:00', null),
  to: fc.constantFrom('12:00', null),
  part: fc.constantFrom('afternoon', null),
  every: fc.constant(null),
})
const until = fc.option(
  fc.date({ min: new Date('2026-11-22'), max: new Date('2026-11-25'), noInvalidDate: true }),
)

test('a yes holds only for the time that was read, while it waits, in time, and while somebody is looked for', () => {
  fc.assert(
    fc.property(statuses, invited, times, times, until, (request, status, when, agreedTo, by) => {
      const stands = suggestionOver({ status, when, until: by }, request, agreedTo, NOW) === null
      const same = JSON.stringify(when) === JSON.stringify(agreedTo)
      expect(stands).toBe(request === 'OPEN' && status === 'SENT' && by !== null && by > NOW && same)
    }),
    { examples: [['OPEN', 'SENT', AT, AT, new Date('2026-11-24')]] },
  )
})

test('who may suggest: who is asked and has not answered, one person’s one visit, some times only', () => {
  fc.assert(
    fc.property(
      statuses,
      invited,
      fc.integer({ min: 1, max: 3 }),
      fc.option(fc.constant('MO')),
      fc.nat(5),
      (status, invitation, people, every, before) => {
        const may = maySuggest({ status, people, every }, invitation, before) === null
        const one = people === 1 && every === null
        expect(may).toBe(status === 'OPEN' && invitation === 'SENT' && one && before < SUGGESTIONS_AT_MOST)
      },
    ),
  )
})

test('the seeker may agree neither after the search nor after the time itself', () => {
  const instant = fc.integer({ min: 0, max: 1_000 })
  fc.assert(
    fc.property(instant, fc.option(instant), instant, (patience, answerBy, startsAt) => {
      const by = agreeBy({ patience, answerBy, startsAt })
      expect(by).toBeLessThanOrEqual(Math.min(patience, startsAt, answerBy ?? patience))
      expect([patience, answerBy, startsAt]).toContain(by)
    }),
  )
})

const AT: When = { days: ['2026-11-26'], from: '10:00', to: null, part: null, every: null }
