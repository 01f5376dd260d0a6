import type { Ctx } from '../conversation/ctx.ts'
import { again, call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import { asksAndOffers, tellsHome } from '../understanding/read.ts'
import { tellsSomething, toldOfMyself } from './about-myself.ts'
import { foreignWords } from './foreign-words.ts'
import { wishFrom } from './hear-wish.ts'
import { languageChoice } from './language.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { choice } from './question.ts'
import { readSentence } from './sentence.ts'
import { tooYoungToHelp } from './too-young.ts'
import { greeting, isYoung, unlessGreeted, type WelcomeDraft, welcomeDraft } from './welcome-draft.ts'
import { greetIn, lookFor, lookUp, townSteps } from './which-town.ts'

/** The first words: who is speaking here, what somebody wants, and in which town. Nothing personal yet. */
export const welcome = defineFlow<typeof welcomeDraft, 'welcome'>({
  name: 'welcome',
  draft: welcomeDraft,
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
    ...townSteps(onwards),
  },
})

/** A wish, who somebody is, or the name of a town. */
function hear(draft: WelcomeDraft, text: string, ctx: Ctx): Turn<WelcomeDraft> {
  const foreign = foreignWords(text, ctx)
  return foreign ? turnTo('language', foreign) : hearWords(draft, text, ctx)
}

function hearWords(draft: WelcomeDraft, text: string, ctx: Ctx): Turn<WelcomeDraft> {
  const answer = privacyAnswer(text, ctx)
  if (answer) return again(answer)
  const heard = readSentence(text, ctx)
  if (heard.topic === 'greeting') return go('greet', draft)
  if (heard.topic || heard.beside) return unfit
  const isWish = heard.intent === 'request' || heard.intent === 'offer'
  const wishesSomething = isWish && heard.told && heard.category !== 'other'
  if (!ctx.municipality && !wishesSomething && tellsHome(text)) return lookFor({ ...draft, said: text }, text)
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
  const both = asksAndOffers(text)
  const [wantsHelp, wantsToHelp] = [both || wish.kind === 'request', both || wish.kind === 'offer']
  return onwards({ ...known, wish, wantsHelp, wantsToHelp }, ctx)
}

/** What nobody understands here is greeted like any first word. */
function hearFirst(draft: WelcomeDraft, text: string, ctx: Ctx): Turn<WelcomeDraft> {
  const turn = hearWords(draft, text, ctx)
  return turn.to === 'flow' || (turn.to === 'step' && turn.step === 'town') ? turn : go('greet', draft)
}

/** The town is asked only where it isn't known. */
function onwards(draft: WelcomeDraft, ctx: Ctx): Turn<WelcomeDraft> {
  const { wantsHelp, wantsToHelp, wish, said } = draft
  if (ctx.municipality)
    return turnTo('register', { wantsHelp, wantsToHelp, wish, said }, ...unlessGreeted(draft, ctx))
  return goodbye(draft, ctx) ?? go('town', draft, call('find-municipality', { words: null }))
}

/** Children who are too young everywhere need not say first where they live. */
function goodbye(draft: WelcomeDraft, ctx: Ctx): Turn<WelcomeDraft> | null {
  const { birthYear = null, age = null } = toldOfMyself(draft.said ?? draft.wish?.text ?? '', ctx)
  const tooYoung = tooYoungToHelp({ birthYear, age, wantsToHelp: draft.wantsToHelp }, ctx)
  return tooYoung && end(...unlessGreeted(draft, ctx), say(tooYoung))
}
