import { z } from 'zod'
import type { Thing } from '../calls/my-things.ts'
import type { Ctx } from '../conversation/ctx.ts'
import {
  again,
  type Choice,
  call,
  defineFlow,
  end,
  go,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isNamed } from '../conversation/named.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { isBareAnswer, namesAnother } from '../understanding/read.ts'
import { nameLines } from './in-whose-name.ts'
import { meantThing, movedPost, thingOn } from './meant-thing.ts'
import { postDraft } from './post-draft.ts'
import { apart, choice, no, question, yes } from './question.ts'
import { refused } from './refused.ts'
import { readSentence } from './sentence.ts'

const draft = z.object({
  things: z
    .array(z.custom<Thing>(value => typeof value === 'object' && value !== null && 'kind' in value))
    .default([]),
  picked: z.number().default(0),
  /** what they wrote is about one of these */
  asks: z.boolean().default(false),
  /** it is no longer wanted; else another time is named, or nothing */
  cancels: z.boolean().default(false),
  /** as they wrote it */
  words: z.string().default(''),
  /** a question about what is agreed, in their words; null = everything is shown */
  agreed: z.string().nullable().default(null),
})
type Draft = z.output<typeof draft>

/** One's own requests, offers, appointments: to see, change, pause and take back. */
export const myThings = defineFlow<typeof draft, 'my-things'>({
  name: 'my-things',
  lobby: true,
  draft,
  open: (draft, ctx) =>
    ctx.member?.status === 'APPROVED'
      ? go('list', draft, call('my-things', null))
      : turnTo('my-registration'),
  steps: {
    list: {
      show: (draft, ctx) => ({
        lines: [line(draft.asks ? 'things.which' : 'things')],
        choices: [
          ...apart(
            // the only one is meant by a plain yes
            draft.things.map((thing, index) =>
              draft.things.length === 1
                ? yes(labelOf(thing), String(index))
                : choice(String(index), labelOf(thing)),
            ),
            ctx,
          ),
          choice('menu', line('menu.back')),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { things } = event.result as { things: Thing[] }
          const meant = draft.words === '' ? null : meantBy({ ...draft, things }, ctx)
          if (meant) return meant
          if (draft.agreed !== null) return showAgreed({ ...draft, things }, draft.agreed)
          return things.length === 0 ? end(say(line('things.none'))) : go('list', { ...draft, things })
        }
        if (event.kind === 'said' && draft.asks) return whichSaid(draft, event.text, ctx)
        if (event.kind !== 'chose') return unfit
        if (event.id === 'menu') return turnTo('menu')
        const thing = draft.things[Number(event.id)]
        if (thing?.kind === 'match') return turnTo('match-overview', thing.match)
        if (thing?.kind === 'invitation') return turnTo('answer-invitation', thing.invitation)
        return go('post', { ...draft, picked: Number(event.id) })
      },
    },
    takeBack: question<Draft>({
      asks: draft => [...described(draft), line('thing.withdrawSure')],
      choices: () => [yes(line('thing.withdrawYes')), no(line('data.fine'))],
      choose: (id, draft) => (id === 'yes' ? takeBack(draft) : end(say(line('fine')))),
      next: draft => go('list', draft),
    }),
    post: {
      show: draft => ({ lines: described(draft), choices: possible(draft) }),
      take: (draft, event) => {
        const thing = draft.things[draft.picked]
        if (event.kind === 'answered') return changed(event.result, draft)
        if (event.kind !== 'chose' || !thing || thing.kind === 'match' || thing.kind === 'invitation')
          return unfit
        if (event.id === 'back') return go('list', draft, call('my-things', null))
        if (event.id === 'change' || event.id === 'post')
          return turnTo(thing.kind === 'request' ? 'seek-help' : 'offer-help', postDraft(thing))
        const { id } = thing
        if (thing.kind === 'request')
          return go(
            'post',
            draft,
            call('manage-request', { id, command: event.id as 'pause' | 'resume' | 'cancel' }),
          )
        return go(
          'post',
          draft,
          call('manage-offer', { id, command: event.id as 'pause' | 'resume' | 'end' }),
        )
      },
    },
  },
})

/** "Der am Dienstag": an answer to "which one?". A yes names none of them. */
function whichSaid(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const thing = thingOn(draft.things, readSentence(text, ctx).days) ?? meantThing(draft.things, text)
  const meant = thing && meantBy(draft, ctx, thing)
  if (meant) return meant
  return isBareAnswer(text) ? again(line('wish.whichAgain')) : unfit
}

/** What is no longer wanted, or wanted at another time, where it is clear which is meant. */
function meantBy(draft: Draft, ctx: Ctx, thing = meantThing(draft.things, draft.words)): Turn<Draft> | null {
  const { things, words, cancels } = draft
  if (!thing) return null
  const moved = cancels && !namesAnother(words) ? null : movedPost(thing, words, ctx)
  if (moved) return turnTo(moved.kind === 'request' ? 'seek-help' : 'offer-help', moved)
  if (!cancels) return null
  if (thing.kind === 'match') return turnTo('match-overview', { ...thing.match, leaving: true })
  return go('takeBack', { ...draft, picked: things.indexOf(thing) })
}

function takeBack(draft: Draft): Turn<Draft> {
  const thing = draft.things[draft.picked]
  if (thing?.kind === 'request')
    return go('post', draft, call('manage-request', { id: thing.id, command: 'cancel' }))
  if (thing?.kind === 'offer')
    return go('post', draft, call('manage-offer', { id: thing.id, command: 'end' }))
  throw new Error('only posts are taken back here')
}

/** One appointment answers by itself; of several the one whose person is named, or all of them to choose from. */
function showAgreed(draft: Draft, asked: string): Turn<Draft> {
  const matches = draft.things.filter(thing => thing.kind === 'match')
  const named = matches.filter(({ match }) => isNamed(asked, match.firstName))
  const [only] = named.length > 0 ? named : matches
  if (only && (named.length === 1 || matches.length === 1)) return turnTo('match-overview', only.match)
  const things = named.length > 0 ? named : matches
  if (things.length > 0) return go('list', { ...draft, things, agreed: null })
  if (draft.things.length === 0) return end(say(line('match.none')))
  return go('list', { ...draft, agreed: null }, say(line('match.none')))
}

function labelOf(thing: Thing) {
  switch (thing.kind) {
    case 'match':
      return line('thing.match', thing.match)
    case 'invitation':
      return line('thing.invitation', thing.invitation)
    case 'request':
      return line('thing.request', thing)
    case 'offer':
      return line('thing.offer', thing)
    default:
      return thing satisfies never
  }
}

function described({ things, picked }: Draft): Line[] {
  const thing = things[picked]
  if (thing?.kind !== 'request' && thing?.kind !== 'offer') throw new Error('only posts are described here')
  return [line('thing.describe', thing), ...nameLines(thing)]
}

function possible({ things, picked }: Draft): Choice[] {
  const thing = things[picked]
  const status = thing?.kind === 'request' || thing?.kind === 'offer' ? thing.status : ''
  const gone = choice(thing?.kind === 'offer' ? 'end' : 'cancel', line('thing.withdraw'))
  const byStatus: Record<string, Choice[]> = {
    DRAFT: [choice('post', line('thing.postIt')), gone],
    HELD: [gone],
    OPEN: [choice('change', line('change')), choice('pause', line('thing.pause')), gone],
    ACTIVE: [choice('change', line('change')), choice('pause', line('thing.pause')), gone],
    PAUSED: [choice('resume', line('thing.resume')), choice('change', line('change')), gone],
    EXPIRED: [choice('change', line('thing.askAgain'))],
  }
  return [...(byStatus[status] ?? []), choice('back', line('back'))]
}

function changed(result: unknown, draft: Draft): Turn<Draft> {
  if (isRefusal(result)) return end(say(refused(result)))
  if (typeof result === 'object' && result && 'things' in result)
    return go('list', { ...draft, things: result.things as Thing[] })
  const { status } = result as { status: string }
  return end(say(line('thing.changed', { status })))
}
