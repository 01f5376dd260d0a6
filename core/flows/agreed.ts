import { z } from 'zod'
import type { MatchFacts } from '../calls/match-facts.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isNamed } from '../conversation/named.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { messageIn } from '../understanding/read.ts'
import { otherTime } from './other-time.ts'
import { apart, choice } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  matter: z
    .enum(['cannot', 'late', 'missing', 'move', 'settled', 'message', 'share', 'ask'])
    .default('cannot'),
  /** where it is known which match it is about */
  matchId: z.number().nullable().default(null),
  /** as they wrote it: it may name whom it is about */
  words: z.string().default(''),
  /** it may be a question about what is agreed, or about anything */
  asks: z.boolean().default(false),
  matches: z.array(z.custom<MatchFacts>(value => typeof value === 'object' && value !== null)).default([]),
})
type Draft = z.output<typeof draft>

/** Something is the matter with help that is agreed on: who can't make it calls off, who has to say something writes to the other. */
export const agreed = defineFlow<typeof draft, 'agreed'>({
  name: 'agreed',
  lobby: true,
  draft,
  open: (draft, ctx) =>
    ctx.member?.status !== 'APPROVED'
      ? turnTo('menu')
      : draft.matches.length > 1
        ? go('which', draft)
        : go('which', draft, call(WRITTEN.has(draft.matter) ? 'write-to-whom' : 'my-things', null)),
  steps: {
    which: {
      show: (draft, ctx) => ({
        lines: [line('things.which')],
        choices: [
          ...apart(
            draft.matches.map((match, index) => choice(String(index), line('thing.match', match))),
            ctx,
          ),
          choice('menu', line('menu.back')),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          if (event.call === 'write-to-whom')
            return (
              found(draft, event.result.matches, ctx) ??
              (draft.matter === 'move'
                ? ownThings(draft)
                : draft.asks
                  ? turnTo('menu', {}, say(line('notUnderstood')))
                  : none)
            )
          if (event.call !== 'my-things') return unfit
          const { things } = event.result
          const matches = things.flatMap(thing => (thing.kind === 'match' ? [thing.match] : []))
          return found(draft, matches, ctx) ?? (things.length > 0 ? ownThings(draft) : none)
        }
        if (event.kind !== 'chose') return unfit
        const match = draft.matches[Number(event.id)]
        return match ? settle(draft, match, ctx) : turnTo('menu')
      },
    },
  },
})

/** The one that is named, or all of them to choose from; null where there is none. */
function found(draft: Draft, known: MatchFacts[], ctx: Ctx): Turn<Draft> | null {
  const all = known.filter(({ matchId }) => draft.matchId === null || draft.matchId === matchId)
  const named = all.filter(({ firstName }) => isNamed(draft.words, firstName))
  const matches = named.length > 0 ? named : all
  const [only, other] = matches
  if (only === undefined) return null
  return other === undefined ? settle(draft, only, ctx) : go('which', { ...draft, matches })
}

/** Nothing is agreed on yet: then it is about what is still looked for. */
const ownThings = ({ words }: Draft): Turn<Draft> => turnTo('my-things', { asks: true, words })
const none: Turn<Draft> = end(say(line('agreed.none')))

/** Told to the other, who may still be written to shortly after the help: thanks come then. */
const WRITTEN: ReadonlySet<Draft['matter']> = new Set(['message', 'late', 'missing', 'move'])

function settle({ matter, words }: Draft, match: MatchFacts, ctx: Ctx): Turn<Draft> {
  switch (matter) {
    case 'cannot':
      return turnTo('match-overview', { ...match, leaving: true })
    case 'share':
      return turnTo('match-overview', { ...match, sharing: true })
    case 'settled':
      return propose(words, match, ctx) ?? turnTo('match-overview', match, say(line('agreed.settled')))
    case 'ask':
      return turnTo('match-overview', match, say(line('agreed.askThem', { firstName: match.firstName })))
    case 'message':
      return write(words, match)
    case 'late':
      return match.phone === null ? write(words, match) : write(words, match, reached(matter, match, ctx))
    case 'move':
      return propose(words, match, ctx) ?? askWhen(match) ?? write(words, match, reached(matter, match, ctx))
    case 'missing':
      return write(words, match, reached(matter, match, ctx))
    default:
      return matter satisfies never
  }
}

/** Where another time is named the other is asked for it. */
function propose(words: string, match: MatchFacts, ctx: Ctx): Turn<Draft> | null {
  const when = otherTime(words, match.when, ctx)
  const { matchId, side, firstName, phone } = match
  const text = messageIn(words) ?? words
  return when && turnTo('move-time', { matchId, side, firstName, phone, when, words: text })
}

/** Where none is named it is asked for; what takes place every week has no one time. */
const askWhen = ({ matchId, side, firstName, phone, when }: MatchFacts): Turn<Draft> | null =>
  when.every === null ? turnTo('move-time', { matchId, side, firstName, phone, when, proposed: false }) : null

/** With the number said already, it is not said again. */
const write = (words: string, { matchId, side, firstName, phone }: MatchFacts, says?: Line): Turn<Draft> =>
  turnTo(
    'relay',
    { matchId, side, firstName, phone: says ? null : phone, text: messageIn(words) ?? words },
    ...(says ? [say(says)] : []),
  )

/** What helps faster than a message. */
const reached = (
  matter: 'late' | 'missing' | 'move',
  { firstName, phone }: MatchFacts,
  { municipality }: Ctx,
): Line =>
  line('agreed.reach', { matter, firstName, phone, townHallPhone: municipality?.townHallPhone ?? '' })
