import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { POLICIES, SIZES } from '../simulation/cells.ts'
import { runTowns } from '../simulation/farm.ts'
import { reportPage } from '../simulation/report.ts'
import { judge, type Row, summarize, type Target } from '../simulation/verdict.ts'

/**
 * `npm run bench:dispatch -- [--json] [--check] [--seeds 31-60] [--policy NAME] [--towns 300/8,1000/3]`: all policies in all
 * towns (helpers/requests a day). The constants of core/matching were set on seeds 1–30; the default seeds are thirty
 * others, which take some ten minutes on two processors (`--seeds 31-34`: one and a half).
 */
const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '31-60' },
    policy: { type: 'string' },
    towns: { type: 'string' },
  },
})

/** for the first few seeds only: it takes longer than all policies together */
const SEEDS_WITH_BOUND = 3
const REPORT = new URL('../simulation/report.html', import.meta.url)

const seeds = seedsOf(flags.seeds)
const policy = policyOf(flags.policy)
const sizes = sizesOf(flags.towns)
const towns = sizes.flatMap(size =>
  seeds.map((seed, index) => ({
    seed,
    size,
    policy,
    bounded: policy === null && index < SEEDS_WITH_BOUND,
  })),
)
const runs = await runTowns(towns, done => process.stderr.write(`\r${done} of ${towns.length} towns `))
process.stderr.write('\n')
const rows = summarize(runs)
const targets = judge(runs, rows)
// a part of it would stand there as if it were all
if (policy === null && sizes.length === SIZES.length) {
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
    ...missed.map(missedBy),
  ].join('\n')
}

/** Beside it what the same waves come to with all knowledge (no proof that others couldn't), and whom nobody tires. */
function missedBy({ name, value, goal, allKnowing, untired }: Target): string {
  const known = allKnowing === null ? '' : `, all-knowing ${allKnowing.toFixed(3)}`
  const tireless = untired === undefined ? '' : `, broadcast without fatigue ${untired.toFixed(3)}`
  return `missed: ${name}: ${value.toFixed(3)}, goal ${goal.toFixed(3)}${known}${tireless}`
}

function sizesOf(text: string | undefined): typeof SIZES {
  const named = text?.split(',')
  const found = SIZES.filter(size => !named || named.includes(`${size.helpers}/${size.requestsPerDay}`))
  if (found.length === (named?.length ?? SIZES.length)) return found
  console.error(`--towns takes helpers/requests a day such as 300/8,1000/3, not "${text}".`)
  process.exit(2)
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
