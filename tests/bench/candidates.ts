import pg from 'pg'
import type { Inside } from '../../core/calls/call.ts'
import { situationOf } from '../../core/calls/situation.ts'
import { eligibility } from '../../core/matching/eligibility.ts'
import type { Situation } from '../../core/matching/job.ts'
import { rank } from '../../core/matching/ranking.ts'
import { nextWave } from '../../core/matching/waves.ts'
import { candidatesFor, candidatesSql, jobOf } from '../../core/store/candidates.ts'
import { openDatabase } from '../../core/store/database.ts'
import { migrate } from '../../prisma/migrate.ts'
import { atWork } from '../kit/at-work.ts'
import { createDatabase } from '../kit/postgres.ts'
import { startPostgres } from '../kit/postgres-server.ts'
import { silent } from '../kit/silent.ts'
import { openTown } from '../kit/town.ts'
import { fillWithHelpers } from './candidates/fill.ts'
import { report } from './report.ts'

// `npm run bench:candidates -- [--json] [--check]`: one wave's decision (search, eligibility, ranking, whom to ask) among
// 10⁴, 10⁵ and 10⁶ helpers of one town on PostgreSQL, beside its search as a prepared statement of bare `pg`. The two
// take turns request by request, as a shared machine is never twice the same.

const SIZES = [10_000, 100_000, 1_000_000]
const WARM_UPS = 50
const DECISIONS = 400
const P50_RATIO_GOAL = 2
const P99_GOAL_MS = 10

const server = await startPostgres()
try {
  const rows = []
  for (const helpers of SIZES) rows.push(await measure(helpers))
  report({ bench: 'candidates', rows, targets: rows.flatMap(targetsOf) })
} finally {
  await server.stop()
}

async function measure(helpers: number) {
  process.stderr.write(`${helpers} helpers …\n`)
  const url = await createDatabase(server.url, `helpers_${helpers}`)
  const database = await openDatabase({ url, directory: null, log: silent })
  const bare = new pg.Client({ connectionString: url })
  await bare.connect()
  try {
    await migrate(database)
    const town = await openTown(database)
    const municipalityId = town.towns[0]?.id ?? 0
    const requests = WARM_UPS + DECISIONS
    const ids = await fillWithHelpers(database, { municipalityId, helpers, requests, now: town.clock.now })
    const all: Timed[] = []
    // a transaction each, as in the house: none may take half a minute
    for (const id of ids) all.push(await atWork(town, at => timeBoth(at, bare, id)))
    await town.stop()
    return { helpers, ...summed(all.slice(WARM_UPS)) }
  } finally {
    await bare.end()
    await database.close()
  }
}

async function timeBoth(at: Inside, bare: pg.Client, id: number): Promise<Timed> {
  const situation = await situationOf(at)
  const request = await at.db.helpRequest.findUniqueOrThrow({ where: { id } })
  const job = await jobOf(at, request)
  const { text, values } = candidatesSql(at, job)
  const search = () => bare.query({ name: 'candidates', text, values })
  // by turns the first, as whoever comes second finds the pages in memory
  const searchesFirst = id % 2 === 0
  const searched = searchesFirst ? await timed(search) : null
  const decided = await timed(() => decide(at, job, situation))
  return { eligible: decided.result, decided: decided.ms, searched: (searched ?? (await timed(search))).ms }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const began = performance.now()
  const result = await work()
  return { result, ms: performance.now() - began }
}

function summed(all: readonly Timed[]) {
  const [ours, floor] = [sorted(all.map(each => each.decided)), sorted(all.map(each => each.searched))]
  const eligible = all.reduce((sum, each) => sum + each.eligible, 0)
  return {
    decisions: all.length,
    eligible: Math.round(eligible / all.length),
    p50Ms: at(0.5, ours),
    p99Ms: at(0.99, ours),
    bareP50Ms: at(0.5, floor),
    bareP99Ms: at(0.99, floor),
  }
}

/** All that one wave decides, save writing it down. Resolves to how many came into question. */
async function decide(
  at: Inside,
  job: Awaited<ReturnType<typeof jobOf>>,
  situation: Situation,
): Promise<number> {
  const found = await candidatesFor(at, job)
  const able = found.filter(candidate => eligibility(job, candidate, situation).eligible)
  const ranked = rank(job, able, situation)
  const { deadline, urgent, people } = job
  const fresh = { openedAt: situation.now, insists: false, found: 0, open: [] }
  const wave = nextWave({ ...fresh, deadline, urgent, people }, ranked, situation)
  if (wave.ask.length === 0) throw new Error('among so many somebody is asked')
  return able.length
}

function targetsOf({ helpers, p50Ms, p99Ms, bareP50Ms }: Awaited<ReturnType<typeof measure>>): Target[] {
  const ratio = Math.round((100 * p50Ms) / bareP50Ms) / 100
  return [
    {
      name: `${helpers} helpers: p50 of a decision to its search in bare SQL`,
      value: ratio,
      goal: `≤ ${P50_RATIO_GOAL}`,
      reached: ratio <= P50_RATIO_GOAL,
    },
    ...(helpers === 100_000
      ? [
          {
            name: `${helpers} helpers: p99 in ms`,
            value: p99Ms,
            goal: `< ${P99_GOAL_MS}`,
            reached: p99Ms < P99_GOAL_MS,
          },
        ]
      : []),
  ]
}

function sorted(times: number[]): number[] {
  return times.sort((a, b) => a - b)
}

/** ms, to hundredths */
function at(share: number, times: readonly number[]): number {
  return Math.round(100 * (times[Math.floor(times.length * share)] ?? 0)) / 100
}

interface Timed {
  eligible: number
  /** ms */
  searched: number
  decided: number
}

type Target = Parameters<typeof report>[0]['targets'][number]
