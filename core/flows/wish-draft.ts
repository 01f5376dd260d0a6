import { z } from 'zod'
import { call, type Effect, say } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { whenOf } from '../domain/when.ts'
import { type Wish, wishSchema, withRemark } from '../domain/wish.ts'
import { line } from '../texts/line.ts'
import { doubt } from './doubt.ts'
import { organisationChosen } from './organisation-draft.ts'
import { laterWish, timeRemark } from './wish-times.ts'

/** A wish on its way: what was said so far. What is missing is asked. */
export const wishDraft = z.object({
  kind: z.enum(['request', 'offer']).default('request'),
  ...wishSchema.omit({ organisationId: true }).shape,
  category: z.enum(CATEGORIES).nullable().default(null),
  /** what may be meant either way, still to be asked */
  doubts: z.array(doubt).default([]),
  /** a time that can't be as it was told, still to be said */
  remark: timeRemark.nullable().default(null),
  /** what was wished in the same breath, and whether it was said that it comes later */
  later: z.array(laterWish).default([]),
  laterSaid: z.boolean().default(false),
  /** under whose name, and whether that was asked */
  organisation: organisationChosen,
  nameAsked: z.boolean().default(false),
  /** every week, and the weekday is still to be said */
  weekly: z.boolean().default(false),
  /** somebody said "whenever": not asked again */
  anyTime: z.boolean().default(false),
  anyHour: z.boolean().default(false),
  /** a draft from before the approval, or a post that is being changed */
  id: z.number().nullable().default(null),
  posted: z.boolean().default(false),
  radiusKm: z.number().nullable().default(null),
  /** the same is looked for already, and shall be once more */
  again: z.boolean().default(false),
  /** somebody's own offer that is asked, and whose it is */
  offerId: z.number().nullable().default(null),
  owner: z.string().nullable().default(null),
})
export type WishDraft = z.output<typeof wishDraft>

/** As calls take it: what is to be said of it belongs to the conversation. */
export const asWish = ({ organisation, ...draft }: WishDraft): Wish =>
  wishSchema.parse({
    ...draft,
    category: draft.category ?? 'other',
    organisationId: organisation?.id ?? null,
  })

/** A wish of somebody who may not post it yet waits until staff have approved them. */
export const keepWish = (wish: WishDraft) => call('keep-wish', { kind: wish.kind, ...asWish(wish) })
export const wishNoted = (wish: WishDraft) =>
  line('wish.noted', { category: wish.category ?? 'other', when: whenOf(wish) })
/** Only one wish waits for the town hall; who told two is not left to think that both do. */
export const restAgain = (wish: WishDraft): Effect[] =>
  wish.later.length > 0 ? [say(line('wish.restAgain'))] : []

/** A wish with what was remarked beside it: nobody is asked by it, and whoever says yes reads it. */
export const remarked = (draft: WishDraft, remark: string): WishDraft => ({
  ...draft,
  text: withRemark(draft.text, draft.category, remark),
})
