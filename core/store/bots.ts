import type { Database } from './database.ts'
import type { Seal } from './seal.ts'

/** The accounts of a messenger whose tokens an operator has saved, opened for who runs them. */
export async function botAccounts(
  { prisma }: Pick<Database, 'prisma'>,
  seal: Pick<Seal, 'open'>,
  messenger: string,
): Promise<BotAccount[]> {
  const rows = await prisma.bot.findMany({ where: { messenger, enabled: true }, orderBy: { bot: 'asc' } })
  return rows.flatMap(({ bot, token }) => (token ? [{ bot, token: seal.open(token, 'Bot.token') }] : []))
}

/** Writes down what the messenger said about the account, for the operator to read. */
export async function noteFinding(
  { prisma }: Pick<Database, 'prisma'>,
  bot: string,
  finding: BotFinding,
  now: Date,
): Promise<void> {
  const found =
    'failure' in finding
      ? { address: null, failure: finding.failure }
      : { address: finding.address, failure: null }
  await prisma.bot.updateMany({ where: { bot, token: { not: null } }, data: { ...found, checkedAt: now } })
}

export function findingOf({ address, failure, checkedAt }: Noted): BotFinding | null {
  if (!checkedAt) return null
  return address === null ? { failure: failure as BotFailure } : { address }
}

/** `refused`: the messenger knows no such token; `unreachable`: it did not answer; `taken`: another bot here has it */
export type BotFailure = 'refused' | 'unreachable' | 'taken'
export type BotFinding = { address: string } | { failure: BotFailure }

export interface BotAccount {
  bot: string
  token: string
}

interface Noted {
  address: string | null
  failure: string | null
  checkedAt: Date | null
}
