import type { Ctx } from '../../core/conversation/ctx.ts'
import type { Answered, Incoming, Told } from '../../core/conversation/event.ts'
import { finish, type Outcome } from '../../core/conversation/finish.ts'
import type { Call } from '../../core/conversation/flow.ts'
import { hear, resume } from '../../core/conversation/run.ts'
import type { Repertoire } from '../../core/conversation/scene.ts'
import {
  EMPTY_SESSION,
  type OpenPrompt,
  type Session,
  sessionSchema,
} from '../../core/conversation/session.ts'
import { render } from '../../core/texts/render.ts'

/** A chat on plain values: what the core keeps of it between two turns goes through JSON, as in its row. */
export function openChat(repertoire: Repertoire, world: World): Chat {
  const chat: Chat = {
    session: EMPTY_SESSION,
    prompts: [],
    seq: 0,
    turn: incoming => {
      // as in core/turn.ts: what only stands is looked up when it is pressed
      const pressed = incoming.kind === 'pressed' ? incoming.prompt : null
      const prompts = chat.prompts.filter(each => !each.standing || each.seq === pressed)
      const scene = () => ({ repertoire, ctx: world.ctx(), prompts, seq: chat.seq })
      const calls: Call[] = []
      let play = hear(chat.session, incoming, scene())
      while (play.call) {
        if (calls.length === ROUNDS)
          throw new Error(`${play.call.call} was still asked for after ${ROUNDS} rounds`)
        calls.push(play.call)
        const result = world.answer(play.call)
        play = resume(play, { kind: 'answered', call: play.call.call, result } as Answered, scene())
      }
      const outcome: Outcome = JSON.parse(JSON.stringify(finish(play, scene())))
      keep(chat, outcome)
      return { ...outcome, calls, ...inWords(outcome, world.ctx()) }
    },
    says: text => chat.turn({ kind: 'said', text }),
    presses: label => {
      const labels = chat.prompts.map(prompt => inWords({ message: prompt }, world.ctx()).buttons)
      const at = labels.findIndex(each => each.includes(label))
      const prompt = chat.prompts[at]
      if (!prompt) throw new Error(`no open question shows "${label}", but ${labels.flat().join(', ')}`)
      return chat.turn({ kind: 'pressed', prompt: prompt.seq, index: labels[at]?.indexOf(label) ?? -1 })
    },
  }
  return chat
}

/** Settled questions are lines of the chat too, and come after the message. */
function keep(chat: Chat, { session, settled, left, message }: Outcome): void {
  const gone = new Set(settled.map(each => each.seq))
  chat.session = sessionSchema.parse(session)
  chat.prompts = chat.prompts.filter(each => !gone.has(each.seq))
  for (const prompt of chat.prompts) prompt.standing ||= prompt.seq === left
  if (message?.asks)
    chat.prompts.unshift({
      ...message.asks,
      choices: message.choices,
      seq: chat.seq + 1,
      answered: false,
      standing: false,
    })
  chat.seq += settled.length + (message ? 1 : 0)
}

function inWords({ message }: { message: Partial<NonNullable<Outcome['message']>> | null }, { reader }: Ctx) {
  return {
    lines: (message?.lines ?? []).map(each => render(each, reader)),
    buttons: (message?.choices ?? []).map(each => render(each.label, reader)),
  }
}

/** as in core/handle.ts */
const ROUNDS = 8

export interface World {
  ctx(): Ctx
  answer(call: Call): unknown
}

export interface Heard extends Outcome {
  /** what the turn asked for, in order */
  calls: Call[]
  /** the message, rendered */
  lines: string[]
  buttons: string[]
}

export interface Chat {
  session: Session
  /** unanswered, newest first */
  prompts: OpenPrompt[]
  /** the number of the last line */
  seq: number
  turn(incoming: Incoming | Told): Heard
  says(text: string): Heard
  /** the newest open question that shows this label */
  presses(label: string): Heard
}
