import type { Ctx } from '../conversation/ctx.ts'
import { type Choice, type Step, type Turn, turnTo } from '../conversation/flow.ts'
import { type When, whenOf } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { isBareWish } from '../understanding/read.ts'
import { addToWish } from './hear-wish.ts'
import { choice, question } from './question.ts'
import { readSentence } from './sentence.ts'
import type { WishDraft } from './wish-draft.ts'

/** "Wie meinen Sie das?", with a button for either reading of the first doubt. */
export const whichStep = (next: (draft: WishDraft, ctx: Ctx) => Turn<WishDraft>): Step<WishDraft> =>
  question<WishDraft>({
    asks: ({ doubts }) => line(doubts[0]?.slot === 'when' ? 'wish.whichTime' : 'wish.which'),
    choices: draft => choicesOf(draft),
    hear: (text, draft, ctx) => {
      const asksForHelp = isBareWish(text) && readSentence(text, ctx).intent === 'request'
      if (draft.doubts[0]?.slot === 'kind' && asksForHelp) return settle(draft, 'one')
      return settles(draft, text, ctx)
        ? addToWish({ ...draft, doubts: draft.doubts.slice(1) }, text, ctx)
        : null
    },
    choose: (id, draft, ctx) => {
      const settled = settle(draft, id)
      return settled.kind === draft.kind ? next(settled, ctx) : turnTo('offer-help', settled)
    },
    next,
  })

/** Words that name no time leave open which of two times is meant: "ist der Hund groß?" chooses none. */
function settles({ doubts: [first] }: WishDraft, text: string, ctx: Ctx): boolean {
  const { days, every, from, to, part, intent, told } = readSentence(text, ctx)
  return first?.slot === 'kind'
    ? !(told && intent === 'offer')
    : days.length > 0 || [every, from, to, part].some(each => each !== null)
}

function choicesOf(draft: WishDraft): Choice[] {
  const [first, ...later] = draft.doubts
  if (first === undefined || first.slot === 'kind')
    return [choice('one', line('greeting.seek')), choice('other', line('greeting.help'))]
  const ids = first.slot === 'when' ? first.ways.map((_, index) => String(index)) : ['one', 'other']
  const readings = ids.map(id => ({ id, when: whenOf(settle(draft, id)) }))
  // the hour is asked next: no button should name one yet
  const days = later.length > 0 && readings.every(({ when }) => when.days.length === 1)
  return readings
    .sort((a, b) => inTime(a.when).localeCompare(inTime(b.when)))
    .map(({ id, when }) =>
      choice(id, days ? line('day', { day: when.days[0] ?? '' }) : line('wish.reading', { when })),
    )
}

function settle(draft: WishDraft, id: string): WishDraft {
  const [first, ...doubts] = draft.doubts
  const taken = id === 'other' ? 'other' : 'one'
  switch (first?.slot) {
    case 'kind':
      return { ...draft, doubts, kind: taken === 'one' ? 'request' : 'offer' }
    case 'days':
      return { ...draft, doubts, days: first[taken] }
    case 'time':
      return { ...draft, doubts, ...first[taken] }
    case 'when':
      return { ...draft, doubts, ...(first.ways[Number(id)] ?? {}) }
    case undefined:
      return draft
    default:
      return first satisfies never
  }
}

const inTime = ({ days, from }: When) => `${days[0] ?? ''} ${from ?? ''}`
