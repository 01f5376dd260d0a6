import { ageOn } from '../domain/age.ts'
import type { Category } from '../domain/categories.ts'
import { type OfferCommand, offerLife } from '../domain/offer.ts'
import { refusalOfPay } from '../domain/pay.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import type { Wish } from '../domain/wish.ts'
import { hazardsOf } from '../understanding/hazards.ts'
import { audit } from './audit.ts'
import { approvedCall, type Inside } from './call.ts'
import { lookForHelpers } from './dispatch.ts'
import { speaksNotFor } from './organisations.ts'
import { offerColumns } from './wishes.ts'

/**
 * A standing offer: its owner is asked about fitting requests first, and grown-ups' offers can be found and asked. Where
 * its words leave a doubt, staff see it before anybody else does.
 */
export async function postOffer(
  at: Inside,
  helperId: number,
  wish: Wish,
  options: { draftId?: number; enteredById?: number; radiusKm?: number | null } = {},
): Promise<{ id: number; status: 'ACTIVE' | 'HELD' } | Refusal> {
  const { draftId, radiusKm, ...entered } = options
  const helper = await at.db.member.findUniqueOrThrow({ where: { id: helperId } })
  const columns = offerColumns(at, wish)
  const wrong = await whatIsWrongWithOffer(at, columns, helper)
  if (wrong) return wrong
  const doubt = entered.enteredById === undefined ? hazardsOf(wish.text).doubt : null
  const status = doubt ? 'HELD' : 'ACTIVE'
  const data = {
    ...columns,
    status,
    statusReason: doubt,
    activeAt: at.now,
  } as const
  const draft =
    draftId === undefined
      ? null
      : await at.db.helpOffer.findFirst({ where: { id: draftId, helperId, status: 'DRAFT' } })
  if (draftId !== undefined && !draft) return refuse('not-found', { what: 'offer' })
  const { id } = draft
    ? await at.db.helpOffer.update({ where: { id: draft.id }, data })
    : await at.db.helpOffer.create({ data: { ...data, ...entered, helperId, createdAt: at.now } })
  await keepSkill(at, helperId, wish.category)
  if (radiusKm !== undefined) await at.db.member.update({ where: { id: helperId }, data: { radiusKm } })
  await audit(at, doubt ? 'offer.held' : 'offer.opened', 'offer', id)
  if (!doubt) await offerToOpenRequests(at, wish.category)
  return { id, status }
}

/** Why an offer can't stand as it is. */
const whatIsWrongWithOffer = async (
  at: Inside,
  offer: ReturnType<typeof offerColumns>,
  helper: { id: number; birthYear: number | null },
): Promise<Refusal | null> =>
  wrongPay(at, offer, helper) ?? (await speaksNotFor(at, helper.id, offer.organisationId))

/** Pocket money is for the young, and within the town's range. */
function wrongPay(
  { municipality: { rules, calendar }, now }: Inside,
  offer: ReturnType<typeof offerColumns>,
  { birthYear }: { birthYear: number | null },
): Refusal | null {
  const { max } = rules.helperAge[offer.programme]
  const { youngest } = ageOn(calendar.local(now.getTime()).day, { birthYear })
  if (offer.payCents !== null && max !== null && youngest > max) return refuse('too-old', { max })
  return refusalOfPay(offer, rules)
}

export const postMyOffer = approvedCall(
  'HELPER',
  (at, { wish, draftId, radiusKm }: { wish: Wish; draftId: number | null; radiusKm: number | null }) =>
    postOffer(at, at.member.id, wish, { radiusKm, ...(draftId === null ? {} : { draftId }) }),
)

export const manageOffer = approvedCall(
  'HELPER',
  async (at, { id, command }: { id: number; command: 'pause' | 'resume' | 'end' }) => {
    const offer = await at.db.helpOffer.findFirst({ where: { id, helperId: at.member.id } })
    return offer ? closeOffer(at, offer, command) : refuse('not-found', { what: 'offer' })
  },
)

/** Moves an offer along its life; when it stops being active, the helper is no longer asked for its sake. */
export async function closeOffer(
  at: Inside,
  offer: { id: number },
  command: OfferCommand,
  statusReason: string | null = null,
): Promise<{ status: string } | Refusal> {
  const row = await at.db.helpOffer.findFirst({ where: { id: offer.id } })
  if (!row) return refuse('not-found', { what: 'offer' })
  const fact = offerLife.decide(row.status, command)
  if (isRefusal(fact)) return fact
  const changed = await at.db.helpOffer.updateMany({
    where: { id: row.id, version: row.version },
    data: {
      status: fact.to,
      statusReason,
      version: { increment: 1 },
      closedAt: fact.to === 'ENDED' || fact.to === 'BLOCKED' ? at.now : null,
      ...(command === 'resume' ? saidAnew(at) : {}),
    },
  })
  if (changed.count === 0) return refuse('changed-meanwhile')
  await keepSkill(at, row.helperId, row.category)
  await audit(at, `offer.${PAST[command]}`, 'offer', row.id, statusReason)
  return { status: fact.to }
}

export const changeOffer = approvedCall('HELPER', async (at, { id, wish }: { id: number; wish: Wish }) => {
  const offer = await at.db.helpOffer.findFirst({ where: { id, helperId: at.member.id } })
  if (!offer) return refuse('not-found', { what: 'offer' })
  if (offer.status !== 'ACTIVE' && offer.status !== 'PAUSED')
    return refuse('not-now', { what: 'offer', status: offer.status })
  const columns = offerColumns(at, wish)
  const owner = await at.db.member.findUniqueOrThrow({ where: { id: offer.helperId } })
  const wrong = await whatIsWrongWithOffer(at, columns, owner)
  if (wrong) return wrong
  await at.db.helpOffer.update({
    where: { id },
    data: { ...columns, ...saidAnew(at), version: { increment: 1 } },
  })
  await keepSkill(at, offer.helperId, offer.category)
  await keepSkill(at, offer.helperId, wish.category)
  await audit(at, 'offer.changed', 'offer', id)
  return { status: offer.status }
})

/** A new offer may be what an open request has been waiting for. */
async function offerToOpenRequests(at: Inside, category: Category): Promise<void> {
  const waiting = await at.db.helpRequest.findMany({
    where: { status: 'OPEN', category, offerId: null },
    // by id: all who lock several requests lock them in one order
    orderBy: { id: 'asc' },
    take: REQUESTS_LOOKED_AT,
    select: { id: true },
  })
  for (const { id } of waiting) await lookForHelpers(at, id)
}

/** A helper is asked about what one of their active offers names. */
async function keepSkill(at: Inside, memberId: number, category: string): Promise<void> {
  const offers = await at.db.helpOffer.count({ where: { helperId: memberId, category, status: 'ACTIVE' } })
  const where = { memberId, category }
  if (offers === 0) await at.db.helperSkill.deleteMany({ where })
  else await at.db.helperSkill.upsert({ where: { memberId_category: where }, create: where, update: {} })
}

/** it holds, as of now: nobody is asked about it for a while */
export const saidAnew = (at: Inside) => ({ activeAt: at.now, askedValidAt: null })

const REQUESTS_LOOKED_AT = 10
const PAST: Record<OfferCommand, string> = {
  hold: 'held',
  open: 'opened',
  pause: 'paused',
  resume: 'resumed',
  end: 'ended',
  block: 'blocked',
  unblock: 'unblocked',
}
