import { z } from 'zod'
import type { MatchFacts } from '../calls/match-facts.ts'
import type { Thing } from '../calls/my-things.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isNamed } from '../conversation/named.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { messageIn } from '../understanding/read.ts'
import { apart, choice } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  matter: z.enum(['cannot', 'late', 'missing', 'move', 'settled', 'message', 'share']).default('cannot'),
  /** where it is known which match it is about */
  matchId: z.number().nullable().default(null),
  /** as they wrote it: it may name whom it is about */
  words: z.string().default(''),
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
        : go('which', draft, call('my-things', null)),
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
        if (event.kind === 'answered')
          return isRefusal(event.result)
            ? end(say(refused(event.result)))
            : found(draft, (event.result as { things: Thing[] }).things, ctx)
        if (event.kind !== 'chose') return unfit
        const match = draft.matches[Number(event.id)]
        return match ? settle(draft, match, ctx) : turnTo('menu')
      },
    },
  },
})

function found(draft: Draft, things: Thing[], ctx: Ctx): Turn<Draft> {
  const all = things
    .flatMap(thing => (thing.kind === 'match' ? [thing.match] : []))
    .filter(({ matchId }) => draft.matchId === null || draft.matchId === matchId)
  const named = all.filter(({ firstName }) => isNamed(draft.words, firstName))
  const matches = named.length > 0 ? named : all
  const [only, other] = matches
  if (only === undefined)
    return things.length > 0 && draft.matter !== 'message' ? turnTo('my-things', { asks: true }) : none()
  return other === undefined ? settle(draft, only, ctx) : go('which', { ...draft, matches })
}

const none = () => end(say(line('agreed.none')))

function settle({ matter, words }: Draft, match: MatchFacts, ctx: Ctx): Turn<Draft> {
  switch (matter) {
    case 'cannot':
      return turnTo('match-overview', { ...match, leaving: true })
    case 'share':
      return turnTo('match-overview', { ...match, sharing: true })
    case 'settled':
      return turnTo('match-overview', match, say(line('agreed.settled')))
    case 'message':
      return write(words, match)
    case 'late':
      return match.phone === null ? write(words, match) : write(words, match, reached(matter, match, ctx))
    case 'missing':
    case 'move':
      return write(words, match, reached(matter, match, ctx))
    default:
      return matter satisfies never
  }
}

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
