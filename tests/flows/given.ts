import { expect } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { understand } from '../../core/understanding/understand.ts'
import { guardiansSign } from '../kit/guardians.ts'
import { deskOf, memberOf, type Role } from '../kit/resident.ts'
import { CAST } from './cast.ts'
import { type Stage, TELEGRAM } from './stage.ts'

/** Somebody whom the town has let in before the scene begins; nothing was said in their chat yet. */
export async function isMember(
  stage: Stage,
  name: string,
  roles: Role[],
  districtName: string,
): Promise<void> {
  const { town, database } = stage
  const role = CAST[name]
  const district = town.towns[0]?.districts.find(each => each.name === districtName)
  if (!role || !district) throw new Error(`${name} is not in the cast, or ${districtName} is no district`)
  const admission = { roles, checkedHow: 'CALL_BACK', checkedOn: '2026-11-23', sensitive: true } as const
  const desk = deskOf(town)
  const { memberId } = accepted(
    await desk.enterMember({
      firstName: name,
      lastName: role.lastName,
      birthYear: role.born,
      districtId: district.id,
      phone: role.phone,
      address: '',
      wantsHelp: roles.includes('SEEKER'),
      wantsToHelp: roles.includes('HELPER'),
      inSchool: role.guardian ? true : null,
      guardian: role.guardian ?? null,
      consents: ['MEDIATION', 'CALLS'],
      consentOn: '2026-11-23',
      phoneShared: false,
      admission: role.guardian ? null : admission,
    }),
  )
  if (role.guardian) {
    await guardiansSign(desk, memberId)
    const { version } = accepted(await desk.readMember({ memberId }))
    accepted(await desk.approveMember({ ...admission, memberId, version }))
  }
  const { chat } = await stage.person(name)
  const municipalityId = district.municipalityId
  await database.prisma.member.update({ where: { id: memberId }, data: { reach: 'CHAT' } })
  await database.prisma.chat.create({ data: { bot: 'paper', externalId: chat, memberId, municipalityId } })
}

/** Chosen some time ago. */
export async function readsIn(stage: Stage, name: string, language: string): Promise<void> {
  const { id } = await memberOf(stage.town, await stage.person(name))
  await stage.database.prisma.chat.updateMany({ where: { memberId: id }, data: { language } })
}

/** Staff have written an organisation down, at home somewhere or in the whole town, and let somebody speak for it. */
export async function speaksFor(
  stage: Stage,
  speaker: string,
  article: string | undefined,
  name: string,
  at?: string,
): Promise<void> {
  const desk = deskOf(stage.town)
  const { id: memberId } = await memberOf(stage.town, await stage.person(speaker))
  const districtId = stage.town.towns[0]?.districts.find(each => each.name === at)?.id ?? null
  const nominative: 'der' | 'die' | 'das' | null =
    article === 'die' || article === 'das' ? article : article ? 'der' : null
  const known = { name, article: nominative, districtId }
  const { organisationId } = accepted(await desk.addOrganisation(known))
  accepted(await desk.letSpeak({ organisationId, memberId }))
}

export async function switchesOff(stage: Stage, name: string): Promise<void> {
  const { id: organisationId } = await stage.database.prisma.organisation.findFirstOrThrow({
    where: { name },
  })
  accepted(await deskOf(stage.town).switchOrganisation({ organisationId, on: false, reason: 'aufgelöst' }))
}

/** Has no messenger at all: what is said to them is read out by the phone desk. */
export async function hasOnlyATelephone(stage: Stage, name: string): Promise<void> {
  const { id } = await memberOf(stage.town, await stage.person(name))
  await stage.database.prisma.chat.deleteMany({ where: { memberId: id } })
}

export const offersHelp = (stage: Stage, name: string, words: string) =>
  post(stage, name, words, 'postOfferFor')
export const bidsHelp = (stage: Stage, name: string, words: string) =>
  post(stage, name, words, 'postRequestFor')

async function post(
  stage: Stage,
  name: string,
  words: string,
  call: 'postOfferFor' | 'postRequestFor',
): Promise<void> {
  const { id: memberId } = await memberOf(stage.town, await stage.person(name))
  const at = { now: '2026-11-23T10:00', land: 'NW', districts: [] }
  const { category, days, from, to, part, every } = understand(words, at)
  if (!category) throw new Error(`"${words}" names no kind of help`)
  const wish = { category, text: words, days, from, to, part, every }
  accepted(await deskOf(stage.town)[call]({ memberId, wish }))
}

/** Who is turned away here may go there. */
export async function isInMatrix({ town }: Stage, address: string): Promise<void> {
  town.core.house.messengers.set(address, { kind: 'matrix', address, providerReadsAlong: false })
}

/** A rule of the town. */
export async function switchesTelegramOff({ database, town }: Stage): Promise<void> {
  const data = { rules: { channelsOff: [TELEGRAM] }, version: { increment: 1 } }
  const id = town.towns[0]?.id ?? 0
  await database.prisma.municipality.update({ where: { id }, data })
}

/** Neither a person nor a word of theirs; the chat's own number alone, as in the messenger. */
export async function nothingIsKept(stage: Stage, name: string): Promise<void> {
  const { prisma } = stage.database
  const { chat: externalId } = await stage.person(name)
  const chat = await prisma.chat.findFirstOrThrow({ where: { externalId } })
  expect(chat).toMatchObject({ memberId: null, municipalityId: null, language: null })
  const session = stage.town.core.house.seal.open(chat.session ?? new Uint8Array(), 'Chat.session')
  expect(JSON.parse(session)).toMatchObject({ topics: [], prompt: null })
  const ofChat = { where: { chatId: chat.id } }
  expect(await prisma.prompt.count(ofChat)).toBe(0)
  expect(await prisma.inbox.count({ where: { ...ofChat.where, event: { not: null } } })).toBe(0)
  expect(await prisma.outbox.count({ where: { ...ofChat.where, body: { not: null } } })).toBe(0)
  expect(await prisma.member.count()).toBe(0)
}

function accepted<Result>(result: Result): Exclude<Result, { refused: string }> {
  if (isRefusal(result))
    throw new Error(`not so on this stage: ${result.refused} ${JSON.stringify(result.params)}`)
  return result as Exclude<Result, { refused: string }>
}
