import { z } from 'zod'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import type { Tx } from '../../store/database.ts'
import type { AsOperator } from './operator-call.ts'
import { newLink, openLink } from './setup-links.ts'
import { id } from './staff-call.ts'

/** Who works in a town, who is an operator, and the links that let them in. */
export function staffing({ house, call, audit }: AsOperator) {
  /** Whoever works nowhere any more has no account: it is closed, and named by the audit log until that is forgotten. */
  async function closeIfIdle(tx: Tx, staffId: number): Promise<void> {
    const idle = { id: staffId, operator: false, roles: { none: {} } }
    const { count } = await tx.staff.updateMany({ where: idle, data: { disabledAt: house.now() } })
    if (count === 0) return
    await tx.staffSession.deleteMany({ where: { staffId } })
    await tx.setupLink.deleteMany({ where: { staffId, usedAt: null } })
  }

  return {
    /** The token is shown once and to be handed over personally. */
    inviteStaff: call(
      z.object({ municipalityId: id, role: z.enum(['COORDINATOR', 'PHONE_DESK']) }),
      async (tx, input) => {
        const town = await tx.municipality.findUnique({ where: { id: input.municipalityId } })
        if (!town) return refuse('not-found', { what: 'municipality' })
        await audit(tx, 'staff.invited', town.id, town.id, input.role)
        return { ...(await newLink(house, tx, input)), municipality: town.name }
      },
    ),

    inviteOperator: call(z.object({}), async tx => {
      await audit(tx, 'operator.invited', null, null)
      return newLink(house, tx, { operator: true })
    }),

    /** Links that nobody has used yet; whoever was given one by mistake is kept out by taking it back. */
    listLinks: call(z.object({}), async tx => {
      const rows = await tx.setupLink.findMany({
        where: openLink(house),
        orderBy: { expiresAt: 'asc' },
        include: { staff: { select: { name: true } } },
      })
      return {
        rows: rows.map(({ tokenHash, operator, municipalityId, role, expiresAt, staff }) => ({
          link: tokenHash,
          operator,
          municipalityId,
          role,
          expiresAt,
          renews: staff?.name ?? null,
        })),
      }
    }),

    takeLinkBack: call(z.object({ link: z.string().max(100) }), async (tx, { link }) => {
      const row = await tx.setupLink.findUnique({ where: { tokenHash: link } })
      const { count } = await tx.setupLink.deleteMany({ where: { tokenHash: link, usedAt: null } })
      if (!row || count === 0) return refuse('link-used-up')
      await audit(tx, 'staff.link-taken-back', row.municipalityId, row.municipalityId, row.role ?? undefined)
      return { link }
    }),

    /** For whoever forgot the password; to be handed over personally, like an invitation. `null`: of an operator. */
    inviteToNewPassword: call(place, async (tx, { municipalityId, staffId }) => {
      const staff = await tx.staff.findFirst({
        where: { id: staffId, disabledAt: null, ...worksIn(municipalityId) },
      })
      if (!staff) return refuse('not-found', { what: 'staff' })
      await audit(tx, 'staff.password-link', municipalityId, municipalityId, staff.name)
      return { ...(await newLink(house, tx, { staffId })), name: staff.name }
    }),

    /** From the next click on, this person works here no more. `null`: as an operator. */
    removeStaff: call(place, async (tx, { municipalityId, staffId }) => {
      const staff = await tx.staff.findFirst({ where: { id: staffId, ...worksIn(municipalityId) } })
      if (!staff) return refuse('not-found', { what: 'staff' })
      const last =
        municipalityId === null
          ? await leaveOperators(tx, staffId)
          : await leaveTown(tx, municipalityId, staffId)
      if (last) return last
      await closeIfIdle(tx, staffId)
      await audit(tx, 'staff.removed', municipalityId, municipalityId, staff.name)
      return { staffId }
    }),

    listOperators: call(z.object({}), async tx => ({
      rows: await tx.staff.findMany({
        where: { operator: true, disabledAt: null },
        orderBy: { name: 'asc' },
        select: { id: true, name: true, email: true },
      }),
    })),
  }
}

/** Two who leave at once wait for each other: one of them is the last. */
async function leaveTown(tx: Tx, municipalityId: number, staffId: number): Promise<Refusal | null> {
  const [town] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM "Municipality" WHERE id = ${municipalityId} FOR UPDATE`
  const gone = await tx.staffRole.delete({ where: { staffId_municipalityId: { staffId, municipalityId } } })
  const coordinate = { municipalityId, role: 'COORDINATOR' as const }
  const last = gone.role === 'COORDINATOR' && (await tx.staffRole.count({ where: coordinate })) === 0
  return last ? refuse('last-coordinator', { town: town?.name ?? '' }) : null
}

async function leaveOperators(tx: Tx, staffId: number): Promise<Refusal | null> {
  await tx.$queryRaw`SELECT id FROM "Staff" WHERE operator ORDER BY id FOR UPDATE`
  await tx.staff.update({ where: { id: staffId }, data: { operator: false } })
  const left = await tx.staff.count({ where: { operator: true, disabledAt: null } })
  return left === 0 ? refuse('last-operator') : null
}

const worksIn = (municipalityId: number | null) =>
  municipalityId === null ? { operator: true } : { roles: { some: { municipalityId } } }

const place = z.object({ municipalityId: id.nullable(), staffId: id })
