import { type Category, categoryNamed } from '../domain/categories.ts'
import { type OrganisationNamed, organisationNamed } from '../domain/organisation.ts'
import { type When, whenOf } from '../domain/when.ts'
import { kmBetween } from '../matching/distance.ts'
import { givesAway } from '../understanding/unsendable.ts'
import type { Inside } from './call.ts'
import { NAMED } from './organisations.ts'

/** What somebody who is asked gets to see: first name, for whom they speak, district, task and time only. */
export async function invitationFacts(at: Inside, id: number): Promise<InvitationFacts> {
  const { request, answerBy, helper } = await at.db.invitation.findUniqueOrThrow({
    where: { id },
    include: {
      request: {
        include: {
          seeker: { select: { firstName: true } },
          district: { select: { name: true } },
          offer: true,
          organisation: NAMED,
        },
      },
      helper: { select: { districtId: true } },
    },
  })
  return {
    invitationId: id,
    firstName: request.seeker.firstName,
    organisation: organisationNamed(request.organisation),
    district: request.district?.name ?? null,
    km: between(at, helper.districtId, request.districtId),
    category: categoryNamed(request.category),
    text: givesAway(request.text) ? '' : request.text,
    minutes: request.minutes,
    people: request.people,
    payCents: request.payCents,
    when: whenOf(request),
    answerBy: answerBy.toISOString(),
    offered: request.offer !== null,
  }
}

/** Kilometres from the middle of one district to another's, in whole ones: so nobody's house is told by it. */
function between({ municipality }: Inside, one: number | null, other: number | null): number | null {
  const [from, to] = [one, other].map(id => municipality.districts.find(each => each.id === id))
  return from && to ? Math.round(kmBetween(from, to)) : null
}

export interface InvitationFacts {
  invitationId: number
  firstName: string
  /** under whose name the seeker asks */
  organisation: OrganisationNamed | null
  district: string | null
  /** between the two districts; 0 = the same one */
  km: number | null
  category: Category
  /** in the seeker's words; empty where they give away a number or an address */
  text: string
  minutes: number
  /** how many helpers are wanted */
  people: number
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
  when: When
  answerBy: string
  /** asked because of the helper's own offer */
  offered: boolean
}
