import { z } from 'zod'
import { CATEGORIES } from '../domain/categories.ts'
import { whenSchema } from './when-draft.ts'

/** What somebody who is asked knows, and what they would rather. */
export const invitationDraft = z.object({
  invitationId: z.number(),
  firstName: z.string(),
  district: z.string().nullable(),
  /** between the two districts; 0 = the same one */
  km: z.number().nullable().default(null),
  category: z.enum(CATEGORIES),
  text: z.string(),
  minutes: z.number(),
  people: z.number().default(1),
  payCents: z.number().nullable().default(null),
  when: whenSchema,
  answerBy: z.string(),
  offered: z.boolean(),
  /** another time that they have named */
  suggested: whenSchema.nullable().default(null),
})
export type InvitationDraft = z.output<typeof invitationDraft>
