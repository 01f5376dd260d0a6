import { go } from '../conversation/flow.ts'
import { whenOf } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { no, question, yes } from './question.ts'
import type { WishDraft } from './wish-draft.ts'
import { done, post } from './wish-posted.ts'

/** The same is looked for already: who asks again has mostly forgotten it, and sometimes needs a second pair of hands. */
export const twinStep = question<WishDraft>({
  asks: draft => line('wish.twin', { category: draft.category ?? 'other', when: whenOf(draft) }),
  choices: () => [yes(line('wish.twinYes')), no(line('wish.twinNo'))],
  choose: (id, draft) =>
    id === 'yes' ? post({ ...draft, again: true }) : done(draft, line('wish.twinKept')),
  next: draft => go('confirm', draft),
})
