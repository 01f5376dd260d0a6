import type { Thing } from '../calls/my-things.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { isNamed } from '../conversation/named.ts'
import { categoryMentioned } from '../understanding/read.ts'
import { addToWish } from './hear-wish.ts'
import { postDraft } from './post-draft.ts'
import { type WishDraft, wishDraft } from './wish-draft.ts'

/** Which of one's own things words are about: the one that they name, or the only one; null where it is not clear. */
export function meantThing(things: Thing[], words: string): Exclude<Thing, { kind: 'invitation' }> | null {
  const own = things.filter(thing => thing.kind !== 'invitation')
  const category = categoryMentioned(words)
  const named = own.filter(thing =>
    thing.kind === 'match' ? isNamed(words, thing.match.firstName) : thing.category === category,
  )
  const [thing, other] = named.length > 0 ? named : own
  return other === undefined ? (thing ?? null) : null
}

/** A request that nobody has agreed to yet, at the time that words name instead. */
export function movedRequest(thing: Thing, words: string, ctx: Ctx): WishDraft | null {
  if (thing.kind !== 'request' || !SEARCHING.has(thing.status)) return null
  return addToWish(wishDraft.parse(postDraft(thing)), words, ctx)
}

const SEARCHING: ReadonlySet<string> = new Set(['OPEN', 'PAUSED'])
