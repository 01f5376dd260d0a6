import { DAY_MS } from '../domain/calendar.ts'
import { refuse } from '../domain/refusal.ts'
import { type When, whenOf } from '../domain/when.ts'
import { lockRequest } from '../store/locks.ts'
import { grownUp } from './asking-offers.ts'
import { audit } from './audit.ts'
import { type AsMember, memberCall } from './call.ts'
import { lapseSuggestions } from './lapsing.ts'
import type { Side } from './match-facts.ts'

/** "Etwas stimmt nicht": staff see it in their list. Who is meant follows from what the message was about. */
export const report = memberCall(async (at, { subject, subjectId, text }: ReportMade) => {
  const aboutId = subjectId === null ? null : await personBehind(at, subject, subjectId)
  if (aboutId === null && subject !== 'service') return refuse('not-found', { what: subject })
  const { id } = await at.db.report.create({
    data: { reporterId: at.member.id, aboutId, subject, subjectId, text, at: at.now },
  })
  if (aboutId !== null) await lapseBetween(at, aboutId)
  await audit(at, 'report.made', subjectId === null ? 'report' : subject, subjectId ?? id)
  return { id }
})

/** Whom the member has to do with, or had lately: each once, by what came last. */
export const peopleMet = memberCall(async (at, _: null): Promise<{ people: Met[] }> => {
  const me = at.member.id
  const since = new Date(at.now.getTime() - MET_LATELY_MS)
  const matches = await at.db.match.findMany({
    where: {
      AND: [
        { OR: [{ seekerId: me }, { helperId: me }] },
        { OR: [{ status: 'AGREED' }, { agreedAt: { gte: since } }] },
      ],
    },
    orderBy: { id: 'desc' },
    take: READ,
    include: { seeker: true, helper: true, request: true },
  })
  const invitations = await at.db.invitation.findMany({
    where: { helperId: me, sentAt: { gte: since } },
    orderBy: { id: 'desc' },
    take: READ,
    include: { request: { include: { seeker: true } } },
  })
  const people = new Map<number, Met>()
  const add = (other: { id: number; firstName: string }, met: Omit<Met, 'firstName'>) => {
    if (other.firstName !== '' && !people.has(other.id) && people.size < SHOWN)
      people.set(other.id, { ...met, firstName: other.firstName })
  }
  for (const { id, seekerId, seeker, helper, request } of matches) {
    const side = seekerId === me ? 'seeker' : 'helper'
    add(side === 'seeker' ? helper : seeker, { subject: 'match', subjectId: id, side, when: whenOf(request) })
  }
  for (const { id, request } of invitations)
    add(request.seeker, { subject: 'invitation', subjectId: id, side: 'helper', when: whenOf(request) })
  return { people: [...people.values()] }
})

/** The two are never brought together again. */
export const keepApart = memberCall(async (at, { subject, subjectId }: Kept) => {
  const blockedId = await personBehind(at, subject, subjectId)
  if (blockedId === null) return refuse('not-found', { what: subject })
  const pair = { blockerId: at.member.id, blockedId }
  await at.db.pairBlock.upsert({ where: { blockerId_blockedId: pair }, create: pair, update: {} })
  await lapseBetween(at, blockedId)
  await audit(at, 'member.kept-apart', subject, subjectId)
  return { done: true }
})

/** Nothing of these two may come to a visit any more. */
async function lapseBetween(at: AsMember, other: number): Promise<void> {
  const me = at.member.id
  const between = {
    OR: [
      { helperId: me, request: { seekerId: other } },
      { helperId: other, request: { seekerId: me } },
    ],
  }
  const open = await at.db.invitation.findMany({
    where: { ...between, suggestionUntil: { not: null } },
    orderBy: { requestId: 'asc' },
  })
  for (const { requestId } of open) await lockRequest(at, requestId)
  if (open.length > 0) await lapseSuggestions(at, between, 'nothing')
}

/** The other person of a match or an invitation that the reporter is part of; null when they are not. */
async function personBehind(at: AsMember, subject: ReportSubject, id: number): Promise<number | null> {
  const me = at.member.id
  switch (subject) {
    case 'match': {
      const match = await at.db.match.findFirst({ where: { id, OR: [{ seekerId: me }, { helperId: me }] } })
      return match && (match.seekerId === me ? match.helperId : match.seekerId)
    }
    case 'invitation': {
      // also whoever was only told of a helper who could come at another time
      const invitation = await at.db.invitation.findFirst({
        where: { id, OR: [{ helperId: me }, { request: { seekerId: me }, suggestedAt: { not: null } }] },
        include: { request: true },
      })
      return invitation && (invitation.helperId === me ? invitation.request.seekerId : invitation.helperId)
    }
    case 'offer': {
      const offer = await at.db.helpOffer.findFirst({ where: { id, status: 'ACTIVE', helper: grownUp(at) } })
      return offer?.helperId ?? null
    }
    case 'service':
      return null
    default:
      return subject satisfies never
  }
}

const MET_LATELY_MS = 90 * DAY_MS
const READ = 30
/** with two more choices below them */
const SHOWN = 7

export type ReportSubject = 'match' | 'invitation' | 'offer' | 'service'
export interface ReportMade {
  subject: ReportSubject
  /** null for the service itself, and for whom nobody here is known to have met */
  subjectId: number | null
  text: string
}

interface Kept {
  subject: ReportSubject
  subjectId: number
}

/** The other person, and by what the two have to do with each other. */
export interface Met {
  subject: 'match' | 'invitation'
  subjectId: number
  firstName: string
  side: Side
  when: When
}
