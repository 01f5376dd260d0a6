import { line } from '../texts/line.ts'
import { labelledChoice, meantChoice } from './answers.ts'
import type { Answered, Event, Incoming, Told } from './event.ts'
import type { Choice } from './flow.ts'
import { found, miss, noteMiss } from './lost.ts'
import { obey } from './obey.ts'
import { flowOf, isOpen, type Play, type Scene } from './scene.ts'
import type { OpenPrompt, Session, Topic } from './session.ts'
import { offerToNamed, offerToTold } from './told-questions.ts'
import { apply, park, showAgain, showWaiting } from './turns.ts'

/**
 * One turn of a chat: what was heard, and what comes of it. Pure. While `play.call` is set, the caller makes the call
 * and goes on with `resume`; `finish` then says what is to be sent and kept.
 */
export function hear(session: Session, incoming: Incoming | Told, scene: Scene): Play {
  const play = enter(session, scene)
  if (isSwitchedOff(scene, incoming)) return pointElsewhere(play, scene, incoming)
  switch (incoming.kind) {
    case 'started':
      play.session.topics = []
      return apply(play, scene, scene.repertoire.start(incoming.payload, scene.ctx))
    case 'said':
      return found(
        incoming.to === undefined
          ? said(play, scene, incoming.text)
          : noted(play, scene, incoming.text, incoming.to),
      )
    case 'pressed':
      return found(pressed(play, scene, incoming.prompt, incoming.index))
    case 'contact':
    case 'place':
      return (
        offer(play, scene, incoming) ??
        showAgain(play, scene, ...(play.doubts[0] ? play.doubts : [line('share.notNeeded')]))
      )
    case 'unreadable':
      return showAgain(play, scene, line('unreadable', { what: incoming.what }))
    case 'edited':
      return edited(play, scene)
    case 'moved':
      return showAgain(play, scene, line('moved'))
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

/** The town does not use this messenger any more. What others have to say goes another way, and danger goes before. */
function isSwitchedOff({ ctx }: Scene, { kind }: Incoming | Told): boolean {
  const isAnswered = kind !== 'told' && kind !== 'gone' && kind !== 'returned'
  return isAnswered && (ctx.municipality?.rules.channelsOff.includes(ctx.messenger) ?? false)
}

function pointElsewhere(play: Play, { ctx, repertoire }: Scene, incoming: Incoming | Told): Play {
  const { name: town = '', townHallPhone: phone = '' } = ctx.municipality ?? {}
  const alarm = incoming.kind === 'said' ? repertoire.interrupt(incoming.text, ctx) : null
  play.session.topics = []
  play.said.push(...(alarm ?? []), line('refused.channel-off', { town, phone }))
  return play
}

/** What was answered stays answered; who is in the middle of something learns that the change was not read. */
function edited(play: Play, scene: Scene): Play {
  const topic = play.session.topics.at(-1)
  if (topic && !flowOf(scene, topic).lobby) play.said.push(line('edited'))
  return play
}

/** Words of everywhere (zurück, menü …), then the step, then open questions of others, then the home topic. */
function said(play: Play, scene: Scene, text: string): Play {
  if (text.trim() === '') return showAgain(play, scene, line('unreadable', { what: 'empty' }))
  const alarm = scene.repertoire.interrupt(text, scene.ctx)
  if (alarm) {
    const topic = play.session.topics.at(-1)
    if (topic && flowOf(scene, topic).hearsDanger) {
      play.said.push(...alarm)
      return offer(play, scene, { kind: 'said', text }) ?? showAgain(play, scene, line('afterDanger'))
    }
    const goesOn = topic ? [line('afterDanger')] : []
    return showAgain(play, scene, ...alarm, ...goesOn)
  }

  const open = scene.prompts.filter(prompt => isOpen(prompt, play.session, scene))
  for (const prompt of open) {
    const choice = (prompt === open[0] ? meantChoice : labelledChoice)(text, prompt.choices, scene)
    if (choice) return answer(play, scene, prompt, choice)
    if (flowOf(scene, prompt).inWords && scene.repertoire.yesOrNo(text) !== null) break
  }

  const command = scene.repertoire.command(text)
  if (command) return obey(play, scene, command)

  return (
    offerToNamed(play, scene, text) ??
    offer(play, scene, { kind: 'said', text }) ??
    offerBelow(play, scene, { kind: 'said', text }) ??
    offerToTold(play, scene, text) ??
    outOfTheBlue(play, scene, text)
  )
}

/**
 * The phone desk wrote down what somebody said to one question: it is that question's answer before it is anything
 * else. What is to be said in danger is said first, and nothing that was noted is lost by it.
 */
function noted(play: Play, scene: Scene, text: string, to: number): Play {
  const prompt = scene.prompts.find(each => each.seq === to && isOpen(each, play.session, scene))
  const choice = prompt && meantChoice(text, prompt.choices, scene)
  if (choice) return answer(play, scene, prompt, choice)
  const alarm = scene.repertoire.interrupt(text, scene.ctx)
  const event: Event = { kind: 'said', text }
  const before = play.said.length
  play.said.push(...(alarm ?? []))
  const taken = prompt?.told ? offerTo(play, scene, prompt, event) : offer(play, scene, event)
  if (taken) return taken
  play.said.length = before
  return said(play, scene, text)
}

/** What is under way waits for what a sentence begins; a sentence that means nothing changes nothing. */
function outOfTheBlue(play: Play, scene: Scene, text: string): Play {
  const topic = play.session.topics.at(-1)
  const busy = topic !== undefined && !flowOf(scene, topic).lobby
  const entry = scene.repertoire.otherwise(text, scene.ctx, busy)
  if (entry) return apply(play, scene, entry, 'park')
  if (play.doubts.length > 0) return miss(play, scene, ...play.doubts)
  if (busy) return miss(play, scene, line('notUnderstood'))
  if (!topic && scene.prompts.some(prompt => isOpen(prompt, play.session, scene))) {
    noteMiss(play, scene, line('notUnderstood'))
    return showWaiting(play, scene, { since: 0 })
  }
  if (!topic && scene.ctx.member && scene.repertoire.yesOrNo(text))
    return showAgain(play, scene, line('nothingOpen'))
  // a stranger's first word needs no answer but the greeting
  if (!topic && !scene.ctx.member) return apply(play, scene, scene.repertoire.home(text), 'park')
  noteMiss(play, scene, line('notUnderstood'))
  return apply(play, scene, scene.repertoire.home(), 'park')
}

/** Somebody else's word. It stands beside the chat's own topic and never replaces it. */
function told(play: Play, scene: Scene, { lines, ask, about, closes }: Told): Play {
  for (const prompt of scene.prompts)
    if (closes !== null && prompt.about === closes && !prompt.answered)
      play.settled.push({ seq: prompt.seq, chosen: null })
  if (closes !== null) close(play, scene, closes)
  play.told = true
  play.said.push(...lines)
  if (ask) play.shown = { topic: ask, about, prompt: flowOf(scene, ask).show(ask.step, ask.draft, scene.ctx) }
  return play
}

/** The chat's own topics about it end, too: what was to be settled there is settled. */
function close({ session, settled }: Play, scene: Scene, closes: string): void {
  const isClosed = (topic: Topic) => flowOf(scene, topic).about(topic.draft) === closes
  const active = session.topics.at(-1)
  if (active && isClosed(active) && session.prompt !== null) {
    settled.push({ seq: session.prompt, chosen: null })
    session.prompt = null
  }
  session.topics = session.topics.filter(topic => !isClosed(topic))
}

function pressed(play: Play, scene: Scene, seq: number, index: number): Play {
  const prompt = scene.prompts.find(each => each.seq === seq)
  const choice = prompt?.choices[index]
  if (!prompt || !isOpen(prompt, play.session, scene)) return old(play, scene, prompt)
  if (!choice) return showAgain(play, scene, line('button.old'))
  return answer(play, scene, prompt, choice)
}

/** What can't be answered any more loses its buttons. */
function old(play: Play, scene: Scene, prompt: OpenPrompt | undefined): Play {
  if (prompt && !play.settled.some(each => each.seq === prompt.seq))
    play.settled.push({ seq: prompt.seq, chosen: null })
  return showAgain(play, scene, line('button.old'))
}

function answer(play: Play, scene: Scene, prompt: OpenPrompt, choice: Choice): Play {
  play.settled.push({ seq: prompt.seq, chosen: choice.label })
  if (prompt.told || prompt.standing) park(play, scene, prompt)
  const done = offer(play, scene, { kind: 'chose', id: choice.id })
  if (!done) throw new Error(`${prompt.flow}/${prompt.step} shows "${choice.id}" and does not take it`)
  return done
}

/** The active step takes the event, or null. */
function offer(play: Play, scene: Scene, event: Event): Play | null {
  const topic = play.session.topics.at(-1)
  if (!topic) return null
  const turn = flowOf(scene, topic).take(topic.step, topic.draft, event, scene.ctx)
  if (turn.to !== 'unfit') return apply(play, scene, turn)
  play.doubts = turn.doubts
  return turn.stays ? miss(play, scene, ...turn.doubts) : null
}

/** Who only looked around meanwhile goes on where they were. */
function offerBelow(play: Play, scene: Scene, event: Event): Play | null {
  const { topics } = play.session
  const [below, active] = topics.slice(-2)
  if (!below || !active || !flowOf(scene, active).lobby) return null
  topics.pop()
  const done = offer(play, scene, event)
  if (!done) topics.push(active)
  return done
}

function offerTo(play: Play, scene: Scene, prompt: OpenPrompt, event: Event): Play | null {
  const turn = flowOf(scene, prompt).take(prompt.step, prompt.draft, event, scene.ctx)
  if (turn.to === 'unfit') return null
  play.settled.push({ seq: prompt.seq, chosen: null })
  return apply(park(play, scene, prompt), scene, turn)
}

/** A topic that an older version left behind, and that no longer fits, begins again; what waits below it stays. */
function enter(session: Session, scene: Scene): Play {
  const { flows } = scene.repertoire
  const fitting = session.topics.filter(topic => flows[topic.flow]?.fits(topic.step, topic.draft))
  const topics = fitting.filter(topic => !flows[topic.flow]?.over(scene.ctx))
  const lost = fitting.length < session.topics.length
  const same = topics.length === session.topics.length
  return {
    session: { ...session, topics: structuredClone(topics), prompt: same ? session.prompt : null },
    doubts: [],
    missed: false,
    said: lost ? [line('lostThread')] : [],
    shown: null,
    told: false,
    young: false,
    settled: same || session.prompt === null ? [] : [{ seq: session.prompt, chosen: null }],
    call: null,
  }
}
