import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { POLICIES, SIZES } from '../simulation/cells.ts'
import { runTowns } from '../simulation/farm.ts'
import { reportPage } from '../simulation/report.ts'
import { judge, type Row, summarize, type Target } from '../simulation/verdict.ts'

/**
 * `npm run bench:dispatch -- [--json] [--check] [--seeds 31-60] [--policy NAME]`: all policies in all towns. The constants
 * of core/matching were set on seeds 1–30; the default seeds are thirty others, which take some ten minutes on two
 * processors (`--seeds 31-34`: one).
 */
const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '31-60' },
    policy: { type: 'string' },
  },
})

/** for the first few seeds only: it takes longer than all policies together */
const SEEDS_WITH_BOUND = 3
/** in larger towns it lies at the broadcast without fatigue, or is too large to solve */
const BOUND_HELPERS = 300
const REPORT = new URL('../simulation/report.html', import.meta.url)

const seeds = seedsOf(flags.seeds)
const policy = policyOf(flags.policy)
const towns = SIZES.flatMap(size =>
  seeds.map((seed, index) => ({
    seed,
    size,
    policy,
    bounded: policy === null && index < SEEDS_WITH_BOUND && size.helpers <= BOUND_HELPERS,
  })),
)
const runs = await runTowns(towns, done => process.stderr.write(`\r${done} of ${towns.length} towns `))
process.stderr.write('\n')
const rows = summarize(runs)
const targets = judge(runs, rows)
if (policy === null) {
  await writeFile(REPORT, reportPage(rows, targets, flags.seeds))
}
console.log(
  flags.json ? JSON.stringify({ bench: 'dispatch', seeds: flags.seeds, rows, targets }) : told(rows, targets),
)
if (flags.check && targets.some(target => !target.reached)) process.exitCode = 1

function told(rows: readonly Row[], targets: readonly Target[]): string {
  const lines = rows.map(row => {
    const figure = (name: 'claimRate' | 'medianMinutes' | 'asksPerFulfilled') =>
      `${row[name].mean?.toFixed(name === 'claimRate' ? 3 : 1) ?? '–'} ± ${row[name].half?.toFixed(3) ?? '–'}`.padEnd(
        16,
      )
    const cell = `H=${row.helpers} R=${row.requestsPerDay} τ=${row.tau}`.padEnd(16)
    return `${cell}${row.policy.padEnd(28)}${figure('claimRate')}${figure('medianMinutes')}${figure('asksPerFulfilled')}`
  })
  const missed = targets.filter(target => !target.reached)
  return [
    'cell            policy                      claim rate      median minutes  asks per fulfilled',
    ...lines,
    `${targets.length - missed.length} of ${targets.length} targets reached`,
    ...missed.map(({ name, value, goal }) => `missed: ${name}: ${value.toFixed(3)}, goal ${goal.toFixed(3)}`),
  ].join('\n')
}

function seedsOf(text: string): number[] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? from)
  if (!match || to < from) {
    console.error(`--seeds takes a number or a span such as 31-60, not "${text}".`)
    process.exit(2)
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function policyOf(name: string | undefined): string | null {
  if (name === undefined || POLICIES.some(one => one.name === name)) return name ?? null
  console.error(`--policy takes one of ${POLICIES.map(one => one.name).join(', ')}, not "${name}".`)
  process.exit(2)
}
