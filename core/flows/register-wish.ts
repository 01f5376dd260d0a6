import type { Ctx } from '../conversation/ctx.ts'
import { type Effect, go, say, type Turn } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import { isAboutPhone, readHoldOn, saysHelp } from '../understanding/read.ts'
import { addToWish, wishFrom } from './hear-wish.ts'
import { no, question, yes } from './question.ts'
import type { RegisterDraft as Draft } from './register-draft.ts'
import { nextMissing } from './register-order.ts'
import { readSentence } from './sentence.ts'
import { restAgain, type WishDraft } from './wish-draft.ts'

/** What somebody wants at once, said while being asked for something else; null where no word tells so. */
export function wishSaid(text: string, ctx: Ctx): WishDraft | null {
  const heard = readSentence(text, ctx)
  if (heard.beside === 'of-others') return null
  if (heard.intent !== 'request' && heard.intent !== 'offer') return null
  if ((!heard.told && !heard.named) || isAboutPhone(text) || readHoldOn(text)) return null
  const wish = wishFrom(heard, text, ctx)
  return wish.category !== null || saysHelp(text) ? wish : null
}

/** It is noted, not lost; where something else is noted already, which of the two is asked. */
export function noteWish(draft: Draft, wish: WishDraft, text: string, ctx: Ctx): Turn<Draft> {
  const had = draft.wish?.category ? draft.wish : null
  if (had === null) return noted(draft, { ...draft.wish, ...wish }, ctx)
  if (
    (had.kind !== wish.kind && wish.category !== had.category) ||
    (wish.category !== null && wish.category !== had.category)
  )
    return go('whichWish', { ...draft, otherWish: wish })
  return noted(draft, addToWish(had, text, ctx) ?? had, ctx)
}

export const whichWish = question<Draft>({
  asks: ({ wish, otherWish }) =>
    line('register.otherWish', {
      noted: wish?.category ?? 'other',
      said: otherWish?.category ?? 'other',
      kind: otherWish?.kind ?? 'request',
    }),
  choices: () => [yes(line('register.otherYes'), 'other'), no(line('register.otherNo'), 'same')],
  choose: (id, { otherWish, ...draft }, ctx) =>
    id === 'other' && otherWish
      ? noted({ ...draft, otherWish: null }, otherWish, ctx)
      : nextMissing({ ...draft, otherWish: null }, ctx),
  next: nextMissing,
})

export const wishNoted = ({ wish }: Draft): Effect[] =>
  wish?.category ? [say(line('register.wishNoted', { category: wish.category })), ...restAgain(wish)] : []

function noted(draft: Draft, wish: WishDraft, ctx: Ctx): Turn<Draft> {
  const wants = {
    ...draft,
    wish,
    wantsHelp: draft.wantsHelp || wish.kind === 'request',
    wantsToHelp: draft.wantsToHelp || wish.kind === 'offer',
  }
  return nextMissing(wants, ctx, ...wishNoted(wants))
}
