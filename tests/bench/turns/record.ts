import pg from 'pg'
import { type Kind, residentNamed } from './dialogues.ts'
import { type DatabaseAt, foundTown, openTown } from './town.ts'

/**
 * Has the core talk to one resident of each kind, one turn at a time, and keeps every statement that its database
 * driver sent, with the values and what came back. Numbers begin so high in this database that they are known again
 * wherever they are written: see bare-sql.ts.
 */
export async function open({
  at,
  members,
}: {
  at: DatabaseAt
  members: number
}): Promise<{ opened(): Recorded }> {
  const database = await foundTown({ ...at, maxTransactions: 1, prepare: numberHigh }, members)
  const town = await openTown(database)
  const recorded = {} as Recorded
  for (const kind of ['seek', 'register'] as const) {
    // what the core reads once and remembers belongs to no turn
    await town.talk(residentNamed(kind, members - 1))
    const { chat } = residentNamed(kind, members - 2)
    const statements = await overhear(() => town.talk({ kind, chat }))
    recorded[kind] = { chat, commits: commitsOf(statements) }
  }
  await town.close()
  await database.close()
  return { opened: () => recorded }
}

async function numberHigh({ prisma }: Awaited<ReturnType<typeof foundTown>>): Promise<void> {
  await prisma.$executeRaw`
    SELECT setval(c.oid, 1000000 * row_number() OVER (ORDER BY c.oid))
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND n.nspname = 'public'`
  await prisma.$executeRawUnsafe(`ALTER TABLE "Chat" ALTER seq SET DEFAULT ${FIRST_SEQ}`)
}

/** What Prisma's adapter hands to pg, and nothing else: it alone asks for rows as arrays. */
async function overhear(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
    const [{ name = '', text = '', values = [], rowMode } = {} as Partial<pg.QueryArrayConfig>] = parts as [
      never,
    ]
    if (rowMode !== 'array') return Reflect.apply(query, this, parts)
    const statement: Statement = { name, text, values, rows: [] }
    heard.push(statement)
    const keep = (result: pg.QueryArrayResult | undefined) => {
      statement.rows = result?.rows ?? []
    }
    // the pool asks with a callback, a transaction with a promise
    const last = parts.at(-1)
    if (typeof last !== 'function') return Reflect.apply(query, this, parts).then(tap(keep))
    const told = (error: Error | null, result?: pg.QueryArrayResult) => {
      keep(result)
      last(error, result)
    }
    return Reflect.apply(query, this, [...parts.slice(0, -1), told])
  } as typeof query
  await work()
  pg.Client.prototype.query = query
  return heard
}

const tap =
  <T>(see: (value: T) => void) =>
  (value: T): T => {
    see(value)
    return value
  }

/** Single statements and whole transactions; without those that looked for work and found none. */
function commitsOf(statements: Statement[]): Commit[] {
  const commits: Commit[] = []
  let inside: Commit | null = null
  for (const statement of statements) {
    inside?.push(statement)
    if (statement.text === 'BEGIN') inside = [statement]
    else if (!inside) commits.push([statement])
    else if (statement.text === 'COMMIT') {
      if (inside.length > EMPTY_LOOK) commits.push(inside)
      inside = null
    }
  }
  return commits
}

/** BEGIN, a claim, COMMIT */
const EMPTY_LOOK = 3
/** the first line's number in every chat: like no other number in the database */
export const FIRST_SEQ = 900_000_000

export type Recorded = Record<Kind, { chat: string; commits: Commit[] }>
export type Commit = Statement[]
export interface Statement {
  name: string
  text: string
  values: unknown[]
  rows: unknown[][]
}
