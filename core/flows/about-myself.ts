import type { Ctx } from '../conversation/ctx.ts'
import { birthTold, isForSomebodyElse, nameTold, tellsHome } from '../understanding/read.ts'
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
  return {
    ...birth,
    ...(name && withoutNulls(name)),
    ...(districtId === null ? {} : { districtId }),
  }
}

export const tellsSomething = (told: Partial<RegisterDraft>): boolean => Object.keys(told).length > 0

const withoutNulls = ({ firstName, lastName }: { firstName: string; lastName: string | null }) =>
  lastName === null ? { firstName } : { firstName, lastName }
