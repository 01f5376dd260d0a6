import type { rows } from './rows.ts'
import type { Town } from './town.ts'

/** Help that is agreed on for Thursday after school, of a kind that somebody under 18 may give, in a household that staff know. */
export async function visitOf(
  town: Town,
  here: ReturnType<typeof rows>,
  seekerId: number,
  helperId: number,
  more: object = {},
) {
  const { prisma } = town.core.house.database
  const [startsAt, endsAt] = [new Date('2026-11-26T14:00:00Z'), new Date('2026-11-26T15:00:00Z')]
  const thursday = { days: ['2026-11-26'], from: '15:00', to: '16:00', minutes: 60, startsAt, endsAt }
  await prisma.member.update({ where: { id: seekerId }, data: { householdClearedAt: town.clock.now } })
  const request = await here.request(seekerId, { status: 'MATCHED', category: 'pets', ...thursday, ...more })
  const { id: invitationId } = await here.invitation(request.id, helperId)
  await prisma.invitation.update({ where: { id: invitationId }, data: { status: 'ACCEPTED' } })
  const { id } = await prisma.match.create({
    data: {
      municipalityId: here.municipalityId,
      status: 'AGREED',
      requestId: request.id,
      invitationId,
      seekerId,
      helperId,
      doorCode: 'Apfelbaum',
      agreedAt: town.clock.now,
      startsAt: request.startsAt,
      endsAt: request.endsAt,
    },
  })
  return id
}
