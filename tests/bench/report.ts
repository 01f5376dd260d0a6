import { parseArgs } from 'node:util'

/** Prints what a benchmark found: `--json` one object, else tables. With `--check` a missed target fails the process. */
export function report(found: Report): void {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
    strict: false,
  })
  if (values.json) console.log(JSON.stringify(found))
  else {
    console.table(found.rows)
    console.table(found.targets)
  }
  if (values.check && found.targets.some(({ reached }) => !reached)) process.exitCode = 1
}

export interface Report {
  bench: string
  rows: object[]
  targets: Target[]
}

export interface Target {
  name: string
  value: number
  goal: string
  reached: boolean
}
