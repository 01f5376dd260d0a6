import type { Told } from './conversation/event.ts'
import type { House } from './house.ts'
import type { Tx } from './store/database.ts'
import { tellChat } from './store/inbox.ts'
import { messengerOf, reachOf } from './store/people.ts'

/** Says something to a member who did not just write: in the chat used last, or through the phone desk. */
export function teller(house: House, tx: Tx): Tell {
  return async (memberId, { lines = [], ask = null, about = null, closes = null }) => {
    const reach = await reached(house, tx, memberId)
    if (!reach) return 'unreachable'
    await tellChat(
      tx,
      house.seal,
      reach.id,
      reach.bot,
      { kind: 'told', lines, ask, about, closes },
      house.now(),
    )
    return reach.by === 'phone' ? 'called' : 'told'
  }
}

/** Where a member would be told something now: in a chat, through the phone desk, or nowhere (null). */
export const reached = (house: House, tx: Tx, memberId: number) =>
  reachOf(tx, memberId, (bot, town) => isOpen(house, tx, bot, town))

/** What a town has switched off it does not write to, either. */
async function isOpen(house: House, tx: Tx, bot: string, municipalityId: number | null): Promise<boolean> {
  if (municipalityId === null) return true
  const { rules } = await house.municipality(tx, municipalityId)
  return !rules.channelsOff.includes(house.messengers.get(bot)?.kind ?? messengerOf(bot))
}

/** `called`: not told yet, but by the phone desk's next call */
export type Tell = (
  memberId: number,
  telling: Partial<Omit<Told, 'kind'>>,
) => Promise<'told' | 'called' | 'unreachable'>
