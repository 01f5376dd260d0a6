import type { Ctx } from '../conversation/ctx.ts'
import { again, end, go, missed, type Step, say, type Turn } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import {
  guardianTold,
  hasLandline,
  isAboutPhone,
  newNameTold,
  parentTold,
  partNamed,
  readHoldOn,
  readPhone,
} from '../understanding/read.ts'
import { tellsSomething, toldOfMyself } from './about-myself.ts'
import { wantsOut } from './giving-up.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { type RegisterDraft as Draft, FORGET, isYoung } from './register-draft.ts'
import { nextMissing } from './register-order.ts'
import { noteWish, wishSaid } from './register-wish.ts'
import { districtSaid, readSentence } from './sentence.ts'

/**
 * What answers the open question wins. Whatever else is said there is heard as well: a correction, something told ahead, a
 * wish, a question about one's data, that somebody needs a moment or wants no more. Only a plain question leads away.
 */
export function listening(steps: Record<string, Step<Draft>>): Record<string, Step<Draft>> {
  const listen = ([name, { show, take }]: [string, Step<Draft>]): [string, Step<Draft>] => [
    name,
    {
      show,
      take: (draft, event, ctx) => {
        const turn = take(draft, event, ctx)
        if (turn.to !== 'unfit' || event.kind !== 'said') return turn
        const heard = besideTheQuestion(name, draft, event.text, ctx)
        if (heard) return heard
        const { topic, beside } = readSentence(event.text, ctx)
        if (topic !== null || beside !== null) return turn
        return missed(...(turn.doubts.length > 0 ? turn.doubts : [line('notUnderstood')]))
      },
    },
  ]
  return Object.fromEntries(Object.entries(steps).map(listen))
}

function besideTheQuestion(step: string, draft: Draft, text: string, ctx: Ctx): Turn<Draft> | null {
  const answer = privacyAnswer(text, ctx)
  if (answer) return again(answer)
  if (readHoldOn(text)) return again(line('takeYourTime'))
  const leaves = wantsOut(text, ctx)
  if (leaves === 'sure') return end(say(line('register.dropped')))

  const wish = wishSaid(text, ctx)
  const told = { ...toldOfMyself(text, ctx), ...(wish ? {} : corrections(draft, text, ctx)) }
  if (wish) return noteWish({ ...draft, ...told }, wish, text, ctx)
  if (tellsSomething(told)) return nextMissing({ ...draft, ...told }, ctx, ...changed(draft, told))
  if (isAboutPhone(text)) return again(line(hasLandline(text) ? 'register.landline' : 'register.phoneNeeded'))

  const part = TO_CHANGE.has(step) ? toChange(text, draft) : null
  if (part) return nextMissing({ ...draft, ...FORGET[part] }, ctx)
  return leaves === 'maybe' && !ABOUT_A_NUMBER.has(step) ? go('leave', draft) : null
}

/** What a later sentence says anew of what was asked before, or ahead of what is asked next. */
function corrections(draft: Draft, text: string, ctx: Ctx): Partial<Draft> {
  const young = isYoung(draft, ctx)
  const phone = readPhone(text)
  const guardianName = !young ? null : draft.guardianName === null ? parentTold(text) : guardianTold(text)
  // one word ahead of its question is its answer; in a sentence it may be anything
  const inPassing = draft.districtId === null && text.trim().includes(' ')
  const districtId = inPassing ? null : districtSaid(text, ctx)
  const renamed = draft.firstName === null ? null : newNameTold(text)
  return {
    ...(renamed?.firstName ? { firstName: renamed.firstName } : {}),
    ...(renamed?.lastName ? { lastName: renamed.lastName } : {}),
    ...(phone === null ? {} : young ? { guardianPhone: phone } : { phone }),
    ...(guardianName === null ? {} : { guardianName }),
    ...(districtId === null ? {} : { districtId }),
  }
}

const changed = (draft: Draft, told: Partial<Draft>) =>
  Object.entries(told).some(([key, value]) => {
    const before = draft[key as keyof Draft]
    return before !== null && value !== null && before !== value
  })
    ? [say(line('registration.changed'))]
    : []

/** What of one's details is wrong, where that is asked. */
function toChange(text: string, { guardianName }: Draft): keyof typeof FORGET | null {
  const part = partNamed(text)
  return part === 'phone' && guardianName !== null ? 'guardianPhone' : part
}

const TO_CHANGE: ReadonlySet<string> = new Set(['confirm', 'change'])
/** a "nein" there means the number */
const ABOUT_A_NUMBER: ReadonlySet<string> = new Set(['phone', 'guardianPhone'])
