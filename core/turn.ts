import type { At } from './calls/call.ts'
import { makeCall } from './calls/index.ts'
import type { Answered, Incoming, Told } from './conversation/event.ts'
import { finish, type Outcome } from './conversation/finish.ts'
import type { Call } from './conversation/flow.ts'
import { hear, resume } from './conversation/run.ts'
import type { Play, Scene } from './conversation/scene.ts'
import type { House } from './house.ts'
import { contextFor, promptsOf, sessionOf } from './scene.ts'
import { addCallTasks } from './store/call-tasks.ts'
import type { Tx } from './store/database.ts'
import { type Claimed, standingPrompt } from './store/inbox.ts'
import { type OutboxRow, type TurnWritten, writeTurns } from './store/outbox.ts'
import { PHONE, whoIs } from './store/people.ts'

/** What a claimed event leads to: its calls are made, and the turn is written. */
export async function takeTurn(house: House, tx: Tx, claimed: Claimed): Promise<void> {
  const incoming = heard(house, claimed)
  if (incoming.kind === 'gone' || incoming.kind === 'returned')
    await noteAbsence(house, tx, claimed, incoming.kind)
  await recall(tx, claimed, incoming)
  let scene = await sceneOf(house, tx, claimed)
  let play = hear(sessionOf(house, claimed), incoming, scene)
  for (let round = 0; play.call; round++) {
    if (round === ROUNDS) throw new Error(`${play.call.call} was still asked for after ${ROUNDS} rounds`)
    const answered = await make(house, tx, claimed, scene, play.call)
    scene = await sceneOf(house, tx, claimed)
    play = resume(play, answered, scene)
  }
  const turn = written(claimed, incoming, play, scene)
  if (turn.spoken) await addCallTasks(tx, house.seal, claimed, turn.rows, house.now())
  await writeTurns(tx, house.seal, [turn], house.now())
}

/** The turn where words are all that comes of it, still to be written; null where it takes more than words. */
export async function wordsOnly(house: House, tx: Tx, claimed: Claimed): Promise<TurnWritten | null> {
  const incoming = heard(house, claimed)
  if (incoming.kind === 'gone' || incoming.kind === 'returned' || claimed.bot === PHONE) return null
  await recall(tx, claimed, incoming)
  const scene = await sceneOf(house, tx, claimed)
  const play = hear(sessionOf(house, claimed), incoming, scene)
  return play.call ? null : written(claimed, incoming, play, scene)
}

const heard = (house: House, claimed: Claimed) =>
  house.seal.openJson<Incoming | Told>(claimed.event, 'Inbox.event')

/** A pressed button may belong to a question that still stands, however long ago it was asked. */
async function recall(tx: Tx, claimed: Claimed, incoming: Incoming | Told): Promise<void> {
  if (incoming.kind !== 'pressed') return
  const known = claimed.prompts ?? []
  if (known.some(({ seq }) => seq === incoming.prompt)) return
  claimed.prompts = [...known, ...(await standingPrompt(tx, claimed.chatId, incoming.prompt))]
}

function written(
  { inboxId, chatId, bot, seq }: Claimed,
  { kind }: Incoming | Told,
  play: Play,
  scene: Scene,
): TurnWritten {
  const outcome = finish(play, scene)
  const rows = rowsOf(outcome, seq)
  return {
    inboxId,
    chatId,
    session: outcome.session,
    seq: seq + rows.length,
    left: outcome.left,
    rows,
    spoken: bot === PHONE,
    priority: kind === 'told' ? 1 : 0,
  }
}

/** The turn as lines of its chat, numbered: first the message that somebody waits for, then what settles questions. */
function rowsOf({ settled, message }: Outcome, seq: number): OutboxRow[] {
  const rows: Omit<OutboxRow, 'seq'>[] = []
  if (message) {
    const { lines, choices, wants, unwants, question, asks } = message
    rows.push({
      body: { kind: 'message', lines, choices, wants, unwants },
      prompt: asks ? { ...asks, lines, choices } : undefined,
      question,
    })
  }
  for (const { seq, chosen } of settled) rows.push({ body: { kind: 'settled', chosen }, settles: seq })
  return rows.map((row, index) => ({ ...row, seq: seq + 1 + index }))
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

const ROUNDS = 8
