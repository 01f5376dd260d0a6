import { type Limits, pacing, type Turn } from './limits.ts'

/** Runs what is to be sent when its turn has come, by this machine's clock or a test's. */
export function pace(limits: Limits, clock: Clock = MACHINE): Pace {
  const order = pacing(limits)
  const jobs = new Map<Turn, { begin(): void; refuse(): void }>()
  let forgetAlarm = () => {}
  let closed = false

  const look = () => {
    forgetAlarm()
    for (;;) {
      const next = order.next(clock.now())
      if (typeof next === 'number') {
        if (Number.isFinite(next)) forgetAlarm = clock.wakeAt(next, look)
        return
      }
      jobs.get(next)?.begin()
      jobs.delete(next)
    }
  }

  return {
    run: (turn, work) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Dropped())
        const mine = { ...turn }
        const begin = () => {
          const done = () => {
            order.done(mine)
            look()
          }
          work().then(resolve, reject).finally(done)
        }
        jobs.set(mine, { begin, refuse: () => reject(new Dropped()) })
        order.ask(mine)
        look()
      }),
    pause(ms) {
      order.pause(clock.now() + ms)
      look()
    },
    open() {
      closed = false
    },
    close() {
      closed = true
      for (const turn of order.drop()) {
        jobs.get(turn)?.refuse()
        jobs.delete(turn)
      }
    },
  }
}

/** It waited for its turn when this process stopped leading the bot; nothing of it was sent. */
export class Dropped extends Error {
  constructor() {
    super('it was not its turn yet when the bot was handed over')
    this.name = 'Dropped'
  }
}

const MACHINE: Clock = {
  now: () => performance.now(),
  wakeAt: (instant, wake) => {
    const timer = setTimeout(wake, Math.max(0, Math.ceil(instant - performance.now())))
    return () => clearTimeout(timer)
  },
}

export interface Pace {
  /** Resolves as the work does; rejects with `Dropped` when it never began. */
  run<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result>
  pause(ms: number): void
  /** Those that wait are rejected, and all that come until it is open again; what is under way ends by itself. */
  close(): void
  open(): void
}

export interface Clock {
  now(): number
  wakeAt(instant: number, wake: () => void): () => void
}
