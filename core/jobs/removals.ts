import { auditedSince, keptSince, surelyOfAge } from '../domain/retention.ts'
import type { Database } from '../store/database.ts'
import { forgetAudit, forgetLines, forgetQuestions, forgetThreads, forgetVisitors } from '../store/forget.ts'

/**
 * What is kept of people and has served: removed, or emptied where the bare row still counts. Each looks for itself in
 * the tables, takes so many at once, and leaves alone what something living still needs. Domain: domain/retention.ts.
 */
export const REMOVALS: Record<string, Removal> = {
  lines: (database, now, atMost) => forgetLines(database, keptSince('passing', now), atMost),
  visitors: (database, now, atMost) => forgetVisitors(database, keptSince('passing', now), atMost),
  questions: (database, now, atMost) => forgetQuestions(database, keptSince('ended', now), atMost),
  threads: (database, now, atMost) => forgetThreads(database, keptSince('ended', now), atMost),
  audit: (database, now, atMost) => forgetAudit(database, auditedSince(now), atMost),

  'run out': async ({ prisma }, now, limit) => {
    const before = keptSince('run-out', now)
    await prisma.staffSession.deleteMany({ where: { expiresAt: { lt: before } }, limit })
    await prisma.setupLink.deleteMany({ where: { expiresAt: { lt: before } }, limit })
    await prisma.sentForm.deleteMany({ where: { at: { lt: before } }, limit })
    await prisma.lease.deleteMany({ where: { until: { lt: before } }, limit })
  },

  requests: async ({ prisma }, now, limit) => {
    const closedAt = { lt: keptSince('ended', now) }
    const nobodyNeeds = { seeker: UNREPORTED, matches: { none: { OR: [AGREED, { helper: REPORTED }] } } }
    await prisma.helpRequest.updateMany({
      where: { status: { in: [...CLOSED] }, closedAt, ...SAYS_SOMETHING, ...nobodyNeeds },
      data: { text: '', statusReason: null },
      limit,
    })
  },
  offers: async ({ prisma }, now, limit) => {
    const closedAt = { lt: keptSince('ended', now) }
    await prisma.helpOffer.updateMany({
      where: { status: { in: ['ENDED', 'BLOCKED'] }, closedAt, ...SAYS_SOMETHING, helper: UNREPORTED },
      data: { text: '', statusReason: null },
      limit,
    })
  },
  'wishes never posted': async ({ prisma }, now, limit) => {
    const draft = { status: 'DRAFT', createdAt: { lt: keptSince('ended', now) } } as const
    await prisma.helpRequest.deleteMany({ where: { ...draft, seeker: letIn('SEEKER', now) }, limit })
    await prisma.helpOffer.deleteMany({ where: { ...draft, helper: letIn('HELPER', now) }, limit })
  },

  matches: async ({ prisma }, now, limit) => {
    const over = { closedAt: { lt: keptSince('ended', now) }, seeker: UNREPORTED, helper: UNREPORTED }
    await prisma.match.updateMany({
      where: { ...over, doorCode: { not: '' } },
      data: { doorCode: '' },
      limit,
    })
    await prisma.contactReveal.deleteMany({ where: { match: over }, limit })
    await prisma.relayMessage.deleteMany({
      where: { OR: [{ deleteAt: { lt: now } }, { match: over }] },
      limit,
    })
  },
  invitations: async ({ prisma }, now, limit) => {
    await prisma.invitation.updateMany({
      where: {
        sentAt: { lt: keptSince('ended', now) },
        score: { not: null },
        status: { not: 'SENT' },
        match: { isNot: AGREED },
      },
      data: { score: null, reasons: [] },
      limit,
    })
  },
  calls: async ({ prisma }, now, limit) => {
    await prisma.callTask.deleteMany({
      where: { doneAt: { lt: keptSince('ended', now) }, chat: { callTasks: { none: { doneAt: null } } } },
      limit,
    })
  },
  /** the bare row stays: the two are not brought together again */
  reports: async ({ prisma }, now, limit) => {
    await prisma.report.updateMany({
      where: { status: 'CLOSED', closedAt: { lt: keptSince('reports', now) }, text: { not: '' } },
      data: { text: '', outcome: null },
      limit,
    })
  },

  'the grown-up': async ({ prisma }, now, limit) => {
    const grownUp = { birthYear: { lte: surelyOfAge(now) } }
    await prisma.guardian.deleteMany({ where: { member: grownUp }, limit })
    await prisma.member.updateMany({
      where: { ...grownUp, birthDate: { not: null } },
      data: { birthDate: null },
      limit,
    })
  },
  clearances: async ({ prisma }, now, limit) => {
    await prisma.clearanceRecord.deleteMany({
      where: { reinspectBy: { lt: keptSince('ended', now) } },
      limit,
    })
  },
  'who had opened what': async ({ prisma }, now, limit) => {
    await prisma.memberOpened.deleteMany({ where: { at: { lt: keptSince('ended', now) } }, limit })
  },
  /** as long as entries of the audit log name them */
  'former staff': async ({ prisma }, now, limit) => {
    await prisma.staff.deleteMany({ where: { disabledAt: { lt: auditedSince(now) } }, limit })
  },
}

/** in their role for so long that a wish from before it is not coming back */
const letIn = (role: 'SEEKER' | 'HELPER', now: Date) => ({
  status: { in: ['APPROVED' as const, 'SUSPENDED' as const] },
  approvals: { some: { role, checkedOn: { lt: keptSince('ended', now) } } },
})

/** what staff have let go again keeps the day on which it was closed until it goes out */
const CLOSED = ['DONE', 'CANCELLED', 'EXPIRED', 'BLOCKED'] as const
const AGREED = { status: 'AGREED' as const }
const OPEN = { status: 'OPEN' as const }
const REPORTED = { OR: [{ reportsMade: { some: OPEN } }, { reportsAbout: { some: OPEN } }] }
export const UNREPORTED = { reportsMade: { none: OPEN }, reportsAbout: { none: OPEN } }
const SAYS_SOMETHING = { OR: [{ text: { not: '' } }, { statusReason: { not: null } }] }

type Removal = (database: Database, now: Date, atMost: number) => Promise<void>
