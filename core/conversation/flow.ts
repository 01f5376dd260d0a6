import type { z } from 'zod'
import type { CallInput, CallName } from '../calls/index.ts'
import type { Line } from '../texts/line.ts'
import type { Ctx } from './ctx.ts'
import type { Event } from './event.ts'

/**
 * One topic of conversation, written once and drawn by every messenger. `open` looks at what is known already and
 * goes to the first step that misses something. A stored draft passes `draft` on load: one that an incompatible
 * deploy left behind starts the flow again.
 */
export function defineFlow<Schema extends z.ZodType, Name extends string>(flow: {
  name: Name
  draft: Schema
  open: (draft: z.output<Schema>, ctx: Ctx) => Turn<z.output<Schema>>
  steps: Record<string, Step<z.output<Schema>>>
  /** a place to choose from: nothing is under way here, so whatever begins takes its place */
  lobby?: true
  /** its questions mean the same at any later time: those left unanswered keep their buttons */
  standing?: true
  /** for a moment beside whatever is under way, which goes on afterwards as it was */
  beside?: true
  /** answered in words of one's own: a plain yes or no below it is such an answer, and none to an older question */
  inWords?: true
  /** danger told here is what the step is for: it is answered, and heard, too */
  hearsDanger?: true
  /** the world has moved on: what was asked here is settled elsewhere */
  over?: (ctx: Ctx) => boolean
  /** what the topic is about, as `Told.closes` names it: it ends with it */
  about?: (draft: z.output<Schema>) => string
  /** whom it is about, by the name that people call them: "die Erna" */
  who?: (draft: z.output<Schema>) => string
  /** who talks here has said to be under 18, and is no member yet */
  young?: (draft: z.output<Schema>, ctx: Ctx) => boolean
}): Flow {
  const load = (draft: unknown): z.output<Schema> => flow.draft.parse(draft)
  const step = (name: string): Step<z.output<Schema>> => {
    const found = flow.steps[name]
    if (!found) throw new Error(`${flow.name} has no step "${name}"`)
    return found
  }
  return {
    name: flow.name,
    lobby: flow.lobby ?? false,
    standing: flow.standing ?? false,
    beside: flow.beside ?? false,
    inWords: flow.inWords ?? false,
    hearsDanger: flow.hearsDanger ?? false,
    over: flow.over ?? (() => false),
    about: draft => flow.about?.(load(draft)) ?? null,
    who: draft => flow.who?.(load(draft)) ?? null,
    young: (draft, ctx) => flow.young?.(load(draft), ctx) ?? false,
    fits: (name, draft) => name in flow.steps && flow.draft.safeParse(draft).success,
    open: (draft, ctx) => flow.open(load(draft), ctx),
    show: (name, draft, ctx) => step(name).show(load(draft), ctx),
    take: (name, draft, event, ctx) => step(name).take(load(draft), event, ctx),
  }
}

export interface Flow {
  name: string
  lobby: boolean
  standing: boolean
  beside: boolean
  inWords: boolean
  hearsDanger: boolean
  over(ctx: Ctx): boolean
  about(draft: unknown): string | null
  who(draft: unknown): string | null
  young(draft: unknown, ctx: Ctx): boolean
  /** whether a stored step and draft still belong to this flow */
  fits(step: string, draft: unknown): boolean
  open(draft: unknown, ctx: Ctx): Turn<unknown>
  show(step: string, draft: unknown, ctx: Ctx): Prompt
  take(step: string, draft: unknown, event: Event, ctx: Ctx): Turn<unknown>
}

export interface Step<Draft> {
  show: (draft: Draft, ctx: Ctx) => Prompt
  take: (draft: Draft, event: Event, ctx: Ctx) => Turn<Draft>
}

/** What is asked. `wants` lets a messenger offer its own way of sharing a phone number or a place. */
export interface Prompt {
  /** said when one comes here, and not again when the question is repeated */
  before?: Line[]
  lines: Line[]
  choices?: Choice[]
  wants?: 'contact' | 'place'
}

export interface Choice {
  id: string
  label: Line
  /** what a plain yes or no means here */
  says?: 'yes' | 'no'
}

export type Effect = { say: Line } | Call

/** Something from outside the conversation; its result comes back as `answered`, in the same transaction. */
export type Call = { [N in CallName]: { call: N; input: CallInput<N> } }[CallName]

export type Turn<Draft> =
  | { to: 'step'; step: string; draft: Draft; effects: Effect[] }
  | { to: 'flow'; flow: string; draft: unknown; effects: Effect[] }
  /** `all`: and with it whatever else was under way */
  | { to: 'end'; effects: Effect[]; all?: true }
  /** says something and asks the same again */
  | { to: 'again'; effects: Effect[] }
  /** not meant for this step: others may take it, unless it `stays`; if nobody does, these lines say what was not understood */
  | { to: 'unfit'; doubts: Line[]; stays?: true }

export const say = (line: Line): Effect => ({ say: line })
export const call = <N extends CallName>(name: N, input: CallInput<N>): Effect =>
  ({ call: name, input }) as Call
export const go = <Draft>(step: string, draft: Draft, ...effects: Effect[]): Turn<Draft> => ({
  to: 'step',
  step,
  draft,
  effects,
})
export const turnTo = (flow: string, draft: unknown = {}, ...effects: Effect[]): Turn<never> => ({
  to: 'flow',
  flow,
  draft,
  effects,
})
export const end = (...effects: Effect[]): Turn<never> => ({ to: 'end', effects })
/** Somebody has left for good: nothing of theirs is under way any more. */
export const endAll = (...effects: Effect[]): Turn<never> => ({ to: 'end', effects, all: true })
export const again = (...lines: Line[]): Turn<never> => ({ to: 'again', effects: lines.map(say) })
export const unfit: Turn<never> = { to: 'unfit', doubts: [] }
/** Not understood, and nobody else's to take. */
export const missed = (...doubts: Line[]): Turn<never> => ({ to: 'unfit', doubts, stays: true })
export const doubt = (...doubts: Line[]): Turn<never> => ({ to: 'unfit', doubts })
