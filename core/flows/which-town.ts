import type { Ctx } from '../conversation/ctx.ts'
import { again, call, end, go, missed, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readTown, tellsHome } from '../understanding/read.ts'
import { wishFrom } from './hear-wish.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'
import { readSentence } from './sentence.ts'
import { unlessGreeted, type WelcomeDraft } from './welcome-draft.ts'

/** Which town somebody lives in: by its name, by a link, by the word on a poster; only towns that are here. */
export const townSteps = (next: Next): Record<string, Step<WelcomeDraft>> => ({
  town: {
    show: ({ unknown, found }) => ({
      lines: [unknown === null ? line('town') : line('town.unknown', { name: unknown })],
      choices: [
        ...found.map(({ id, name }) => choice(String(id), line('plain', { text: name }))),
        unknown === null ? choice('other', line('town.other')) : choice('none', line('town.none')),
      ],
    }),
    take: (draft, event, ctx) => {
      switch (event.kind) {
        case 'chose':
          if (event.id === 'other') return go('otherTown', draft)
          if (event.id === 'none') return end(say(line('town.sorry')))
          return go('town', draft, call('enter-municipality', { id: Number(event.id) }))
        case 'said':
          return hear(draft, event.text, ctx)
        case 'answered':
          return arrive(draft, event, ctx, next)
        default:
          return unfit
      }
    },
  },
  otherTown: {
    show: () => ({ lines: [line('town.write')] }),
    take: (draft, event, ctx) => (event.kind === 'said' ? hear(draft, event.text, ctx) : unfit),
  },
})

/** A town, or what somebody has to say first: a wish is kept, and a yes names no place. */
function hear(draft: WelcomeDraft, text: string, ctx: Ctx): Turn<WelcomeDraft> {
  const answer = privacyAnswer(text, ctx)
  if (answer) return again(answer)
  const heard = readSentence(text, ctx)
  if (heard.topic || heard.beside) return unfit
  const isWish = heard.told && (heard.intent === 'request' || heard.intent === 'offer')
  if (isWish && heard.category !== null && heard.category !== 'other') {
    const wish = wishFrom(heard, text, ctx)
    const wants = wish.kind === 'request' ? { wantsHelp: true } : { wantsToHelp: true }
    return go('town', { ...draft, ...wants, wish, unknown: null }, say(line('town.wishKept')))
  }
  return heard.intent === 'accept' || heard.intent === 'decline' ? missed() : lookFor(draft, text)
}

/** "Ich wohne in Delbrück" names Delbrück, and so does a district of it. */
export function lookFor(draft: WelcomeDraft, said: string): Turn<WelcomeDraft> {
  const unknown = readTown(said)
  return go('town', { ...draft, town: null, unknown }, call('find-municipality', { words: unknown }))
}

/** A first word may be a town's code, and need not be. */
export function lookUp(draft: WelcomeDraft, words: string): Turn<WelcomeDraft> {
  const code = words.trim().slice(0, 60)
  return go('greet', { ...draft, code }, call('find-municipality', { words: code }))
}

export function greetIn(
  draft: WelcomeDraft,
  event: { call: string; result: unknown },
  ctx: Ctx,
): Turn<WelcomeDraft> {
  if (event.call === 'enter-municipality') return go('greet', { ...draft, greeted: false, code: null })
  const { found } = event.result as { found: { id: number; slug: string; name: string }[] }
  const code = draft.code ?? ''
  const named = tellsHome(code) ? found : found.filter(town => isNamed(town, code))
  const [only] = named
  // which part of it they live in may have been said, too
  const said = tellsHome(code) ? code : draft.said
  if (only && named.length === 1)
    return go('greet', { ...draft, said }, call('enter-municipality', { id: only.id }))
  const understood = !draft.greeted && !ctx.member
  return go('greet', { ...draft, code: null }, ...(understood ? [] : [say(line('notUnderstood'))]))
}

/** Whole, as it stands on the poster: three letters that many words begin with name no town. */
const isNamed = ({ slug, name }: { slug: string; name: string }, words: string): boolean =>
  [slug, name].some(each => each.toLowerCase() === words.toLowerCase().replace(/[.!]$/, ''))

function arrive(
  draft: WelcomeDraft,
  event: { call: string; result: unknown },
  ctx: Ctx,
  next: Next,
): Turn<WelcomeDraft> {
  if (event.call === 'enter-municipality') {
    if (isRefusal(event.result))
      return event.result.refused === 'channel-off' ? end(say(refused(event.result))) : go('town', draft)
    return draft.wantsHelp || draft.wantsToHelp ? next(draft, ctx) : go('greet', draft)
  }
  const { found } = event.result as { found: { id: number; name: string }[] }
  const [only] = found
  if (only && found.length === 1 && draft.unknown !== null)
    return go('town', { ...draft, unknown: null }, call('enter-municipality', { id: only.id }))
  // what a link or a message named is not there: show all towns
  if (found.length === 0 && draft.unknown !== null && draft.found.length === 0)
    return go('town', draft, call('find-municipality', { words: null }))
  const shown = found.length > 0 ? found : draft.found
  const here = { ...draft, found: shown, greeted: true }
  if (found.length > 0 || draft.unknown === null) return go('town', here, ...unlessGreeted(draft, ctx))
  const ways = draft.misses > 0 ? [say(line('lost', { contact: null, phone: null }))] : []
  const missing = { ...here, misses: draft.misses + 1 }
  // whole sentences are no name that one says back
  return draft.unknown.split(/\s+/).length > LONGEST_NAME_WORDS
    ? go('town', { ...missing, unknown: null }, say(line('notUnderstood')), ...ways)
    : go('town', missing, ...unlessGreeted(draft, ctx), ...ways)
}

const LONGEST_NAME_WORDS = 4

type Next = (draft: WelcomeDraft, ctx: Ctx) => Turn<WelcomeDraft>
