import { membership } from '../domain/member.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import type { RequestStatus } from '../domain/request.ts'
import { lockMember } from '../store/locks.ts'
import { audit } from './audit.ts'
import { type Inside, memberCall, visitorCall } from './call.ts'
import { endPastMatches } from './check-in.ts'
import { NAMED } from './organisations.ts'
import { messagesBy } from './relay.ts'
import { closeRequest } from './request-endings.ts'
import { shownTo } from './shown-to.ts'
import { stopHelping } from './stop-helping.ts'

/** What is kept about the person who asks. */
export const myData = memberCall(async (at, _: null) => {
  const { house, db, member } = at
  const row = await db.member.findUniqueOrThrow({
    where: { id: member.id },
    include: {
      district: true,
      consents: true,
      organisations: { select: { organisation: NAMED }, orderBy: { organisationId: 'asc' } },
      _count: { select: { requests: true, offers: true } },
    },
  })
  return {
    firstName: row.firstName,
    lastName: row.lastName,
    birthYear: row.birthYear,
    district: row.district?.name ?? null,
    phone: row.phone && house.seal.open(row.phone, 'Member.phone'),
    address: row.address && house.seal.open(row.address, 'Member.address'),
    consentOn: row.consents[0]?.givenAt.toISOString().slice(0, 10) ?? null,
    requests: row._count.requests,
    offers: row._count.offers,
    /** whose name they may post under */
    speaksFor: row.organisations.map(({ organisation }) => organisation.name),
    /** for help that is agreed on */
    shownTo: (await shownTo(at, member.id)).map(({ memberId: _, ...who }) => who),
    /** to the other of a match, newest first */
    messages: await messagesBy(at, member.id),
  }
})

/** Who can't register here was never here: what was asked and answered goes, and so does the town. */
export const forgetVisitor = visitorCall(async ({ tx, chat, actor }, _: null) => {
  if (!chat || 'member' in actor) return refuse('not-allowed')
  await tx.prompt.deleteMany({ where: { chatId: chat.id } })
  await tx.chat.update({ where: { id: chat.id }, data: { municipalityId: null, session: null } })
  return { forgotten: true }
})

/** The person leaves: everything open ends, the others are told, and what made them a person is erased. */
export const leave = memberCall(async (at, _: null): Promise<{ left: true } | Refusal> => {
  const fact = membership.decide(at.member.status, 'leave')
  if (isRefusal(fact)) return fact
  await eraseMember(at, at.member.id)
  return { left: true }
})

/**
 * Erases a person. Requests and matches stay as bare numbers for the town's statistics; names, numbers, words and the
 * way back to the chat are gone.
 */
export async function eraseMember(at: Inside, memberId: number): Promise<void> {
  const { db } = at
  await endPastMatches(at, memberId)
  const open = ['DRAFT', 'HELD', 'OPEN', 'PAUSED', 'MATCHED'] satisfies RequestStatus[]
  for (const request of await db.helpRequest.findMany({
    where: { seekerId: memberId, status: { in: open } },
  }))
    await closeRequest(at, request, 'cancel')
  await stopHelping(at, memberId, 'helper')
  await db.helpOffer.updateMany({
    where: { helperId: memberId },
    data: { status: 'ENDED', text: '', statusReason: null, closedAt: at.now },
  })
  await db.helpRequest.updateMany({ where: { seekerId: memberId }, data: { text: '', statusReason: null } })
  await at.tx.prompt.deleteMany({ where: { chat: { memberId } } })
  await db.chat.updateMany({
    where: { memberId },
    data: { memberId: null, municipalityId: null, session: null },
  })
  const ofMember = { where: { memberId } }
  await db.helperSkill.deleteMany(ofMember)
  await db.guardian.deleteMany(ofMember)
  await db.consent.deleteMany(ofMember)
  await db.approval.deleteMany(ofMember)
  await db.clearanceRecord.deleteMany(ofMember)
  await db.interview.deleteMany(ofMember)
  await db.memberOpened.deleteMany(ofMember)
  await db.pairBlock.deleteMany({ where: { OR: [{ blockerId: memberId }, { blockedId: memberId }] } })
  await db.contactReveal.deleteMany({ where: { ownerId: memberId } })
  const theirs = { OR: [{ seekerId: memberId }, { helperId: memberId }] }
  // what was written to them was meant for them
  await db.relayMessage.deleteMany({ where: { match: theirs } })
  await db.match.updateMany({ where: { ...theirs, status: { not: 'AGREED' } }, data: { doorCode: '' } })
  await db.invitation.updateMany({ where: { helperId: memberId }, data: { score: null, reasons: [] } })
  await db.callTask.deleteMany(ofMember)
  await db.helperRecord.deleteMany(ofMember)
  await db.member.update({ where: { id: memberId }, data: { ...NOBODY, leftAt: at.now } })
  // after the row is held: whoever would let them speak for an organisation now finds that they have left
  await db.organisationMember.deleteMany(ofMember)
  await audit(at, 'member.left', 'member', memberId)
}

/** Turned away, and so long ago that nobody objects any more. */
export async function eraseRejected(at: Inside, memberId: number, before: Date): Promise<void> {
  await lockMember(at, memberId)
  const rejected = await at.db.member.count({ where: { id: memberId, status: 'REJECTED' } })
  const lately = await at.db.auditEntry.count({
    where: { subject: 'member', subjectId: memberId, deed: 'member.rejected', at: { gte: before } },
  })
  if (rejected > 0 && lately === 0) await eraseMember(at, memberId)
}

const NOBODY = {
  status: 'LEFT',
  statusReason: null,
  firstName: '',
  lastName: '',
  birthYear: null,
  birthDate: null,
  phone: null,
  phoneIndex: null,
  address: null,
  inSchool: null,
  householdClearedAt: null,
  radiusKm: null,
  pausedUntil: null,
  urgentAnytime: false,
} as const
