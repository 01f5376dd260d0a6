import type { At } from './calls/call.ts'
import { makeCall } from './calls/index.ts'
import type { Answered, Incoming, Told } from './conversation/event.ts'
import { finish, type Outcome } from './conversation/finish.ts'
import type { Call } from './conversation/flow.ts'
import { hear, resume } from './conversation/run.ts'
import type { Scene } from './conversation/scene.ts'
import type { House } from './house.ts'
import { contextFor, promptsOf, sessionOf } from './scene.ts'
import { addCallTasks } from './store/call-tasks.ts'
import type { Tx } from './store/database.ts'
import { type Claimed, claim, giveUp, postpone } from './store/inbox.ts'
import { type OutboxBody, type OutboxRow, writeTurn } from './store/outbox.ts'
import { PHONE, whoIs } from './store/people.ts'
import { line } from './texts/line.ts'

/**
 * One turn: the first waiting event of a chat, its effects and its lines, in one transaction. Null when nothing
 * waits. A turn that throws leaves nothing behind; it is tried again after a pause, then given up and shown to staff.
 */
export async function handleNext(house: House): Promise<Handled | null> {
  let claimed: Claimed | null = null
  let called = false
  try {
    await house.database.transaction(async tx => {
      claimed = null
      claimed = await claim(tx, house.now())
      if (claimed) called = await showingTyping(house, claimed, turn(house, tx, claimed))
    })
  } catch (error) {
    if (!claimed) throw error
    await giveBack(house, claimed, error as Error)
  }
  if (!claimed) return null
  house.bell.ring('outbox')
  house.bell.ring('settled')
  const { waiting, wroteOn } = claimed as Claimed
  return { waiting, more: wroteOn || called }
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

/** Resolves to whether calls were made. */
async function turn(house: House, tx: Tx, claimed: Claimed): Promise<boolean> {
  const incoming = house.seal.openJson<Incoming | Told>(claimed.event, 'Inbox.event')
  if (incoming.kind === 'gone' || incoming.kind === 'returned')
    await noteAbsence(house, tx, claimed, incoming.kind)
  let scene = await sceneOf(house, tx, claimed)
  let play = hear(sessionOf(house, claimed), incoming, scene)
  let round = 0
  for (; play.call; round++) {
    if (round === ROUNDS) throw new Error(`${play.call.call} was still asked for after ${ROUNDS} rounds`)
    const answered = await make(house, tx, claimed, scene, play.call)
    scene = await sceneOf(house, tx, claimed)
    play = resume(play, answered, scene)
  }
  const outcome = finish(play, claimed.seq)
  const rows = rowsOf(outcome, claimed.seq)
  const { inboxId, chatId } = claimed
  const spoken = claimed.bot === PHONE
  if (spoken) await addCallTasks(tx, house.seal, claimed, rows, house.now())
  const priority = incoming.kind === 'told' ? 1 : 0
  const written = {
    inboxId,
    chatId,
    session: outcome.session,
    seq: claimed.seq + rows.length,
    rows,
    spoken,
    priority,
  } as const
  await writeTurn(tx, house.seal, written, house.now())
  return round > 0
}

/** The turn as lines of its chat, numbered: first what settles earlier questions, then the message. */
function rowsOf({ settled, message }: Outcome, seq: number): OutboxRow[] {
  const bodies: Omit<OutboxRow, 'seq'>[] = settled.map(each => ({
    body: { kind: 'settled', prompt: each.seq, chosen: each.chosen },
  }))
  if (message) {
    const { lines, choices, wants, unwants, asks } = message
    bodies.push({
      body: { kind: 'message', lines, choices, wants, unwants },
      prompt: asks ? { ...asks, lines, choices } : undefined,
    })
  }
  return bodies.map((row, index) => ({ ...row, seq: seq + 1 + index }))
}

/** Calls see and change only what the chat's municipality and member may; who they are is read anew afterwards. */
async function make(house: House, tx: Tx, claimed: Claimed, scene: Scene, asked: Call): Promise<Answered> {
  const { municipality, member } = scene.ctx
  const at: At = {
    house,
    tx,
    now: house.now(),
    seed: scene.ctx.seed,
    municipality,
    actor: member ? { member: member.id } : { chat: claimed.chatId },
    chat: { id: claimed.chatId, bot: claimed.bot, channel: scene.ctx.channel },
    tell: house.tell(tx),
  }
  const result = await makeCall(at, asked.call, asked.input)
  Object.assign(claimed, await whoIs(tx, claimed.chatId))
  return { kind: 'answered', call: asked.call, result } as Answered
}

async function sceneOf(house: House, tx: Tx, claimed: Claimed): Promise<Scene> {
  const { municipalityId, municipalityVersion, seq } = claimed
  const municipality =
    municipalityId === null ? null : await house.municipality(tx, municipalityId, municipalityVersion)
  const ctx = contextFor(house, { ...claimed, municipality })
  return { repertoire: house.repertoire, ctx, prompts: promptsOf(house, claimed), seq }
}

/** Who blocked the bot is not written to; who comes back is. */
async function noteAbsence(
  house: House,
  tx: Tx,
  { chatId, memberId }: Claimed,
  kind: 'gone' | 'returned',
): Promise<void> {
  const since = kind === 'gone' ? house.now() : null
  await tx.chat.update({ where: { id: chatId }, data: { goneAt: since } })
  if (memberId !== null) await tx.member.update({ where: { id: memberId }, data: { unreachableAt: since } })
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
const ROUNDS = 8
/** a quicker answer needs no sign that it comes */
const PATIENCE_MS = 300
/** between the attempts at one event */
const PAUSES_MS = [500, 2_000, 10_000, 60_000]

export interface Handled {
  /** how many chats had something waiting when this one's turn began, with those whose turn it was */
  waiting: number
  /** the same chat has written on, or a call may have told something to others */
  more: boolean
}
