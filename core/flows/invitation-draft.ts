import { z } from 'zod'
import { CATEGORIES } from '../domain/categories.ts'
import { whenSchema } from '../domain/when.ts'
import { organisationNamed } from './organisation-draft.ts'

/** What somebody who is asked knows, and what they would rather. */
export const invitationDraft = z.object({
  invitationId: z.number(),
  firstName: z.string(),
  /** under whose name the seeker asks */
  organisation: organisationNamed,
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
  /** the last day of a holiday that keeps them: a pause is offered with the no */
  until: z.iso.date().nullable().default(null),
  /** another time that they have named */
  suggested: whenSchema.nullable().default(null),
})
export type InvitationDraft = z.output<typeof invitationDraft>
