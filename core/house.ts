import { randomInt } from 'node:crypto'
import type { Logger } from 'pino'
import type { MunicipalityView } from './conversation/ctx.ts'
import type { Messenger } from './conversation/messenger.ts'
import type { Repertoire } from './conversation/scene.ts'
import type { Habits } from './matching/habits.ts'
import type { Bell } from './store/bell.ts'
import type { Database, Tx } from './store/database.ts'
import { municipalityVersion, municipalityView } from './store/people.ts'
import type { Seal } from './store/seal.ts'
import type { Tell } from './tell.ts'

/** What everything in the core works with; tests put their own clock and dice here. */
export interface House {
  database: Database
  seal: Seal
  log: Logger
  repertoire: Repertoire
  bell: Bell
  /** says something to a member, within the transaction */
  tell(tx: Tx): Tell
  /** how a member would be told something now; null = not at all */
  reach(tx: Tx, memberId: number): Promise<'chat' | 'phone' | null>
  now(): Date
  seed(): number
  /** by bot: what is known of connected messengers */
  messengers: Map<string, Pick<Messenger, 'kind' | 'address' | 'providerReadsAlong' | 'typing' | 'ready'>>
  /** as of `version`, where whoever asks has just read it; else as of now */
  municipality(tx: Tx, id: number, version?: number | null): Promise<MunicipalityView>
  /** by municipality: how it answers, as learned on this day */
  habits: Map<number, { day: string; habits: Habits }>
  timers: Timers
}

export interface Timers {
  at(tx: Tx, job: TimerName, id: { municipalityId: number; id: number }, when: Date): Promise<void>
}
export type TimerName = 'wave' | 'after-match'

/** Municipalities change seldom: kept in memory as long as their version stands, whichever process raised it. */
export function municipalities(): House['municipality'] {
  const known = new Map<number, MunicipalityView & { version: number }>()
  return async (tx, id, version) => {
    const kept = known.get(id)
    if (kept && kept.version === (version ?? (await municipalityVersion(tx, id)))) return kept
    const fresh = await municipalityView(tx, id)
    known.set(id, fresh)
    return fresh
  }
}

export const anySeed = (): number => randomInt(2 ** 32)
