import type { Messenger, OutgoingLine, Sent } from './conversation/messenger.ts'
import type { House } from './house.ts'
import { readerFor, SOMEWHERE_IN_GERMANY } from './scene.ts'
import { inLots } from './store/lots.ts'
import {
  type Arrived,
  bury,
  type Head,
  markSent,
  type OutboxBody,
  type PromptBody,
  postpone,
  waitingHeads,
} from './store/outbox.ts'
import { markGone } from './store/people.ts'
import { type Line, line } from './texts/line.ts'
import { render, renderAll } from './texts/render.ts'

/**
 * Sends the waiting lines of one bot: in order per chat, several chats at once, answers before broadcasts. A line
 * that can't be sent waits and is tried again; one that is given up does not block its chat. Only the process that
 * holds the bot's lease may run this. Resolves when stopped and nothing is on its way any more.
 */
export async function deliver(house: House, messenger: Messenger, stopped: AbortSignal): Promise<void> {
  const busy = new Map<number, Promise<void>>()
  /** chats that just now get what nobody waits for: some places are always kept for answers */
  const broadcasts = new Set<number>()
  const mostBroadcasts = Math.max(1, Math.floor(messenger.sendsAtOnce / 2))
  const stop = new Promise<void>(resolve =>
    stopped.addEventListener('abort', () => resolve(), { once: true }),
  )
  const arrived = inLots((lines: Arrived[]) => markSent(house.database, lines, house.now()))
  while (!stopped.aborted) {
    const rung = house.bell.next('outbox', POLL_MS)
    const free = messenger.sendsAtOnce - busy.size
    const heads = free > 0 ? await readHeads(house, messenger.bot, [...busy.keys()], free) : []
    const next = heads.filter(({ chatId, priority }) => {
      if (priority === 1 && broadcasts.size >= mostBroadcasts) return false
      if (priority === 1) broadcasts.add(chatId)
      return true
    })
    for (const head of next) {
      const sending = sendOne(house, messenger, head, arrived)
        .catch(error => house.log.error({ err: error, outboxId: head.id }, 'a line could not be delivered'))
        .finally(() => {
          busy.delete(head.chatId)
          broadcasts.delete(head.chatId)
          house.bell.ring('outbox')
          house.bell.ring('settled')
        })
      busy.set(head.chatId, sending)
    }
    await Promise.race([rung, stop])
  }
  await Promise.allSettled(busy.values())
}

/** A database that does not answer for a moment keeps the lines; they are looked for again with the next poll. */
function readHeads(house: House, bot: string, busy: number[], limit: number): Promise<Head[]> {
  return waitingHeads(house.database, bot, busy, limit, house.now()).catch((error: unknown) => {
    house.log.error({ err: error, bot }, 'the outbox could not be read')
    return []
  })
}

async function sendOne(
  house: House,
  messenger: Messenger,
  head: Head,
  arrived: (line: Arrived) => Promise<void>,
): Promise<void> {
  const sent = await outgoing(house, head)
    .then(sent => messenger.send(sent))
    .catch(failed)
  if (sent.sent)
    return arrived({ id: head.id, chatId: head.chatId, seq: head.seq, externalId: sent.externalId })
  const now = house.now()
  const again = sent.why === 'later' ? (PAUSES_MS[head.attempts] ?? null) : null
  if (sent.why === 'later' && again !== null)
    return postpone(
      house.database,
      head,
      sent.failure,
      new Date(now.getTime() + Math.max(again, sent.afterMs)),
    )
  house.log.warn({ outboxId: head.id, failure: sent.failure }, 'a line is given up')
  if (sent.why === 'gone') await markGone(house.database, head, now)
  return bury(house.database, head, sent.failure, now)
}

/** The line in the reader's words, just before it leaves. */
async function outgoing(house: House, head: Head): Promise<OutgoingLine> {
  const body = house.seal.openJson<OutboxBody>(head.body, 'Outbox.body')
  const calendar = head.municipalityId
    ? (await house.municipality(house.database.prisma, head.municipalityId)).calendar
    : SOMEWHERE_IN_GERMANY
  const reader = readerFor(head.language, head.birthYear, calendar, house.now())
  const words = (line: Line) => render(line, reader)
  const { id, chat, seq } = head
  if (body.kind === 'settled') {
    const question = head.question && house.seal.openJson<PromptBody>(head.question, 'Prompt.body')
    const text = renderAll(question?.lines ?? [], reader)
    const chosen = body.chosen && words(body.chosen)
    return {
      kind: 'settled',
      id,
      chat,
      seq,
      prompt: head.settles ?? 0,
      externalId: head.shownAs,
      chosen,
      text,
    }
  }
  const choices = body.choices.map(choice => words(choice.label))
  const text = renderAll(body.lines, reader)
  const { wants, unwants } = body
  return {
    kind: 'message',
    id,
    chat,
    seq,
    text,
    language: reader.language,
    choices,
    priority: head.priority,
    wants,
    share: wants && words(wants === 'contact' ? line('share.contact') : line('share.place')),
    unshare: unwants ? words(line('fine')) : null,
  }
}

/** Words that can't be made, or a messenger that throws: a fault of our own. The line waits like any other. */
const failed = (error: Error): Sent => ({ sent: false, why: 'later', afterMs: 0, failure: error.message })

/** another process may have written; in this one the bell rings */
const POLL_MS = 1_000
/** between the attempts at one line: about a day in all */
const PAUSES_MS = [1, 2, 5, 10, 30, 60, 120, 300, 900, 1800, 3600, 7200, 14_400, 28_800].map(s => s * 1000)
