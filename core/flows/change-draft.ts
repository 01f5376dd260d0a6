import { z } from 'zod'
import type { Changes } from '../calls/change-my-data.ts'
import type { Ctx } from '../conversation/ctx.ts'

/** What of somebody's data is to change, and what is told of it so far. */
export const changeDraft = z.object({
  /** null: still to be asked */
  what: z.enum(['name', 'district', 'phone', 'address', 'birthYear', 'guardian']).nullable().default(null),
  /** in their words, for what only the town hall changes */
  text: z.string().default(''),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
  districtId: z.number().nullable().default(null),
  address: z.string().nullable().default(null),
  /** the old address is wrong, and none is to be kept instead */
  addressGone: z.boolean().default(false),
  /** who was shown the number or the address for a visit to come */
  shownTo: z.array(z.object({ firstName: z.string(), phone: z.boolean(), address: z.boolean() })).default([]),
})
export type ChangeDraft = z.output<typeof changeDraft>

/** As it is read back before it is kept. */
export const summaryOf = (draft: ChangeDraft, ctx: Ctx) => ({
  name: draft.lastName === null ? null : `${draft.firstName ?? ''} ${draft.lastName}`.trim(),
  district: ctx.municipality?.districts.find(each => each.id === draft.districtId)?.name ?? null,
  phone: draft.phone,
  address: draft.address,
  addressGone: draft.addressGone,
  tells: draft.shownTo
    .filter(who => (who.phone && draft.phone !== null) || (who.address && changesAddress(draft)))
    .map(who => who.firstName),
  checked: draft.lastName !== null && ctx.member?.status === 'APPROVED',
})

/** As the call takes it. */
export const changesOf = (draft: ChangeDraft): Changes => ({
  ...(draft.firstName === null || draft.lastName === null
    ? {}
    : { named: { firstName: draft.firstName, lastName: draft.lastName } }),
  ...(draft.phone === null ? {} : { phone: draft.phone }),
  ...(draft.districtId === null ? {} : { districtId: draft.districtId }),
  ...(changesAddress(draft) ? { address: draft.address } : {}),
})

const changesAddress = ({ address, addressGone }: ChangeDraft): boolean => address !== null || addressGone
