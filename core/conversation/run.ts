import { type Line, line } from '../texts/line.ts'
import { meantChoice } from './answers.ts'
import type { Answered, Event, Incoming, Told } from './event.ts'
import type { Choice } from './flow.ts'
import { type Command, flowOf, type Play, type Scene } from './scene.ts'
import type { OpenPrompt, Session } from './session.ts'
import { apply, park, showAgain } from './turns.ts'

/**
 * One turn of a chat: what was heard, and what comes of it. Pure. While `play.call` is set, the caller makes the call
 * and goes on with `resume`; then `play.message` is to be sent and `play.session` kept.
 */
export function hear(session: Session, incoming: Incoming | Told, scene: Scene): Play {
  const play = enter(session, scene)
  switch (incoming.kind) {
    case 'started':
      play.session.topics = []
      return apply(play, scene, scene.repertoire.start(incoming.payload, scene.ctx))
    case 'said':
      return said(play, scene, incoming.text)
    case 'pressed':
      return pressed(play, scene, incoming.prompt, incoming.index)
    case 'contact':
    case 'place':
      return offer(play, scene, incoming) ?? showAgain(play, scene, line('share.notNeeded'))
    case 'unreadable':
      return showAgain(play, scene, line('unreadable', { what: incoming.what }))
    case 'told':
      return told(play, scene, incoming)
    case 'gone':
    case 'returned':
      return play
    default:
      return incoming satisfies never
  }
}

/** Goes on with the result of the call that the play waits for. `scene` is as it is after the call. */
export function resume(play: Play, answered: Answered, scene: Scene): Play {
  const topic = play.session.topics.at(-1)
  if (!topic) throw new Error(`nobody waits for the answer to ${answered.call}`)
  play.call = null
  return apply(play, scene, flowOf(scene, topic).take(topic.step, topic.draft, answered, scene.ctx))
}

/** What is to be sent and kept after the turn; `seqAfter` is the number of the chat's last line so far. */
export function finish(play: Play, seqAfter: number): Outcome {
  const { session, said, shown, told } = play
  const moved = !told && (shown !== null || session.topics.length === 0)
  const outdated = moved && session.prompt !== null && !play.settled.some(each => each.seq === session.prompt)
  const settled = outdated ? [...play.settled, { seq: session.prompt as number, chosen: null }] : play.settled
  const choices = shown?.prompt.choices ?? []
  const lines = [...said, ...(shown?.prompt.lines ?? [])]
  // the settled questions are lines too and come before the message
  const prompt = choices.length > 0 ? seqAfter + settled.length + 1 : null
  return {
    session: { ...session, prompt: moved ? prompt : session.prompt },
    settled,
    message:
      lines.length === 0 ? null : { lines, choices, wants: shown?.prompt.wants ?? null, asks: asked(play) },
  }
}

const asked = ({ shown, told }: Play): Message['asks'] => {
  if (!shown?.prompt.choices?.length) return null
  const { flow, step, draft } = shown.topic
  return { flow, step, draft, told, about: shown.about }
}

/** Words of everywhere (zurück, menü …), then the step, then open questions of others, then the home topic. */
function said(play: Play, scene: Scene, text: string): Play {
  if (text.trim() === '') return showAgain(play, scene, line('unreadable', { what: 'empty' }))
  const alarm = scene.repertoire.interrupt(text, scene.ctx)
  if (alarm) return showAgain(play, scene, ...alarm)

  const newest = scene.prompts.find(prompt => isOpen(prompt, play.session))
  const choice = newest && meantChoice(text, newest.choices, scene.ctx.reader)
  if (newest && choice) return answer(play, scene, newest, choice)

  const command = scene.repertoire.command(text)
  if (command) return obey(play, scene, command)

  return (
    offer(play, scene, { kind: 'said', text }) ??
    offerToTold(play, scene, { kind: 'said', text }) ??
    apply(play, scene, scene.repertoire.otherwise(text, scene.ctx))
  )
}

/** Somebody else's word. It stands beside the chat's own topic and never replaces it. */
function told(play: Play, scene: Scene, { lines, ask, about, closes }: Told): Play {
  for (const prompt of scene.prompts)
    if (closes !== null && prompt.about === closes && !prompt.answered)
      play.settled.push({ seq: prompt.seq, chosen: null })
  play.told = true
  play.said.push(...lines)
  if (ask) play.shown = { topic: ask, about, prompt: flowOf(scene, ask).show(ask.step, ask.draft, scene.ctx) }
  return play
}

function pressed(play: Play, scene: Scene, seq: number, index: number): Play {
  const prompt = scene.prompts.find(each => each.seq === seq)
  const choice = prompt?.choices[index]
  if (!prompt || !choice || !isOpen(prompt, play.session)) return showAgain(play, scene, line('button.old'))
  return answer(play, scene, prompt, choice)
}

function answer(play: Play, scene: Scene, prompt: OpenPrompt, choice: Choice): Play {
  play.settled.push({ seq: prompt.seq, chosen: choice.label })
  if (prompt.told) park(play, scene, prompt)
  const done = offer(play, scene, { kind: 'chose', id: choice.id })
  if (!done) throw new Error(`${prompt.flow}/${prompt.step} shows "${choice.id}" and does not take it`)
  return done
}

/** The active step takes the event, or null. */
function offer(play: Play, scene: Scene, event: Event): Play | null {
  const topic = play.session.topics.at(-1)
  if (!topic) return null
  const turn = flowOf(scene, topic).take(topic.step, topic.draft, event, scene.ctx)
  return turn.to === 'unfit' ? null : apply(play, scene, turn)
}

/** The newest open question of others that the words fit: "klar, mach ich" answers the invitation. */
function offerToTold(play: Play, scene: Scene, event: Event): Play | null {
  for (const prompt of scene.prompts) {
    if (!prompt.told || prompt.answered) continue
    const turn = flowOf(scene, prompt).take(prompt.step, prompt.draft, event, scene.ctx)
    if (turn.to === 'unfit') continue
    play.settled.push({ seq: prompt.seq, chosen: null })
    return apply(park(play, scene, prompt), scene, turn)
  }
  return null
}

function obey(play: Play, scene: Scene, command: Command): Play {
  const topic = play.session.topics.at(-1)
  switch (command.do) {
    case 'back': {
      const before = topic?.trail.pop()
      if (!topic || !before) return showAgain(play, scene, line('back.none'))
      Object.assign(topic, before)
      return showAgain(play, scene)
    }
    case 'cancel':
      if (!topic) return apply(play, scene, scene.repertoire.home())
      return apply(play, scene, { to: 'end', effects: [{ say: line('cancelled') }] })
    case 'menu':
      play.session.topics = []
      return apply(play, scene, scene.repertoire.home())
    case 'help':
      return showAgain(play, scene, ...scene.repertoire.help(scene.ctx))
    case 'topic':
      return apply(play, scene, { to: 'flow', flow: command.flow, draft: command.draft, effects: [] }, 'park')
    default:
      return command satisfies never
  }
}

/** A topic that an older version left behind, and that no longer fits, begins again; what waits below it stays. */
function enter(session: Session, scene: Scene): Play {
  const topics = session.topics.filter(topic =>
    scene.repertoire.flows[topic.flow]?.fits(topic.step, topic.draft),
  )
  const lost = topics.length < session.topics.length
  return {
    session: { topics: structuredClone(topics), prompt: session.prompt },
    said: lost ? [line('lostThread')] : [],
    shown: null,
    told: false,
    settled: [],
    call: null,
  }
}

const isOpen = (prompt: OpenPrompt, session: Session): boolean =>
  !prompt.answered && (prompt.told || prompt.seq === session.prompt)

export interface Outcome {
  session: Session
  settled: Play['settled']
  message: Message | null
}

/** One bubble: everything that a turn has to say, and the question that ends it. */
export interface Message {
  lines: Line[]
  choices: Choice[]
  wants: 'contact' | 'place' | null
  asks: { flow: string; step: string; draft: unknown; told: boolean; about: string | null } | null
}
