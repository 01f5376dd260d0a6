import { refuse } from '../domain/refusal.ts'
import { audit } from './audit.ts'
import { type AsMember, memberCall } from './call.ts'

/** "Etwas stimmt nicht": staff see it in their list. Who is meant follows from what the message was about. */
export const report = memberCall(async (at, { subject, subjectId, text }: ReportMade) => {
  const aboutId = await personBehind(at, subject, subjectId)
  if (aboutId === null) return refuse('not-found', { what: subject })
  const { id } = await at.db.report.create({
    data: { reporterId: at.member.id, aboutId, subject, subjectId, text, at: at.now },
  })
  await audit(at, 'report.made', subject, subjectId)
  return { id }
})

/** The two are never brought together again. */
export const keepApart = memberCall(async (at, { subject, subjectId }: Omit<ReportMade, 'text'>) => {
  const blockedId = await personBehind(at, subject, subjectId)
  if (blockedId === null) return refuse('not-found', { what: subject })
  const pair = { blockerId: at.member.id, blockedId }
  await at.db.pairBlock.upsert({ where: { blockerId_blockedId: pair }, create: pair, update: {} })
  await audit(at, 'member.kept-apart', subject, subjectId)
  return { done: true }
})

/** The other person of a match or an invitation that the reporter is part of; null when they are not. */
async function personBehind(at: AsMember, subject: ReportSubject, id: number): Promise<number | null> {
  const me = at.member.id
  switch (subject) {
    case 'match': {
      const match = await at.db.match.findFirst({ where: { id, OR: [{ seekerId: me }, { helperId: me }] } })
      return match && (match.seekerId === me ? match.helperId : match.seekerId)
    }
    case 'invitation': {
      const invitation = await at.db.invitation.findFirst({
        where: { id, helperId: me },
        include: { request: true },
      })
      return invitation?.request.seekerId ?? null
    }
    case 'offer': {
      const offer = await at.db.helpOffer.findFirst({ where: { id, status: 'ACTIVE', searchable: true } })
      return offer?.helperId ?? null
    }
    default:
      return subject satisfies never
  }
}

export type ReportSubject = 'match' | 'invitation' | 'offer'
export interface ReportMade {
  subject: ReportSubject
  subjectId: number
  text: string
}
