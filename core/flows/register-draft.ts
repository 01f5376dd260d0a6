import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { isMinorOn } from '../domain/age.ts'
import { whenOf } from '../domain/when.ts'
import { asWish, wishDraft } from './wish-draft.ts'

/** What somebody has told of themselves so far. Kept in the conversation alone until they hand it in. */
export const registerDraft = z.object({
  wantsHelp: z.boolean().default(false),
  wantsToHelp: z.boolean().default(false),
  wish: wishDraft.nullable().default(null),
  /** another one, said on the way: which of the two is noted is asked */
  otherWish: wishDraft.nullable().default(null),
  /** the words that somebody came with, until they are heard */
  said: z.string().nullable().default(null),
  consented: z.boolean().default(false),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  birthYear: z.number().nullable().default(null),
  /** as said, where the year follows from it */
  age: z.number().nullable().default(null),
  /** a bare number, asked about */
  ageOrYear: z.number().nullable().default(null),
  inSchool: z.boolean().nullable().default(null),
  guardianName: z.string().nullable().default(null),
  guardianPhone: z.string().nullable().default(null),
  districtId: z.number().nullable().default(null),
  phone: z.string().nullable().default(null),
})
export type RegisterDraft = z.output<typeof registerDraft>

/** Who has named a number below 18 is spoken to as young before it is clear what it meant. */
export const isYoung = ({ birthYear, ageOrYear }: RegisterDraft, ctx: Ctx): boolean =>
  birthYear === null
    ? ageOrYear !== null && ageOrYear < ADULT
    : isMinorOn(ctx.local.slice(0, 10), { birthYear })

/** As the call takes it. */
export function registration(draft: RegisterDraft) {
  const { wantsHelp, wantsToHelp, inSchool, districtId, phone, guardianName, guardianPhone, wish } = draft
  return {
    wantsHelp,
    wantsToHelp,
    firstName: draft.firstName ?? '',
    lastName: draft.lastName ?? '',
    birthYear: draft.birthYear ?? 0,
    districtId,
    phone,
    inSchool,
    guardian: guardianName === null ? null : { name: guardianName, phone: guardianPhone },
    // "ich möchte helfen" alone is no offer yet
    wish: wish && (wish.category !== null || wish.text !== '') ? { kind: wish.kind, ...asWish(wish) } : null,
  }
}

/** As it is read back before it is handed in. */
export const summary = (draft: RegisterDraft, ctx: Ctx) => ({
  name: [draft.firstName, draft.lastName].filter(Boolean).join(' '),
  birthYear: draft.birthYear ?? 0,
  district: ctx.municipality?.districts.find(each => each.id === draft.districtId)?.name ?? '',
  phone: draft.phone,
  guardian: draft.guardianName === null ? null : { name: draft.guardianName, phone: draft.guardianPhone },
  wish: draft.wish?.category
    ? { kind: draft.wish.kind, category: draft.wish.category, when: whenOf(draft.wish) }
    : null,
})

/** what a change forgets, so that it is asked again */
export const FORGET = {
  name: { firstName: null, lastName: null },
  firstName: { firstName: null },
  lastName: { lastName: null },
  birthYear: {
    birthYear: null,
    age: null,
    inSchool: null,
    guardianName: null,
    guardianPhone: null,
    phone: null,
  },
  district: { districtId: null },
  phone: { phone: null },
  guardian: { guardianName: null, guardianPhone: null },
  guardianPhone: { guardianPhone: null },
  none: {},
}

const ADULT = 18
