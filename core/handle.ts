import type { Incoming, Told } from './conversation/event.ts'
import type { House } from './house.ts'
import { type Claimed, claim, giveUp, postpone } from './store/inbox.ts'
import { type OutboxBody, type TurnWritten, writeTurns } from './store/outbox.ts'
import { PHONE } from './store/people.ts'
import { line } from './texts/line.ts'
import { takeTurn, wordsOnly } from './turn.ts'

/**
 * The turns of chats that wait, as far as they are words only, in one transaction. Those that take more, or fail, are
 * put aside, to be taken alone. Chats in `busy` are left out.
 */
export async function handleWords(house: House, busy: number[]): Promise<Looked> {
  let claimed: Claimed[] = []
  let written = new Set<number>()
  await house.database
    .transaction(async tx => {
      written = new Set()
      claimed = await claim(tx, house.now(), { atMost: MOST_AT_ONCE, busy })
      const turns: TurnWritten[] = []
      for (const each of claimed) {
        const turn = await wordsOnly(house, tx, each).catch(() => null)
        if (turn) turns.push(turn)
      }
      if (turns.length > 0) await writeTurns(tx, house.seal, turns, house.now())
      written = new Set(turns.map(({ chatId }) => chatId))
    })
    .catch((error: unknown) => {
      if (claimed.length === 0) throw error
      house.log.warn({ err: error }, 'turns that failed together are taken one by one')
      written = new Set()
    })
  if (written.size > 0) ring(house)
  return {
    aside: claimed.map(({ chatId }) => chatId).filter(chat => !written.has(chat)),
    more: claimed.length === MOST_AT_ONCE || claimed.some(each => each.wroteOn && written.has(each.chatId)),
  }
}

/**
 * One turn: the first waiting event of a chat, its effects and its lines, in one transaction. False when nothing waits,
 * or not in this chat. A turn that throws leaves nothing behind; it is tried again after a pause, then given up and
 * shown to staff.
 */
export async function handleNext(house: House, chat: number | null = null): Promise<boolean> {
  let claimed: Claimed | undefined
  try {
    await house.database.transaction(async tx => {
      claimed = undefined
      claimed = (await claim(tx, house.now(), { atMost: 1, chat }))[0]
      if (claimed) await showingTyping(house, claimed, takeTurn(house, tx, claimed))
    })
  } catch (error) {
    if (!claimed) throw error
    await giveBack(house, claimed, error as Error)
  }
  if (claimed) ring(house)
  return claimed !== undefined
}

function ring({ bell }: House): void {
  bell.ring('outbox')
  bell.ring('settled')
}

/** Where an answer takes long, the chat sees that it is on its way. A messenger of another process says nothing. */
async function showingTyping<T>(house: House, { bot, externalId }: Claimed, answer: Promise<T>): Promise<T> {
  const patience = setTimeout(() => {
    house.messengers
      .get(bot)
      ?.typing?.(externalId)
      .catch((error: unknown) => house.log.debug({ err: error, bot }, 'typing could not be shown'))
  }, PATIENCE_MS)
  return answer.finally(() => clearTimeout(patience))
}

async function giveBack(house: House, claimed: Claimed, error: Error): Promise<void> {
  const { inboxId, attempts } = claimed
  const pause = PAUSES_MS[attempts]
  const now = house.now()
  house.log.error(
    { err: error, inboxId, attempts },
    pause ? 'a turn failed and is tried again' : 'a turn was given up',
  )
  if (pause) return postpone(house.database, claimed, error.message, new Date(now.getTime() + pause))
  return giveUp(house.database, house.seal, claimed, error.message, apologyFor(house, claimed), now)
}

/** Whoever wrote waits for an answer; a chat that was only told something, or a telephone, does not. */
function apologyFor(house: House, claimed: Claimed): OutboxBody | null {
  const nobodyWaits = claimed.bot === PHONE || SILENT.includes(kindOf(house, claimed))
  return nobodyWaits ? null : { kind: 'message', lines: [line('turn.failed')], choices: [], wants: null }
}

/** What can't be opened may be what went wrong; then somebody has written it. */
function kindOf(house: House, { event }: Claimed): (Incoming | Told)['kind'] {
  try {
    return house.seal.openJson<Incoming | Told>(event, 'Inbox.event').kind
  } catch {
    return 'said'
  }
}

const SILENT: (Incoming | Told)['kind'][] = ['told', 'edited', 'moved', 'gone', 'returned']
/** a quicker answer needs no sign that it comes */
const PATIENCE_MS = 300
/** between the attempts at one event */
const PAUSES_MS = [500, 2_000, 10_000, 60_000]
/** a chat waits for the others that are handled with it: a few ms */
const MOST_AT_ONCE = 32

interface Looked {
  /** chats whose turns are to be taken alone */
  aside: number[]
  /** whether there may be more to find at once */
  more: boolean
}
