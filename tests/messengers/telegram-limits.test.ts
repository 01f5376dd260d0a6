import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Limits, pacing, TELEGRAM_LIMITS, type Turn } from '../../bots/telegram/limits.ts'
import { type Clock, Dropped, pace } from '../../bots/telegram/pace.ts'

const answer = (chat: string): Turn => ({ chat, priority: 0, message: true })
const broadcast = (chat: string): Turn => ({ chat, priority: 1, message: true })

describe('whose turn it is', () => {
  test('a chat gets one message a second, and one at a time', () => {
    const turns = pacing(TELEGRAM_LIMITS)
    const [first, second] = [answer('1'), answer('1')]
    turns.ask(first)
    turns.ask(second)
    expect(turns.next(0)).toBe(first)
    expect(turns.next(5)).toBe(Number.POSITIVE_INFINITY)
    turns.done(first)
    expect(turns.next(400)).toBe(1000)
    expect(turns.next(1000)).toBe(second)
  })

  test('a correction of a message waits for nothing but its chat', () => {
    const turns = pacing(TELEGRAM_LIMITS)
    const [message, correction] = [answer('1'), { ...answer('1'), message: false }]
    turns.ask(message)
    turns.ask(correction)
    expect(turns.next(0)).toBe(message)
    turns.done(message)
    expect(turns.next(1)).toBe(correction)
  })

  test('answers go before broadcasts, and find room however many of these there are', () => {
    const turns = pacing(TELEGRAM_LIMITS)
    for (let chat = 0; chat < 50; chat++) turns.ask(broadcast(`b${chat}`))
    const begun = begin(turns, 0)
    expect(begun).toHaveLength(TELEGRAM_LIMITS.atOnce - 1)
    turns.ask(answer('a'))
    expect(turns.next(0)).toMatchObject({ chat: 'a' })
    // done at once, broadcasts stop where the answers' share of the second begins
    const done = [...begun]
    for (let next = begun; next.length > 0; next = begin(turns, 1)) {
      for (const turn of next) turns.done(turn)
      done.push(...next)
    }
    turns.ask(answer('c'))
    expect(turns.next(1)).toMatchObject({ chat: 'c' })
    expect(new Set(done.map(turn => turn.chat)).size).toBeLessThan(TELEGRAM_LIMITS.perSecond)
  })

  test('after a pause that Telegram asked for everything goes on', () => {
    const turns = pacing(TELEGRAM_LIMITS)
    turns.ask(answer('1'))
    turns.pause(3000)
    turns.pause(2000)
    expect(turns.next(0)).toBe(3000)
    expect(turns.next(3000)).toMatchObject({ chat: '1' })
  })

  test('whatever is asked when, no limit is passed, order holds in each chat, nobody waits for ever', () => {
    const asks = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 4000 }),
        chat: fc.constantFrom('1', '2', '3', '4', '5', '6'),
        priority: fc.constantFrom<0 | 1>(0, 1),
        message: fc.boolean(),
        takesMs: fc.integer({ min: 0, max: 900 }),
      }),
      { maxLength: 80 },
    )
    const limits: Limits = { perSecond: 7, chatGapMs: 300, atOnce: 3 }
    fc.assert(
      fc.property(asks, planned => {
        const log = play(limits, planned)
        expect(log).toHaveLength(planned.length)
        for (const { begins } of log) {
          const within = log.filter(other => other.begins > begins - 1000 && other.begins <= begins)
          expect(within.length).toBeLessThanOrEqual(limits.perSecond)
          const underWay = log.filter(other => other.begins <= begins && begins < other.ends)
          expect(underWay.length).toBeLessThanOrEqual(limits.atOnce)
          expect(new Set(underWay.map(each => each.chat)).size).toBe(underWay.length)
        }
        for (const chat of new Set(planned.map(each => each.chat))) {
          const messages = log.filter(each => each.chat === chat && each.message)
          for (const [place, { begins }] of messages.entries())
            expect(begins - (messages[place - 1]?.begins ?? -1000)).toBeGreaterThanOrEqual(limits.chatGapMs)
          for (const priority of [0, 1]) {
            const nths = messages.filter(each => each.priority === priority).map(each => each.nth)
            expect(nths).toEqual([...nths].sort((a, b) => a - b))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('by a clock', () => {
  test('turns begin when it is time, and a failure takes nobody with it', async () => {
    const clock = handClock()
    const paced = pace({ perSecond: 2, chatGapMs: 1000, atOnce: 2 }, clock)
    const said: string[] = []
    const say = (chat: string, text: string) =>
      paced.run(answer(chat), async () => {
        said.push(text)
        if (text === 'fails') throw new Error('no')
        return text
      })
    const all = Promise.allSettled([say('1', 'one'), say('2', 'fails'), say('1', 'two'), say('3', 'three')])
    await clock.to(999)
    expect(said).toEqual(['one', 'fails'])
    await clock.to(1000)
    expect(said).toEqual(['one', 'fails', 'two', 'three'])
    expect((await all).map(each => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  })

  test('who hands the bot over sends no more: those that wait are dropped, what is under way ends by itself', async () => {
    const clock = handClock()
    const paced = pace(TELEGRAM_LIMITS, clock)
    const underWay = Promise.withResolvers<string>()
    const first = paced.run(answer('1'), () => underWay.promise)
    const second = paced.run(answer('1'), async () => 'never')
    paced.close()
    await expect(second).rejects.toThrow(Dropped)
    await expect(paced.run(answer('3'), async () => 'never')).rejects.toThrow(Dropped)
    paced.open()
    underWay.resolve('done')
    expect(await first).toBe('done')
    paced.pause(500)
    const later = paced.run(answer('2'), async () => 'later')
    await clock.to(500)
    expect(await later).toBe('later')
  })
})

function begin(turns: ReturnType<typeof pacing>, now: number): Turn[] {
  const begun: Turn[] = []
  for (let next = turns.next(now); typeof next !== 'number'; next = turns.next(now)) begun.push(next)
  return begun
}

/** Plays all asks on a time line of their own, from one instant at which something may happen to the next. */
function play(limits: Limits, planned: Planned[]): Played[] {
  const turns = pacing(limits)
  const asks = [...planned].sort((a, b) => a.at - b.at).map((each, nth) => ({ ...each, nth }))
  const log: Played[] = []
  const open: Played[] = []
  let now = 0
  while (log.length < planned.length || open.length > 0) {
    for (const over of open.filter(each => each.ends <= now)) {
      open.splice(open.indexOf(over), 1)
      turns.done(over.turn)
    }
    while (asks[0] && asks[0].at <= now) turns.ask(asks.shift() as unknown as Turn)
    const next = turns.next(now)
    if (typeof next !== 'number') {
      const played = { ...(next as unknown as Planned & { nth: number }), turn: next, begins: now, ends: 0 }
      played.ends = now + Math.max(1, played.takesMs)
      log.push(played)
      open.push(played)
      continue
    }
    const instants = [next, asks[0]?.at, ...open.map(each => each.ends)].filter(at => at !== undefined)
    const soonest = Math.min(...instants)
    if (!Number.isFinite(soonest)) break
    now = Math.max(now, soonest)
  }
  return log
}

/** A clock that stands still until it is moved; whoever is woken by it has ended their step before `to` resolves. */
function handClock(): Clock & { to(instant: number): Promise<void> } {
  let now = 0
  const alarms = new Map<() => void, number>()
  return {
    now: () => now,
    wakeAt(instant, wake) {
      const alarm = () => wake()
      alarms.set(alarm, instant)
      return () => void alarms.delete(alarm)
    },
    async to(instant) {
      await new Promise(setImmediate)
      now = instant
      for (const [alarm, at] of alarms) {
        if (at > now) continue
        alarms.delete(alarm)
        alarm()
      }
      await new Promise(setImmediate)
    },
  }
}

interface Planned extends Turn {
  at: number
  takesMs: number
}
interface Played extends Planned {
  nth: number
  turn: Turn
  begins: number
  ends: number
}
