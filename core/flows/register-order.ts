import type { Ctx } from '../conversation/ctx.ts'
import { call, type Effect, go, say, type Turn } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import { underMinorsRules } from './minors-offer.ts'
import { type RegisterDraft as Draft, isYoung, registerDraft } from './register-draft.ts'
import { tooYoung } from './too-young.ts'

/** The first thing that is not known yet, after what the age decides. */
export function nextMissing(draft: Draft, ctx: Ctx, ...says: Effect[]): Turn<Draft> {
  const goodbye = tooYoung(draft, ctx)
  if (goodbye) return go('turnedAway', registerDraft.parse({}), say(goodbye), call('forget-visitor', null))
  const offer = draft.wish && underMinorsRules(draft.wish, draft.birthYear, ctx)
  const young = isYoung(draft, ctx)
  const known = {
    ...draft,
    ...(offer ? { wish: offer.wish } : {}),
    ...(young ? { phone: null } : OF_THE_YOUNG),
  }
  const step = firstMissing(known, young)
  const parents = step === 'guardianName' ? [say(line('register.parents'))] : []
  return go(step, known, ...says, ...(offer?.says ?? []), ...parents)
}

/** the year may have been corrected */
const OF_THE_YOUNG = { inSchool: null, guardianName: null, guardianPhone: null }

/** Minors are asked about school and a guardian instead of their number. */
function firstMissing(draft: Draft, young: boolean): string {
  if (draft.ageOrYear !== null) return 'ageOrYear'
  if (!draft.consented) return 'consent'
  if (!draft.wantsHelp && !draft.wantsToHelp) return 'role'
  if (draft.firstName === null) return 'firstName'
  if (draft.birthYear === null) return 'birthYear'
  if (!young && draft.lastName === null) return 'lastName'
  if (young && draft.inSchool === null) return 'inSchool'
  if (young && draft.guardianName === null) return 'guardianName'
  if (young && draft.guardianPhone === null) return 'guardianPhone'
  if (draft.districtId === null) return 'district'
  if (!young && draft.phone === null) return 'phone'
  return 'confirm'
}
