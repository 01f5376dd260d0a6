import type { Line } from '../texts/line.ts'
import type { Ctx } from './ctx.ts'
import type { Call, Flow, Prompt } from './flow.ts'
import type { OpenPrompt, Session, Topic } from './session.ts'

export function flowOf(scene: Scene, topic: Pick<Topic, 'flow'>): Flow {
  const flow = scene.repertoire.flows[topic.flow]
  if (!flow) throw new Error(`there is no flow "${topic.flow}"`)
  return flow
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
  /** a sentence that fits no open question */
  otherwise(text: string, ctx: Ctx): Entry
  home(): Entry
  help(ctx: Ctx): Line[]
  /** words that work everywhere */
  command(text: string): Command | null
  /** acute danger comes before everything */
  interrupt(text: string, ctx: Ctx): Line[] | null
}

export type Entry = { to: 'flow'; flow: string; draft: unknown; effects: { say: Line }[] }
export type Command =
  | { do: 'back' | 'cancel' | 'menu' | 'help' }
  | { do: 'topic'; flow: string; draft: unknown }

export interface Play {
  session: Session
  /** lines before the question */
  said: Line[]
  /** the question that ends the turn */
  shown: { topic: Pick<Topic, 'flow' | 'step' | 'draft'>; prompt: Prompt; about: string | null } | null
  /** the question is of others: the chat's own topic stays as it is */
  told: boolean
  settled: { seq: number; chosen: Line | null }[]
  call: Call | null
}
