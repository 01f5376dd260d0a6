import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { withoutOwnChildren } from '../understanding/read.ts'
import { type Understood, understand } from '../understanding/understand.ts'
import { courtesies, undecidedWords } from './command-words.ts'

/** Several steps may be asked about one sentence in a turn: it is read once. */
export function readSentence(text: string, ctx: Ctx): Understood {
  const last = lastRead.get(ctx)
  if (last?.text === text) return last.heard
  const heard = readAnew(text, ctx)
  lastRead.set(ctx, { text, heard })
  return heard
}

const lastRead = new WeakMap<Ctx, { text: string; heard: Understood }>()

function readAnew(text: string, ctx: Ctx): Understood {
  const at = {
    now: ctx.local,
    districts: ctx.municipality?.districts.map(each => each.name) ?? [],
    land: ctx.municipality?.land ?? 'NW',
  }
  const whole = understand(text, at)
  const meant = whole.intent === 'offer' && whole.category === 'childcare' ? withoutOwnChildren(text) : text
  const heard = meant === text ? whole : understand(meant, at)
  const words = plain(text)
  // one of them begins with a no: "لا أعرف"
  if (undecidedWords.has(words)) return { ...heard, intent: 'other', beside: 'undecided' }
  return heard.intent === 'other' ? { ...heard, topic: heard.topic ?? courtesies.get(words) ?? null } : heard
}

/** The district that somebody names; null when they name none of this town. */
export const districtSaid = (text: string, ctx: Ctx): number | null =>
  districtNamed(readSentence(text, ctx).district, ctx)

/** The district of this town that is called so. */
export const districtNamed = (name: string | null, ctx: Ctx): number | null =>
  ctx.municipality?.districts.find(each => each.name === name)?.id ?? null
