import type { Line } from '../texts/line.ts'
import type { Choice } from './flow.ts'
import type { Play, Scene } from './scene.ts'
import type { Session } from './session.ts'

/** What is to be sent and kept after the turn. */
export function finish(play: Play, scene: Scene): Outcome {
  const { session, said, shown, told } = play
  const moved = !told && (shown !== null || session.topics.length === 0)
  const outdated = moved && !play.settled.some(each => each.seq === session.prompt) ? session.prompt : null
  const stands = outdated !== null && isStanding(outdated, scene)
  const settled =
    outdated === null || stands ? play.settled : [...play.settled, { seq: outdated, chosen: null }]
  const choices = shown?.prompt.choices ?? []
  const lines = [...said, ...(shown?.prompt.lines ?? [])].map(each =>
    play.young ? { ...each, young: true as const } : each,
  )
  const wants = shown?.prompt.wants ?? null
  const asksAnew = moved && lines.length > 0
  // the message comes before the lines that settle earlier questions
  const prompt = choices.length > 0 ? scene.seq + 1 : null
  return {
    session: {
      ...session,
      prompt: moved ? prompt : session.prompt,
      wants: asksAnew ? wants !== null : session.wants,
    },
    settled,
    left: stands ? outdated : null,
    message:
      lines.length === 0
        ? null
        : {
            lines,
            choices,
            wants,
            unwants: asksAnew && session.wants && wants === null,
            question: choices.length > 0 || (shown !== null && !told),
            asks: asked(play),
          },
  }
}

const isStanding = (seq: number, { prompts, repertoire }: Scene): boolean => {
  const flow = prompts.find(each => each.seq === seq)?.flow
  return flow !== undefined && (repertoire.flows[flow]?.standing ?? false)
}

const asked = ({ shown, told }: Play): Message['asks'] => {
  if (!shown?.prompt.choices?.length) return null
  const { flow, step, draft } = shown.topic
  return { flow, step, draft, told, about: shown.about }
}

export interface Outcome {
  session: Session
  settled: Play['settled']
  /** the question that is left unanswered and keeps its buttons */
  left: number | null
  message: Message | null
}

/** One bubble: everything that a turn has to say, and the question that ends it. */
export interface Message {
  lines: Line[]
  choices: Choice[]
  wants: 'contact' | 'place' | null
  /** an earlier line wanted something, and that is over */
  unwants: boolean
  /** ends in a question that is answered here, by buttons or by words alone */
  question: boolean
  asks: { flow: string; step: string; draft: unknown; told: boolean; about: string | null } | null
}
