import { isRefusal } from '../../core/index.ts'
import type { Neighbour } from './person.ts'
import type { Town } from './town.ts'

/** Registers somebody by talking, as they would, and has the town let them in. Resolves to their member id. */
export async function resident(town: Town, person: Neighbour, who: Who): Promise<number> {
  await register(town, person, who)
  return letIn(town, person, who.roles)
}

export async function register(
  town: Town,
  person: Neighbour,
  { firstName, lastName, born, district, phone, roles, town: where = 0 }: Who,
) {
  await person.start(town.towns[where]?.slug ?? '')
  await person.choose(
    roles.length === 2 ? 'Beides' : roles[0] === 'SEEKER' ? 'Ich brauche Hilfe' : 'Ich möchte helfen',
  )
  await person.choose('Ja')
  await person.say(firstName)
  await person.say(String(born))
  await person.say(lastName)
  await person.choose(district)
  await person.say(phone)
  await person.choose('Ja, anmelden')
}

/** The town's coordinator checks the person by a call and approves the roles. */
export async function letIn(town: Town, person: Neighbour, roles: Role[], where = 0): Promise<number> {
  const { id, version } = await memberOf(town, person)
  const done = await deskOf(town, where).approveMember({
    memberId: id,
    version,
    roles,
    checkedHow: 'CALL_BACK',
    checkedOn: '2026-11-23',
    sensitive: true,
  })
  if (isRefusal(done)) throw new Error(`not let in: ${done.refused}`)
  await person.settled()
  return id
}

export async function memberOf(town: Town, person: Neighbour): Promise<{ id: number; version: number }> {
  const chat = await town.core.house.database.prisma.chat.findFirstOrThrow({
    where: { externalId: person.chat },
    include: { member: true },
  })
  if (!chat.member) throw new Error(`${person.chat} is no member`)
  return chat.member
}

export const deskOf = (town: Town, where = 0) =>
  town.core.desk(town.coordinators[where]?.id ?? 0, town.towns[where]?.id ?? 0)

export type Role = 'SEEKER' | 'HELPER'
export interface Who {
  firstName: string
  lastName: string
  born: number
  district: string
  phone: string
  roles: Role[]
  /** index of the town */
  town?: number
}

export const ERNA: Who = {
  firstName: 'Erna',
  lastName: 'Berger',
  born: 1941,
  district: 'Boke',
  phone: '05250 12345',
  roles: ['SEEKER'],
}
export const OLENA: Who = {
  firstName: 'Olena',
  lastName: 'Kovalenko',
  born: 1988,
  district: 'Boke',
  phone: '0171 2345678',
  roles: ['HELPER'],
}
