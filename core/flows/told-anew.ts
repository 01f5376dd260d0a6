import type { Ctx } from '../conversation/ctx.ts'
import {
  addressTold,
  readName,
  readNewName,
  readOwnData,
  readPhone,
  whatIsNow,
} from '../understanding/read.ts'
import type { ChangeDraft } from './change-draft.ts'
import { districtSaid } from './sentence.ts'

/**
 * What somebody says is new about them, with whatever they told of it: it is not asked again, only confirmed. Null where it
 * is about nobody's data here.
 */
export function toldAnew(text: string, ctx: Ctx): Partial<ChangeDraft> | null {
  const what = readOwnData(text)
  const now = whatIsNow(text)
  switch (what) {
    case null:
      return null
    case 'some':
      return {}
    case 'phone':
      return { what, phone: readPhone(now) }
    case 'district':
      return {
        what,
        districtId: districtElsewhere(text, ctx),
        address: ctx.member?.hasAddress ? addressTold(now) : null,
      }
    case 'name':
      return { what, ...nameAnew(text, ctx) }
    case 'birthYear':
      return { what, text }
    case 'guardian':
      // who is of age speaks of their parents, and of nothing that is kept here
      return ctx.reader.address === 'du' ? { what, text } : null
    default:
      return what satisfies never
  }
}

/** What is said to what was read back, where it answers the same question: "ach nein, 05250 99998". */
export function toldInstead({ what }: ChangeDraft, text: string, ctx: Ctx): Partial<ChangeDraft> | null {
  const name = what === 'name' ? readName(text) : null
  const phone = what === 'phone' ? readPhone(text) : null
  const districtId = what === 'district' ? districtSaid(text, ctx) : null
  const address = what === 'district' || what === 'address' ? addressTold(text) : null
  const told = {
    ...(name?.lastName ? name : {}),
    ...(phone === null ? {} : { phone }),
    ...(districtId === null ? {} : { districtId }),
    ...(address === null ? {} : { address }),
  }
  return Object.keys(told).length > 0 ? told : null
}

/** Both names, where one is told that is new. */
export function nameAnew(text: string, { member }: Ctx): { firstName: string; lastName: string } | null {
  const name = readNewName(text)
  if (name === null || member === null) return null
  return { firstName: name.firstName ?? member.firstName, lastName: name.lastName ?? member.lastName }
}

/** "Ich wohne nicht mehr in Boke" names the district that is left. */
function districtElsewhere(text: string, ctx: Ctx): number | null {
  const id = districtSaid(text, ctx)
  const known = ctx.municipality?.districts.find(each => each.name === ctx.member?.district)
  return id === known?.id ? null : id
}
