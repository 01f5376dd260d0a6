import { expect, test } from 'vitest'
import { ask, type Planted, plant } from './plant.ts'

/** Each must be refused in every pure room, and none of them in the rooms around. */
const IMPURE: readonly string[] = [
  'export const at = Date.now()',
  'export const at = new Date()',
  'export const at = new Date',
  'export const at = Date()',
  'export const at = [0].map(Date.now)',
  'const { now } = Date\nexport const at = now()',
  `import { Temporal } from 'temporal-polyfill'\nexport const at = Temporal.Now.instant()`,
  'export const at = performance.now()',
  'export const dice = Math.random()',
  'export const { random } = Math',
  'export const dice = crypto.randomUUID()',
  'export const zone = process.cwd()',
  `export const zone = globalThis.process.cwd()`,
  'setTimeout(() => 1, 1)',
  'setInterval(() => 1, 1)',
  'setImmediate(() => 1)',
  `export const answer = fetch('http://localhost')`,
  `console.log('hello')`,
]

const PURE_AND_FINE = [
  'export const at = (instant: number) => new Date(instant)',
  'export const day = new Date(2026, 10, 23)',
  'export const highest = Math.max(1, 2)',
  'export const of = (at: Date) => at.getTime()',
  `import { Temporal } from 'temporal-polyfill'\nexport const day = Temporal.PlainDate.from('2026-11-23')`,
  'export const wait = (setTimeout: () => void) => setTimeout()',
]

const PURE_ROOMS = ['domain', 'matching', 'understanding', 'conversation', 'flows', 'texts']

/** Refused (or not) wherever it stands. */
const HABITS: readonly [rule: string | null, file: string, code: string][] = [
  ['noProcessEnv', 'core/store/client.ts', 'export const url = process.env.DATABASE_URL'],
  ['noProcessEnv', 'bots/telegram/connect.ts', 'export const { TOKEN } = process.env'],
  [
    'noRestrictedImports',
    'web-admin/app.ts',
    `import { env } from 'node:process'\nexport const port = env.PORT`,
  ],
  [null, 'core/config.ts', 'export const url = process.env.DATABASE_URL'],
  [null, 'bots/telegram/config.ts', 'export const token = process.env.TOKEN'],
  [null, 'prisma.config.ts', 'export const url = process.env.DATABASE_URL'],
  [null, 'tests/kit/postgres.ts', 'export const url = process.env.DATABASE_URL'],
  ['noExplicitAny', 'core/calls/members.ts', 'export const anything = (value: any) => value'],
  ['noUnusedVariables', 'core/calls/offers.ts', 'const unused = 1'],
  ['noUnusedImports', 'core/calls/matches.ts', `import { thing } from './thing.ts'`],
  [
    'noFloatingPromises',
    'core/calls/requests.ts',
    'async function work() {}\nexport const run = () => { work() }',
  ],
  [
    'useImportType',
    'core/calls/reports.ts',
    `import { Thing } from './thing.ts'\nexport const two: Thing = 2`,
  ],
  // erased by the compiler, but Node would still load the module
  ['useImportType', 'bots/telegram/receive.ts', `import { type Bot } from 'grammy'\nexport type Two = Bot`],
  ['useFilenamingConvention', 'core/calls/closeRequest.ts', 'export const one = 1'],
  ['noFocusedTests', 'tests/kit/one.test.ts', `import { test } from 'vitest'\ntest.only('one', () => {})`],
  ['noSkippedTests', 'tests/kit/two.test.ts', `import { test } from 'vitest'\ntest.skip('two', () => {})`],
  ['noTsIgnore', 'core/calls/privacy.ts', `// @ts-${'ignore'}\nexport const one: string = 1`],
]

test('pure rooms reach for no clock, chance, environment or world; the rooms around them may', async () => {
  const stand = (room: string, kind: string, codes: readonly string[]) =>
    codes.map((code, index): Planted => [`core/${room}/${kind}-${index}.ts`, code])
  const impure = PURE_ROOMS.flatMap(room => stand(room, 'impure', IMPURE))
  const fine = [
    ...PURE_ROOMS.flatMap(room => stand(room, 'fine', PURE_AND_FINE)),
    ...stand('jobs', 'free', IMPURE),
  ]

  const found = await lint([...impure, ...fine])
  const caught = found.filter(({ rule }) => PURITY_RULES.has(rule)).map(({ file }) => file)
  expect(new Set(caught)).toEqual(new Set(impure.map(([file]) => file)))
})

test('habits hold in every room', async () => {
  const found = await lint(HABITS.map(([, file, code]): Planted => [file, code]))
  for (const [rule, file] of HABITS) {
    const here = found.filter(fault => fault.file === file).map(fault => fault.rule)
    if (rule === null) expect(here, file).toEqual([])
    else expect(here, file).toContain(rule)
  }
})

/** `plugin` is tests/house/clock.grit. */
const PURITY_RULES = new Set(['plugin', 'noJsRestrictedProperties', 'noRestrictedGlobals'])

async function lint(files: readonly Planted[]): Promise<{ file: string; rule: string }[]> {
  const lines = await ask(
    'biome',
    ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
    await plant(files),
  )
  return Array.from(lines.matchAll(FAULT), ([, rule = '', file = '']) => ({ file, rule }))
}

/** `::error title=lint/style/noProcessEnv,file=core/store/client.ts,line=…` */
const FAULT = /^::\w+ title=(?:[\w/]*\/)?(\w+),file=(?:.*?\/dasnez-planted-\w+\/)?([^,]+),/gm
