import { readdir, readFile } from 'node:fs/promises'
import { basename, join, matchesGlob } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { HOUSE } from './plant.ts'

/** The planned top level; what .gitignore names stands beside it. */
const TOP_LEVEL = [
  '.ci',
  '.dependency-cruiser.mjs',
  '.dockerignore',
  '.gitignore',
  'Dockerfile',
  'README.md',
  'biome.json',
  'bots',
  'compose.yaml',
  'core',
  'package-lock.json',
  'package.json',
  'prisma',
  'prisma.config.ts',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'web-admin',
]

const MEDIAN_LINES = 75
const NINTH_DECILE_LINES = 150
const MOST_LINES = 250
const FEW = 3

/** Every file of the house but what is generated, installed or ignored; as paths from its root. */
let files: string[]
/** path → text, of those that are text */
let texts: Map<string, string>

beforeAll(async () => {
  files = await kept('', await ignoredByGit())
  const read = files.filter(file => TEXT.test(file) && file !== 'package-lock.json')
  texts = new Map(
    await Promise.all(read.map(async file => [file, await readFile(join(HOUSE, file), 'utf8')] as const)),
  )
})

test('the top level holds what the plan names and nothing else', () => {
  expect([...new Set(files.map(file => file.replace(/\/.*/, '')))].sort()).toEqual([...TOP_LEVEL].sort())
})

test('files are named in kebab-case, after what they do', () => {
  const own = files.filter(file => file.includes('/') && !FOREIGN_NAMES.test(file))
  expect(own.filter(file => !KEBAB_CASE.test(basename(file)))).toEqual([])
  expect(own.filter(file => SAYS_NOTHING.test(file))).toEqual([])
})

test('files are as short as one thought', () => {
  const sizes = [...texts]
    .filter(([file, text]) => ROOMS.test(file) && !/^(core|web-admin)\/texts\//.test(file) && !isTable(text))
    .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
    .sort((one, other) => one.lines - other.lines)
  expect(sizes.length).toBeGreaterThan(0)
  const atShare = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines
  expect(atShare(0.5)).toBeLessThanOrEqual(MEDIAN_LINES)
  expect(atShare(0.9)).toBeLessThanOrEqual(NINTH_DECILE_LINES)
  expect(sizes.filter(({ lines }) => lines > MOST_LINES).length).toBeLessThanOrEqual(FEW)
})

test('nothing is put off, silenced or passed over', () => {
  expect(linesWith(PUT_OFF, /./)).toEqual([])
  expect(linesWith(SILENCED, /\.[cm]?[jt]s$/)).toEqual([])
  expect(linesWith(SILENCED_WITHOUT_REASON, /./)).toEqual([])
  expect(linesWith(PASSED_OVER, /^tests\//)).toEqual([])
})

test('every topic has its transcript', () => {
  const topics = [...texts].filter(
    ([file, text]) => /^core\/flows\/[^/]+\.ts$/.test(file) && DEFINES_A_TOPIC.test(text),
  )
  const missing = topics
    .map(([file]) => `tests/flows/${basename(file, '.ts')}.md`)
    .filter(file => !texts.has(file))
  expect(missing).toEqual([])
})

test('no key or token lies about in clear', () => {
  expect(linesWith(SECRET, /./)).toEqual([])
})

test('what is looked for would be found', () => {
  const found: [RegExp, string, string][] = [
    [PUT_OFF, `// ${'TO'}${'DO'} later`, '// to do: in Spanish, todo'],
    [SILENCED, `// @ts-${'ignore'}`, 'as anybody would'],
    [SILENCED, `value as ${'an'}y)`, 'as many as any other'],
    [
      SILENCED_WITHOUT_REASON,
      `// biome-${'ignore'} lint/style/noVar: x`,
      `// biome-${'ignore'} lint/a/b: why it must be`,
    ],
    [PASSED_OVER, `  ${'test'}.only('x', …)`, `test.each([1])('only one', …)`],
    [PASSED_OVER, `${'describe'}.concurrent.skip(`, `it('is skipped by nobody', …)`],
    [SECRET, `${123456789}:${'A'.repeat(35)}`, `12:30 ${'A'.repeat(35)}`],
    [SECRET, `-----BEGIN EC PRIVATE ${'KEY'}-----`, '-----BEGIN PUBLIC KEY-----'],
    [SECRET, `syt_${'YW5uYQ'}_${'b'.repeat(20)}_${'c'.repeat(6)}`, 'syt_'],
  ]
  for (const [pattern, bad, good] of found) {
    expect(bad).toMatch(pattern)
    expect(good).not.toMatch(pattern)
  }
})

const TEXT =
  /(^|\/)(Dockerfile|run|\.[\w]+ignore)$|\.(ts|mjs|js|css|md|json|jsonl|yaml|yml|prisma|sql|toml|grit|svg|html|txt)$/
const ROOMS = /^(core|bots|web-admin|prisma)\/.*\.ts$/

const KEBAB_CASE = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/
/** README is what every reader looks for; migrations are named the way Prisma does. */
const FOREIGN_NAMES = /(^|\/)README\.md$|^prisma\/migrations\//
const SAYS_NOTHING =
  /(^|[/-])(utils?|managers?|services?|misc|common)([-./]|$)|(^|\/)(helpers?|lib|shared)[./]/

/** A table says things and does none: no function, no class. */
const isTable = (text: string) => !/=>|\bfunction\b|\bclass\b/.test(text)

const DEFINES_A_TOPIC = /\bdefineFlow\(/

const PLANTS_WHAT_IS_REFUSED = 'tests/house/purity.test.ts'

// Written so that none of them finds itself.
const PUT_OFF = /\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/
const SILENCED = /@ts-(ignor[e]|nochec[k])\b|\bas an[y]\b(?! (?!as\b)[a-z])/
const SILENCED_WITHOUT_REASON = /biome-ignor[e](?!.*:\s*\S{2,}\s+\S)/
// What only PostgreSQL has runs in test:postgres.
const PASSED_OVER =
  /\b(describe|test|it|suite|bench)(\.\w+)*\.(only|skip|skipIf|runIf(?!\(database\.kind\b)|todo|fails)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/
const SECRET = new RegExp(
  [
    String.raw`\b\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`, // Telegram: https://core.telegram.org/bots/features#botfather
    '-----BEGIN [A-Z ]*PRIVATE KEY' + '-----',
    String.raw`\bsyt_[A-Za-z0-9]+_[A-Za-z0-9]{20}_[A-Za-z0-9]{6}\b`, // Matrix access token of Synapse
    String.raw`\b(ghp|gho|ghs|github_pat|npm|glpat)_[A-Za-z0-9_]{30,}\b`,
  ].join('|'),
)

function linesWith(pattern: RegExp, where: RegExp): string[] {
  return [...texts]
    .filter(([file]) => where.test(file) && file !== PLANTS_WHAT_IS_REFUSED)
    .flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
    )
}

async function kept(folder: string, ignored: readonly string[]): Promise<string[]> {
  const found = await readdir(join(HOUSE, folder), { withFileTypes: true })
  const paths = found.map(async entry => {
    const path = join(folder, entry.name)
    if (ignored.some(pattern => matchesGlob(path, pattern) || matchesGlob(entry.name, pattern))) return []
    return entry.isDirectory() ? kept(path, ignored) : [path]
  })
  return (await Promise.all(paths)).flat()
}

async function ignoredByGit(): Promise<string[]> {
  const lines = (await readFile(join(HOUSE, '.gitignore'), 'utf8')).split('\n')
  return [
    '.git',
    ...lines.map(line => line.trim().replace(/\/$/, '')).filter(line => line && !line.startsWith('#')),
  ]
}
