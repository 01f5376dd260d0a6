import { type At, inside } from '../../core/calls/call.ts'
import { type CallInput, type CallName, type CallResult, makeCall } from '../../core/calls/index.ts'
import type { Town } from './town.ts'

/** People and posts straight in the tables, where a test is about what comes after. */
export function rows(town: Town, where = 0) {
  const { prisma } = town.core.house.database
  const { seal } = town.core.house
  const place = town.towns[where]
  if (!place) throw new Error(`there is no town ${where}`)
  const municipalityId = place.id
  const at = {
    latitude: place.latitude,
    longitude: place.longitude,
    districtId: place.districts[0]?.id ?? null,
  }
  let people = 0
  return {
    municipalityId,
    async member(
      firstName: string,
      roles: ('SEEKER' | 'HELPER')[],
      more: { skills?: string[]; birthYear?: number } = {},
    ) {
      const phone = `+49171${String(2_000_000 + where * 1000 + people++)}`
      const { id } = await prisma.member.create({
        data: {
          municipalityId,
          ...at,
          firstName,
          lastName: 'Beispiel',
          birthYear: more.birthYear ?? 1970,
          status: 'APPROVED',
          wantsHelp: roles.includes('SEEKER'),
          wantsToHelp: roles.includes('HELPER'),
          phone: seal.seal(phone, 'Member.phone'),
          phoneIndex: seal.blindIndex(phone),
          approvals: {
            create: roles.map(role => ({
              role,
              checkedHow: 'IN_PERSON' as const,
              checkedOn: town.clock.now,
              byStaffId: 1,
            })),
          },
          ...(roles.includes('HELPER') ? { record: { create: {} } } : {}),
          skills: { create: (more.skills ?? []).map(category => ({ category })) },
          chats: { create: { bot: 'paper', externalId: `${where}:${firstName}` } },
        },
      })
      return id
    },
    /** whose custodian has signed */
    consented: (memberId: number) =>
      prisma.guardian.create({
        data: {
          municipalityId,
          memberId,
          name: 'Sabine',
          consent: { create: { work: true, data: true, writtenOn: town.clock.now, recordedById: 1 } },
        },
      }),
    request: (seekerId: number, more: object = {}) =>
      prisma.helpRequest.create({
        data: {
          municipalityId,
          ...at,
          seekerId,
          status: 'OPEN',
          category: 'shopping',
          answerBy: new Date(town.clock.now.getTime() + 86_400_000),
          ...more,
        },
      }),
    invitation: (requestId: number, helperId: number) =>
      prisma.invitation.create({
        data: {
          municipalityId,
          requestId,
          helperId,
          status: 'SENT',
          sentAt: town.clock.now,
          answerBy: new Date(town.clock.now.getTime() + 86_400_000),
          reasons: { chance: 0.3, near: 1, rested: 1, reasons: [] },
        },
      }),
    offer: (helperId: number, more: object = {}) =>
      prisma.helpOffer.create({
        data: { municipalityId, helperId, status: 'ACTIVE', category: 'shopping', ...more },
      }),
    /** one call of a conversation, in a transaction of its own */
    call: <N extends CallName>(memberId: number, name: N, input: CallInput<N>): Promise<CallResult<N>> => {
      const { house } = town.core
      return house.database.transaction(async tx => {
        const municipality = await house.municipality(tx, municipalityId)
        const at: At = {
          house,
          tx,
          municipality,
          now: house.now(),
          seed: house.seed(),
          actor: { member: memberId },
          chat: null,
          tell: house.tell(tx),
        }
        return makeCall(inside(at, municipality), name, input) as Promise<CallResult<N>>
      })
    },
  }
}
