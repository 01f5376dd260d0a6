import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../kit/postgres.ts'
import { startPostgres } from '../kit/postgres-server.ts'
import { report } from './report.ts'
import { type Apart, openApart } from './turns/apart.ts'
import { nextResidents } from './turns/dialogues.ts'
import type { Round } from './turns/lanes.ts'
import { echoRound, startBotApi } from './turns/telegram.ts'

// `npm run bench:turns -- [--json] [--check]`: conversation turns a second, from the message's arrival to the commit of
// its answer, beside two floors. Eight residents write at once. The variants take turns round by round, as a shared
// machine is never twice the same, and ratios are medians of the rounds' own.

const GOAL = 0.5
const LANES = 8
const WARM_UPS = 2
const ROUNDS = 9
/** a round's; half of them register, half ask for help: 544 turns */
const RESIDENTS = 64
const ECHOES = 1_000
/** more than all rounds of all variants need, and two for the recording */
const MEMBERS = 3_000
const OURS = 'dasnez on PostgreSQL'
const BARE = 'bare SQL on PostgreSQL'

const server = await startPostgres()
const folder = await mkdtemp(join(tmpdir(), 'dasnez-bench-'))
const botApi = await startBotApi()
try {
  const variants = await openAll()
  const rounds = await play(variants)
  for (const { apart } of variants) await apart.close()
  report(judge(rounds))
} finally {
  botApi.stop()
  await rm(folder, { recursive: true })
  await server.stop()
}

async function openAll(): Promise<Variant[]> {
  const core = { members: MEMBERS, lanes: LANES }
  const [ours, floor] = [await createDatabase(server.url, 'ours'), await createDatabase(server.url, 'floor')]
  const recorder = await openApart('record', { at: { url: floor, directory: null }, members: MEMBERS })
  const recorded = recorder.opened
  await recorder.close()
  const postgres = await openApart('core', { ...core, at: { url: ours, directory: null } })
  const bare = await openApart('bare-sql', { url: floor, lanes: LANES, recorded })
  const pglite = await openApart('core', { ...core, at: { url: null, directory: join(folder, 'db') } })
  const echo = await openApart('echo', { apiRoot: botApi.url })
  const residents = (apart: Apart) => async () =>
    (await apart.ask('round', nextResidents(RESIDENTS))) as Round
  return [
    { name: OURS, apart: postgres, round: residents(postgres) },
    { name: BARE, apart: bare, round: residents(bare) },
    { name: 'dasnez on PGlite', apart: pglite, round: residents(pglite) },
    { name: 'grammY echo, nothing kept', apart: echo, round: () => echoRound(echo, LANES, ECHOES) },
  ]
}

async function play(variants: Variant[]): Promise<Rounds> {
  const rounds: Rounds = new Map(variants.map(({ name }) => [name, []]))
  for (let n = -WARM_UPS; n < ROUNDS; n++) {
    process.stderr.write(`round ${n} of ${ROUNDS}\r`)
    for (const { name, round } of variants) {
      const played = await round()
      if (n >= 0) rounds.get(name)?.push(played)
    }
  }
  return rounds
}

function judge(rounds: Rounds) {
  const rows = [...rounds].map(([name, played]) => {
    const took = played.flatMap(round => round.took).sort((a, b) => a - b)
    return {
      variant: name,
      turns: took.length,
      turnsPerSecond: Math.round(median(played.map(speed))),
      ratioToBareSql: rounded(median(ratios(rounds, name, BARE))),
      p50Ms: rounded(took[Math.floor(took.length * 0.5)] ?? 0),
      p99Ms: rounded(took[Math.floor(took.length * 0.99)] ?? 0),
      cpuMsPerTurn: rounded(median(played.map(({ cpuSeconds, took }) => (1000 * cpuSeconds) / took.length))),
      rssMb: Math.round(Math.max(...played.map(({ rss }) => rss)) / 1e6),
    }
  })
  const value = rounded(median(ratios(rounds, OURS, BARE)))
  const name = `turns on PostgreSQL to their statements in bare SQL, ${LANES} chats at once`
  return {
    bench: 'turns',
    rows,
    targets: [{ name, value, goal: `at least ${GOAL}`, reached: value >= GOAL }],
  }
}

/** Round by round: what ran side by side is compared. */
function ratios(rounds: Rounds, name: string, floor: string): number[] {
  return (rounds.get(name) ?? []).map((round, n) => {
    const beside = rounds.get(floor)?.[n]
    return beside ? speed(round) / speed(beside) : Number.NaN
  })
}

function speed({ took, seconds }: Round): number {
  return took.length / seconds
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

interface Variant {
  name: string
  apart: Apart
  round(): Promise<Round>
}
type Rounds = Map<string, Round[]>
