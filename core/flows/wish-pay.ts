import type { Ctx } from '../conversation/ctx.ts'
import { type Effect, say } from '../conversation/flow.ts'
import { ageOn } from '../domain/age.ts'
import { programmeOf, refusalOfPay } from '../domain/pay.ts'
import { line } from '../texts/line.ts'
import { payTold } from '../understanding/read.ts'
import { choice, problem, question } from './question.ts'
import { rulesOf } from './town-rules.ts'
import type { WishDraft } from './wish-draft.ts'

/** What a sentence says of money for the help itself; undefined where it says nothing of it. */
export function payIn(text: string, ctx: Ctx): WishDraft['payCents'] | undefined {
  const told = payTold(text)
  if (told === null) return undefined
  return told === 'none' ? null : told === 'usual' ? rulesOf(ctx).pay.suggested : told
}

/** A wish with the pocket money that there can be here, and what has to be said about that. */
export function payable<D extends Paid>(draft: D, ctx: Ctx): { wish: D; says: Effect[] } {
  if (!ctx.municipality) return { wish: draft, says: [] }
  const { programme, payCents } = programmeOf(draft.payCents, ctx.municipality.rules)
  if (draft.payCents !== null && payCents === null)
    return { wish: { ...draft, payCents }, says: [say(line('wish.noPay', { town: ctx.municipality.name }))] }
  const { min, max } = ctx.municipality.rules.helperAge[programme]
  const { birthYear = null } = ctx.member ?? {}
  const { youngest } = ageOn(ctx.local.slice(0, 10), { birthYear })
  if (draft.kind === 'offer' && payCents !== null && max !== null && youngest > max)
    return {
      wish: { ...draft, payCents: null },
      says: draft.payCents === null ? [] : [say(line('wish.payYoung', { min, max }))],
    }
  return { wish: { ...draft, payCents }, says: [] }
}

/** A sum that the town does not allow is asked about. */
export const isPayOpen = ({ payCents }: Paid, ctx: Ctx): boolean =>
  refusalOfPay({ programme: 'POCKET_MONEY', payCents }, rulesOf(ctx)) !== null

/** The line below what was understood; none where nobody is paid. */
export function payLines({ kind, payCents }: Paid, ctx: Ctx) {
  if (payCents === null) return []
  const { min, max } = rulesOf(ctx).helperAge.POCKET_MONEY
  const ages = kind === 'offer' || max === null ? null : { min, max }
  return [line('wish.paid', { payCents, ages })]
}

export const payStep = (next: Parameters<typeof question<WishDraft>>[0]['next']) =>
  question<WishDraft>({
    asks: (_, ctx) => line('wish.pay', rulesOf(ctx).pay),
    choices: (_, ctx) => {
      const { min, suggested, max } = rulesOf(ctx).pay
      const sums = [...new Set([min, suggested, max])]
      const unpaid = programmeOf(null, rulesOf(ctx)).payCents === null
      return [
        ...sums.map(cents => choice(String(cents), line('euros', { cents }))),
        ...(unpaid ? [choice('none', line('wish.unpaid'))] : []),
      ]
    },
    hear: (text, draft, ctx) => {
      const told = /^\d+$/.test(text.trim()) ? 100 * Number(text) : payIn(text, ctx)
      const heard = { ...draft, payCents: told ?? null }
      return told === undefined || isPayOpen(heard, ctx)
        ? problem(line('wish.payAgain', rulesOf(ctx).pay))
        : heard
    },
    choose: (id, draft, ctx) => next({ ...draft, payCents: id === 'none' ? null : Number(id) }, ctx),
    next,
  })

type Paid = Pick<WishDraft, 'kind' | 'payCents'>
