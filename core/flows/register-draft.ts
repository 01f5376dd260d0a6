import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { ageOn, isMinorOn } from '../domain/age.ts'
import { minAgeOn } from '../domain/municipality.ts'
import { type Line, line } from '../texts/line.ts'
import { asWish, wishDraft } from './hear-wish.ts'

/** What somebody has told of themselves so far. Kept in the conversation alone until they hand it in. */
export const registerDraft = z.object({
  wantsHelp: z.boolean().default(false),
  wantsToHelp: z.boolean().default(false),
  wish: wishDraft.nullable().default(null),
  consented: z.boolean().default(false),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  birthYear: z.number().nullable().default(null),
  inSchool: z.boolean().nullable().default(null),
  guardianName: z.string().nullable().default(null),
  guardianPhone: z.string().nullable().default(null),
  districtId: z.number().nullable().default(null),
  phone: z.string().nullable().default(null),
})
export type RegisterDraft = z.output<typeof registerDraft>

export const isYoung = ({ birthYear }: RegisterDraft, ctx: Ctx): boolean =>
  birthYear !== null && isMinorOn(today(ctx), { birthYear })

/** The messenger's own minimum age: the reason, and the ways in that remain. */
export function tooYoungHere({ birthYear }: RegisterDraft, ctx: Ctx): Line | null {
  const { municipality } = ctx
  if (!municipality || birthYear === null) return null
  const { youngest } = ageOn(today(ctx), { birthYear })
  const age = minAgeOn(ctx.channel, municipality.rules)
  if (youngest >= age) return null
  const open = ctx.elsewhere.filter(
    ({ messenger }) =>
      youngest >= minAgeOn(messenger, municipality.rules) &&
      !municipality.rules.channelsOff.includes(messenger),
  )
  const elsewhere = open.map(({ address }) => address)
  return line('register.tooYoungHere', { age, phone: municipality.townHallPhone, elsewhere })
}

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
    wish: wish && { kind: wish.kind, ...asWish(wish) },
  }
}

/** As it is read back before it is handed in. */
export const summary = (draft: RegisterDraft, ctx: Ctx) => ({
  name: [draft.firstName, draft.lastName].filter(Boolean).join(' '),
  birthYear: draft.birthYear ?? 0,
  district: ctx.municipality?.districts.find(each => each.id === draft.districtId)?.name ?? '',
  phone: draft.phone,
  guardian: draft.guardianName === null ? null : { name: draft.guardianName, phone: draft.guardianPhone },
  wish: draft.wish?.category ? { category: draft.wish.category, when: asWish(draft.wish) } : null,
})

const today = (ctx: Ctx): string => ctx.local.slice(0, 10)
