import type { Ctx } from '../conversation/ctx.ts'
import { type Effect, type Step, say } from '../conversation/flow.ts'
import { isMinor, minorsPart } from '../domain/minors-offer.ts'
import { hazardsOf } from '../understanding/hazards.ts'
import { refused } from './refused.ts'
import type { WishDraft } from './wish-draft.ts'

/** An offer of somebody under 18: what they may not do is said at once and left out. */
export function underMinorsRules(
  wish: WishDraft,
  birthYear: number | null,
  ctx: Ctx,
  words = wish.text,
): { wish: WishDraft; says: Effect[] } {
  const { municipality } = ctx
  if (wish.kind !== 'offer' || !municipality || !isMinor(birthYear, ctx.local.slice(0, 10)))
    return { wish, says: [] }
  const { refusals, rest } = minorsPart(wish, hazardsOf(words).dangers, municipality)
  return { wish: rest, says: refusals.map(each => say(refused(each))) }
}

/** The steps of an offer, as a member under 18 goes through them. */
export function keepingToRules(steps: Record<string, Step<WishDraft>>): Record<string, Step<WishDraft>> {
  const kept = ([name, { show, take }]: [string, Step<WishDraft>]): [string, Step<WishDraft>] => [
    name,
    {
      show,
      take: (draft, event, ctx) => {
        const turn = take(draft, event, ctx)
        if (turn.to !== 'step') return turn
        const words = event.kind === 'said' ? event.text : ''
        const { wish, says } = underMinorsRules(turn.draft, ctx.member?.birthYear ?? null, ctx, words)
        return { ...turn, draft: wish, effects: [...says, ...turn.effects] }
      },
    },
  ]
  return Object.fromEntries(Object.entries(steps).map(kept))
}
