import type { Turn } from './flow.ts'
import { isNamed } from './named.ts'
import { flowOf, isOpen, type Play, type Scene } from './scene.ts'
import type { OpenPrompt } from './session.ts'
import { apply, park } from './turns.ts'

/**
 * The open question of others that the words fit: "klar, mach ich" answers the invitation. Of several it is the one
 * whose person they name, or the newest question; where neither tells, it is asked, so that nobody is answered
 * unawares.
 */
export function offerToTold(play: Play, scene: Scene, text: string): Play | null {
  const fitting = fittingQuestions(play, scene, text)
  const [first, second] = fitting
  if (!first) return null
  const meant =
    fitting.find(({ isNamed }) => isNamed) ??
    (first.isNewest || second === undefined || !commits(first.turn) ? first : null)
  return meant === null ? apply(play, scene, scene.repertoire.severalFit(), 'park') : take(play, scene, meant)
}

/** Who talks about one person and names another, of whom a question is open, answers that one. */
export function offerToNamed(play: Play, scene: Scene, text: string): Play | null {
  const topic = play.session.topics.at(-1)
  const who = topic ? flowOf(scene, topic).who(topic.draft) : null
  if (who === null || isNamed(text, who)) return null
  const named = fittingQuestions(play, scene, text).find(({ isNamed }) => isNamed)
  return named ? take(play, scene, named) : null
}

function fittingQuestions(play: Play, scene: Scene, text: string): Fitting[] {
  const open = scene.prompts.filter(prompt => isOpen(prompt, play.session, scene))
  return open.flatMap(prompt => {
    if (!prompt.told) return []
    const flow = flowOf(scene, prompt)
    const isNewest = prompt === open[0]
    const who = flow.who(prompt.draft)
    const named = who !== null && isNamed(text, who)
    const older = !isNewest && !named
    const event = { kind: 'said' as const, text, ...(older ? { older } : {}) }
    const turn = flow.take(prompt.step, prompt.draft, event, scene.ctx)
    return turn.to === 'unfit' ? [] : [{ prompt, turn, isNewest, isNamed: named }]
  })
}

function take(play: Play, scene: Scene, { prompt, turn }: Fitting): Play {
  play.settled.push({ seq: prompt.seq, chosen: null })
  return apply(park(play, scene, prompt), scene, turn)
}

/** Whoever is only spoken to has promised and refused nothing. */
const commits = (turn: Turn<unknown>): boolean =>
  'effects' in turn && turn.effects.some(effect => 'call' in effect)

interface Fitting {
  prompt: OpenPrompt
  turn: Turn<unknown>
  isNewest: boolean
  isNamed: boolean
}
