import { defineFlow, turnTo } from '../conversation/flow.ts'
import { keepingToRules, underMinorsRules } from './minors-offer.ts'
import { wishDraft } from './wish-draft.ts'
import { nextOfWish, wishSteps } from './wish-steps.ts'

/** "Ich kann": from a sentence to a standing offer. */
export const offerHelp = defineFlow({
  name: 'offer-help',
  draft: wishDraft,
  open: (draft, ctx) => {
    const doubts = draft.doubts.filter(({ slot }) => slot !== 'kind')
    const offer = { ...draft, kind: 'offer' as const, doubts }
    if (!ctx.member) return turnTo('register', { wantsToHelp: true, wish: offer })
    if (ctx.member.status !== 'APPROVED') return turnTo('my-registration', { said: offer })
    const { wish, says } = underMinorsRules(offer, ctx.member.birthYear, ctx)
    const turn = ctx.member.roles.includes('HELPER')
      ? nextOfWish(wish, ctx)
      : turnTo('new-role', { role: 'HELPER', wish })
    return 'effects' in turn ? { ...turn, effects: [...says, ...turn.effects] } : turn
  },
  steps: keepingToRules(wishSteps),
})
