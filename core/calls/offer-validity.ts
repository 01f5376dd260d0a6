import { DAY_MS } from '../domain/calendar.ts'
import { categoryNamed } from '../domain/categories.ts'
import { refuse } from '../domain/refusal.ts'
import { whenOf } from '../domain/when.ts'
import type { OfferRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { approvedCall, type Inside } from './call.ts'
import { closeOffer, saidAnew } from './offers.ts'

/**
 * Offers that have stood for long are asked about, and end where nobody answers. Who helped in this way meanwhile has
 * answered by that, and who takes a break is left in peace.
 */
export async function renewOffers(at: Inside): Promise<void> {
  const { validDays, silenceDays } = at.municipality.rules.offers
  for (const offer of await standing(at, { activeAt: { lte: before(at, validDays) }, askedValidAt: null }))
    if (await isInUse(at, offer, before(at, validDays))) await renew(at, offer.id)
    else await askWhetherValid(at, offer)
  for (const offer of await standing(at, { askedValidAt: { lte: before(at, silenceDays) } }))
    if (await isInUse(at, offer, offer.askedValidAt ?? at.now)) await renew(at, offer.id)
    else await endSilently(at, offer)
}

/** "Ja, gilt noch": it counts as new. */
export const confirmOffer = approvedCall('HELPER', async (at, { id }: { id: number }) => {
  const offer = await at.db.helpOffer.findFirst({ where: { id, helperId: at.member.id, status: 'ACTIVE' } })
  if (!offer) return refuse('not-found', { what: 'offer' })
  await renew(at, id)
  await audit(at, 'offer.confirmed', 'offer', id)
  return { id }
})

const standing = (at: Inside, since: object): Promise<OfferRow[]> =>
  at.db.helpOffer.findMany({
    where: {
      ...since,
      status: 'ACTIVE',
      helper: { OR: [{ pausedUntil: null }, { pausedUntil: { lte: at.now } }] },
    },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
  })

const isInUse = async (at: Inside, { helperId, category }: OfferRow, since: Date): Promise<boolean> =>
  (await at.db.match.count({ where: { helperId, agreedAt: { gte: since }, request: { category } } })) > 0

const renew = (at: Inside, id: number) =>
  at.db.helpOffer.update({
    where: { id },
    data: { ...saidAnew(at), version: { increment: 1 } },
  })

async function askWhetherValid(at: Inside, offer: OfferRow): Promise<void> {
  const { id, helperId } = offer
  await at.db.helpOffer.update({ where: { id }, data: { askedValidAt: at.now } })
  const until = new Date(at.now.getTime() + at.municipality.rules.offers.silenceDays * DAY_MS).toISOString()
  const category = categoryNamed(offer.category)
  const draft = { id, category, when: whenOf(offer), until }
  await at.tell(helperId, { ask: { flow: 'offer-valid', step: 'ask', draft }, about: `offer:${id}` })
}

async function endSilently(at: Inside, offer: OfferRow): Promise<void> {
  await closeOffer(at, offer, 'end', 'silent')
  const lines = [line('told.offerOver', { category: categoryNamed(offer.category) })]
  await at.tell(offer.helperId, { lines, closes: `offer:${offer.id}` })
}

const before = (at: Inside, days: number): Date => new Date(at.now.getTime() - days * DAY_MS)

/** the rest comes with the next round */
const AT_ONCE = 50
