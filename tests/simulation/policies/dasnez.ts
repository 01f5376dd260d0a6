import { calendarOf, DAY_MS, HOUR_MS, type Instant } from '../../../core/domain/calendar.ts'
import { DEFAULT_RULES } from '../../../core/domain/municipality.ts'
import { eligibility } from '../../../core/matching/eligibility.ts'
import { GAP_EDGES_DAYS, gapOf, type Habits, habitsFrom } from '../../../core/matching/habits.ts'
import type { Candidate, Job, Situation } from '../../../core/matching/job.ts'
import { type Ranked, rank } from '../../../core/matching/ranking.ts'
import { nextWave, type OpenAsk } from '../../../core/matching/waves.ts'
import { type Answer, learn } from '../../../core/matching/willingness.ts'
import type { Desk, Player, Policy } from '../play.ts'
import { START, type World } from '../world.ts'
import { jobOf, newcomer } from './facts.ts'

/** The product itself: its eligibility, its ranking, its waves, and what it learns from answers. */
export const dasnez: Policy = {
  name: 'dasnez',
  hearsDeclines: true,
  start: (world, desk) => start(world, desk, false),
}

/**
 * No policy but a yardstick: the same waves by somebody who knows how willing everybody is and who rests just now. What
 * this doesn't reach, better learning alone wouldn't; other waves might.
 */
export const allKnowing: Policy = {
  name: 'all-knowing',
  hearsDeclines: true,
  start: (world, desk) => start(world, desk, true),
}

function start(world: World, desk: Desk, knowsAll: boolean): Player {
  const calendar = calendarOf({ zone: 'UTC', land: 'NW' })
  const helpers = world.people.map((person, helper) =>
    knowsAll
      ? { ...newcomer(world, helper), willingness: certainly(person.willingness) }
      : newcomer(world, helper),
  )
  const asksOf = world.people.map((): Instant[] => [])
  const searches = new Map<number, Search>()
  const record = {
    asksByGap: GAP_EDGES_DAYS.map(() => ({ asks: 0, answered: 0 })),
    helpers: helpers.length,
    radiusKm: DEFAULT_RULES.radiusKm,
    opened: 0,
    candidates: 0,
  }
  let habits: Habits = habitsFrom({ ...record, requests: 0, days: 0, searches: 0 })
  let today = 0

  /** Once a day, as the product's nightly job does. */
  function learnHabits(now: Instant): void {
    const day = Math.floor((now - START) / DAY_MS)
    if (day === today) return
    today = day
    habits = habitsFrom({
      ...record,
      requests: record.opened,
      days: day,
      searches: record.opened,
    })
  }

  function wave(request: number, now: Instant): void {
    const search = searches.get(request)
    if (!search) return
    const at: Situation = { now, rules: DEFAULT_RULES, calendar, habits }
    const candidates = find(search, now).filter(candidate => eligibility(search.job, candidate, at).eligible)
    const ranked = rank(search.job, candidates, at)
    const { job } = search
    const { ask, lookAgainAt } = nextWave(
      {
        openedAt: search.openedAt,
        deadline: job.deadline,
        urgent: job.urgent,
        insists: false,
        people: job.people,
        found: 0,
        open: [...search.open.values()],
      },
      ranked,
      at,
    )
    for (const memberId of ask)
      send(
        search,
        ranked.find(one => one.memberId === memberId),
        now,
      )
    search.lookAgainAt = lookAgainAt
    if (lookAgainAt !== null && lookAgainAt < job.deadline) desk.wake(request, lookAgainAt)
  }

  function find(search: Search, now: Instant): Candidate[] {
    const { able } = search
    const found: Candidate[] = []
    for (let index = 0; index < able.helper.length && found.length < SEARCH_LIMIT; index++) {
      const helper = able.helper[index] as number
      if ((able.km[index] as number) > DEFAULT_RULES.radiusKm) break
      if (search.asked.has(helper) || (knowsAll && desk.rests(helper))) continue
      const candidate = helpers[helper] as Candidate
      if (knowsAll) candidate.lastAskedAt = null
      const asks = asksOf[helper] as Instant[]
      while (asks.length > 0 && (asks[0] as Instant) <= now - 7 * DAY_MS) asks.shift()
      candidate.asksThisWeek = asks.length
      if (asks.length < DEFAULT_RULES.weeklyAskLimit) found.push(candidate)
    }
    return found
  }

  function send(search: Search, ranked: Ranked | undefined, now: Instant): void {
    if (!ranked) return
    const helper = ranked.memberId
    const candidate = helpers[helper] as Candidate
    search.asked.set(helper, ranked)
    search.open.set(helper, {
      memberId: helper,
      askedAt: now,
      chance: ranked.chance,
      lastAskedAt: candidate.lastAskedAt,
    })
    candidate.lastAskedAt = now
    asksOf[helper]?.push(now)
    desk.ask(search.job.id, helper, ranked.km)
  }

  function answered(search: Search, helper: number, answer: Answer, now: Instant): void {
    const ask = search.open.get(helper)
    const ranked = search.asked.get(helper)
    const candidate = helpers[helper]
    if (!ask || !ranked || !candidate) return
    search.open.delete(helper)
    const gap = record.asksByGap[gapOf(ask.lastAskedAt, ask.askedAt)]
    if (gap && (answer !== 'silent' || now - ask.askedAt >= HOUR_MS)) {
      gap.asks++
      if (answer !== 'silent') gap.answered++
    }
    const made = { near: ranked.near, rested: ranked.rested, waitedMs: now - ask.askedAt }
    candidate.willingness = learn(candidate.willingness, answer, made, habits)
  }

  return {
    opened: (request, now) => {
      learnHabits(now)
      const search = searchOf(world, request)
      searches.set(request, search)
      record.opened++
      record.candidates += search.able.km.filter(km => km <= DEFAULT_RULES.radiusKm).length
      wave(request, now)
    },
    declined: (request, helper, now) => {
      const search = searches.get(request)
      if (!search) return
      answered(search, helper, 'declined', now)
      wave(request, now)
    },
    woken: (request, now) => {
      if (searches.get(request)?.lookAgainAt === now) wave(request, now)
    },
    closed: (request, now, helper) => {
      const search = searches.get(request)
      if (!search) return
      if (helper !== null) {
        answered(search, helper, 'accepted', now)
        const winner = helpers[helper]
        if (winner) winner.jobs++
      }
      for (const open of [...search.open.keys()]) answered(search, open, 'silent', now)
      searches.delete(request)
    },
  }
}

function searchOf(world: World, request: number): Search {
  const { able, openedAt } = world.requests[request] as World['requests'][number]
  return { job: jobOf(world, request), openedAt, able, lookAgainAt: null, asked: new Map(), open: new Map() }
}

/** A belief that no answer moves. */
const certainly = (chance: number) => ({ alpha: chance * 1e6, beta: (1 - chance) * 1e6 })

/** As in the product's candidate query. */
const SEARCH_LIMIT = 50

interface Search {
  job: Job
  openedAt: Instant
  /** a later decision replaces an earlier one */
  lookAgainAt: Instant | null
  able: World['requests'][number]['able']
  asked: Map<number, Ranked>
  open: Map<number, OpenAsk & { lastAskedAt: Instant | null }>
}
