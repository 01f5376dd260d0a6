import type { Ctx } from '../conversation/ctx.ts'
import type { Aside } from '../conversation/scene.ts'
import { minAgeOn, youngestHelper } from '../domain/municipality.ts'
import { type Line, line } from '../texts/line.ts'
import type { Understood } from '../understanding/understand.ts'
import { rulesOf } from './town-rules.ts'

/** What sounds like a wish and is none has an answer of its own; null where there is none, or a simple question is asked. */
export function answerBeside({ beside, topic }: Understood, ctx: Ctx): Aside | null {
  if (topic !== null) return null
  switch (beside) {
    case 'of-others':
      return aside(line('beside.ofOthers', { age: youngest(ctx) }))
    case 'no-need':
      return aside(line('beside.noNeed'))
    case 'not-mine':
      return ctx.member?.roles.includes('HELPER') ? aside(line('beside.notMine')) : null
    case 'not-here':
      return aside(line('beside.notHere'))
    case 'undecided':
      return aside(line('beside.undecided'))
    case 'told':
    case null:
      return null
    default:
      return beside satisfies never
  }
}

/** From which age somebody may help and write here. */
function youngest(ctx: Ctx): number {
  const rules = rulesOf(ctx)
  return Math.max(youngestHelper(rules), minAgeOn(ctx.messenger, rules))
}

const aside = (says: Line): Aside => ({ to: 'again', effects: [{ say: says }] })
