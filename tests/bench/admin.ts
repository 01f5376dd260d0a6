import Fastify from 'fastify'
import { openDatabase } from '../../core/store/database.ts'
import { migrate } from '../../prisma/migrate.ts'
import { createDatabase } from '../kit/postgres.ts'
import { startPostgres } from '../kit/postgres-server.ts'
import { rows } from '../kit/rows.ts'
import { silent } from '../kit/silent.ts'
import { fillTown } from '../web-admin/fill-town.ts'
import { openOffice, PASSWORD } from '../web-admin/office.ts'
import { report } from './report.ts'

// `npm run bench:admin -- [--json] [--check]`: how soon a page of the web admin is there, in a town of two thousand people on
// PostgreSQL, beside a bare Fastify that sends as many bytes without asking anybody. One person clicks, then eight at once.

const PEOPLE = 2_000
const REQUESTS = 1_000
const CLICKS = 200
const WARM_UPS = 20
/** ms: what is there by then is there at once. https://www.nngroup.com/articles/response-times-3-important-limits/ */
const AT_ONCE_MS = 100

const server = await startPostgres()
const database = await openDatabase({
  url: await createDatabase(server.url, 'admin'),
  directory: null,
  log: silent,
})
await migrate(database)
const office = await openOffice(database)
const filled = await fillTown(office.town)
await crowd()
const address = await office.http.listen({ host: '127.0.0.1', port: 0 })
const floor = Fastify()
const sent = new Map<string, string>()
floor.get('/*', (request, reply) => reply.type('text/html').send(sent.get(request.url) ?? ''))
const floorAddress = await floor.listen({ host: '127.0.0.1', port: 0 })
try {
  const measured = await measure(await cookieOf())
  report({
    bench: 'admin',
    rows: measured,
    targets: [
      {
        name: 'p99 of the slowest page in ms, one person clicking',
        value: Math.max(...measured.map(({ p99 }) => p99)),
        goal: `under ${AT_ONCE_MS}`,
        reached: measured.every(({ p99 }) => p99 < AT_ONCE_MS),
      },
    ],
  })
} finally {
  await floor.close()
  await office.close()
  await database.close()
  await server.stop()
}

/** What a town has after a few years. */
async function crowd(): Promise<void> {
  const here = rows(office.town)
  const { prisma } = database
  const { municipalityId } = here
  const place = { latitude: 51.765, longitude: 8.562 }
  await prisma.member.createMany({
    data: Array.from({ length: PEOPLE }, (_, n) => ({
      municipalityId,
      ...place,
      firstName: `Vorname${n}`,
      lastName: `Nachname${n % 400}`,
      birthYear: 1940 + (n % 60),
      status: 'APPROVED' as const,
    })),
  })
  await prisma.helpRequest.createMany({
    data: Array.from({ length: REQUESTS }, (_, n) => ({
      municipalityId,
      ...place,
      seekerId: filled.anna,
      status: 'DONE' as const,
      category: 'shopping',
      openedAt: new Date(office.town.clock.now.getTime() - n * 3_600_000),
    })),
  })
}

async function cookieOf(): Promise<string> {
  const cookie = (response: Response) => response.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''
  const page = await fetch(`${address}/admin/login`)
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await page.text()) ?? []
  const body = new URLSearchParams({
    email: 'delbrueck@example.org',
    password: PASSWORD,
    _csrf: token.replaceAll('&#61;', '='),
  })
  const headers = { cookie: cookie(page), 'sec-fetch-site': 'same-origin' }
  return cookie(await fetch(`${address}/admin/login`, { method: 'POST', body, headers, redirect: 'manual' }))
}

async function measure(cookie: string): Promise<Row[]> {
  const town = '/admin/town/delbrueck'
  const pages = {
    'what waits': town,
    members: `${town}/members`,
    'a search': `${town}/members?search=Nachname17`,
    'a member': `${town}/members/${filled.anna}`,
    requests: `${town}/requests`,
    'who could be asked': `${town}/requests/${filled.open}/candidates`,
    numbers: `${town}/numbers`,
    audit: `${town}/audit`,
  }
  const measured: Row[] = []
  for (const [page, path] of Object.entries(pages)) {
    const ours = () => click(address + path, cookie)
    sent.set(path, await ours())
    const bare = () => click(floorAddress + path, '')
    await timed(ours, 1, WARM_UPS)
    await timed(bare, 1, WARM_UPS)
    const [alone, aloneBare] = [await timed(ours, 1, CLICKS), await timed(bare, 1, CLICKS)]
    const [eight, eightBare] = [await timed(ours, 8, CLICKS), await timed(bare, 8, CLICKS)]
    measured.push({
      page,
      bytes: sent.get(path)?.length ?? 0,
      p50: alone.p50,
      p99: alone.p99,
      bareP50: aloneBare.p50,
      eightPerSecond: eight.perSecond,
      barePerSecond: eightBare.perSecond,
    })
  }
  return measured
}

async function click(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`)
  return response.text()
}

async function timed(once: () => Promise<unknown>, lanes: number, clicks: number): Promise<Timed> {
  const took: number[] = []
  const began = performance.now()
  let left = clicks
  const lane = async () => {
    while (left-- > 0) {
      const start = performance.now()
      await once()
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  took.sort((a, b) => a - b)
  const at = (share: number) => rounded(took[Math.floor(share * (took.length - 1))] ?? 0)
  return { p50: at(0.5), p99: at(0.99), perSecond: Math.round((1000 * clicks) / (performance.now() - began)) }
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100
}

interface Timed {
  /** ms */
  p50: number
  p99: number
  perSecond: number
}

interface Row {
  page: string
  bytes: number
  /** ms, of one person clicking */
  p50: number
  p99: number
  bareP50: number
  eightPerSecond: number
  barePerSecond: number
}
