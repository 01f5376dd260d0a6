import type { Ctx } from '../conversation/ctx.ts'
import { end, go, type Step, say, type Turn } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import { readGivingUp } from '../understanding/read.ts'
import { no, question, yes } from './question.ts'
import { readSentence } from './sentence.ts'
import type { WishDraft } from './wish-draft.ts'

/**
 * Who does not want any more may say so at any question of a wish: "ach ne is schon gut, mein Nachbar hats gemacht". A bare
 * "nein" is asked about. What is posted already is taken back elsewhere.
 */
export function leavable(
  steps: Record<string, Step<WishDraft>>,
  next: (draft: WishDraft, ctx: Ctx) => Turn<WishDraft>,
): Record<string, Step<WishDraft>> {
  const listen = ([name, { show, take }]: [string, Step<WishDraft>]): [string, Step<WishDraft>] => [
    name,
    {
      show,
      take: (draft, event, ctx) => {
        if (event.kind !== 'said' || draft.posted) return take(draft, event, ctx)
        const leaves = wantsOut(event.text, ctx)
        if (leaves === 'sure') return end(say(line('cancelled')))
        if (leaves === 'maybe') return name === 'change' ? go('confirm', draft) : go('leave', draft)
        const turn = take(draft, event, ctx)
        const { intent, told } = readSentence(event.text, ctx)
        const isCancelled = turn.to === 'unfit' && told && intent === 'cancel'
        return isCancelled ? end(say(line('cancelled'))) : turn
      },
    },
  ]
  return { ...Object.fromEntries(Object.entries(steps).map(listen)), leave: leaveStep(next) }
}

/** Whether somebody wants to leave what they are in. Who names a day or an hour with it corrects something. */
export function wantsOut(text: string, ctx: Ctx): 'sure' | 'maybe' | null {
  const { days, every, from, part } = readSentence(text, ctx)
  return days.length > 0 || every || from || part ? null : readGivingUp(text)
}

/** "Soll ich es lassen?" */
export const leaveStep = <Draft>(next: (draft: Draft, ctx: Ctx) => Turn<Draft>): Step<Draft> =>
  question<Draft>({
    asks: () => line('leave.sure'),
    choices: () => [yes(line('leave.yes')), no(line('leave.no'))],
    choose: (id, draft, ctx) => (id === 'yes' ? end(say(line('cancelled'))) : next(draft, ctx)),
    next,
  })
