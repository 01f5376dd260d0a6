import { type Category, categoryNamed } from '../domain/categories.ts'
import type { When } from '../domain/when.ts'
import type { Inside } from './call.ts'

/** What somebody who is asked gets to see: first name, district, task and time only. */
export async function invitationFacts(at: Inside, id: number): Promise<InvitationFacts> {
  const { request, answerBy } = await at.db.invitation.findUniqueOrThrow({
    where: { id },
    include: {
      request: {
        include: {
          seeker: { select: { firstName: true } },
          district: { select: { name: true } },
          offer: true,
        },
      },
    },
  })
  const { days, from, to, part, every } = request as When
  return {
    invitationId: id,
    firstName: request.seeker.firstName,
    district: request.district?.name ?? null,
    category: categoryNamed(request.category),
    text: request.text,
    minutes: request.minutes,
    when: { days, from, to, part, every },
    answerBy: answerBy.toISOString(),
    offered: request.offer !== null,
  }
}

export interface InvitationFacts {
  invitationId: number
  firstName: string
  district: string | null
  category: Category
  text: string
  minutes: number
  when: When
  answerBy: string
  /** asked because of the helper's own offer */
  offered: boolean
}
