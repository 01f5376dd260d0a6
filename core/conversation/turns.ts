import { type Line, line } from '../texts/line.ts'
import type { Flow, Turn } from './flow.ts'
import { flowOf, isOpen, type Play, type Scene } from './scene.ts'
import type { OpenPrompt, Topic } from './session.ts'

/** Carries out what a step decided. `park` keeps the present topic waiting below the new one. */
export function apply(
  play: Play,
  scene: Scene,
  turn: Turn<unknown>,
  before: 'replace' | 'park' = 'replace',
): Play {
  switch (turn.to) {
    case 'step': {
      const topic = active(play)
      if (topic.step !== turn.step)
        topic.trail = [...topic.trail, { step: topic.step, draft: topic.draft }].slice(-TRAIL)
      topic.step = turn.step
      topic.draft = turn.draft
      takeEffects(play, turn.effects)
      return play.call ? play : show(play, scene)
    }
    case 'flow': {
      takeEffects(play, turn.effects)
      const flow = flowOf(scene, turn)
      const since = makeRoom(play, scene, flow, before) ?? scene.seq
      const opening = flow.open(turn.draft, scene.ctx)
      play.session.topics.push({ flow: turn.flow, step: '', draft: turn.draft, since, trail: [] })
      return withoutEmptyTrail(apply(play, scene, opening))
    }
    case 'end': {
      takeEffects(play, turn.effects)
      if (play.call) throw new Error('a topic ends without waiting for its call')
      if (turn.all) {
        play.session.topics = []
        return play
      }
      const ended = play.session.topics.pop()
      const beside = ended !== undefined && flowOf(scene, ended).beside
      const below = play.session.topics.at(-1)
      if (!below)
        return beside ? apply(play, scene, scene.repertoire.home()) : showWaiting(play, scene, ended)
      if (!flowOf(scene, below).lobby) play.said.push(line('stillOpen'))
      return show(play, scene)
    }
    case 'again':
      takeEffects(play, turn.effects)
      return play.call ? play : showAgain(play, scene)
    case 'unfit':
      return showAgain(play, scene, ...(turn.doubts.length > 0 ? turn.doubts : [line('notUnderstood')]))
    default:
      return turn satisfies never
  }
}

/** Says something, then asks the present question again. */
export function showAgain(play: Play, scene: Scene, ...lines: Line[]): Play {
  play.said.push(...lines)
  return play.session.topics.length > 0 ? ask(play, scene) : play
}

/** A question of others becomes the active topic; the present one waits below it. */
export function park(play: Play, scene: Scene, prompt: OpenPrompt): Play {
  const { flow, step, draft } = prompt
  leaveLobby(play, scene)
  play.session.topics.push({ flow, step, draft, since: scene.seq, trail: [] })
  return play
}

/** Gives since when its place was taken, where the new topic takes another's. */
function makeRoom(play: Play, scene: Scene, flow: Flow, before: 'replace' | 'park'): number | undefined {
  const { topics } = play.session
  if (flow.beside) return topics.at(-1)?.flow === flow.name ? topics.pop()?.since : undefined
  if (before === 'replace') return topics.pop()?.since
  leaveLobby(play, scene)
  return undefined
}

/** Nobody comes back to a place where one only chooses; and of what is under way the oldest is given up at last. */
function leaveLobby(play: Play, scene: Scene): void {
  const { topics } = play.session
  while (topics.length > 0 && flowOf(scene, active(play)).lobby) topics.pop()
  topics.splice(0, topics.length - TOPICS_WAITING)
}

function show(play: Play, scene: Scene): Play {
  const { shown } = ask(play, scene)
  if (shown) play.said.push(...(shown.prompt.before ?? []))
  return play
}

function ask(play: Play, scene: Scene): Play {
  const topic = active(play)
  const flow = flowOf(scene, topic)
  play.shown = { topic, prompt: flow.show(topic.step, topic.draft, scene.ctx), about: null }
  play.young = flow.young(topic.draft, scene.ctx)
  return play
}

/** When a topic ends, the question that came in meanwhile is offered again. */
export function showWaiting(play: Play, scene: Scene, ended: Pick<Topic, 'since'> | undefined): Play {
  const answered = new Set(play.settled.map(each => each.seq))
  const waiting = scene.prompts.find(
    prompt =>
      prompt.told &&
      isOpen(prompt, play.session, scene) &&
      !answered.has(prompt.seq) &&
      prompt.seq > (ended?.since ?? scene.seq),
  )
  if (!waiting) return play
  play.settled.push({ seq: waiting.seq, chosen: null })
  play.said.push(line('stillOpen'))
  return show(park(play, scene, waiting), scene)
}

function takeEffects(play: Play, effects: Extract<Turn<unknown>, { effects: unknown }>['effects']): void {
  for (const effect of effects) {
    if ('say' in effect) play.said.push(effect.say)
    else if (play.call) throw new Error('one call a turn')
    else play.call = effect
  }
}

/** The opening is no step that one could go back to. */
function withoutEmptyTrail(play: Play): Play {
  for (const topic of play.session.topics) topic.trail = topic.trail.filter(each => each.step !== '')
  return play
}

function active(play: Play): Topic {
  const topic = play.session.topics.at(-1)
  if (!topic) throw new Error('no topic is active')
  return topic
}

const TRAIL = 12
const TOPICS_WAITING = 4
