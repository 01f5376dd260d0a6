import { type OrganisationView, organisationView } from '../domain/organisation.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import type { Inside } from './call.ts'

/** Nothing new goes out under a name that is switched off, or that somebody else speaks for. */
export async function speaksNotFor(
  at: Inside,
  memberId: number,
  organisationId: number | null,
): Promise<Refusal | null> {
  if (organisationId === null) return null
  const speaks = await at.db.organisationMember.count({
    where: { memberId, organisationId, organisation: { closedAt: null } },
  })
  return speaks > 0 ? null : refuse('speaks-not-for')
}

/**
 * Under whose name a helper comes: the one of the offer that was asked, or of all their offers of this kind. Whoever offers
 * the same for themselves, too, comes for themselves.
 */
export async function helpsFor(
  at: Inside,
  request: { category: string; offerId: number | null },
  helperId: number,
): Promise<OrganisationView | null> {
  const ofHelper = { helperId, category: request.category, status: 'ACTIVE' as const }
  const include = { organisation: NAMED }
  const asked =
    request.offerId === null
      ? null
      : await at.db.helpOffer.findFirst({ where: { id: request.offerId, helperId }, include })
  const offers = asked ? [asked] : await at.db.helpOffer.findMany({ where: ofHelper, include })
  const [first, ...others] = offers.map(({ organisation }) => organisation)
  if (!first || others.some(other => other?.id !== first.id)) return null
  return organisationView(first)
}

/** What is read of an organisation with what it posted. */
export const NAMED = { select: { id: true, name: true, article: true, districtId: true } } as const
