import { z } from 'zod'
import type { Choice } from './flow.ts'

/** Where a chat stands. The last topic is the active one; the ones before it wait for their turn again. */
export const sessionSchema = z.object({
  topics: z.array(
    z.object({
      flow: z.string(),
      step: z.string(),
      draft: z.unknown(),
      /** the chat's last line when the topic began: prompts after it came from others */
      since: z.number(),
      /** earlier steps, for "zurück" */
      trail: z.array(z.object({ step: z.string(), draft: z.unknown() })),
    }),
  ),
  /** the newest question of the active topic */
  prompt: z.number().nullable(),
  /** the chat's own last line asks to share something; a messenger may show a button for it meanwhile */
  wants: z.boolean().default(false),
  /** so many messages in a row were not understood */
  lost: z.number().default(0),
})

export type Session = z.output<typeof sessionSchema>
export type Topic = Session['topics'][number]
export const EMPTY_SESSION: Session = { topics: [], prompt: null, wants: false, lost: 0 }

/** A question that was shown and not answered yet, as kept in its prompt row. */
export interface OpenPrompt {
  seq: number
  flow: string
  step: string
  draft: unknown
  choices: Choice[]
  /** asked by the service or another person, not by this chat's own topic */
  told: boolean
  about: string | null
  answered: boolean
  /** left unanswered where it still means the same: its buttons work while nothing is under way */
  standing: boolean
}
