import { z } from 'zod'
import { type InputProblem, refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { aboutThere } from '../registration.ts'
import { type AsStaff, COORDINATION, id, staffCall } from './staff-call.ts'
import { latitude, longitude, name, townHallPhone } from './town-places.ts'

/** What residents read about their town hall, and the parts of the town with how many live there. */
export const readTown = staffCall(COORDINATION, z.object({}), async at => {
  const { id, name, contactName, townHallPhone, notices, districts } = at.municipality
  const living = await at.db.member.groupBy({
    by: ['districtId'],
    where: { status: { not: 'LEFT' } },
    _count: true,
  })
  const people = new Map(living.map(({ districtId, _count }) => [districtId, _count]))
  const { version } = await at.tx.municipality.findUniqueOrThrow({ where: { id }, select: { version: true } })
  return {
    version,
    name,
    contactName,
    townHallPhone,
    notices,
    districts: districts.map(each => ({ ...each, people: people.get(each.id) ?? 0 })),
  }
})

const page = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'no-page' satisfies InputProblem })
  .max(300)
  .nullable()

/** From now on residents read this; what they were told before stays as it was said. */
export const changeTownHall = staffCall(
  COORDINATION,
  z.object({
    version: z.int(),
    contactName: name,
    townHallPhone,
    dataProtection: z.string().trim().min(1).max(200).nullable(),
    privacyPage: page,
    imprintPage: page,
  }),
  async (at, { version, ...after }) => {
    const { contactName, townHallPhone, notices } = at.municipality
    const before = { contactName, townHallPhone, ...notices }
    const changed = (Object.keys(DEEDS) as (keyof typeof DEEDS)[]).filter(
      each => before[each] !== after[each],
    )
    if (changed.length === 0) return { changed }
    const where = { id: at.municipality.id, version }
    const { count } = await at.tx.municipality.updateMany({
      where,
      data: { ...after, version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed-meanwhile')
    for (const each of changed) await noted(at, DEEDS[each], `${before[each] ?? '–'} → ${after[each] ?? '–'}`)
    return { changed }
  },
)

const DEEDS = {
  contactName: 'town.contact-changed',
  townHallPhone: 'town.phone-changed',
  dataProtection: 'town.data-protection-changed',
  privacyPage: 'town.privacy-page-changed',
  imprintPage: 'town.imprint-page-changed',
} as const

const part = z.object({ name, latitude: latitude(), longitude: longitude() })

export const addDistrict = staffCall(COORDINATION, part, async (at, district) => {
  await raised(at)
  if (await isThere(at, district)) return refuse('name-taken', { name: district.name })
  await at.db.district.create({ data: district })
  await noted(at, 'district.added', district.name)
  return { name: district.name }
})

/** Whoever is known to live in it, but not where, moves along with its centre; so do requests from there that are still open. */
export const changeDistrict = staffCall(
  COORDINATION,
  part.extend({ districtId: id }),
  async (at, { districtId, ...after }) => {
    await raised(at)
    const before = await at.db.district.findFirst({ where: { id: districtId } })
    if (!before) return refuse('not-found', { what: 'district' })
    if (await isThere(at, { ...after, id: districtId })) return refuse('name-taken', { name: after.name })
    await at.db.district.update({ where: { id: districtId }, data: after })
    const [centre, moved] = [aboutThere(before), aboutThere(after)]
    await at.db.member.updateMany({ where: { districtId, ...centre }, data: moved })
    const waiting = { status: { in: [...WAITING] } }
    await at.db.helpRequest.updateMany({ where: { districtId, ...centre, ...waiting }, data: moved })
    await noted(at, 'district.changed', `${told(before)} → ${told(after)}`)
    return { name: after.name }
  },
)

/** A part where somebody lives, or from which help was asked for, stays: it is renamed, not lost. */
export const removeDistrict = staffCall(
  COORDINATION,
  z.object({ districtId: id }),
  async (at, { districtId }) => {
    await raised(at)
    const district = await at.db.district.findFirst({ where: { id: districtId } })
    if (!district) return refuse('not-found', { what: 'district' })
    if ((await at.db.district.count()) === 1) return refuse('last-district')
    const where = { districtId }
    const [people, requests, organisations] = await Promise.all([
      at.db.member.count({ where: { ...where, status: { not: 'LEFT' } } }),
      at.db.helpRequest.count({ where }),
      at.db.organisation.count({ where }),
    ])
    if (people + requests + organisations > 0)
      return refuse('district-in-use', { people, requests, organisations })
    await at.db.member.updateMany({ where, data: { districtId: null } })
    await at.db.district.delete({ where: { id: districtId } })
    await noted(at, 'district.removed', district.name)
    return { name: district.name }
  },
)

/** they still need somebody, or may need somebody again */
const WAITING = ['HELD', 'OPEN', 'PAUSED'] as const

const isThere = async (at: AsStaff, { id, name }: { id?: number; name: string }): Promise<boolean> => {
  const namesake = { name: { equals: name, mode: 'insensitive' as const } }
  return (await at.db.district.count({ where: { ...namesake, ...(id ? { id: { not: id } } : {}) } })) > 0
}

/** Every process reads the town anew; and two who change its parts wait for each other. */
const raised = (at: AsStaff) =>
  at.tx.municipality.update({ where: { id: at.municipality.id }, data: { version: { increment: 1 } } })

const noted = (at: AsStaff, deed: string, told: string) =>
  audit(at, deed, 'municipality', at.municipality.id, told)

const told = ({ name, latitude, longitude }: z.output<typeof part>) => `${name} (${latitude}, ${longitude})`
