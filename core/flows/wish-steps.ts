import type { Ctx } from '../conversation/ctx.ts'
import { type Choice, go, type Step, type Turn } from '../conversation/flow.ts'
import { addDays } from '../domain/calendar.ts'
import { line } from '../texts/line.ts'
import { readMinutes, readPeople, saysAnyTime } from '../understanding/read.ts'
import { comfortStep } from './comfort.ts'
import { leavable } from './giving-up.ts'
import { addToWish } from './hear-wish.ts'
import { isNameOpen, nameStep, underTheirName } from './in-whose-name.ts'
import { choice, districts, problem, question } from './question.ts'
import { whichStep } from './two-readings.ts'
import { READ_IN_SENTENCES, whatStep } from './what-kind.ts'
import type { WishDraft } from './wish-draft.ts'
import { isPayOpen, payable, payStep } from './wish-pay.ts'
import { saidOfTimes } from './wish-times.ts'
import { twinStep } from './wish-twin.ts'
import { understoodSteps } from './wish-understood.ts'

/** From the first words to what is posted: only what is missing is asked. */
const questions: Record<string, Step<WishDraft>> = {
  what: whatStep(nextOfWish),
  when: question<WishDraft>({
    asks: draft =>
      line(draft.kind === 'offer' ? 'wish.whenOffer' : draft.weekly ? 'wish.weeklyDay' : 'wish.when'),
    choices: (draft, ctx) => [
      ...(draft.kind === 'request'
        ? draft.weekly
          ? []
          : [choice('today', line('wish.today')), choice('tomorrow', line('wish.tomorrow')), ...moreDays(ctx)]
        : PARTS.map(part => choice(part, line('dayPart', { part })))),
      choice('any', line('wish.anyTime')),
    ],
    hear: (text, draft, ctx) => {
      if (saysAnyTime(text)) return { ...draft, days: [], every: null, anyTime: true }
      const heard = addToWish(
        { ...draft, days: [], every: null, from: null, to: null, part: null, remark: null },
        text,
        ctx,
      )
      if (heard?.weekly && !draft.weekly && !hasTime(heard)) return { ...heard, category: draft.category }
      if (!heard || !(hasTime(heard) || heard.remark)) return problem(line('wish.whenAgain'))
      const anyTime = heard.days.length === 0 && heard.every === null && heard.remark === null
      return { ...heard, category: draft.category, anyTime }
    },
    choose: (id, draft, ctx) => {
      const part = PARTS.find(each => each === id) ?? null
      if (id === 'any' || part)
        return nextOfWish({ ...draft, days: [], every: null, from: null, to: null, part, anyTime: true }, ctx)
      const ahead = { today: 0, tomorrow: 1 }[id] ?? Number(id)
      return nextOfWish({ ...draft, days: [addDays(today(ctx), ahead)], every: null }, ctx)
    },
    next: nextOfWish,
  }),
  hour: question<WishDraft>({
    asks: () => line('wish.hour'),
    choices: () => [
      ...PARTS.map(part => choice(part, line('dayPart', { part }))),
      choice('any', line('wish.anyTime')),
    ],
    hear: (text, draft, ctx) => {
      if (saysAnyTime(text)) return { ...draft, anyHour: true }
      const heard = addToWish(draft, text, ctx)
      return heard?.from || heard?.to || heard?.part || heard?.remark
        ? { ...heard, category: draft.category }
        : problem(line('wish.hourAgain'))
    },
    choose: (id, draft, ctx) =>
      nextOfWish({ ...draft, part: PARTS.find(each => each === id) ?? null, anyHour: id === 'any' }, ctx),
    next: nextOfWish,
  }),
  where: question<WishDraft>({
    asks: () => line('wish.where'),
    choices: (_, ctx) => districts(ctx),
    hear: (text, draft, ctx) => addToWish(draft, text, ctx) ?? problem(line('register.districtAgain')),
    choose: (id, draft, ctx) => nextOfWish({ ...draft, districtId: Number(id) }, ctx),
    next: nextOfWish,
  }),
  duration: question<WishDraft>({
    asks: () => line('wish.duration'),
    choices: () => [30, 60, 120, 180].map(minutes => choice(String(minutes), line('minutes', { minutes }))),
    hear: (text, draft) => {
      const minutes = readMinutes(text)
      return minutes === null || minutes < 5 || minutes > 600
        ? problem(line('wish.durationAgain'))
        : { ...draft, minutes }
    },
    choose: (id, draft, ctx) => nextOfWish({ ...draft, minutes: Number(id) }, ctx),
    next: nextOfWish,
  }),
  people: question<WishDraft>({
    asks: () => line('wish.people'),
    choices: () => [1, 2, 3, 4].map(n => choice(String(n), line('plain', { text: String(n) }))),
    hear: (text, draft) => {
      const people = readPeople(text)
      return people === null || people < 1 || people > 20
        ? problem(line('wish.peopleAgain'))
        : { ...draft, people }
    },
    choose: (id, draft, ctx) => nextOfWish({ ...draft, people: Number(id) }, ctx),
    next: nextOfWish,
  }),
  choice: question<WishDraft>({
    asks: () => line('wish.choice'),
    choices: () => [choice('FIRST', line('wish.firstYes')), choice('PICK', line('wish.ownChoice'))],
    choose: (id, draft, ctx) => nextOfWish({ ...draft, choice: id === 'PICK' ? 'PICK' : 'FIRST' }, ctx),
    next: nextOfWish,
  }),
  pay: payStep(nextOfWish),
  name: nameStep(nextOfWish),
  which: whichStep(nextOfWish),
  comfort: comfortStep(nextOfWish),
  twin: twinStep,
  ...understoodSteps(nextOfWish),
}
export const wishSteps = leavable(questions, nextOfWish)

/** On to the first question that is still open; before it comes what has to be said about time and money. */
export function nextOfWish(draft: WishDraft, ctx: Ctx): Turn<WishDraft> {
  const name = underTheirName(draft, ctx)
  const { wish, says } = payable(name.wish, ctx)
  return go(
    openQuestion(wish, ctx),
    { ...wish, remark: null, laterSaid: wish.later.length > 0 },
    ...saidOfTimes(wish),
    ...name.says,
    ...says,
  )
}

function openQuestion(draft: WishDraft, ctx: Ctx): string {
  if (draft.doubts.length > 0) return 'which'
  if (draft.category === null) return 'what'
  const dated = draft.days.length > 0 || draft.every !== null
  const hourKnown = draft.from !== null || draft.to !== null || draft.part !== null || draft.anyHour
  // "abends" says when somebody helps; when help is needed is a day
  const timed = dated || draft.anyTime || (draft.kind === 'offer' && hourKnown)
  if (!timed) return 'when'
  if (draft.kind === 'request' && dated && !hourKnown) return 'hour'
  if (isPayOpen(draft, ctx)) return 'pay'
  return isNameOpen(draft, ctx) ? 'name' : 'confirm'
}

/** Who writes in a language whose sentences are not read chooses the day: this week's, by days from today. */
const moreDays = (ctx: Ctx): Choice[] =>
  READ_IN_SENTENCES.has(ctx.reader.language)
    ? []
    : [2, 3, 4, 5, 6].map(ahead => choice(String(ahead), line('day', { day: addDays(today(ctx), ahead) })))

const hasTime = ({ days, every, from, to, part }: WishDraft): boolean =>
  days.length > 0 || every !== null || from !== null || to !== null || part !== null

const today = (ctx: Ctx): string => ctx.local.slice(0, 10)

const PARTS = ['morning', 'afternoon', 'evening'] as const
