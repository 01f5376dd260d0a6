import { z } from 'zod'
import { DAY_MS } from '../../domain/calendar.ts'
import { categoryNamed } from '../../domain/categories.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { concludeMatch } from '../check-in.ts'
import { withdrawMatch } from '../match-endings.ts'
import { NAMED } from '../organisations.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { NAME } from './requests.ts'
import { ALL_STAFF, type AsStaff, COORDINATION, id, reason, staffCall } from './staff-call.ts'

export const MATCH_STATUSES = ['AGREED', 'DONE', 'NO_SHOW', 'WITHDRAWN'] as const

export const listMatches = staffCall(
  ALL_STAFF,
  z.object({ status: z.enum(MATCH_STATUSES).nullable().default(null), page: pageNumber }),
  async (at, { status, page }) => {
    const where = { ...(status && { status }) }
    const rows = await at.db.match.findMany({
      where,
      orderBy: [{ agreedAt: 'desc' }, { id: 'desc' }],
      ...pageOf(page),
      include: WITH,
    })
    return paged(rows.map(shown), await at.db.match.count({ where }), page)
  },
)

export const readMatch = staffCall(ALL_STAFF, z.object({ matchId: id }), async (at, { matchId }) => {
  const row = await at.db.match.findFirst({ where: { id: matchId }, include: WITH })
  if (!row) return refuse('not-found', { what: 'match' })
  // that they write, and not what: their words are for each other
  const { _count, _max } = await at.db.relayMessage.aggregate({
    where: { matchId },
    _count: true,
    _max: { at: true },
  })
  return { ...shown(row), begun: hasBegun(row, at.now), messages: { count: _count, last: _max.at } }
})

/** The two can't do it alone: one is not to be reached any more, nothing is shown between them, or their words about it differ. */
export async function matchesInNeed(at: AsStaff) {
  const soon = new Date(at.now.getTime() + DAY_MS)
  const before = new Date(at.now.getTime() - DAY_MS)
  const rows = await at.db.match.findMany({
    where: {
      status: 'AGREED',
      OR: [
        { checkIns: { some: { happened: true } }, AND: { checkIns: { some: { happened: false } } } },
        { reveals: { none: { OR: [{ phone: true }, { address: true }] } } },
        { seeker: GONE },
        { helper: GONE },
      ],
    },
    orderBy: { agreedAt: 'asc' },
    include: WITH,
  })
  const needOf = (match: (typeof rows)[number]): MatchNeed | null => {
    if (match.seeker.unreachableAt || match.helper.unreachableAt) return 'unreachable'
    if (match.checkIns.length > 1) return 'check-ins-differ'
    const undecided = match.reveals.length < 2
    const pressing = match.startsAt ? match.startsAt < soon : match.agreedAt < before
    return undecided && !pressing ? null : 'nothing-shared'
  }
  return rows.map(row => ({ ...shown(row), need: needOf(row) })).filter(match => match.need !== null)
}

/** On the word of one of the two, or by staff themselves. */
export const callOffMatch = staffCall(
  ALL_STAFF,
  z.object({ matchId: id, by: z.enum(['seeker', 'helper', 'staff']), reason }),
  async (at, { matchId, by, reason }) => {
    const withdrawn = await withdrawMatch(at, matchId, by)
    if (isRefusal(withdrawn)) return withdrawn
    await audit(at, 'match.called-off', 'match', matchId, reason)
    return { matchId }
  },
)

/** Both were heard, or one who can say: it counts as done, or as missed, and then the search goes on while there is time. */
export const settleMatch = staffCall(
  COORDINATION,
  z.object({ matchId: id, how: z.enum(['DONE', 'NO_SHOW']), reason }),
  async (at, { matchId, how, reason }) => {
    const match = await at.db.match.findFirst({ where: { id: matchId } })
    if (match && !hasBegun(match, at.now)) return refuse('not-now', { what: 'match', status: match.status })
    const settled = await concludeMatch(at, matchId, how === 'DONE' ? 'finish' : 'miss')
    if (isRefusal(settled)) return settled
    await audit(at, 'match.settled', 'match', matchId, reason)
    return { matchId, ...settled }
  },
)

/** How it went can only be known from then on; one without a day is over whenever the two say so. */
const hasBegun = ({ startsAt }: { startsAt: Date | null }, now: Date): boolean =>
  startsAt === null || startsAt <= now

const shown = <Row extends { request: { category: string } }>(row: Row) => ({
  ...row,
  category: categoryNamed(row.request.category),
})

const WITH = {
  seeker: { select: { ...NAME.select, unreachableAt: true } },
  helper: { select: { ...NAME.select, unreachableAt: true } },
  /** under whose name the helper comes */
  organisation: NAMED,
  request: {
    select: {
      id: true,
      category: true,
      days: true,
      from: true,
      to: true,
      part: true,
      every: true,
      organisation: NAMED,
    },
  },
  reveals: true,
  checkIns: true,
} as const

/** blocked the bot, or left */
const GONE = { unreachableAt: { not: null } }

export type MatchNeed = 'unreachable' | 'nothing-shared' | 'check-ins-differ'
