import { refuse } from '../domain/refusal.ts'
import { messengerOf } from '../store/people.ts'
import type { Language } from '../texts/tongue.ts'
import { type At, visitorCall } from './call.ts'

/** The towns that take part; where words are given, those whose name begins so, else those that are named in them. */
export const findMunicipality = visitorCall(async (at, { words }: { words: string | null }) => {
  const name = words?.trim()
  const open = { closedAt: null, ...(await onlyItsOwn(at)) }
  const found = await at.tx.municipality.findMany({
    where: {
      ...open,
      ...(name
        ? {
            OR: [
              { slug: name.toLowerCase() },
              { name: { startsWith: name, mode: 'insensitive' } },
              districts(name),
            ],
          }
        : {}),
    },
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
    take: TOWNS_SHOWN,
  })
  if (found.length > 0 || !name?.includes(' ')) return { found }
  const all = await at.tx.municipality.findMany({
    where: open,
    select: { id: true, slug: true, name: true, districts: { select: { name: true } } },
    orderBy: { name: 'asc' },
  })
  const said = spaced(name)
  const isNamed = (place: string) => said.includes(spaced(place))
  const byTown = all.filter(town => isNamed(town.name) || isNamed(town.slug))
  const named =
    byTown.length > 0 ? byTown : all.filter(town => town.districts.some(each => isNamed(each.name)))
  return { found: named.slice(0, TOWNS_SHOWN).map(({ id, slug, name }) => ({ id, slug, name })) }
})

/** Whole words, however they are set apart: "ich wohn in Boke, bei Delbrück". */
const spaced = (words: string): string => ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `

/** Who lives in Boke may say so. */
const districts = (name: string) => ({
  districts: { some: { name: { equals: name, mode: 'insensitive' as const } } },
})

/** From now on the chat belongs to this town. A member moves to another only by leaving first. */
export const enterMunicipality = visitorCall(async (at, { id }: { id: number }) => {
  const { tx, chat } = at
  const municipality = await tx.municipality.findFirst({
    where: { AND: [{ id, closedAt: null }, await onlyItsOwn(at)] },
  })
  if (!municipality || !chat) return refuse('not-found', { what: 'municipality' })
  const { name: town, townHallPhone: phone, rules } = await at.house.municipality(tx, id)
  if (rules.channelsOff.includes(messengerOf(chat.bot))) return refuse('channel-off', { town, phone })
  const entered = await tx.chat.updateMany({
    where: { id: chat.id, memberId: null },
    data: { municipalityId: id },
  })
  return entered.count === 1 ? { name: municipality.name } : refuse('not-allowed')
})

/** The language that this chat is read in. */
export const setLanguage = visitorCall(async ({ tx, chat, actor }, { language }: { language: Language }) => {
  if (chat) await tx.chat.update({ where: { id: chat.id }, data: { language } })
  if ('member' in actor) await tx.member.update({ where: { id: actor.member }, data: { language } })
  return { language }
})

/** A town's own bot leads to no other. */
async function onlyItsOwn({ tx, chat }: At): Promise<{ id?: number }> {
  const bot = chat && (await tx.bot.findUnique({ where: { bot: chat.bot } }))
  return bot?.municipalityId ? { id: bot.municipalityId } : {}
}

const TOWNS_SHOWN = 8
