import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { migrate } from '../prisma/migrate.ts'
import { accounts } from './calls/staff/accounts.ts'
import { type Desk, desk } from './calls/staff/desk.ts'
import { type Operators, operators } from './calls/staff/operators.ts'
import { sentForms } from './calls/staff/sent-forms.ts'
import type { CoreConfig } from './config.ts'
import type { Messenger } from './conversation/messenger.ts'
import { readable } from './conversation/readable.ts'
import { repertoire } from './flows/index.ts'
import { holdLease } from './hold-lease.ts'
import { anySeed, type House, municipalities } from './house.ts'
import { startTimers } from './jobs/timers.ts'
import { Bell } from './store/bell.ts'
import { type BotState, botState } from './store/bot-state.ts'
import { type BotAccount, type BotFinding, botAccounts, noteFinding } from './store/bots.ts'
import { type Database, openDatabase } from './store/database.ts'
import { receive, type Update } from './store/inbox.ts'
import { loadKeys } from './store/keys.ts'
import { chatsAmong } from './store/people.ts'
import { sealWith } from './store/seal.ts'
import { settled } from './store/settled.ts'
import { reached, teller } from './tell.ts'
import { languageOf } from './texts/render.ts'
import { startTurns } from './turns.ts'

/** The only door of the core: opens the database, brings it up to date, and starts to work on what waits. */
export async function openCore(
  config: CoreConfig & { log: Logger },
  overrides: Partial<House> = {},
): Promise<Core> {
  const { log } = config
  const keys = await loadKeys({
    keys: config.keys,
    keyFile: config.keyFile,
    dataDirectory: config.dataDirectory,
  })
  const say = { info: log.info.bind(log), warn: log.warn.bind(log), error: log.error.bind(log) }
  const database = await openDatabase({
    url: config.databaseUrl,
    directory: config.dataDirectory,
    log: say,
  })
  try {
    const migrations = await migrate(database)
    if (migrations.length > 0) log.info({ migrations }, 'the database is up to date')
    const core = await openHouse(database, sealWith(keys), config, overrides)
    return { ...core, close: () => core.close().finally(() => database.close()) }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The same on a database that is open and up to date; closing it stays with who opened it. */
export async function openHouse(
  database: Database,
  seal: House['seal'],
  { log, roles }: Pick<CoreConfig, 'roles'> & { log: Logger },
  overrides: Partial<House> = {},
): Promise<Core> {
  const bell = new Bell()
  const house: House = {
    database,
    seal,
    log,
    repertoire,
    bell,
    tell: tx => teller(house, tx),
    reach: async (tx, memberId) => (await reached(house, tx, memberId))?.by ?? null,
    now: () => new Date(),
    seed: anySeed,
    messengers: new Map(),
    municipality: municipalities(),
    habits: new Map(),
    timers: { at: () => Promise.reject(new Error('the timers have not started')) },
    ...overrides,
  }
  const timers = overrides.timers ? null : await startTimers(house, { works: roles.includes('jobs') })
  if (timers) house.timers = timers
  const turns = roles.includes('bots') || roles.includes('web') ? startTurns(house) : null
  const holder = randomUUID()
  return {
    house,
    log,
    receive: async (bot, updates) => {
      const read = updates.map(update => ({
        ...update,
        incoming: readable(update.incoming),
        language: languageOf(update.language),
      }))
      await receive(database, seal, bot, read, house.now())
      bell.ring('inbox')
    },
    chatsAmong: (bot, people) => chatsAmong(database, bot, people),
    connect: messenger => holdLease(house, messenger, holder),
    botState: bot => botState(database, seal, bot, holder),
    settled: (bot, chat, atMostMs) => settled(house, [{ bot, chat }], atMostMs),
    bots: {
      accounts: messenger => botAccounts(database, seal, messenger),
      found: async (bot, finding) => {
        await noteFinding(database, bot, finding, house.now())
        bell.ring('bots')
      },
      changed: atMostMs => bell.next('bots', atMostMs),
      ring: () => bell.ring('bots'),
    },
    desk: (staffId, municipalityId) => desk(house, staffId, municipalityId),
    accounts: accounts(house),
    forms: sentForms(house),
    operators: staffId => operators(house, staffId),
    health: async () =>
      [...house.messengers.values()].every(messenger => messenger.ready?.() ?? true) &&
      database.prisma.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
    close: async () => {
      await turns?.stop()
      await timers?.stop()
    },
  }
}

export interface Core {
  house: House
  log: Logger
  /** Resolves once the inbox rows are committed; a known (bot, updateId) is passed over. */
  receive(bot: string, updates: Update[]): Promise<void>
  /** those of these people, by the messenger's own ids, whose chats are kept: a messenger keeps nothing of the others */
  chatsAmong(bot: string, people: string[]): Promise<string[]>
  /** Takes the bot's lease, waiting for it if need be, and leads it and delivers its lines until stopped. */
  connect(messenger: Messenger): Promise<{ stop(): Promise<void> }>
  /** what a messenger keeps over restarts, sealed; written by the holder of the bot's lease alone */
  botState(bot: string): BotState
  /**
   * Resolves when all that was received from this chat is handled and all its lines are delivered, or after so many
   * milliseconds.
   */
  settled(bot: string, chat: string, atMostMs?: number): Promise<void>
  /** accounts at messengers whose tokens an operator has saved */
  bots: {
    accounts(messenger: string): Promise<BotAccount[]>
    /** notes what the messenger said about an account */
    found(bot: string, finding: BotFinding): Promise<void>
    /** Resolves when accounts may have changed, or after so many milliseconds: another process may have changed them. */
    changed(atMostMs: number): Promise<void>
    /** wakes whoever waits for a change in this process */
    ring(): void
  }
  /** what staff may see and do in one municipality */
  desk(staffId: number, municipalityId: number): Desk
  accounts: ReturnType<typeof accounts>
  /** forms of the pages that were sent already */
  forms: ReturnType<typeof sentForms>
  operators(staffId: number): Operators
  /** whether the database answers, and every messenger that must be reached was reached once */
  health(): Promise<boolean>
  close(): Promise<void>
}

export type { Account } from './calls/staff/accounts.ts'
export type { Desk } from './calls/staff/desk.ts'
export { MATCH_STATUSES } from './calls/staff/matches.ts'
export { MEMBER_STATUSES } from './calls/staff/members.ts'
export { OFFER_STATUSES } from './calls/staff/offers.ts'
export { REQUEST_STATUSES } from './calls/staff/requests.ts'
export type { SentAnswer } from './calls/staff/sent-forms.ts'
export { WAITING_KINDS, type Waiting, type WaitingKind } from './calls/staff/start.ts'
export { type CoreConfig, coreConfig } from './config.ts'
export type { Incoming } from './conversation/event.ts'
export type { Messenger, OutgoingLine, Sent } from './conversation/messenger.ts'
export { DAY_MS, HOUR_MS, LANDS, MINUTE_MS } from './domain/calendar.ts'
export { CATEGORIES, type Category } from './domain/categories.ts'
export { isUndecided } from './domain/member.ts'
export {
  CHANNEL_MIN_AGE,
  DEFAULT_RULES,
  LEGAL,
  MINORS_CATEGORIES,
  type OwnRules,
  PROGRAMMES,
} from './domain/municipality.ts'
export { ARTICLES } from './domain/organisation.ts'
export { isRefusal, type Limit, type Reason, type Refusal, type Refusals } from './domain/refusal.ts'
export { DANGERS, type Danger } from './domain/safeguarding.ts'
export { DAY_PARTS, type When } from './domain/when.ts'
export { introduction } from './introduction.ts'
export type { RankReason } from './matching/ranking.ts'
export type { RemedyName } from './matching/remedies.ts'
export type { Why } from './matching/waves.ts'
export { poster } from './poster.ts'
export type { BotState } from './store/bot-state.ts'
export type { BotAccount, BotFinding } from './store/bots.ts'
export type { Update } from './store/inbox.ts'
export { languageOf, render, renderAll } from './texts/render.ts'
export { LANGUAGE_NAMES, LANGUAGES, type Language } from './texts/tongue.ts'
