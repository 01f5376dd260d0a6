import { existsSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, HOUSE, type Planted, plant } from './plant.ts'

/** One violation of every rule: what is imported, by whom. Each file breaks one rule, some of them others besides. */
const VIOLATIONS: readonly [rule: string, file: string, code: string][] = [
  ['domain-keeps-to-its-arrows', 'core/domain/match.ts', `import type { Thing } from '../matching/thing.ts'`],
  [
    'matching-keeps-to-its-arrows',
    'core/matching/waves.ts',
    `import type { Thing } from '../store/thing.ts'`,
  ],
  ['understanding-keeps-to-its-arrows', 'core/understanding/read.ts', `import '../texts/thing.ts'`],
  ['texts-keeps-to-its-arrows', 'core/texts/de.ts', `import type { Thing } from '../conversation/thing.ts'`],
  ['texts-borrows-only-types', 'core/texts/en.ts', `import { thing } from '../domain/thing.ts'`],
  ['conversation-keeps-to-its-arrows', 'core/conversation/run.ts', `import '../flows/thing.ts'`],
  [
    'conversation-borrows-only-types',
    'core/conversation/hear.ts',
    `import { thing } from '../calls/thing.ts'`,
  ],
  ['flows-keeps-to-its-arrows', 'core/flows/relay.ts', `import '../matching/thing.ts'`],
  ['flows-keeps-to-its-arrows', 'core/flows/register.ts', `import type { Thing } from '../store/thing.ts'`],
  ['flows-borrows-only-types', 'core/flows/my-data.ts', `import { thing } from '../calls/thing.ts'`],
  ['calls-keeps-to-its-arrows', 'core/calls/members.ts', `import type { Thing } from '../flows/thing.ts'`],
  ['calls-keeps-to-its-arrows', 'core/calls/offers.ts', `import '../jobs/thing.ts'`],
  ['calls-borrows-only-types', 'core/calls/matches.ts', `import { thing } from '../texts/thing.ts'`],
  ['store-keeps-to-its-arrows', 'core/store/inbox.ts', `import type { Thing } from '../flows/thing.ts'`],
  ['store-keeps-to-its-arrows', 'core/store/sessions.ts', `import '../understanding/thing.ts'`],
  ['store-keeps-to-its-arrows', 'core/store/tenant.ts', `import '../calls/thing.ts'`],
  ['store-borrows-only-types', 'core/store/outbox.ts', `import '../conversation/thing.ts'`],
  ['core-knows-no-messenger-and-no-http', 'core/deliver.ts', `import '../bots/telegram/thing.ts'`],
  ['core-knows-no-messenger-and-no-http', 'core/handle.ts', `import '../web-admin/thing.ts'`],
  ['core-knows-no-messenger-and-no-http', 'core/jobs/wave.ts', `import 'fastify'`],
  [
    'core-knows-no-messenger-and-no-http',
    'core/jobs/reminder.ts',
    `import type { Update } from 'grammy/types'`,
  ],
  ['pure-rooms-use-no-node', 'core/domain/calendar.ts', `import { readFileSync } from 'node:fs'`],
  ['pure-rooms-use-no-node', 'core/matching/ranking.ts', `import 'crypto'`],
  ['pure-rooms-use-no-node', 'core/understanding/plain.ts', `import 'node:process'`],
  ['pure-rooms-use-no-node', 'core/conversation/engine.ts', `import 'node:timers/promises'`],
  ['pure-rooms-use-no-node', 'core/flows/seek-help.ts', `export const late = () => import('node:os')`],
  ['pure-rooms-use-no-node', 'core/texts/uk.ts', `import 'node:util'`],
  ['pure-rooms-use-no-machinery', 'core/domain/member.ts', `import '@prisma/client'`],
  ['pure-rooms-use-no-machinery', 'core/domain/offer.ts', `import 'pg'`],
  ['pure-rooms-use-no-machinery', 'core/matching/eligibility.ts', `import '@electric-sql/pglite'`],
  ['pure-rooms-use-no-machinery', 'core/matching/distance.ts', `import 'pg-boss'`],
  ['pure-rooms-use-no-machinery', 'core/understanding/days.ts', `import type { Logger } from 'pino'`],
  ['pure-rooms-use-no-machinery', 'core/conversation/turns.ts', `import 'fastify'`],
  ['pure-rooms-use-no-machinery', 'core/flows/report.ts', `import 'grammy'`],
  ['pure-rooms-use-no-machinery', 'core/flows/my-things.ts', `import 'matrix-bot-sdk'`],
  ['prisma-client-only-in-the-store', 'core/calls/requests.ts', `import '../store/generated/client.ts'`],
  [
    'prisma-client-only-in-the-store',
    'web-admin/routes/members.ts',
    `import type { Prisma } from '@prisma/client'`,
  ],
  ['prisma-client-only-in-the-store', 'prisma/folder.ts', `import '../core/store/generated/client.ts'`],
  ['database-only-in-the-store', 'core/jobs/retention.ts', `import { Pool } from 'pg'`],
  ['database-only-in-the-store', 'bots/telegram/lease.ts', `import '@prisma/adapter-pg'`],
  [
    'core-has-one-door',
    'bots/telegram/render.ts',
    `import type { Thing } from '../../core/conversation/thing.ts'`,
  ],
  ['core-has-one-door', 'web-admin/routes/requests.ts', `import '../../core/calls/thing.ts'`],
  ['bots-know-no-web-admin', 'bots/playground/routes.ts', `import '../../web-admin/thing.ts'`],
  ['pages-know-no-bots', 'web-admin/app.ts', `import '../bots/index.ts'`],
  ['bots-have-one-door', 'web-admin/run.ts', `import '../bots/telegram/thing.ts'`],
  ['messengers-are-strangers', 'bots/telegram/index.ts', `import '../matrix/thing.ts'`],
  ['messengers-are-strangers', 'bots/matrix/index.ts', `import type { Thing } from '../playground/thing.ts'`],
  ['grammy-only-connects', 'bots/telegram/receive.ts', `import { Bot } from 'grammy'`],
  ['grammy-stays-in-telegram', 'bots/index.ts', `import type { Bot } from 'grammy'`],
  ['matrix-sdk-only-connects', 'bots/matrix/receive.ts', `import { MatrixClient } from 'matrix-bot-sdk'`],
  [
    'matrix-sdk-stays-in-matrix',
    'bots/playground/connect.ts',
    `import type { MatrixClient } from 'matrix-bot-sdk'`,
  ],
  ['seed-comes-through-the-door', 'prisma/seed.ts', `import '../core/store/thing.ts'`],
  ['towns-are-plain-data', 'prisma/towns.ts', `import { thing } from '../core/index.ts'`],
  ['migrations-know-only-the-store', 'prisma/migrate.ts', `import '../core/calls/thing.ts'`],
  ['migrations-know-only-the-store', 'prisma/new-migration.ts', `import './seed.ts'`],
  ['only-commands-know-the-example', 'web-admin/routes/setup.ts', `import '../../prisma/towns.ts'`],
  ['nothing-imports-tests', 'web-admin/plugins/csrf.ts', `import '../../tests/kit/thing.ts'`],
  ['no-cycles', 'core/store/heartbeat.ts', `import './lease.ts'`],
  ['no-orphans', 'core/jobs/forgotten.ts', 'export const forgotten = 1'],
  ['everything-is-found', 'core/jobs/lost.ts', `import 'a-package-nobody-has'`],
]

/** What the plan wants to be possible, and what a rule drawn too wide would take away. */
const ALLOWED: readonly [file: string, code: string][] = [
  ['core/domain/request.ts', `import { z } from 'zod'\nimport { Temporal } from 'temporal-polyfill'`],
  ['core/matching/job.ts', `import { thing } from '../domain/thing.ts'`],
  ['core/understanding/line.ts', `import { thing } from '../domain/thing.ts'`],
  ['core/texts/ar.ts', `import type { Thing } from '../domain/thing.ts'`],
  ['core/conversation/flow.ts', `import '../domain/thing.ts'\nimport '../texts/thing.ts'`],
  [
    'core/flows/offer-help.ts',
    `import type { Thing } from '../calls/thing.ts'\nimport '../conversation/thing.ts'`,
  ],
  ['core/flows/answer-invitation.ts', `import '../understanding/thing.ts'\nimport '../texts/thing.ts'`],
  [
    'core/calls/reports.ts',
    `import '../store/thing.ts'\nimport '../matching/thing.ts'\nimport 'node:crypto'`,
  ],
  [
    'core/calls/privacy.ts',
    `import type { Thing } from '../conversation/thing.ts'\nimport type { House } from '../house.ts'`,
  ],
  [
    'core/store/client.ts',
    `import './generated/client.ts'\nimport '@prisma/adapter-pg'\nimport '../domain/thing.ts'`,
  ],
  // a cycle is told once, by its first file
  ['core/store/lease.ts', `import './heartbeat.ts'`],
  ['core/store/earlier.ts', `import { thing } from './later.ts'`],
  ['core/store/later.ts', `import type { Thing } from './earlier.ts'`],
  ['core/jobs/check-in.ts', `import '../calls/thing.ts'\nimport '../flows/thing.ts'\nimport 'pg-boss'`],
  [
    'core/index.ts',
    `import './jobs/check-in.ts'\nimport './flows/thing.ts'\nimport './store/client.ts'\nexport const thing = 1`,
  ],
  ['bots/telegram/connect.ts', `import { Bot } from 'grammy'\nimport type { Update } from '@grammyjs/types'`],
  [
    'bots/telegram/thing.ts',
    `import type { Bot } from 'grammy'\nimport '../../core/index.ts'\nimport './connect.ts'`,
  ],
  ['bots/matrix/connect.ts', `import { MatrixClient } from 'matrix-bot-sdk'`],
  ['bots/matrix/thing.ts', `import '../../core/index.ts'\nimport 'node:fs'`],
  ['core/understand.ts', `import './understanding/thing.ts'\nimport '../prisma/towns.ts'`],
  ['web-admin/serve.ts', `import '../core/index.ts'\nimport 'fastify'\nimport './app.ts'`],
  ['prisma/schema-engine.ts', `import '@prisma/driver-adapter-utils'\nimport '../core/store/client.ts'`],
  [
    'tests/matching/waves.test.ts',
    `import '../../core/matching/waves.ts'\nimport 'grammy'\nimport '@prisma/client'`,
  ],
]

test('a violation of every rule is caught, and what the plan allows is left alone', {
  timeout: 60_000,
}, async () => {
  const planted = VIOLATIONS.map(([, file, code]): Planted => [file, code])
  const { violations, rules } = await cruise(await plant([...planted, ...ALLOWED]))

  const caught = VIOLATIONS.filter(([name, from]) =>
    violations.some(v => v.rule.name === name && v.from === from),
  )
  expect(caught).toEqual(VIOLATIONS)

  const guilty = new Set(VIOLATIONS.map(([, file]) => file))
  const wronged = violations.filter(({ from, to }) => !guilty.has(from) && to !== NOT_INSTALLED)
  expect(wronged.map(told)).toEqual([])

  expect(new Set(rules.map(rule => rule.name))).toEqual(new Set(VIOLATIONS.map(([name]) => name)))
  for (const { name, comment, severity } of rules) {
    expect(comment, `why ${name}?`).toMatch(/^.{20,}\.$/)
    expect(severity, name).toBe('error')
  }
})

test('the house itself is in order, and every file of it was read', { timeout: 60_000 }, async () => {
  const { violations, read } = await cruise(HOUSE)
  expect(violations.map(told)).toEqual([])
  for await (const file of glob(`{${ROOMS}}/**/*.ts`, { cwd: HOUSE, exclude: ['core/store/generated/**'] })) {
    expect(read).toContain(file)
  }
})

/** A messenger may be left out of an installation; its arrows hold all the same. */
const NOT_INSTALLED = 'matrix-bot-sdk'

const ROOMS = ['core', 'bots', 'web-admin', 'prisma', 'tests']

async function cruise(root: string): Promise<{ violations: Violation[]; rules: Rule[]; read: Set<string> }> {
  const rooms = ROOMS.filter(room => existsSync(join(root, room)))
  const config = join(HOUSE, '.dependency-cruiser.mjs')
  const found: Cruise = JSON.parse(
    await ask('depcruise', ['--config', config, '--output-type', 'json', ...rooms], root),
  )
  const { violations, ruleSetUsed } = found.summary
  return {
    violations,
    rules: ruleSetUsed.forbidden,
    read: new Set(found.modules.map(({ source }) => source)),
  }
}

const told = ({ rule, from, to }: Violation) => `${rule.name}: ${from} → ${to}`

/** What `depcruise --output-type json` prints, as far as it is read here. */
interface Cruise {
  modules: { source: string }[]
  summary: { violations: Violation[]; ruleSetUsed: { forbidden: Rule[] } }
}
interface Violation {
  from: string
  to: string
  rule: { name: string }
}
interface Rule {
  name: string
  comment: string
  severity: string
}
