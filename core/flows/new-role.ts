import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, type Turn, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { no, yes } from './question.ts'
import { refused } from './refused.ts'
import { keepWish, restAgain, wishDraft, wishNoted } from './wish-draft.ts'

const draft = z.object({
  role: z.enum(['SEEKER', 'HELPER']),
  /** what led here, kept until the role is approved */
  wish: wishDraft.nullable().default(null),
})
type Draft = z.output<typeof draft>

/** A seeker wants to help too, or the other way round: staff approve each role by itself. */
export const newRole = defineFlow<typeof draft, 'new-role'>({
  name: 'new-role',
  draft,
  open: (draft, ctx) => {
    const asked = draft.role === 'SEEKER' ? ctx.member?.wantsHelp : ctx.member?.wantsToHelp
    return asked ? atTownHall(draft, ctx) : go('ask', draft)
  },
  steps: {
    ask: {
      show: draft => ({
        lines: [line('role.ask', { role: draft.role })],
        choices: [yes(line('yesPlease')), no(line('noThanks'))],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          return atTownHall(event.call === 'keep-wish' ? { ...draft, wish: null } : draft, ctx)
        }
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes'
          ? go('ask', draft, call('ask-for-role', { role: draft.role }))
          : end(say(line('fine')))
      },
    },
  },
})

function atTownHall(draft: Draft, ctx: Ctx): Turn<Draft> {
  const { wish } = draft
  if (wish?.category) return go('ask', draft, say(wishNoted(wish)), ...restAgain(wish), keepWish(wish))
  return end(say(line('role.waiting', { contact: ctx.municipality?.contactName ?? '' })))
}
