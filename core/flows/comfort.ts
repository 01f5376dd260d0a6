import type { Ctx } from '../conversation/ctx.ts'
import { end, type Step, say, type Turn } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import { addToWish } from './hear-wish.ts'
import { no, question, yes } from './question.ts'
import type { WishDraft } from './wish-draft.ts'

/** Who tells that they are lonely is answered first, and then asked whether somebody shall be looked for. */
export function comfortStep(next: (draft: WishDraft, ctx: Ctx) => Turn<WishDraft>): Step<WishDraft> {
  const { show, take } = question<WishDraft>({
    asks: () => line('comfort.ask'),
    choices: () => [yes(line('yesPlease')), no(line('noThanks'))],
    hear: (text, draft, ctx) => addToWish(draft, text, ctx),
    choose: (id, draft, ctx) => (id === 'yes' ? next(draft, ctx) : end(say(line('comfort.fine')))),
    next,
  })
  return { show: (draft, ctx) => ({ ...show(draft, ctx), before: [line('comfort')] }), take }
}
