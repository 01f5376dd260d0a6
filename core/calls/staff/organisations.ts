import { z } from 'zod'
import { isMinorOn } from '../../domain/age.ts'
import type { OfferStatus } from '../../domain/offer.ts'
import { ARTICLES } from '../../domain/organisation.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import type { RequestStatus } from '../../domain/request.ts'
import { lockMember, lockOrganisation } from '../../store/locks.ts'
import { audit } from '../audit.ts'
import { NAME } from './requests.ts'
import { bornOf } from './safeguards.ts'
import { ALL_STAFF, type AsStaff, COORDINATION, id, reason, staffCall, today } from './staff-call.ts'

const known = z.object({
  name: z.string().trim().min(1).max(100),
  article: z.enum(ARTICLES).nullable(),
  districtId: id.nullable(),
})

/** By name, those that are switched off last, each with those who speak for it. A town has some dozens. */
export const listOrganisations = staffCall(ALL_STAFF, z.object({}), async at => {
  const rows = await at.db.organisation.findMany({ orderBy: [{ name: 'asc' }], include: WITH })
  const [on, off] = [rows.filter(row => !row.closedAt), rows.filter(row => row.closedAt)]
  return { rows: [...on, ...off] }
})

export const readOrganisation = staffCall(
  ALL_STAFF,
  z.object({ organisationId: id }),
  async (at, { organisationId }) => {
    const row = await at.db.organisation.findFirst({ where: { id: organisationId }, include: WITH })
    if (!row) return refuse('not-found', { what: 'organisation' })
    const districts = at.municipality.districts.map(({ id, name }) => ({ id, name }))
    return { ...row, districts }
  },
)

export const addOrganisation = staffCall(COORDINATION, known, async (at, input) => {
  if (!inTown(at, input.districtId)) return refuse('not-found', { what: 'district' })
  // two who write down the same one at once: the second finds it there
  const first = { data: [{ ...input, createdAt: at.now }], skipDuplicates: true }
  const { count } = await at.db.organisation.createMany(first)
  if (count === 0) return refuse('name-taken', { name: input.name })
  const { id } = await at.db.organisation.findFirstOrThrow({ where: { name: input.name } })
  await audit(at, 'organisation.added', 'organisation', id)
  return { organisationId: id }
})

/** Its new name is read wherever something stands under it. */
export const changeOrganisation = staffCall(
  COORDINATION,
  known.extend({ organisationId: id, version: z.int() }),
  async (at, { organisationId, version, ...input }) => {
    const row = await held(at, organisationId)
    if (isRefusal(row)) return row
    if (row.version !== version) return refuse('changed-meanwhile')
    if (!inTown(at, input.districtId)) return refuse('not-found', { what: 'district' })
    const namesake = await at.db.organisation.count({
      where: { name: input.name, id: { not: organisationId } },
    })
    if (namesake > 0) return refuse('name-taken', { name: input.name })
    const data = { ...input, version: { increment: 1 } }
    await at.db.organisation.update({ where: { id: organisationId }, data })
    await audit(at, 'organisation.changed', 'organisation', organisationId)
    return { organisationId }
  },
)

/** Off: what is posted stands and is mediated to its end; nothing new is posted under its name until it is on again. */
export const switchOrganisation = staffCall(
  COORDINATION,
  z.object({ organisationId: id, on: z.boolean(), reason }),
  async (at, { organisationId, on, reason }) => {
    const row = await held(at, organisationId)
    if (isRefusal(row)) return row
    if (on === (row.closedAt === null)) return refuse('changed-meanwhile')
    const data = { closedAt: on ? null : at.now, version: { increment: 1 } }
    await at.db.organisation.update({ where: { id: organisationId }, data })
    const deed = on ? 'organisation.switched-on' : 'organisation.switched-off'
    await audit(at, deed, 'organisation', organisationId, reason)
    return { organisationId }
  },
)

/** An approved member, and of age, may post under its name from now on. */
export const letSpeak = staffCall(
  COORDINATION,
  z.object({ organisationId: id, memberId: id }),
  async (at, tie) => {
    const row = await held(at, tie.organisationId)
    if (isRefusal(row)) return row
    await lockMember(at, tie.memberId)
    const member = await at.db.member.findFirst({ where: { id: tie.memberId, status: 'APPROVED' } })
    if (!member) return refuse('not-found', { what: 'member' })
    if (isMinorOn(today(at), bornOf(member))) return refuse('too-young-to-speak', { min: 18 })
    const { count } = await at.db.organisationMember.createMany({ data: [tie], skipDuplicates: true })
    if (count > 0) await audit(at, 'organisation.speaker-added', 'member', tie.memberId, row.name)
    return tie
  },
)

/** What they posted under its name stands; they post nothing more there. */
export const endSpeaking = staffCall(
  COORDINATION,
  z.object({ organisationId: id, memberId: id, reason }),
  async (at, { reason, ...tie }) => {
    const { count } = await at.db.organisationMember.deleteMany({ where: tie })
    if (count === 0) return refuse('not-found', { what: 'member' })
    await audit(at, 'organisation.speaker-removed', 'member', tie.memberId, reason)
    return tie
  },
)

async function held(at: AsStaff, id: number) {
  const row = await lockOrganisation(at, id)
  return row ?? refuse('not-found', { what: 'organisation' })
}

const inTown = ({ municipality }: AsStaff, districtId: number | null): boolean =>
  districtId === null || municipality.districts.some(({ id }) => id === districtId)

const RUNNING: RequestStatus[] = ['HELD', 'OPEN', 'PAUSED', 'MATCHED']
const STANDING: OfferStatus[] = ['HELD', 'ACTIVE', 'PAUSED']
const WITH = {
  district: { select: { name: true } },
  members: { orderBy: { memberId: 'asc' }, include: { member: NAME } },
  _count: {
    select: {
      requests: { where: { status: { in: RUNNING } } },
      offers: { where: { status: { in: STANDING } } },
    },
  },
} as const
