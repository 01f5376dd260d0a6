import { type Category, categoryNamed } from '../domain/categories.ts'
import { organisationNamed } from '../domain/organisation.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import { surelyOfAge } from '../domain/retention.ts'
import { timesMeet } from '../domain/times-meet.ts'
import { type When, whenOf } from '../domain/when.ts'
import type { Wish } from '../domain/wish.ts'
import { givesAway } from '../understanding/unsendable.ts'
import { audit } from './audit.ts'
import { approvedCall } from './call.ts'
import { invite } from './dispatch.ts'
import { NAMED } from './organisations.ts'
import { held, opened, whatIsWrong } from './requests.ts'
import { doubtAbout, requestColumns } from './wishes.ts'

/** Active offers of grown-ups, newest first; first name and district are all that is told of their owners. */
export const searchOffers = approvedCall('SEEKER', async (at, search: OfferSearch) => {
  const { category, words, districtId, when } = search
  const rows = await at.db.helpOffer.findMany({
    where: {
      status: 'ACTIVE',
      helper: {
        ...grownUp(at),
        status: 'APPROVED',
        id: { not: at.member.id },
        blocksMade: { none: { blockedId: at.member.id } },
        ...(districtId === null ? {} : { districtId }),
      },
      ...(category ? { category } : {}),
      ...(words ? { text: { contains: words, mode: 'insensitive' } } : {}),
    },
    include: {
      helper: { select: { firstName: true, district: { select: { name: true } } } },
      organisation: NAMED,
    },
    orderBy: { activeAt: 'desc' },
    take: when ? OFFERS_LOOKED_AT : OFFERS_SHOWN,
  })
  const suit = rows.filter(row => !when || timesMeet(whenOf(row), when)).slice(0, OFFERS_SHOWN)
  return {
    offers: suit.map(row => ({
      id: row.id,
      category: categoryNamed(row.category),
      text: givesAway(row.text) ? '' : row.text,
      payCents: row.payCents,
      when: whenOf(row),
      firstName: row.helper.firstName,
      district: row.helper.district?.name ?? null,
      organisation: organisationNamed(row.organisation),
    })),
  }
})

/** A minor's offer is found by the service only, never by people who search; on who has come of age it is found at once. */
export const grownUp = ({ now }: { now: Date }) => ({ birthYear: { lte: surelyOfAge(now) } })

/** Asking an offer: a request with one invitation, to its owner alone. */
export const askOffer = approvedCall(
  'SEEKER',
  async (at, { offerId, wish }: { offerId: number; wish: Wish }) => {
    const offer = await at.db.helpOffer.findFirst({
      where: { id: offerId, status: 'ACTIVE', helper: grownUp(at) },
    })
    if (!offer) return refuse('not-found', { what: 'offer' })
    if (offer.helperId === at.member.id) return refuse('own-request')
    const columns = await requestColumns(at, at.member.id, wish)
    const wrong = await whatIsWrong(at, at.member.id, columns)
    if (wrong) return wrong
    const doubt = doubtAbout(at, columns, { byStaff: false })
    const { id } = await at.db.helpRequest.create({
      // whoever asks one person has chosen already
      data: {
        ...columns,
        ...(doubt ? held(doubt) : opened(at)),
        choice: 'FIRST',
        lookAgainAt: null,
        offerId,
        seekerId: at.member.id,
        createdAt: at.now,
      },
    })
    await audit(at, 'offer.asked', 'offer', offerId)
    if (doubt) {
      await audit(at, 'request.held', 'request', id)
      return { id, doubt }
    }
    const invited = await invite(at, id, offer.helperId)
    return isRefusal(invited) ? invited : { id, doubt }
  },
)

export interface OfferSearch {
  category: Category | null
  words: string | null
  districtId: number | null
  when: When | null
}

const OFFERS_SHOWN = 6
/** as many as a town has at once; times can't be compared in SQL */
const OFFERS_LOOKED_AT = 500
