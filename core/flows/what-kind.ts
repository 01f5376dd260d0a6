import type { Ctx } from '../conversation/ctx.ts'
import { again, go, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { line } from '../texts/line.ts'
import type { Language } from '../texts/tongue.ts'
import {
  asksSomething,
  isBareAnswer,
  isBareWish,
  isRemark,
  languageNamed,
  writtenElsewhere,
} from '../understanding/read.ts'
import { addToWish } from './hear-wish.ts'
import { choice } from './question.ts'
import { readSentence } from './sentence.ts'
import { remarked, type WishDraft } from './wish-draft.ts'

/**
 * Which kind of help. Words that name none are kept once, and the kind is asked; words again are "something else". What
 * asks, greets, answers or remarks something is no kind of help.
 */
export const whatStep = (next: (draft: WishDraft, ctx: Ctx) => Turn<WishDraft>): Step<WishDraft> => ({
  show: ({ kind, text }) => ({
    lines: [line(text !== '' ? 'wish.whichKind' : kind === 'request' ? 'wish.what' : 'wish.whatOffer')],
    choices: CATEGORIES.map(name => choice(name, line('category', { category: name }))),
  }),
  take: (draft, event, ctx) => {
    if (event.kind === 'chose')
      return next({ ...draft, category: CATEGORIES.find(each => each === event.id) ?? 'other' }, ctx)
    return event.kind === 'said' ? heard(draft, event.text, ctx, next) : unfit
  },
})

function heard(
  draft: WishDraft,
  text: string,
  ctx: Ctx,
  next: (draft: WishDraft, ctx: Ctx) => Turn<WishDraft>,
): Turn<WishDraft> {
  const told = addToWish(draft, text, ctx)
  if (told) return next(told, ctx)
  const { topic, intent, beside } = readSentence(text, ctx)
  // a yes or "ich weiß nicht" is no kind of help, and nothing to show to anybody
  if (beside === 'undecided' || isBareAnswer(text)) return again(line('wish.whichAgain'))
  if (draft.text === '' && isSubject(text, ctx))
    return next({ ...draft, text: text.trim(), category: 'tutoring' }, ctx)
  if (topic !== null || intent === 'cancel') return unfit
  if (asksSomething(text) || isBareWish(text)) return again(line('wish.whichAgain'))
  if (draft.text !== '' && isRemark(text))
    return go('what', remarked(draft, text), say(line('wish.whichAgain')))
  if (draft.text === '') return next({ ...draft, text: text.trim().slice(0, 1000) }, ctx)
  const isRead = READ_IN_SENTENCES.has(ctx.reader.language) && !writtenElsewhere(text)
  if (intent === 'decline' || intent === 'accept' || !isRead) return again(line('wish.whichAgain'))
  return next({ ...draft, category: 'other' }, ctx)
}

/** A language's bare name, of somebody who reads German: that they want to learn or to teach it. */
const isSubject = (text: string, { reader }: Ctx): boolean =>
  (reader.language === 'de' || reader.language === 'de-leicht') &&
  /^\p{L}+[.!]?$/u.test(text.trim()) &&
  languageNamed(text) !== null

/** In these people write sentences; who writes another language chooses. */
export const READ_IN_SENTENCES: ReadonlySet<Language> = new Set(['de', 'de-leicht', 'en'])
