import { z } from 'zod'
import { turnTo } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { whenSchema } from '../domain/when.ts'
import { organisationNamed } from './organisation-draft.ts'

/** What each of two who found each other knows of the other and of what is agreed. */
export const matchDraft = z.object({
  matchId: z.number(),
  side: z.enum(['seeker', 'helper']),
  firstName: z.string(),
  /** under whose name the other asks, or comes */
  organisation: organisationNamed,
  district: z.string().nullable(),
  category: z.enum(CATEGORIES),
  when: whenSchema,
  payCents: z.number().nullable().default(null),
  word: z.string(),
  /** what the seeker has written beside the wish, for whoever helps */
  remark: z.string().nullable().default(null),
  hasAddress: z.boolean(),
  /** what the other has shown for this visit */
  phone: z.string().nullable().default(null),
  address: z.string().nullable().default(null),
  /** said to be off: only to be confirmed */
  leaving: z.boolean().default(false),
  /** number or address are to be shown */
  sharing: z.boolean().default(false),
})
export type MatchDraft = z.output<typeof matchDraft>

/** Something is wrong; whoever tells it comes back to where they were. */
export const reportOf = (draft: MatchDraft, flow: 'match' | 'match-overview') =>
  turnTo('report', {
    subject: 'match',
    subjectId: draft.matchId,
    firstName: draft.firstName,
    back: { flow, draft },
  })

/** Something is to be written to the other; `back` waits meanwhile. */
export const writeTo = (
  { matchId, side, firstName, phone }: MatchDraft,
  back: { flow: string; draft: MatchDraft } | null,
) => turnTo('relay', { matchId, side, firstName, phone, back })
