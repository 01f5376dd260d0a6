import pg from 'pg'

/** Creates a database on the server, empty or as a copy of another. Resolves to its url. */
export async function createDatabase(server: string, name: string, template = 'template0'): Promise<string> {
  await onServer(server, client =>
    client.query(
      `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)} ENCODING 'UTF8'`,
    ),
  )
  const url = new URL(server)
  url.pathname = name
  return url.href
}

/** Drops all whose names begin so, whoever still uses them. */
export async function dropDatabases(server: string, prefix: string): Promise<void> {
  await onServer(server, async client => {
    const found = 'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)'
    const { rows } = await client.query<{ name: string }>(found, [prefix])
    for (const { name } of rows) await client.query(`DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`)
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
