import { z } from 'zod'
import { CATEGORIES, categoryNamed } from '../../domain/categories.ts'
import type { OfferCommand } from '../../domain/offer.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { offerIsSearchable } from '../../domain/safeguarding.ts'
import { line } from '../../texts/line.ts'
import { closeOffer } from '../offers.ts'
import { NAMED } from '../organisations.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { NAME } from './requests.ts'
import { ALL_STAFF, type AsStaff, COORDINATION, id, reason, remark, staffCall, today } from './staff-call.ts'

export const OFFER_STATUSES = ['HELD', 'ACTIVE', 'PAUSED', 'ENDED', 'BLOCKED'] as const

export const listOffers = staffCall(
  ALL_STAFF,
  z.object({
    status: z.enum(OFFER_STATUSES).nullable().default(null),
    category: z.enum(CATEGORIES).nullable().default(null),
    page: pageNumber,
  }),
  async (at, { status, category, page }) => {
    const where = { status: status ?? { not: 'DRAFT' as const }, ...(category && { category }) }
    const rows = await at.db.helpOffer.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageOf(page),
      include: { helper: NAME, organisation: NAMED, _count: { select: { requests: true } } },
    })
    const total = await at.db.helpOffer.count({ where })
    return paged(
      rows.map(row => ({ ...row, category: categoryNamed(row.category) })),
      total,
      page,
    )
  },
)

export const readOffer = staffCall(ALL_STAFF, z.object({ offerId: id }), async (at, { offerId }) => {
  const row = await at.db.helpOffer.findFirst({
    where: { id: offerId, status: { not: 'DRAFT' } },
    include: {
      helper: { select: { ...NAME.select, birthYear: true } },
      organisation: NAMED,
      requests: { where: { status: { not: 'DRAFT' } }, orderBy: { id: 'desc' }, include: { seeker: NAME } },
    },
  })
  if (!row) return refuse('not-found', { what: 'offer' })
  const { birthYear, ...helper } = row.helper
  const searchable = offerIsSearchable(birthYear, today(at))
  return { ...row, helper, searchable, category: categoryNamed(row.category) }
})

export const blockOffer = staffCall(
  COORDINATION,
  z.object({ offerId: id, reason }),
  async (at, { offerId, reason }) => {
    const offer = await seen(at, offerId)
    if (!offer) return refuse('not-found', { what: 'offer' })
    const closed = await closeOffer(at, offer, 'block', reason)
    if (isRefusal(closed)) return closed
    const lines = [line('told.offerBlocked', { category: categoryNamed(offer.category) })]
    return { offerId, told: await at.tell(offer.helperId, { lines }) }
  },
)

export const unblockOffer = staffCall(
  COORDINATION,
  z.object({ offerId: id, reason }),
  (at, { offerId, reason }) => step(at, offerId, 'unblock', reason),
)

/** Seen and found good. */
export const releaseOffer = staffCall(
  COORDINATION,
  z.object({ offerId: id, reason: remark }),
  (at, { offerId, reason }) => step(at, offerId, 'open', reason || null),
)

/** On the helper's word by telephone. */
export const endOffer = staffCall(ALL_STAFF, z.object({ offerId: id, reason }), (at, { offerId, reason }) =>
  step(at, offerId, 'end', reason),
)

async function step(at: AsStaff, offerId: number, command: OfferCommand, reason: string | null) {
  const offer = await seen(at, offerId)
  if (!offer) return refuse('not-found', { what: 'offer' })
  const moved = await closeOffer(at, offer, command, reason)
  return isRefusal(moved) ? moved : { offerId }
}

const seen = (at: AsStaff, id: number) =>
  at.db.helpOffer.findFirst({ where: { id, status: { not: 'DRAFT' } } })
