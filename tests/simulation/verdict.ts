import { ALL_KNOWING, BOUND, type Run, SIZES, TAUS, UNTIRED } from './cells.ts'
import { type Estimate, type Measures, over } from './measure.ts'
import { BASELINES } from './policies/baselines.ts'

/** One row for each cell and policy: every measure with its 95 % interval over seeds. */
export function summarize(runs: readonly Run[]): Row[] {
  const groups = Map.groupBy(runs, run => `${run.helpers}/${run.requestsPerDay}/${run.tau}/${run.policy}`)
  return [...groups.values()]
    .map(group => {
      const [{ helpers, requestsPerDay, tau, policy }] = group as [Run, ...Run[]]
      const estimates = Object.fromEntries(MEASURES.map(name => [name, over(group.map(run => run[name]))]))
      return { helpers, requestsPerDay, tau, policy, seeds: group.length, ...(estimates as Estimates) }
    })
    .sort((a, b) => a.helpers - b.helpers || a.requestsPerDay - b.requestsPerDay || a.tau - b.tau)
}

/** Cell by cell, what dasnez had to reach and whether it did, beside what the all-knowing comes to. */
export function judge(runs: readonly Run[], rows: readonly Row[]): Target[] {
  const byBest = bestTwin(runs)
  return verdicts(runs, rows).map(target => ({ ...target, allKnowing: byBest.get(target.name) ?? null }))
}

/** The same targets as if the all-knowing were the policy, on the seeds on which it was played. */
function bestTwin(runs: readonly Run[]): Map<string, number> {
  const seeds = new Set(runs.filter(run => run.policy === ALL_KNOWING).map(run => run.seed))
  const twins = runs
    .filter(run => seeds.has(run.seed) && run.policy !== 'dasnez')
    .map(run => (run.policy === ALL_KNOWING ? { ...run, policy: 'dasnez' } : run))
  return new Map(verdicts(twins, summarize(twins)).map(({ name, value }) => [name, value]))
}

function verdicts(runs: readonly Run[], rows: readonly Row[]): Verdict[] {
  return SIZES.flatMap(size =>
    TAUS.flatMap(tau => {
      const here = rows.filter(row => row.tau === tau && isOf(size, row))
      const of = (policy: string) => here.find(row => row.policy === policy)
      const [mine, all, seven, untired] = [
        of('dasnez'),
        of('broadcast'),
        of('seven-and-replace'),
        of(UNTIRED),
      ]
      if (!mine || !all || !seven || !untired) return []
      const cell = `H=${size.helpers} R=${size.requestsPerDay} τ=${tau}`
      const share = size.helpers >= 300 ? 1.5 : 1.3
      const claims = Math.min(share * mean(all.claimRate), 0.95 * mean(untired.claimRate))
      return [
        ...(tau >= 3 ? [atLeast(`${cell}: claim rate`, mean(mine.claimRate), claims)] : []),
        ...(tau >= 1
          ? [
              besideBest(
                cell,
                runs.filter(run => run.tau === tau && isOf(size, run)),
                here,
              ),
            ]
          : []),
        atMost(
          `${cell}: asks per fulfilled, of broadcast's`,
          mean(mine.asksPerFulfilled) / mean(all.asksPerFulfilled),
          1 / 8,
        ),
        atMost(
          `${cell}: asks per fulfilled, of seven-and-replace's`,
          mean(mine.asksPerFulfilled) / mean(seven.asksPerFulfilled),
          1 / 2,
        ),
        {
          ...atMost(
            `${cell}: median minutes, of seven-and-replace's`,
            mean(mine.medianMinutes) / mean(seven.medianMinutes),
            0.6,
          ),
          untired: mean(untired.medianMinutes) / mean(seven.medianMinutes),
        },
      ]
    }),
  )
}

/** Seed by seed beside the baseline that does best in this cell: the upper end of the difference mustn't be below 0. */
function besideBest(cell: string, runs: readonly Run[], rows: readonly Row[]): Verdict {
  const best = rows
    .filter(row => BASELINES.some(one => one.name === row.policy))
    .reduce((a, b) => (mean(b.claimRate) > mean(a.claimRate) ? b : a))
  const claims = (policy: string) =>
    new Map(runs.filter(run => run.policy === policy).map(run => [run.seed, run.claimRate]))
  const theirs = claims(best.policy)
  const difference = over(
    [...claims('dasnez')].map(([seed, mine]) => mine - (theirs.get(seed) ?? Number.NaN)),
  )
  const upper = mean(difference) + (difference.half ?? 0)
  return atLeast(`${cell}: claim rate less that of ${best.policy}, upper end of the interval`, upper, 0)
}

const isOf = (size: { helpers: number; requestsPerDay: number }, row: Run | Row): boolean =>
  row.helpers === size.helpers && row.requestsPerDay === size.requestsPerDay

const mean = (estimate: Estimate): number => estimate.mean ?? Number.NaN
const atLeast = (name: string, value: number, goal: number): Verdict => ({
  name,
  value,
  goal,
  reached: value >= goal,
})
const atMost = (name: string, value: number, goal: number): Verdict => ({
  name,
  value,
  goal,
  reached: value <= goal,
})

const MEASURES = [
  'claimRate',
  'medianMinutes',
  'p90Minutes',
  'asksPerFulfilled',
  'neverAsked',
  'giniAsks',
  'giniJobs',
] as const satisfies (keyof Measures)[]

export const REFERENCES: readonly string[] = [UNTIRED, BOUND, ALL_KNOWING]

type Estimates = Record<(typeof MEASURES)[number], Estimate>

export interface Row extends Estimates {
  helpers: number
  requestsPerDay: number
  tau: number
  policy: string
  seeds: number
}

interface Verdict {
  name: string
  value: number
  goal: number
  reached: boolean
  /** `value` of a broadcast that tires nobody: whoever tries to help in every request isn't faster */
  untired?: number
}

export interface Target extends Verdict {
  /** `value` of somebody who knows who is willing and who rests; null where that wasn't played */
  allKnowing: number | null
}
