import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** Creates a database on the server, empty or as a copy of another. Resolves to its url. */
export async function createDatabase(server: string, { template = 'template0' } = {}): Promise<string> {
  const name = `${PREFIX}${randomUUID().slice(0, 8)}`
  await onServer(server, client =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)} ENCODING 'UTF8'`),
  )
  const url = new URL(server)
  url.pathname = name
  return url.href
}

/** Drops all that `createDatabase` left, also from runs that were broken off. */
export async function dropDatabases(server: string): Promise<void> {
  await onServer(server, async client => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [PREFIX],
    )
    for (const { name } of rows) await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
  })
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const PREFIX = 'dasnez_test_'
