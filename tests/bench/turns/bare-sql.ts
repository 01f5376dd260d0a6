import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Resident } from './dialogues.ts'
import { inLanes, type Round, timed } from './lanes.ts'
import { type Commit, FIRST_SEQ, type Recorded, type Statement } from './record.ts'

/**
 * The floor: the recorded statements through bare `pg`, prepared under the same names, in the same commits, with
 * values of the same size. What must differ from resident to resident is exchanged: the chat's name, random ids, and
 * every number that the database gives out, as it comes back from the statements themselves.
 */
export async function open({ url, lanes, recorded }: { url: string; lanes: number; recorded: Recorded }) {
  const clients = await Promise.all(Array.from({ length: lanes }, () => connect(url)))
  return {
    round: (residents: Resident[]): Promise<Round> =>
      timed(async () => {
        const took: number[] = []
        await inLanes(lanes, residents, async ({ kind, chat }, lane) => {
          const again = new Replay(clients[lane] as pg.Client, recorded[kind].chat, chat)
          took.push(...(await again.play(recorded[kind].commits)))
        })
        return took
      }),
    close: () => Promise.all(clients.map(client => client.end())),
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("SET TIME ZONE 'UTC'")
  return client
}

class Replay {
  #client: pg.Client
  #from: string
  #to: string
  /** recorded number → the present one */
  #numbers = new Map<number, number>()
  /** how far this chat's lines are ahead of the recorded ones */
  #ahead = 0

  constructor(client: pg.Client, from: string, to: string) {
    this.#client = client
    this.#from = from
    this.#to = to
  }

  async play(commits: Commit[]): Promise<number[]> {
    const took: number[] = []
    let began = performance.now()
    for (const commit of commits) {
      if (commit.length === 1) began = performance.now()
      while (!(await this.#commit(commit))) await new Promise(setImmediate)
      if (commit.length > 1) took.push(performance.now() - began)
    }
    return took
  }

  /** False where the claim found nothing, as all that waited was being claimed by others. */
  async #commit(commit: Commit): Promise<boolean> {
    for (const [place, statement] of commit.entries()) {
      const { name, text, values } = statement
      const { rows } = await this.#client.query({
        name,
        text,
        values: place === 1 ? anyOne(values) : values.map(value => this.#present(value)),
        rowMode: 'array',
      })
      if (place === 1 && rows.length === 0) return this.#client.query('COMMIT').then(() => false)
      this.#learn(statement, rows)
    }
    return true
  }

  #learn({ rows: recorded }: Statement, rows: unknown[][]): void {
    for (const [row, cells] of recorded.entries())
      for (const [column, was] of cells.entries()) {
        const is = rows[row]?.[column]
        if (typeof was !== 'number' || typeof is !== 'number' || was < FIRST_NUMBER) continue
        if (was >= FIRST_SEQ) this.#ahead = is - was
        else this.#numbers.set(was, is)
      }
  }

  #present(value: unknown): unknown {
    if (typeof value === 'number') return this.#number(value)
    if (Array.isArray(value)) return value.map(each => this.#present(each))
    if (typeof value !== 'string') return value
    return value
      .replaceAll(this.#from, this.#to)
      .replace(UUID, () => randomUUID())
      .replace(NUMBER, digits => String(this.#number(Number(digits))))
  }

  #number(was: number): number {
    return was >= FIRST_SEQ && was < 2 * FIRST_SEQ ? was + this.#ahead : (this.#numbers.get(was) ?? was)
  }
}

/** A claim takes one chat that waits, whichever: `now`, `busy`, `chat` twice, `atMost`, and what it looks at. */
const anyOne = ([now, busy, , , , ...others]: unknown[]) => [now, busy, null, null, 1, ...others]

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g
/** whole numbers in JSON */
const NUMBER = /(?<=[:[,])\d{7,9}(?=[,}\]])/g
const FIRST_NUMBER = 1_000_000
