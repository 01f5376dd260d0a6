import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { z } from 'zod'
import { type Core, coreConfig, openCore } from '../../core/index.ts'
import { botOf, matrixConfig } from './config.ts'
import { keptIdentity, rememberIdentity } from './crypto/identity.ts'
import { forgetDevice } from './login.ts'

/** npm run matrix:identity -- export FILE | restore FILE: the bot's cross-signing keys, for a safe place. */
async function identityCommand([deed, file]: string[]): Promise<string> {
  if ((deed !== 'export' && deed !== 'restore') || !file)
    throw new Error(
      'Say "npm run matrix:identity -- export FILE" or "npm run matrix:identity -- restore FILE".',
    )
  const config = matrixConfig()
  if (!config) throw new Error('MATRIX_USER is missing: set it to the bot whose identity is meant.')
  const core = await openCore({ ...coreConfig(), roles: [], log: pino({ level: 'silent' }) })
  try {
    return deed === 'export'
      ? await toFile(core, botOf(config), file)
      : await fromFile(core, botOf(config), file)
  } finally {
    await core.close()
  }
}

async function toFile(core: Core, bot: string, file: string): Promise<string> {
  const identity = await keptIdentity(core.botState(bot))
  if (!identity) throw new Error(`${bot} has no identity yet: start dasnez with it once.`)
  await writeFile(file, `${JSON.stringify({ bot, ...identity }, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  }).catch(error => {
    throw error.code === 'EEXIST' ? new Error(`${file} is there already: name a new file.`) : error
  })
  return `The identity of ${bot} is in ${file}. Whoever has this file can speak as the bot: keep it as safe as the key file.`
}

/** The device is given up with it: the next start logs in a fresh one, which this identity signs. */
async function fromFile(core: Core, bot: string, file: string): Promise<string> {
  const read = fileSchema.safeParse(
    await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => null),
  )
  if (!read.success) throw new Error(`${file} holds no identity: take one that "export" has written.`)
  const { bot: whose, ...identity } = read.data
  if (whose !== bot)
    throw new Error(`${file} is of ${whose}, not of ${bot}: set MATRIX_USER or take another file.`)
  const state = core.botState(bot)
  await leading(core, bot, async () => {
    await forgetDevice(state)
    await rememberIdentity(state, identity)
  })
  return `${bot} has its identity back. Start dasnez; people who verified the bot trust it as before.`
}

/** Only the holder of the lease may write: while another process leads the bot, nothing is changed. */
async function leading(core: Core, bot: string, work: () => Promise<void>): Promise<void> {
  const done = Promise.withResolvers<'done'>()
  const connection = await core.connect({
    bot,
    kind: 'matrix',
    providerReadsAlong: false,
    sendsAtOnce: 0,
    send: async () => ({ sent: false, why: 'later', afterMs: 0, failure: 'nothing is sent by this command' }),
    lead: () => work().then(() => done.resolve('done'), done.reject),
  })
  try {
    const patience = pause(LEASE_RUNS_OUT_MS, 'busy' as const, { ref: false })
    if ((await Promise.race([done.promise, patience])) === 'busy')
      throw new Error(`${bot} is led by a running process: stop dasnez first, then restore.`)
  } finally {
    await connection.stop()
  }
}

const fileSchema = z.object({
  bot: z.string(),
  master: z.string(),
  selfSigning: z.string(),
  userSigning: z.string(),
})
/** after a crash the lease is free within this */
const LEASE_RUNS_OUT_MS = 15_000

try {
  process.stdout.write(`${await identityCommand(process.argv.slice(2))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
