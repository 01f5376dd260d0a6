import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import {
  again,
  call,
  defineFlow,
  type Effect,
  end,
  go,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isMinor } from '../domain/minors-offer.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { tellsSomething, toldOfMyself } from './about-myself.ts'
import { foreignWords } from './foreign-words.ts'
import { readSentence, wishDraft, wishFrom } from './hear-wish.ts'
import { languageChoice } from './language.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'
import { tooYoungToHelp } from './too-young.ts'

const draft = z.object({
  /** the town's name in a deep link */
  town: z.string().nullable().default(null),
  wantsHelp: z.boolean().default(false),
  wantsToHelp: z.boolean().default(false),
  wish: wishDraft.nullable().default(null),
  /** what somebody has told of themselves meanwhile, in their words */
  said: z.string().nullable().default(null),
  /** a first sentence in a language that was chosen just now: it is heard as if it were said here */
  first: z.string().nullable().default(null),
  greeted: z.boolean().default(false),
  found: z.array(z.object({ id: z.number(), name: z.string() })).default([]),
  /** a first word that may name a town: posters tell what to write where a link can't carry it */
  code: z.string().nullable().default(null),
  /** what was looked for and not found */
  unknown: z.string().nullable().default(null),
})
type Draft = z.output<typeof draft>

/** The first words: who is speaking here, what somebody wants, and in which town. Nothing personal yet. */
export const welcome = defineFlow<typeof draft, 'welcome'>({
  name: 'welcome',
  draft,
  lobby: true,
  standing: true,
  young: (draft, ctx) => isYoung(draft, ctx),
  over: ctx => ctx.member !== null,
  open: (draft, ctx) => {
    if (draft.town) return lookFor(draft, draft.town)
    if (draft.first) return hearFirst({ ...draft, first: null }, draft.first, ctx)
    if (draft.code && !ctx.municipality) return lookUp(draft, draft.code)
    return draft.wantsHelp || draft.wantsToHelp ? onwards(draft, ctx) : go('greet', draft)
  },
  steps: {
    greet: {
      show: (draft, ctx) => ({
        before: draft.greeted ? [] : [greeting(ctx)],
        lines: [line('register.role')],
        choices: [
          choice('seek', line('greeting.seek')),
          choice('help', line('greeting.help')),
          choice('both', line('greeting.both')),
          languageChoice,
        ],
      }),
      take: (draft, event, ctx) => {
        const greeted = { ...draft, greeted: true }
        if (event.kind === 'chose') {
          if (event.id === languageChoice.id) return turnTo('language')
          const kind = event.id === 'help' ? ('offer' as const) : ('request' as const)
          const wish = greeted.wish === null ? null : { ...greeted.wish, kind, doubts: [] }
          return onwards(
            { ...greeted, wish, wantsHelp: event.id !== 'help', wantsToHelp: event.id !== 'seek' },
            ctx,
          )
        }
        if (event.kind === 'answered') return greetIn(draft, event, ctx)
        return event.kind === 'said' ? hear(greeted, event.text, ctx) : unfit
      },
    },
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
            return arrive(draft, event, ctx)
          default:
            return unfit
        }
      },
    },
    otherTown: {
      show: () => ({ lines: [line('town.write')] }),
      take: (draft, event) => (event.kind === 'said' ? lookFor(draft, event.text) : unfit),
    },
  },
})

/** A wish, who somebody is, or the name of a town. */
function hear(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const foreign = foreignWords(text, ctx)
  return foreign ? turnTo('language', foreign) : hearWords(draft, text, ctx)
}

function hearWords(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const answer = privacyAnswer(text)
  if (answer) return again(answer)
  const heard = readSentence(text, ctx)
  if (heard.topic === 'greeting') return go('greet', draft)
  if (heard.topic || heard.beside) return unfit
  const isWish = heard.intent === 'request' || heard.intent === 'offer'
  const told = toldOfMyself(text, ctx)
  const known = tellsSomething(told)
    ? { ...draft, said: [draft.said, text].filter(Boolean).join('. ') }
    : draft
  if (!isWish || (known !== draft && !heard.told)) {
    if (known !== draft) return goodbye(known, ctx) ?? go('greet', known)
    return ctx.municipality ? go('greet', draft, say(line('notUnderstood'))) : lookUp(draft, text)
  }
  const wish = wishFrom(heard, text, ctx)
  // asking or offering? Then the question that is open asks just that
  if (wish.doubts.some(({ slot }) => slot === 'kind')) return go('greet', { ...known, wish })
  const wantsHelp = wish.kind === 'request'
  return onwards({ ...known, wish, wantsHelp, wantsToHelp: !wantsHelp }, ctx)
}

/** What nobody understands here is greeted like any first word. */
function hearFirst(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const turn = hearWords(draft, text, ctx)
  return turn.to === 'flow' || (turn.to === 'step' && turn.step === 'town') ? turn : go('greet', draft)
}

/** The town is asked only where it isn't known. */
function onwards(draft: Draft, ctx: Ctx): Turn<Draft> {
  const { wantsHelp, wantsToHelp, wish, said } = draft
  if (ctx.municipality)
    return turnTo('register', { wantsHelp, wantsToHelp, wish, said }, ...unlessGreeted(draft, ctx))
  return goodbye(draft, ctx) ?? go('town', draft, call('find-municipality', { words: null }))
}

/** Children who are too young everywhere need not say first where they live. */
function goodbye(draft: Draft, ctx: Ctx): Turn<Draft> | null {
  const { birthYear = null, age = null } = toldOfMyself(draft.said ?? draft.wish?.text ?? '', ctx)
  const tooYoung = tooYoungToHelp({ birthYear, age, wantsToHelp: draft.wantsToHelp }, ctx)
  return tooYoung && end(...unlessGreeted(draft, ctx), say(tooYoung))
}

/** "Ich wohne in Delbrück" names Delbrück, and so does a district of it. */
function lookFor(draft: Draft, said: string): Turn<Draft> {
  const unknown = said
    .replace(/^.*\b(?:in|aus)\s+/i, '')
    .replace(/[.!?]+$/, '')
    .trim()
    .slice(0, 60)
  return go('town', { ...draft, town: null, unknown }, call('find-municipality', { words: unknown }))
}

/** A first word may be a town's code, and need not be. */
function lookUp(draft: Draft, words: string): Turn<Draft> {
  const code = words.trim().slice(0, 60)
  return go('greet', { ...draft, code }, call('find-municipality', { words: code }))
}

function greetIn(draft: Draft, event: { call: string; result: unknown }, ctx: Ctx): Turn<Draft> {
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

function arrive(draft: Draft, event: { call: string; result: unknown }, ctx: Ctx): Turn<Draft> {
  if (event.call === 'enter-municipality') {
    if (isRefusal(event.result))
      return event.result.refused === 'channel-off' ? end(say(refused(event.result))) : go('town', draft)
    return draft.wantsHelp || draft.wantsToHelp ? onwards(draft, ctx) : go('greet', draft)
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

const unlessGreeted = (draft: Draft, ctx: Ctx): Effect[] =>
  draft.greeted ? [] : [say(isYoung(draft, ctx) ? { ...greeting(ctx), young: true } : greeting(ctx))]
/** by what was told so far */
const isYoung = ({ said, wish }: Draft, ctx: Ctx): boolean =>
  isMinor(toldOfMyself(said ?? wish?.text ?? '', ctx).birthYear ?? null, ctx.local.slice(0, 10))
const greeting = (ctx: Ctx) => line('greeting', { town: ctx.municipality?.name ?? null })
