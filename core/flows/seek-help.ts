import { defineFlow, go, turnTo } from '../conversation/flow.ts'
import { saysLonely } from '../understanding/read.ts'
import { settledByRole } from './doubt.ts'
import { wishDraft } from './wish-draft.ts'
import { nextOfWish, wishSteps } from './wish-steps.ts'

/** "Ich brauche Hilfe": from a sentence to a request that goes out. */
export const seekHelp = defineFlow({
  name: 'seek-help',
  draft: wishDraft,
  open: (draft, ctx) => {
    if (!ctx.member) return turnTo('register', { wantsHelp: true, wish: draft })
    if (ctx.member.status !== 'APPROVED') return turnTo('my-registration', { said: draft })
    const wish = { ...draft, doubts: settledByRole(draft.doubts, ctx) }
    if (wish.doubts.some(({ slot }) => slot === 'kind')) return go('which', wish)
    if (!ctx.member.roles.includes('SEEKER')) return turnTo('new-role', { role: 'SEEKER', wish })
    return wish.category === 'company' && saysLonely(wish.text) ? go('comfort', wish) : nextOfWish(wish, ctx)
  },
  steps: wishSteps,
})
