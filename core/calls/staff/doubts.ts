import { ageOn } from '../../domain/age.ts'
import { minAgeOn } from '../../domain/municipality.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { channelOf } from '../../store/people.ts'
import { obstacle } from './admission.ts'
import { bornOf } from './safeguards.ts'
import { type AsStaff, today } from './staff-call.ts'

/** What would keep out somebody who was let in, were it decided today: a paper that is gone, an age that is another. */
export function doubtsAbout(at: AsStaff, member: LetIn): Refusal[] {
  if (member.status !== 'APPROVED') return []
  const roles = member.approvals.map(({ role }) => role)
  return [obstacle(at, member, roles), tooYoungToWrite(at, member)].filter(each => each !== null)
}

/** Too young for a messenger that they are written to by. */
function tooYoungToWrite(at: AsStaff, member: LetIn): Refusal | null {
  if (member.birthYear === null) return null
  const { youngest } = ageOn(today(at), bornOf(member))
  const ages = member.chats
    .filter(({ goneAt }) => goneAt === null)
    .map(({ bot, externalId }) => minAgeOn(channelOf(at.house, bot, externalId), at.municipality.rules))
  const age = Math.max(0, ...ages)
  return youngest < age ? refuse('too-young-for-channel', { age }) : null
}

type LetIn = Parameters<typeof obstacle>[1] & {
  status: string
  approvals: { role: 'SEEKER' | 'HELPER' }[]
  chats: { bot: string; externalId: string; goneAt: Date | null }[]
}
