import type { Ctx } from '../conversation/ctx.ts'
import { isMinor } from '../domain/minors-offer.ts'
import { birthTold, isForSomebodyElse, nameTold } from '../understanding/read.ts'
import { districtSaid } from './hear-wish.ts'
import { readPhone } from './phone.ts'
import type { RegisterDraft } from './register-draft.ts'

/**
 * What somebody tells of themselves unasked: "ich bin die Herta Wübbe, 88 Jahre, aus Lippling". It is not asked again, and
 * shown before it is handed in. Of who writes for somebody else nothing is taken.
 */
export function toldOfMyself(text: string, ctx: Ctx): Partial<RegisterDraft> {
  if (text === '' || isForSomebodyElse(text)) return {}
  const birth = birthTold(text, ctx.local)
  const name = nameTold(text)
  const districtId = birth || name || LIVES.test(text) ? districtSaid(text, ctx) : null
  // of a minor it is their parents' number that is asked for
  const isOwn = MY_NUMBER.test(text) && !isMinor(birth?.birthYear ?? null, ctx.local.slice(0, 10))
  const phone = isOwn ? readPhone(text) : null
  return {
    ...birth,
    ...(name && withoutNulls(name)),
    ...(districtId === null ? {} : { districtId }),
    ...(phone === null ? {} : { phone }),
  }
}

/** "ich wohn in Boke bei Delbrück" */
export const saysWhereTheyLive = (text: string): boolean => LIVES.test(text)

export const tellsSomething = (told: Partial<RegisterDraft>): boolean => Object.keys(told).length > 0

const withoutNulls = ({ firstName, lastName }: { firstName: string; lastName: string | null }) =>
  lastName === null ? { firstName } : { firstName, lastName }

const MY_NUMBER = /\b(?:meine (?:\w+ ){0,2}?\w*nummer|erreichbar|erreichen|my (?:phone )?number)\b/i
const LIVES = /\b(?:wohn\w*|leb\w*|zuhause|daheim|komme? (?:aus|von)|bin aus|i live)\b/i
