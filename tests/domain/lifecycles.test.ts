import { describe, expect, test } from 'vitest'
import { invitationLife } from '../../core/domain/invitation.ts'
import type { Lifecycle } from '../../core/domain/lifecycle.ts'
import { matchLife, outcome } from '../../core/domain/match.ts'
import { membership } from '../../core/domain/member.ts'
import { offerLife } from '../../core/domain/offer.ts'
import { isRefusal } from '../../core/domain/refusal.ts'
import { requestLife, takePlace } from '../../core/domain/request.ts'

/** The arrows of the domain paper, written down a second time: `from command to`. Everything else is refused. */
const PAPER = {
  member: `DRAFT submit SUBMITTED, RETURNED submit SUBMITTED, SUBMITTED interview INTERVIEW,
    RETURNED interview INTERVIEW, RETURNED approve APPROVED, SUBMITTED return RETURNED,
    INTERVIEW return RETURNED, SUBMITTED reject REJECTED, INTERVIEW reject REJECTED, RETURNED reject REJECTED,
    SUBMITTED approve APPROVED, INTERVIEW approve APPROVED, APPROVED approve APPROVED, APPROVED suspend SUSPENDED,
    SUSPENDED reinstate APPROVED, DRAFT leave LEFT, SUBMITTED leave LEFT, INTERVIEW leave LEFT, RETURNED leave LEFT,
    APPROVED leave LEFT, SUSPENDED leave LEFT, REJECTED leave LEFT`,
  request: `DRAFT hold HELD, DRAFT open OPEN, HELD open OPEN, OPEN pause PAUSED, PAUSED resume OPEN, OPEN fill MATCHED,
    MATCHED reopen OPEN, MATCHED finish DONE, DRAFT cancel CANCELLED, HELD cancel CANCELLED, OPEN cancel CANCELLED,
    PAUSED cancel CANCELLED, MATCHED cancel CANCELLED, OPEN expire EXPIRED, DRAFT block BLOCKED, HELD block BLOCKED,
    OPEN block BLOCKED, PAUSED block BLOCKED, MATCHED block BLOCKED, DONE block BLOCKED, CANCELLED block BLOCKED,
    EXPIRED block BLOCKED, BLOCKED unblock HELD`,
  offer: `DRAFT hold HELD, DRAFT open ACTIVE, HELD open ACTIVE, ACTIVE pause PAUSED, PAUSED resume ACTIVE, DRAFT end ENDED,
    HELD end ENDED, ACTIVE end ENDED, PAUSED end ENDED, DRAFT block BLOCKED, HELD block BLOCKED, ACTIVE block BLOCKED,
    PAUSED block BLOCKED, ENDED block BLOCKED, BLOCKED unblock HELD`,
  invitation: `SENT accept ACCEPTED, SENT decline DECLINED, SENT expire EXPIRED, SENT supersede SUPERSEDED,
    ACCEPTED supersede SUPERSEDED, SENT cancel CANCELLED, ACCEPTED cancel CANCELLED, ACCEPTED withdraw WITHDRAWN`,
  match: 'AGREED finish DONE, AGREED miss NO_SHOW, AGREED withdraw WITHDRAWN',
}

const LIVES: Record<keyof typeof PAPER, Lifecycle<string, string>> = {
  member: membership as Lifecycle<string, string>,
  request: requestLife as Lifecycle<string, string>,
  offer: offerLife as Lifecycle<string, string>,
  invitation: invitationLife as Lifecycle<string, string>,
  match: matchLife as Lifecycle<string, string>,
}

for (const [name, life] of Object.entries(LIVES) as [keyof typeof PAPER, Lifecycle<string, string>][]) {
  describe(name, () => {
    const arrows = PAPER[name].split(',').map(arrow => arrow.trim().split(/\s+/) as [string, string, string])
    const statuses = [...new Set(arrows.flatMap(([from, , to]) => [from, to]))]
    for (const status of statuses) {
      for (const command of Object.keys(life.arrows)) {
        const to = arrows.find(([from, by]) => from === status && by === command)?.[2]
        test(`${status} ${command} → ${to ?? 'refused'}`, () => {
          const decided = life.decide(status, command)
          if (to === undefined)
            expect(decided).toEqual({ refused: 'not-now', params: { what: name, status } })
          else if (isRefusal(decided)) throw new Error('refused what the paper allows')
          else {
            expect(decided).toEqual({ did: command, from: status, to })
            expect(life.evolve(status, decided)).toBe(to)
          }
        })
      }
    }
  })
}

describe('places of a request', () => {
  test('the lowest free place is taken, and the last one fills the request', () => {
    expect(takePlace({ status: 'OPEN', people: 3, taken: [] })).toEqual({ place: 1, fills: false })
    expect(takePlace({ status: 'OPEN', people: 3, taken: [1, 3] })).toEqual({ place: 2, fills: true })
    expect(takePlace({ status: 'OPEN', people: 1, taken: [] })).toEqual({ place: 1, fills: true })
  })
  test('whoever comes later was too late', () => {
    expect(takePlace({ status: 'OPEN', people: 2, taken: [1, 2] })).toMatchObject({
      refused: 'someone-faster',
    })
    expect(takePlace({ status: 'MATCHED', people: 1, taken: [1] })).toMatchObject({
      refused: 'someone-faster',
    })
    expect(takePlace({ status: 'CANCELLED', people: 1, taken: [] })).toMatchObject({
      refused: 'someone-faster',
    })
  })
})

describe('what two check-ins come to', () => {
  const [yes, no] = [true, false]
  const said = (seeker: boolean | null, helper: boolean | null) =>
    outcome([
      ...(seeker === null ? [] : [{ by: 'seeker' as const, happened: seeker }]),
      ...(helper === null ? [] : [{ by: 'helper' as const, happened: helper }]),
    ])
  test.each([
    [null, null, null],
    [yes, null, null],
    [null, yes, null],
    [null, no, null],
    [no, null, 'miss'],
    [yes, yes, 'finish'],
    [no, no, 'miss'],
    [yes, no, 'differs'],
    [no, yes, 'differs'],
  ])('seeker %s, helper %s → %s', (seeker, helper, verdict) => {
    expect(said(seeker, helper)).toBe(verdict)
  })
})
