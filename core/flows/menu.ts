import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { type Choice, defineFlow, go, turnTo, unfit } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import { languageChoice } from './language.ts'
import { choice } from './question.ts'

/** What somebody can do here, as buttons: only what they may. */
export const menu = defineFlow({
  name: 'menu',
  lobby: true,
  standing: true,
  draft: z.object({}),
  open: (draft, ctx) => {
    if (!ctx.member) return turnTo('welcome')
    return ctx.member.status === 'APPROVED' ? go('choose', draft) : turnTo('my-registration')
  },
  steps: {
    choose: {
      show: (_, ctx) => ({
        lines: [line('menu', { firstName: ctx.member?.firstName ?? '' })],
        choices: choicesFor(ctx),
      }),
      take: (_, event) => (event.kind === 'chose' ? turnTo(event.id) : unfit),
    },
  },
})

const choicesFor = (ctx: Ctx): Choice[] => [
  choice('seek-help', line('greeting.seek')),
  choice('offer-help', line('greeting.help')),
  ...(ctx.member?.roles.includes('SEEKER') ? [choice('search-offers', line('menu.offers'))] : []),
  choice('my-things', line('menu.things')),
  ...(ctx.member?.roles.includes('HELPER') ? [choice('pause', line('menu.pause'))] : []),
  choice('my-data', line('menu.data')),
  languageChoice,
]
