import type { Line } from '../texts/line.ts'
import type { Ctx } from './ctx.ts'
import type { Call, Flow, Prompt } from './flow.ts'
import type { OpenPrompt, Session, Topic } from './session.ts'

export function flowOf(scene: Scene, topic: Pick<Topic, 'flow'>): Flow {
  const flow = scene.repertoire.flows[topic.flow]
  if (!flow) throw new Error(`there is no flow "${topic.flow}"`)
  return flow
}

/** Whether a question still waits for an answer that its flow can take. */
export function isOpen(prompt: OpenPrompt, session: Session, { repertoire, ctx }: Scene): boolean {
  const topic = session.topics.at(-1)
  const idle = !topic || (repertoire.flows[topic.flow]?.lobby ?? false)
  const waits = prompt.told || prompt.seq === session.prompt || (prompt.standing && idle)
  if (prompt.answered || !waits) return false
  const flow = repertoire.flows[prompt.flow]
  return !!flow?.fits(prompt.step, prompt.draft) && !flow.over(ctx)
}

export interface Scene {
  repertoire: Repertoire
  ctx: Ctx
  /** newest first */
  prompts: OpenPrompt[]
  /** the chat's last line */
  seq: number
}

/** All topics, and what is said outside of them. */
export interface Repertoire {
  flows: Record<string, Flow>
  /** the first word of a person, or a deep link */
  start(payload: string, ctx: Ctx): Entry
  /** a sentence that fits no open question: what it begins or is told, null when it means nothing here; `busy`: in the middle of a topic */
  otherwise(text: string, ctx: Ctx, busy: boolean): Entry | Aside | null
  /** where everything begins; for a stranger, with the words that they came in with */
  home(words?: string): Entry
  help(ctx: Ctx): Line[]
  /** said when again and again nothing was understood: the ways out, and who can be called */
  lost(ctx: Ctx): Line
  /** words that fit several open questions, none of them the newest: which one is meant */
  severalFit(): Entry
  /** a plain yes or no; null for anything else, also for a yes with a but */
  yesOrNo(text: string): 'yes' | 'no' | null
  /** words that work everywhere */
  command(text: string): Command | null
  /** acute danger comes before everything */
  interrupt(text: string, ctx: Ctx): Line[] | null
}

export type Entry = { to: 'flow'; flow: string; draft: unknown; effects: { say: Line }[] }
export const to = (flow: string, draft: unknown = {}): Entry => ({ to: 'flow', flow, draft, effects: [] })
/** said beside the matter: the present question stays */
export type Aside = { to: 'again'; effects: { say: Line }[] }
export type Command =
  | { do: 'back' | 'cancel' | 'menu' | 'help' }
  | { do: 'topic'; flow: string; draft: unknown }

export interface Play {
  session: Session
  /** what the step did not understand, for when nobody else does */
  doubts: Line[]
  /** lines before the question */
  said: Line[]
  /** what was written meant nothing here */
  missed: boolean
  /** the question that ends the turn */
  shown: { topic: Pick<Topic, 'flow' | 'step' | 'draft'>; prompt: Prompt; about: string | null } | null
  /** the question is of others: the chat's own topic stays as it is */
  told: boolean
  /** everything is said in Du, by what the person has told just now */
  young: boolean
  settled: { seq: number; chosen: Line | null }[]
  call: Call | null
}
