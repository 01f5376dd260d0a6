import type { Ctx } from '../conversation/ctx.ts'
import { call, end, go, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readTown } from '../understanding/read.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'
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
          return lookFor(draft, event.text)
        case 'answered':
          return arrive(draft, event, ctx, next)
        default:
          return unfit
      }
    },
  },
  otherTown: {
    show: () => ({ lines: [line('town.write')] }),
    take: (draft, event) => (event.kind === 'said' ? lookFor(draft, event.text) : unfit),
  },
})

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
  const named = found.filter(town => isNamed(town, draft.code ?? ''))
  const [only] = named
  if (only && named.length === 1) return go('greet', draft, call('enter-municipality', { id: only.id }))
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
  return go('town', { ...draft, found: shown, greeted: true }, ...unlessGreeted(draft, ctx))
}

type Next = (draft: WelcomeDraft, ctx: Ctx) => Turn<WelcomeDraft>
