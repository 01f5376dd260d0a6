import { fromPrisma, PgBoss } from 'pg-boss'
import { HOUR_MS, MINUTE_MS } from '../domain/calendar.ts'
import type { House, TimerName, Timers } from '../house.ts'
import { afterMatch } from './after-match.ts'
import { heldMessages } from './held-messages.ts'
import { oldOffers } from './old-offers.ts'
import { overdue } from './overdue.ts'
import { reminders } from './reminders.ts'
import { retention } from './retention.ts'
import { wave } from './wave.ts'

/** What is due later, kept in the same database and set in the same transaction as what it is about. */
export async function startTimers(
  house: House,
  { works }: { works: boolean },
): Promise<Timers & { stop(): Promise<void> }> {
  const boss = new PgBoss({ ...house.database.boss, schedule: false })
  boss.on('error', error => house.log.error({ err: error }, 'the timers met an error'))
  await boss.start()
  for (const name of Object.keys(JOBS)) await boss.createQueue(name)
  if (works) {
    for (const [name, job] of Object.entries(JOBS))
      await boss.work<About>(name, { pollingIntervalSeconds: POLL_SECONDS }, async due => {
        for (const { data } of due) await job(house, data)
        house.bell.ring('inbox')
      })
  }
  const rounds = works
    ? ROUNDS.map(([everyMs, round]) =>
        inRounds(
          everyMs,
          async () => {
            await round(house)
            house.bell.ring('inbox')
          },
          error => house.log.error({ err: error }, `${round.name}: what is due could not be done`),
        ),
      )
    : []
  return {
    at: async (tx, name, about, when) => {
      await boss.send(name, about, { startAfter: when, db: fromPrisma(tx), ...RETRIES })
    },
    stop: async () => {
      await Promise.all(rounds.map(each => each.stop()))
      await boss.stop({ graceful: true, timeout: STOP_MS })
    },
  }
}

/** At once, and now and again. */
function inRounds(
  everyMs: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running = work().catch(failed)
  const timer = setInterval(() => {
    running = running.then(work).catch(failed)
  }, everyMs)
  return {
    stop: () => {
      clearInterval(timer)
      return running
    },
  }
}

const JOBS: Record<TimerName, (house: House, about: About) => Promise<void>> = {
  wave,
  'after-match': afterMatch,
}

const POLL_SECONDS = 1
const ROUND_MS = 10 * MINUTE_MS
const STOP_MS = 5_000
/** What is found in the tables when its time has come, and how often it is looked for. */
const ROUNDS: readonly [number, (house: House) => Promise<void>][] = [
  [ROUND_MS, overdue],
  [ROUND_MS, reminders],
  [ROUND_MS, heldMessages],
  [ROUND_MS, oldOffers],
  [HOUR_MS, retention],
]
/** about an hour in all: what is due outlives a crash and a longer outage of the database */
const RETRIES = { retryLimit: 10, retryDelay: 5, retryBackoff: true } as const

type About = { municipalityId: number; id: number }
