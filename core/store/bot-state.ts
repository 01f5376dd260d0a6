import type { Database } from './database.ts'
import { base64, type Seal } from './seal.ts'

/**
 * What a messenger keeps over restarts: sync token, device, crypto records. Each value is sealed together with its
 * name, so that one that was changed or moved does not open. Only the process that holds the bot's lease writes: a
 * second one, or one that has lost the lease without noticing, writes nothing.
 */
export function botState({ prisma }: Database, seal: Seal, bot: string, holder: string): BotState {
  const aboutOf = (key: string) => `BotState ${bot} ${key}`
  return {
    async read(prefix = '') {
      const rows = await prisma.$queryRaw<{ key: string; value: Uint8Array }[]>`
        SELECT key, value FROM "BotState" WHERE bot = ${bot} AND starts_with(key, ${prefix})`
      return new Map(rows.map(({ key, value }) => [key, seal.open(value, aboutOf(key))]))
    },
    async write(changes) {
      const entries = [...changes]
      const gone = entries.flatMap(([key, value]) => (value === null ? [key] : []))
      const put = entries.flatMap(([key, value]) =>
        value === null ? [] : [{ key, value: base64(seal.seal(value, aboutOf(key))) }],
      )
      const [mine] = await prisma.$queryRaw<{ held: number }[]>`
        WITH mine AS (SELECT bot FROM "Lease" WHERE bot = ${bot} AND holder = ${holder} FOR SHARE),
        gone AS (DELETE FROM "BotState" WHERE bot IN (SELECT bot FROM mine) AND key = ANY(${gone})),
        put AS (INSERT INTO "BotState" (bot, key, value)
                SELECT bot, key, decode(value, 'base64')
                FROM mine, jsonb_to_recordset(${JSON.stringify(put)}::jsonb) AS r(key text, value text)
                ON CONFLICT (bot, key) DO UPDATE SET value = excluded.value)
        SELECT count(*)::int AS held FROM mine`
      if (mine?.held !== 1) throw new LeaseLost(bot)
    },
  }
}

export class LeaseLost extends Error {
  constructor(bot: string) {
    super(`Nothing is kept for ${bot}: another process holds its lease.`)
    this.name = 'LeaseLost'
  }
}

export interface BotState {
  /** every value whose name begins so */
  read(prefix?: string): Promise<Map<string, string>>
  /** All of it or nothing; null forgets. Throws LeaseLost where this process may not write. */
  write(changes: Iterable<[key: string, value: string | null]>): Promise<void>
}
