import { z } from 'zod'
import { CATEGORIES } from './categories.ts'
import { whenSchema } from './when.ts'

/** What is offered, as far as somebody has said it. Of anything larger, parsing keeps just this. */
export const offerSchema = z.object({
  category: z.enum(CATEGORIES),
  /** in their own words, at most a few sentences */
  text: z.string().default(''),
  ...whenSchema.shape,
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: z.number().nullable().default(null),
  /** under whose name, where it is not their own */
  organisationId: z.number().nullable().default(null),
})

/** What is needed or offered: what is asked of a helper besides has its default where it is offered. */
export const wishSchema = z.object({
  ...offerSchema.shape,
  minutes: z.number().nullable().default(null),
  people: z.number().default(1),
  urgent: z.boolean().default(false),
  districtId: z.number().nullable().default(null),
  /** whose yes counts: the first, or one that the seeker picks */
  choice: z.enum(['FIRST', 'PICK']).default('FIRST'),
})

export type Wish = z.output<typeof wishSchema>

/** letters that are kept of a wish's words */
export const LONGEST_WORDS = 1000

/** A wish's own words with what was remarked beside them, each remark on a line of its own. */
export const withRemark = (text: string, category: Wish['category'] | null, remark: string): string =>
  (text === '' && (category === null || category === 'other')
    ? remark.trim()
    : `${text}\n${remark.trim()}`
  ).slice(0, LONGEST_WORDS)

/** What was remarked beside a wish. */
export const remarksIn = (text: string): string[] => text.split('\n').slice(1).filter(Boolean)

/** What somebody wishes, in one line. */
export const ownWords = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_WORDS)

/** What words leave in doubt: the way to a person's money or body, or what nobody may ask for. */
const DOUBTS_IN_WORDS = ['money', 'cash-card', 'intimate', 'undeclared', 'care', 'forbidden'] as const
export type DoubtInWords = (typeof DOUBTS_IN_WORDS)[number]

/** Why staff look at a wish before anybody is asked: its words, or money that may be a wage (pay.ts). */
export const DOUBTS = [...DOUBTS_IN_WORDS, 'employment'] as const
export type Doubt = (typeof DOUBTS)[number]

/** How long help takes when nobody said. */
export const DEFAULT_MINUTES = 60
