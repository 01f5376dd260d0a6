import { z } from 'zod'
import { CATEGORIES, categoryNamed } from '../../domain/categories.ts'
import { wageInDoubt } from '../../domain/pay.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { requestLife } from '../../domain/request.ts'
import { deadlineOf } from '../../domain/windows.ts'
import type { Why } from '../../matching/waves.ts'
import { lockRequest } from '../../store/locks.ts'
import { line } from '../../texts/line.ts'
import { aboutMine } from '../about-request.ts'
import { audit } from '../audit.ts'
import { askOthersToo, invite, lookForHelpers } from '../dispatch.ts'
import { NAMED } from '../organisations.ts'
import { closeRequest } from '../request-endings.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { ALL_STAFF, type AsStaff, COORDINATION, id, reason, remark, staffCall, today } from './staff-call.ts'

export const REQUEST_STATUSES = [
  'HELD',
  'OPEN',
  'PAUSED',
  'MATCHED',
  'DONE',
  'CANCELLED',
  'EXPIRED',
  'BLOCKED',
] as const

/** Newest first. Drafts are their writers' own business. */
export const listRequests = staffCall(
  ALL_STAFF,
  z.object({
    status: z.enum(REQUEST_STATUSES).nullable().default(null),
    category: z.enum(CATEGORIES).nullable().default(null),
    page: pageNumber,
  }),
  async (at, { status, category, page }) => {
    const where = { status: status ?? { not: 'DRAFT' as const }, ...(category && { category }) }
    const rows = await at.db.helpRequest.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageOf(page),
      include: {
        seeker: NAME,
        organisation: NAMED,
        district: { select: { name: true } },
        _count: { select: { invitations: true } },
      },
    })
    const total = await at.db.helpRequest.count({ where })
    return paged(
      rows.map(row => ({ ...row, category: categoryNamed(row.category) })),
      total,
      page,
    )
  },
)

/** One request with everything that came of it: whom it was asked, in which waves and why, and who agreed. */
export const readRequest = staffCall(ALL_STAFF, z.object({ requestId: id }), async (at, { requestId }) => {
  const row = await at.db.helpRequest.findFirst({
    where: { id: requestId, status: { not: 'DRAFT' } },
    include: {
      seeker: NAME,
      organisation: NAMED,
      district: { select: { name: true } },
      offer: { select: { id: true, helper: NAME } },
      waves: { orderBy: { number: 'asc' } },
      invitations: { orderBy: { id: 'asc' }, include: { helper: NAME } },
      matches: { orderBy: { id: 'asc' }, include: { helper: NAME, reveals: true } },
    },
  })
  if (!row) return refuse('not-found', { what: 'request' })
  const waves = row.waves.map(wave => ({ ...wave, why: wave.why as unknown as Why }))
  const { rules } = at.municipality
  /** cents an hour from 18 on, where this may be employment; else null */
  const wage = wageInDoubt(row, rules, today(at))
  return { ...row, waves, wage, category: categoryNamed(row.category) }
})

export const blockRequest = staffCall(
  COORDINATION,
  z.object({ requestId: id, reason }),
  async (at, { requestId, reason }) => {
    const request = await at.db.helpRequest.findFirst({ where: { id: requestId, status: { not: 'DRAFT' } } })
    if (!request) return refuse('not-found', { what: 'request' })
    const closed = await closeRequest(at, request, 'block', reason)
    if (isRefusal(closed)) return closed
    const told = await at.tell(request.seekerId, {
      lines: [line('told.requestBlocked', { category: categoryNamed(request.category) })],
      closes: `request:${requestId}`,
    })
    return { requestId, told }
  },
)

/** Back to those that wait for a look; it goes out when it is released. */
export const unblockRequest = staffCall(
  COORDINATION,
  z.object({ requestId: id, reason }),
  async (at, { requestId, reason }) => step(at, requestId, 'unblock', reason),
)

/** Seen and found good: the owner of the offer that was asked is asked now; else the search begins. */
export const releaseRequest = staffCall(
  COORDINATION,
  z.object({ requestId: id, reason: remark }),
  async (at, { requestId, reason }) => {
    const opened = await step(at, requestId, 'open', reason || null)
    if (isRefusal(opened)) return opened
    const request = await at.db.helpRequest.findUniqueOrThrow({
      where: { id: requestId },
      include: { offer: { select: { helperId: true, helper: { select: { firstName: true } } } } },
    })
    await at.tell(request.seekerId, { lines: [aboutMine(request), line('told.released')] })
    if (request.offer === null) await lookForHelpers(at, requestId)
    else if (isRefusal(await invite(at, requestId, request.offer.helperId)))
      await askOthersToo(at, request, line('told.offerDeclined', request.offer.helper))
    return opened
  },
)

/** On the seeker's word by telephone. */
export const cancelRequest = staffCall(
  ALL_STAFF,
  z.object({ requestId: id, reason }),
  async (at, { requestId, reason }) => {
    const request = await at.db.helpRequest.findFirst({ where: { id: requestId, status: { not: 'DRAFT' } } })
    if (!request) return refuse('not-found', { what: 'request' })
    const closed = await closeRequest(at, request, 'cancel', reason)
    return isRefusal(closed) ? closed : { requestId }
  },
)

/** Asks anew right now, whoever has become free or joined since. */
export const searchAgain = staffCall(ALL_STAFF, z.object({ requestId: id }), async (at, { requestId }) => {
  const request = await lockRequest(at, requestId)
  if (!request) return refuse('not-found', { what: 'request' })
  if (request.status !== 'OPEN') return refuse('not-now', { what: 'request', status: request.status })
  const { asked } = await lookForHelpers(at, requestId)
  await audit(at, 'request.searched-again', 'request', requestId)
  return { requestId, asked }
})

async function step(at: AsStaff, requestId: number, command: 'unblock' | 'open', reason: string | null) {
  const request = await lockRequest(at, requestId)
  if (!request || request.status === 'DRAFT') return refuse('not-found', { what: 'request' })
  const fact = requestLife.decide(request.status, command)
  if (isRefusal(fact)) return fact
  if (command === 'open' && request.endsAt && request.endsAt <= at.now) return refuse('over-already')
  const opening = command === 'open' ? openingOf(at, request.startsAt) : {}
  await at.db.helpRequest.update({
    where: { id: requestId },
    data: { status: fact.to, statusReason: null, version: { increment: 1 }, ...opening },
  })
  await audit(at, command === 'open' ? 'request.released' : 'request.unblocked', 'request', requestId, reason)
  return { requestId }
}

/** It looks for somebody as long as if it were posted now. */
const openingOf = (at: AsStaff, startsAt: Date | null) => {
  const now = at.now.getTime()
  const answerBy = new Date(deadlineOf(startsAt?.getTime() ?? null, now, at.municipality.rules.searchDays))
  return { openedAt: at.now, lookAgainAt: at.now, closedAt: null, answerBy }
}

export const NAME = { select: { id: true, firstName: true, lastName: true } } as const
