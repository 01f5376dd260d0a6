import { z } from 'zod'
import { LANDS } from '../../domain/calendar.ts'
import { rulesSchema } from '../../domain/municipality.ts'
import { type InputProblem, refuse } from '../../domain/refusal.ts'
import type { AsOperator } from './operator-call.ts'
import { latitude, longitude, name, townHallPhone } from './town-places.ts'

/** Towns, with those who work in them. */
export function municipalities({ call, audit }: AsOperator) {
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
  }
}

const district = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'not-like-that' satisfies InputProblem)
    .max(100),
  latitude: latitude('not-like-that'),
  longitude: longitude('not-like-that'),
})

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
  latitude: latitude(),
  longitude: longitude(),
  townHallPhone,
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
