import { destination, pino } from 'pino'
import { openHouse } from '../../../core/index.ts'
import { type Database, openDatabase, type Tx } from '../../../core/store/database.ts'
import { sealWith } from '../../../core/store/seal.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { TOWNS } from '../../../prisma/towns.ts'
import { silent } from '../../kit/silent.ts'
import { MONDAY_MORNING } from '../../kit/town.ts'
import { DIALOGUES, type Resident, residentNamed } from './dialogues.ts'

/** A migrated database with one town and `members` approved seekers, each with a chat of their own. */
export async function foundTown(at: DatabaseAt, members: number): Promise<Database> {
  const database = await openDatabase({ ...at, log: silent })
  await migrate(database)
  const { prisma } = database
  await at.prepare?.(database)
  const [town] = TOWNS
  if (!town) throw new Error('there is no example town')
  const { districts, ...rest } = town
  const { id } = await prisma.municipality.create({
    data: { ...rest, districts: { create: [...districts] } },
  })
  const chats = Array.from({ length: members }, (_, n) => residentNamed('seek', n).chat)
  await prisma.$executeRaw`
    WITH chats AS (SELECT chat, n FROM unnest(${chats}::text[]) WITH ORDINALITY AS c(chat, n)),
    people AS (
      INSERT INTO "Member" ("municipalityId", status, "wantsHelp", "firstName", "lastName", "birthYear", latitude,
                            longitude, phone)
      SELECT ${id}, 'APPROVED', true, 'Erna', chat, 1941, 51.722, 8.555, '\\x00' FROM chats RETURNING id, "lastName"),
    approved AS (
      INSERT INTO "Approval" ("municipalityId", "memberId", role, "checkedHow", "checkedOn", "byStaffId")
      SELECT ${id}, id, 'SEEKER', 'CALL_BACK', DATE '2026-11-23', 1 FROM people)
    INSERT INTO "Chat" (bot, "externalId", "municipalityId", "memberId")
    SELECT ${BOT}, "lastName", ${id}, id FROM people`
  await prisma.$executeRaw`ANALYZE`
  return database
}

/** The core at work on that database, on a Monday morning whenever that is; `talk` resolves when the last of the resident's turns is committed. */
export async function openTown(database: Database) {
  const turned = new Map<string, () => void>()
  const watched = watch(database, chat => turned.get(chat)?.())
  const now = () => new Date(Date.parse(MONDAY_MORNING) + performance.now())
  const seal = sealWith([new Uint8Array(32).fill(7)])
  const core = await openHouse(watched, seal, { log: alarm, roles: ['bots'] }, { now })

  /** Milliseconds of every turn: from the message's arrival to the commit. */
  async function talk({ kind, chat }: Resident): Promise<number[]> {
    const took: number[] = []
    for (const [n, incoming] of DIALOGUES[kind].entries()) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const late = setTimeout(
        () => reject(new Error(`${chat} got no turn for ${JSON.stringify(incoming)}`)),
        LATE_MS,
      )
      turned.set(chat, resolve)
      const began = performance.now()
      await core.receive(BOT, [{ updateId: `${chat}:${n}`, chat, incoming }])
      await promise
      took.push(performance.now() - began)
      clearTimeout(late)
    }
    turned.delete(chat)
    return took
  }
  return { talk, close: () => core.close() }
}

/** Tells whose turn it was as soon as it is committed. */
function watch(database: Database, handled: (chat: string) => void): Database {
  return {
    ...database,
    transaction: async (work, options) => {
      let chat: string | undefined
      const result = await database.transaction(async tx => {
        const seen = new Proxy(tx, {
          get: (target, name) =>
            name === '$queryRaw'
              ? async (...query: Parameters<Tx['$queryRaw']>) => {
                  const rows = await target.$queryRaw<{ externalId?: string }[]>(...query)
                  chat ??= rows[0]?.externalId
                  return rows
                }
              : Reflect.get(target, name),
        })
        return work(seen)
      }, options)
      if (chat !== undefined) handled(chat)
      return result
    },
  }
}

// Figures with failing turns in them would be worth nothing.
const alarm = pino(
  {
    level: 'error',
    hooks: {
      logMethod(said, log) {
        log.apply(this, said)
        process.exit(1)
      },
    },
  },
  destination({ fd: 2, sync: true }),
)

/** far beyond any turn */
const LATE_MS = 20_000
export const BOT = 'bench'

export interface DatabaseAt {
  url: string | null
  directory: string | null
  maxTransactions?: number
  /** before the town is founded */
  prepare?: (database: Database) => Promise<void>
}
