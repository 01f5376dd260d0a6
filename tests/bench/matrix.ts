import { setTimeout as pause } from 'node:timers/promises'
import { newBotAccount } from '../kit/matrix/bot.ts'
import { startSynapse } from '../kit/matrix/synapse.ts'
import { createDatabase } from '../kit/postgres.ts'
import { startPostgres } from '../kit/postgres-server.ts'
import { gather, type Resident } from './matrix/talk.ts'
import { report } from './report.ts'
import { openApart } from './turns/apart.ts'

// `npm run bench:matrix -- [--json] [--check]`: an encrypted answer's way there and back over a Synapse on loopback,
// from what a resident says to the words on their screen; beside a matrix-js-sdk bot that only echoes. They take turns
// round by round, as a shared machine is never twice the same. At a person's pace nobody speaks before the digits below
// the last answer are there; without a pause the homeserver, one process, is full. Then what Matrix costs in memory: the
// process after these messages, less one that got the same words and sends to nobody.

const P50_GOAL_MS = 200
const MEMORY_GOAL_MB = 150
const RESIDENTS = 10
const ROUNDS = 10
/** of a round; all rounds together are 1,000, one after the other */
const MESSAGES = 80
/** of a round, at a person's pace: this long after the answer */
const CALM_MESSAGES = 20
const READING_MS = 500
const WARM_UPS = 20
const WORDS = 'hilfe'
/** to dasnez, in all */
const SAID = WARM_UPS + ROUNDS * (MESSAGES + CALM_MESSAGES)

const server = await startPostgres()
const synapse = await startSynapse()
try {
  report(await measure())
} finally {
  await synapse.stop()
  await server.stop()
}

async function measure() {
  const { url, sharedSecret } = synapse
  const matrix = await newBotAccount(synapse)
  const dasnez = await openApart('../matrix/dasnez', {
    url: await createDatabase(server.url, 'with'),
    matrix,
  })
  const echo = await openApart('../matrix/echo', { url, sharedSecret })
  const echoes = String(echo.opened)
  const residents = await gather(synapse, RESIDENTS, [matrix.user, echoes])
  for (const bot of [matrix.user, echoes]) await talk(residents, bot, WARM_UPS)
  const [calm, calmEchoes]: [number[], number[]] = [[], []]
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let n = 0; n < ROUNDS; n++) {
    process.stderr.write(`round ${n + 1} of ${ROUNDS}\r`)
    calm.push(...(await talk(residents, matrix.user, CALM_MESSAGES, READING_MS)))
    calmEchoes.push(...(await talk(residents, echoes, CALM_MESSAGES, READING_MS)))
    ours.push(...(await talk(residents, matrix.user, MESSAGES)))
    theirs.push(...(await talk(residents, echoes, MESSAGES)))
  }
  for (const { stop } of residents) stop()
  await echo.close()
  const withMatrix = megabytes(await dasnez.ask('memory'))
  await dasnez.close()
  const without = await memoryWithout()

  const p50 = percentile(ours, 0.5)
  const more = withMatrix - without
  return {
    bench: 'matrix',
    rows: [
      row("dasnez on PostgreSQL, at a person's pace", calm),
      row("matrix-js-sdk echo, nothing kept, at a person's pace", calmEchoes),
      { ...row('dasnez on PostgreSQL, without a pause', ours), rssMb: withMatrix },
      row('matrix-js-sdk echo, nothing kept, without a pause', theirs),
      {
        variant: 'dasnez without Matrix, the same words',
        messages: SAID,
        rssMb: without,
      },
    ],
    targets: [
      {
        name: 'p50 of an encrypted answer, there and back, ms',
        value: p50,
        goal: `under ${P50_GOAL_MS}`,
        reached: p50 < P50_GOAL_MS,
      },
      {
        name: `resident memory that Matrix adds after ${SAID} messages, MB`,
        value: more,
        goal: `under ${MEMORY_GOAL_MB}`,
        reached: more < MEMORY_GOAL_MB,
      },
    ],
  }
}

/** One says something and reads the answer, then the next. */
async function talk(residents: Resident[], bot: string, messages: number, readingMs = 0): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < messages; n++) {
    const resident = residents[n % residents.length]
    if (resident) took.push(await resident.ask(bot, WORDS))
    await pause(readingMs)
  }
  return took
}

async function memoryWithout(): Promise<number> {
  const url = await createDatabase(server.url, 'without')
  const core = await openApart('../matrix/dasnez', { url, matrix: null })
  const words = Array.from({ length: SAID }, () => WORDS)
  await core.ask('talk', { chats: RESIDENTS, words })
  const memory = megabytes(await core.ask('memory'))
  await core.close()
  return memory
}

function row(variant: string, took: number[]) {
  return {
    variant,
    messages: took.length,
    p50Ms: percentile(took, 0.5),
    p99Ms: percentile(took, 0.99),
  }
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 10) / 10
}

function megabytes(bytes: unknown): number {
  return Math.round(Number(bytes) / 1e6)
}
