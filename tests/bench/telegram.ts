import { createDatabase } from '../kit/postgres.ts'
import { startPostgres } from '../kit/postgres-server.ts'
import { startFakeTelegram } from '../kit/telegram/fake-bot-api.ts'
import { report } from './report.ts'
import { gather, type Round, talkAtOnce, talkSteadily } from './telegram/people.ts'
import { openApart } from './turns/apart.ts'

// `npm run bench:telegram -- [--json] [--check]`: what goes through Telegram and back, over loopback HTTP and a strict
// fake, from what a person says to the answer on their screen; beside a grammY bot that only echoes. Both fetch their
// updates. They take turns round by round, as a shared machine is never twice the same.

const CHATS = 200
const ROUNDS = 3
/** of every chat in a round */
const UPDATES = 5
const SHARE_GOAL = 0.25
const STEADY = { perSecond: 100, seconds: 10 }
const P99_GOAL_MS = 250
const LIMITED = { perSecond: 20, seconds: 15 }
const OURS = `7000:${'x'.repeat(30)}`
const ECHO = `7001:${'y'.repeat(30)}`

const server = await startPostgres()
try {
  report(await measure())
} finally {
  await server.stop()
}

async function measure() {
  const fake = await startFakeTelegram()
  fake.addBot(OURS, 'dasnez_bot')
  fake.addBot(ECHO, 'echo_bot')
  const url = await createDatabase(server.url, 'lifted')
  const dasnez = await openApart('../telegram/dasnez', { url, apiUrl: fake.url, token: OURS, limited: false })
  const echo = await openApart('../telegram/echo', { apiUrl: fake.url, token: ECHO })
  const [residents, shouters] = [await gather(fake, OURS, CHATS), await gather(fake, ECHO, CHATS)]
  const ours: Round[] = []
  const echoes: Round[] = []
  for (let n = 0; n <= ROUNDS; n++) {
    const [answered, echoed] = [await talkAtOnce(residents, UPDATES), await talkAtOnce(shouters, UPDATES)]
    // the first warms both up
    if (n > 0) void [ours.push(answered), echoes.push(echoed)]
  }
  const steady = await talkSteadily(residents, STEADY)
  await dasnez.close()
  await echo.close()
  await fake.stop()
  const limited = await measureWithLimits()

  const share = rounded(median(ours.map((round, n) => speed(round) / speed(echoes[n] ?? round))))
  const p99 = rounded(percentile(steady.took, 0.99))
  return {
    bench: 'telegram',
    rows: [
      row(`dasnez on PostgreSQL, ${CHATS} chats at once`, ours),
      row(`grammY echo, nothing kept, ${CHATS} chats at once`, echoes),
      row(`dasnez at ${STEADY.perSecond} updates/s`, [steady]),
      row(`dasnez at ${LIMITED.perSecond} updates/s within Telegram's limits`, [limited]),
    ],
    targets: [
      {
        name: "updates/s beside grammY's echo, limits lifted",
        value: share,
        goal: `at least ${SHARE_GOAL}`,
        reached: share >= SHARE_GOAL,
      },
      {
        name: `p99 of an answer at ${STEADY.perSecond} updates/s, ms`,
        value: p99,
        goal: `under ${P99_GOAL_MS}`,
        reached: p99 < P99_GOAL_MS,
      },
    ],
  }
}

/** Telegram's limits hold on both sides: the fake refuses what comes too fast. */
async function measureWithLimits(): Promise<Round> {
  const fake = await startFakeTelegram({ limited: true })
  fake.addBot(OURS, 'dasnez_bot')
  const url = await createDatabase(server.url, 'limited')
  const dasnez = await openApart('../telegram/dasnez', { url, apiUrl: fake.url, token: OURS, limited: true })
  const round = await talkSteadily(await gather(fake, OURS, CHATS), LIMITED)
  await dasnez.close()
  await fake.stop()
  return round
}

function row(variant: string, rounds: Round[]) {
  const took = rounds.flatMap(round => round.took)
  return {
    variant,
    updates: took.length,
    updatesPerSecond: rounded(median(rounds.map(speed))),
    p50Ms: rounded(percentile(took, 0.5)),
    p99Ms: rounded(percentile(took, 0.99)),
  }
}

function speed({ took, seconds }: Round): number {
  return took.length / seconds
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
