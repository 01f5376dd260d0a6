import type { Messenger, OutgoingLine, Sent } from './conversation/messenger.ts'
import type { House } from './house.ts'
import { readerFor, SOMEWHERE_IN_GERMANY } from './scene.ts'
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
  /** sent and not yet marked so; their chats wait */
  let arrived: Arrived[] = []
  const stop = new Promise<void>(resolve =>
    stopped.addEventListener('abort', () => resolve(), { once: true }),
  )
  const release = (chat: number) => {
    busy.delete(chat)
    broadcasts.delete(chat)
    house.bell.ring('settled')
  }
  const handOver = (head: Head) => {
    const sending = sendOne(house, messenger, head)
      .then(line => (line ? void arrived.push(line) : release(head.chatId)))
      .catch(error => {
        house.log.error({ err: error, outboxId: head.id }, 'a line could not be delivered')
        release(head.chatId)
      })
      .finally(() => house.bell.ring('outbox'))
    busy.set(head.chatId, sending)
  }
  const mark = async () => {
    const lines = arrived
    arrived = []
    if (lines.length > 0 && (await marked(house, lines))) for (const { chatId } of lines) release(chatId)
    else arrived.push(...lines)
  }
  while (!stopped.aborted) {
    const rung = house.bell.next('outbox', POLL_MS)
    await mark()
    const free = messenger.sendsAtOnce - busy.size
    // while enough is on its way, more is gathered to be read at once
    const hungry = busy.size - broadcasts.size <= messenger.sendsAtOnce / 2
    const heads = free > 0 && hungry ? await readHeads(house, messenger.bot, [...busy.keys()], free) : []
    for (const head of heads) {
      if (head.priority === 1 && broadcasts.size >= mostBroadcasts) continue
      if (head.priority === 1) broadcasts.add(head.chatId)
      handOver(head)
    }
    await Promise.race([rung, stop])
  }
  await Promise.all(busy.values())
  await mark()
}

/** What could not be marked is kept and marked later: it must not be sent again. */
function marked(house: House, lines: Arrived[]): Promise<boolean> {
  return markSent(house.database, lines, house.now()).then(
    () => true,
    (error: unknown) => {
      house.log.error({ err: error }, 'lines that arrived could not be marked')
      return false
    },
  )
}

/** A database that does not answer for a moment keeps the lines; they are looked for again with the next poll. */
function readHeads(house: House, bot: string, busy: number[], limit: number): Promise<Head[]> {
  return waitingHeads(house.database, bot, busy, limit, house.now()).catch((error: unknown) => {
    house.log.error({ err: error, bot }, 'the outbox could not be read')
    return []
  })
}

/** Resolves to the line where it arrived, and to null where it waits again or is given up. */
async function sendOne(house: House, messenger: Messenger, head: Head): Promise<Arrived | null> {
  const sent = await outgoing(house, head)
    .then(sent => messenger.send(sent))
    .catch(failed)
  const { id, chatId, seq } = head
  if (sent.sent) return { id, chatId, seq, externalId: sent.externalId }
  const now = house.now()
  const again = sent.why === 'later' ? (PAUSES_MS[head.attempts] ?? null) : null
  if (sent.why === 'later' && again !== null) {
    const notBefore = new Date(now.getTime() + Math.max(again, sent.afterMs))
    await postpone(house.database, head, sent.failure, notBefore)
    return null
  }
  house.log.warn({ outboxId: head.id, failure: sent.failure }, 'a line is given up')
  if (sent.why === 'gone') await markGone(house.database, head, now)
  await bury(house.database, head, sent.failure, now)
  return null
}

/** The line in the reader's words, just before it leaves. */
async function outgoing(house: House, head: Head): Promise<OutgoingLine> {
  const body = house.seal.openJson<OutboxBody>(head.body, 'Outbox.body')
  const calendar = head.municipalityId
    ? (await house.municipality(house.database.prisma, head.municipalityId, head.municipalityVersion))
        .calendar
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
