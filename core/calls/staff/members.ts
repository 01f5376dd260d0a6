import { z } from 'zod'
import { isMinorOn } from '../../domain/age.ts'
import { membership } from '../../domain/member.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { NAMED } from '../organisations.ts'
import { eraseMember } from '../privacy.ts'
import { named } from './audit.ts'
import { doubtsAbout } from './doubts.ts'
import { nameMatches } from './name-search.ts'
import { noteOpened } from './opened.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { readPhoneNumber } from './phone-number.ts'
import { bornOf } from './safeguards.ts'
import { ALL_STAFF, type AsStaff, COORDINATION, id, reason, staffCall, today } from './staff-call.ts'

export const MEMBER_STATUSES = [
  'SUBMITTED',
  'INTERVIEW',
  'RETURNED',
  'APPROVED',
  'SUSPENDED',
  'REJECTED',
] as const

/** By name, or by the phone number of whoever is calling. */
export const listMembers = staffCall(
  ALL_STAFF,
  z.object({
    search: z.string().trim().max(100).default(''),
    status: z.enum(MEMBER_STATUSES).nullable().default(null),
    page: pageNumber,
  }),
  async (at, { search, status, page }) => {
    const where = {
      status: status ?? { notIn: ['LEFT' as const, 'DRAFT' as const] },
      ...(await found(at, search)),
    }
    const rows = await at.db.member.findMany({
      where,
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
      ...pageOf(page),
      include: { district: { select: { name: true } }, approvals: { select: { role: true } } },
      omit: SEALED,
    })
    return paged(rows, await at.db.member.count({ where }), page)
  },
)

/**
 * Everything about one person; the only place where a phone number and an address are opened. The desk gets what a call
 * takes: what was said against somebody, why they are set aside and which papers were seen is the coordination's alone.
 */
export const readMember = staffCall(ALL_STAFF, z.object({ memberId: id }), async (at, { memberId }) => {
  const row = await at.db.member.findFirst({
    where: { id: memberId, status: { not: 'LEFT' } },
    include: ALL_ABOUT,
  })
  if (!row) return refuse('not-found', { what: 'member' })
  const { phone, address, phoneIndex: _, guardians, chats: _chats, ...member } = row
  const open = (sealed: Uint8Array | null, about: string) => sealed && at.house.seal.open(sealed, about)
  const coordinates = at.staff.role === 'COORDINATOR'
  const history = coordinates
    ? await at.db.auditEntry.findMany({
        where: { subject: 'member', subjectId: memberId },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: HISTORY_SHOWN,
      })
    : []
  return {
    ...member,
    /** colleagues who are at the same person just now */
    alsoHere: await noteOpened(at, memberId),
    ...(coordinates ? {} : NOT_FOR_THE_DESK),
    phone: open(phone, 'Member.phone'),
    address: open(address, 'Member.address'),
    guardians: guardians.map(each => ({ ...each, phone: open(each.phone, 'Guardian.phone') })),
    minor: row.birthYear !== null && isMinorOn(today(at), bornOf(row)),
    pendingRoles: pendingRoles(row),
    doubts: doubtsAbout(at, row),
    /** what is still to be said to them on the telephone */
    calls: await at.db.callTask.findMany({
      where: { memberId, doneAt: null },
      orderBy: { dueAt: 'asc' },
      select: { id: true, dueAt: true },
    }),
    /** what a move may choose from */
    districts: at.municipality.districts.map(({ id, name }) => ({ id, name })),
    /** whose name they may post under; one that is switched off only once it is on again */
    organisations: row.organisations.map(({ organisation }) => organisation),
    history: await named(at, history),
  }
})

/** At the person's own wish, said to staff: everything that made them a person is erased. */
export const eraseMemberFor = staffCall(
  COORDINATION,
  z.object({ memberId: id, reason }),
  async (at, { memberId, reason }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const fact = membership.decide(member.status, 'leave')
    if (isRefusal(fact)) return fact
    await eraseMember(at, memberId)
    await audit(at, 'member.erased', 'member', memberId, reason)
    return { memberId }
  },
)

/** What a person wants to be and staff have not decided about. */
export const pendingRoles = (member: Wants): ('SEEKER' | 'HELPER')[] => {
  const has = (role: 'SEEKER' | 'HELPER') => member.approvals.some(approval => approval.role === role)
  const roles: ('SEEKER' | 'HELPER')[] = []
  if (member.wantsHelp && !has('SEEKER')) roles.push('SEEKER')
  if (member.wantsToHelp && !has('HELPER')) roles.push('HELPER')
  return roles
}

async function found(at: AsStaff, search: string) {
  const phone = /\d{4}/.test(search) ? readPhoneNumber(search) : null
  if (phone !== null) return { phoneIndex: { in: at.house.seal.blindIndexes(phone) } }
  if (search === '') return {}
  // how a name is spelt is nothing that an index knows; a town has some thousands
  const all = await at.db.member.findMany({
    where: { status: { not: 'LEFT' } },
    select: { id: true, firstName: true, lastName: true },
  })
  return { id: { in: all.filter(who => nameMatches(search, who)).map(({ id }) => id) } }
}

export const SEALED = { phone: true, phoneIndex: true, address: true } as const

const NOT_FOR_THE_DESK = {
  statusReason: null,
  reportsAbout: [],
  clearances: [],
  interviews: [],
  householdClearedAt: null,
}

const ABOUT = {
  select: { category: true, days: true, from: true, to: true, part: true, every: true },
} as const
const PEEK = { orderBy: { id: 'desc' }, take: 10 } as const
const ALL_ABOUT = {
  district: { select: { name: true } },
  approvals: { orderBy: { role: 'desc' } },
  consents: { orderBy: { id: 'asc' } },
  guardians: { orderBy: { id: 'asc' }, include: { consent: true } },
  clearances: { orderBy: { seenOn: 'desc' } },
  interviews: { orderBy: { at: 'desc' } },
  skills: true,
  organisations: {
    orderBy: { organisationId: 'asc' },
    include: { organisation: { select: { ...NAMED.select, closedAt: true } } },
  },
  chats: { select: { bot: true, externalId: true, goneAt: true } },
  requests: PEEK,
  offers: PEEK,
  seekerMatches: {
    ...PEEK,
    include: { request: ABOUT, helper: { select: { id: true, firstName: true, lastName: true } } },
  },
  helperMatches: {
    ...PEEK,
    include: { request: ABOUT, seeker: { select: { id: true, firstName: true, lastName: true } } },
  },
  reportsAbout: PEEK,
} as const
const HISTORY_SHOWN = 20

interface Wants {
  wantsHelp: boolean
  wantsToHelp: boolean
  approvals: { role: 'SEEKER' | 'HELPER' }[]
}
