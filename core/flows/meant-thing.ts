import type { Thing } from '../calls/my-things.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { isNamed } from '../conversation/named.ts'
import { categoryMentioned, namesAnother } from '../understanding/read.ts'
import { addToWish } from './hear-wish.ts'
import { postDraft } from './post-draft.ts'
import { type WishDraft, wishDraft } from './wish-draft.ts'

/** Which of one's own things words are about: the one that they name, or the only one; null where it is not clear. */
export function meantThing(things: Thing[], words: string): Own | null {
  const own = things.filter(thing => thing.kind !== 'invitation')
  const category = categoryMentioned(words)
  const named = own.filter(thing =>
    thing.kind === 'match' ? isNamed(words, thing.match.firstName) : thing.category === category,
  )
  const [thing, other] = named.length > 0 ? named : own
  return other === undefined ? (thing ?? null) : null
}

/** The only one on one of these days. */
export function thingOn(things: Thing[], days: readonly string[]): Own | null {
  const [thing, other] = things.filter((thing): thing is Own => {
    if (thing.kind === 'invitation') return false
    const { when } = thing.kind === 'match' ? thing.match : thing
    return when.days.some(day => days.includes(day))
  })
  return other === undefined ? (thing ?? null) : null
}

type Own = Exclude<Thing, { kind: 'invitation' }>

/** An offer, or a request that nobody has agreed to yet, at the time that words name instead. */
export function movedPost(thing: Thing, words: string, ctx: Ctx): WishDraft | null {
  if ((thing.kind !== 'request' && thing.kind !== 'offer') || !STANDING.has(thing.status)) return null
  const moved = addToWish(wishDraft.parse(postDraft(thing)), words, ctx)
  // "samstags kann ich nicht, lieber mittwochs" names both
  const before = thing.when.every?.split(',') ?? []
  const instead = moved?.every?.split(',').filter(day => !before.includes(day)) ?? []
  return moved && instead.length > 0 && namesAnother(words) ? { ...moved, every: instead.join(',') } : moved
}

const STANDING: ReadonlySet<string> = new Set(['OPEN', 'ACTIVE', 'PAUSED'])
