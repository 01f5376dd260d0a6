import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { type Effect, say } from '../conversation/flow.ts'
import { isMinor } from '../domain/minors-offer.ts'
import { line } from '../texts/line.ts'
import { toldOfMyself } from './about-myself.ts'
import { wishDraft } from './wish-draft.ts'

/** What a stranger has said so far, and which town was looked for. */
export const welcomeDraft = z.object({
  /** the town's name in a deep link */
  town: z.string().nullable().default(null),
  wantsHelp: z.boolean().default(false),
  wantsToHelp: z.boolean().default(false),
  wish: wishDraft.nullable().default(null),
  /** what somebody has told of themselves meanwhile, in their words */
  said: z.string().nullable().default(null),
  /** a first sentence in a language that was chosen just now: it is heard as if it were said here */
  first: z.string().nullable().default(null),
  greeted: z.boolean().default(false),
  found: z.array(z.object({ id: z.number(), name: z.string() })).default([]),
  /** a first word that may name a town: posters tell what to write where a link can't carry it */
  code: z.string().nullable().default(null),
  /** what was looked for and not found */
  unknown: z.string().nullable().default(null),
  /** how often what was named was no town here */
  misses: z.number().default(0),
})
export type WelcomeDraft = z.output<typeof welcomeDraft>

/** Whoever has not been greeted is greeted before anything else is said. */
export const unlessGreeted = (draft: WelcomeDraft, ctx: Ctx): Effect[] =>
  draft.greeted ? [] : [say(isYoung(draft, ctx) ? { ...greeting(ctx), young: true } : greeting(ctx))]

/** by what was told so far */
export const isYoung = ({ said, wish }: WelcomeDraft, ctx: Ctx): boolean =>
  isMinor(toldOfMyself(said ?? wish?.text ?? '', ctx).birthYear ?? null, ctx.local.slice(0, 10))

export const greeting = (ctx: Ctx) => line('greeting', { town: ctx.municipality?.name ?? null })
