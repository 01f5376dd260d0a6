import type { Ctx } from '../conversation/ctx.ts'
import { isMinor } from '../domain/minors-offer.ts'
import { birthTold, isForSomebodyElse, nameTold, ownPhoneTold, tellsHome } from '../understanding/read.ts'
import type { RegisterDraft } from './register-draft.ts'
import { districtSaid } from './sentence.ts'

/**
 * What somebody tells of themselves unasked: "ich bin die Herta Wübbe, 88 Jahre, aus Lippling". It is not asked again, and
 * shown before it is handed in. Of who writes for somebody else nothing is taken.
 */
export function toldOfMyself(text: string, ctx: Ctx): Partial<RegisterDraft> {
  if (text === '' || isForSomebodyElse(text)) return {}
  const birth = birthTold(text, ctx.local)
  const name = nameTold(text)
  const districtId = birth || name || tellsHome(text) ? districtSaid(text, ctx) : null
  // of a minor it is their parents' number that is asked for
  const phone = isMinor(birth?.birthYear ?? null, ctx.local.slice(0, 10)) ? null : ownPhoneTold(text)
  return {
    ...birth,
    ...(name && withoutNulls(name)),
    ...(districtId === null ? {} : { districtId }),
    ...(phone === null ? {} : { phone }),
  }
}

export const tellsSomething = (told: Partial<RegisterDraft>): boolean => Object.keys(told).length > 0

const withoutNulls = ({ firstName, lastName }: { firstName: string; lastName: string | null }) =>
  lastName === null ? { firstName } : { firstName, lastName }
