import { z } from 'zod'
import { LANDS } from '../../domain/calendar.ts'
import { rulesSchema } from '../../domain/municipality.ts'
import { type InputProblem, refuse } from '../../domain/refusal.ts'
import type { AsOperator } from './operator-call.ts'
import { newLink, openLink } from './setup-links.ts'
import { id } from './staff-call.ts'

/** Towns, and the links that let their staff in. */
export function municipalities({ house, call, audit }: AsOperator) {
  return {
    listMunicipalities: call(z.object({}), async tx => {
      const rows = await tx.municipality.findMany({
        orderBy: { name: 'asc' },
        include: {
          districts: { orderBy: { name: 'asc' }, select: { name: true } },
          staffRoles: {
            include: { staff: { select: { id: true, name: true, email: true, disabledAt: true } } },
          },
        },
      })
      return { rows }
    }),

    createMunicipality: call(municipalitySchema, async (tx, { districts, ...town }) => {
      if (await tx.municipality.findUnique({ where: { slug: town.slug } }))
        return refuse('slug-taken', { slug: town.slug })
      // residents choose by the name alone: a second Neustadt is told apart in its name
      if (await tx.municipality.findFirst({ where: { name: town.name } }))
        return refuse('slug-taken', { slug: town.name })
      // what differs from the defaults is stored, and at first nothing does
      const rules = {}
      rulesSchema.parse(rules)
      const { id } = await tx.municipality.create({
        data: { ...town, rules, districts: { create: districts } },
      })
      await audit(tx, 'municipality.created', id, id, town.name)
      return { id }
    }),

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

    /** For whoever forgot the password; to be handed over personally, like an invitation. */
    inviteToNewPassword: call(
      z.object({ municipalityId: id, staffId: id }),
      async (tx, { municipalityId, staffId }) => {
        const role = await tx.staffRole.findUnique({
          where: { staffId_municipalityId: { staffId, municipalityId } },
          include: { staff: true },
        })
        if (!role || role.staff.disabledAt) return refuse('not-found', { what: 'staff' })
        await audit(tx, 'staff.password-link', municipalityId, municipalityId, String(staffId))
        return { ...(await newLink(house, tx, { staffId })), name: role.staff.name }
      },
    ),

    /** From the next click on, this person works here no more. */
    removeStaff: call(
      z.object({ municipalityId: id, staffId: id }),
      async (tx, { municipalityId, staffId }) => {
        const place = { staffId_municipalityId: { staffId, municipalityId } }
        const gone = await tx.staffRole.findUnique({ where: place, include: { municipality: true } })
        if (!gone) return refuse('not-found', { what: 'staff' })
        await tx.staffRole.delete({ where: place })
        const coordinate = { municipalityId, role: 'COORDINATOR' as const }
        if (gone.role === 'COORDINATOR' && (await tx.staffRole.count({ where: coordinate })) === 0)
          return refuse('last-coordinator', { town: gone.municipality.name })
        await audit(tx, 'staff.removed', municipalityId, municipalityId, String(staffId))
        return { staffId }
      },
    ),
  }
}

/** degrees within Germany's frame, https://de.wikipedia.org/wiki/Geographie_Deutschlands */
const within = (from: number, to: number, unread?: InputProblem) => {
  const outside: InputProblem = 'not-in-germany'
  return z.number(unread).min(from, outside).max(to, outside)
}
const latitude = within(47.2, 55.1)
const longitude = within(5.8, 15.1)
const district = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'not-like-that' satisfies InputProblem)
    .max(100),
  latitude: within(47.2, 55.1, 'not-like-that'),
  longitude: within(5.8, 15.1, 'not-like-that'),
})
const name = z.string().trim().min(1).max(100)

const municipalitySchema = z.object({
  slug: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,40}$/)
    // an address of the pages themselves
    .refine(slug => slug !== 'operator'),
  name,
  land: z.enum(LANDS),
  timeZone: z.string().refine(isTimeZone),
  latitude,
  longitude,
  townHallPhone: z.string().trim().min(3).max(40),
  contactName: name,
  districts: z
    .array(district)
    .min(1)
    .max(200)
    .refine(all => new Set(all.map(each => each.name)).size === all.length, 'twice' satisfies InputProblem),
})

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
