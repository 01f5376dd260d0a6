import pino from 'pino'
import type { CoreForBots } from '../../bots/index.ts'
import type { BotFinding, Incoming, Messenger, OutgoingLine, Sent } from '../../core/index.ts'
import { Bell } from '../../core/store/bell.ts'

/**
 * The core's side of the port, in memory: receives once per update, delivers a chat's lines one after the other.
 * `answer` says what is told in return, as a flow would.
 */
export function coreDouble(
  answer: (heard: Incoming, chat: string, core: CoreDouble) => void = () => {},
): CoreDouble {
  const received: { chat: string; incoming: Incoming; language?: string | null | undefined }[] = []
  const known = new Set<string>()
  const chats = new Set<string>()
  const delivered: string[] = []
  const queues = new Map<string, Promise<unknown>>()
  const seqs = new Map<string, number>()
  const bell = new Bell()
  const kept = new Map<string, string>()
  const faults = { lost: 0, refused: 0 }
  const messengers = new Map<string, Messenger>()
  const saved = new Map<string, string>()
  const findings = new Map<string, BotFinding>()
  let tell: (finding: BotFinding) => void = () => {}
  let lastId = 0

  const deliver = (line: OutgoingLine): Promise<Sent> => {
    const sending = (queues.get(line.chat) ?? Promise.resolve()).then(() =>
      send([...messengers.values()][0], line),
    )
    queues.set(
      line.chat,
      sending.catch(() => {}),
    )
    return sending
  }
  const number = (chat: string) => {
    const seq = (seqs.get(chat) ?? 0) + 1
    seqs.set(chat, seq)
    return { id: ++lastId, chat, seq }
  }

  const core: CoreDouble = {
    log: pino({ level: 'silent' }),
    async receive(bot, updates) {
      delivered.push(...updates.map(update => update.chat))
      if (faults.refused-- > 0) throw new Error('the database is away')
      for (const { updateId, chat, incoming, language } of updates) {
        if (known.has(`${bot} ${updateId}`)) continue
        known.add(`${bot} ${updateId}`)
        received.push({ chat, incoming, language })
        chats.add(chat)
        answer(incoming, chat, core)
      }
      if (faults.lost-- > 0) throw new Error('committed, but the answer got lost')
    },
    chatsAmong: async (_, people) => people.filter(person => chats.has(person)),
    async connect(connected) {
      messengers.set(connected.bot, connected)
      const leading = new AbortController()
      const led = connected.lead?.(leading.signal)
      return {
        async stop() {
          messengers.delete(connected.bot)
          leading.abort()
          await led
        },
      }
    },
    botState: () => ({
      read: async (prefix = '') => new Map([...kept].filter(([key]) => key.startsWith(prefix))),
      async write(changes) {
        for (const [key, value] of changes)
          if (value === null) kept.delete(key)
          else kept.set(key, value)
      },
    }),
    async settled(_, chat) {
      for (let last: unknown; last !== queues.get(chat); ) {
        last = queues.get(chat)
        await last
      }
    },
    bots: {
      accounts: async () => [...saved].map(([bot, token]) => ({ bot, token })),
      found: async (bot, finding) => {
        findings.set(bot, finding)
        tell(finding)
      },
      changed: atMostMs => bell.next('bots', atMostMs),
      ring: () => bell.ring('bots'),
    },
    findings,
    onFinding(heard) {
      tell = heard
    },
    saveBot(bot, token) {
      findings.delete(bot)
      if (token === null) saved.delete(bot)
      else saved.set(bot, token)
      bell.ring('bots')
    },
    connected: () => [...messengers.keys()],
    ready: () => [...messengers.values()].every(each => each.ready?.() ?? true),
    heard: chat => received.filter(one => one.chat === chat).map(one => one.incoming),
    languageOf: chat => received.findLast(one => one.chat === chat)?.language ?? null,
    forget: chat => void chats.delete(chat),
    kept,
    deliveries: chat => delivered.filter(one => one === chat).length,
    loseReceipts(times) {
      faults.lost = times
    },
    refuseReceipts(times) {
      faults.refused = times
    },
    line: (chat, text, choices = [], language = 'de') => ({
      kind: 'message',
      ...number(chat),
      text,
      language,
      choices,
      priority: 0,
      wants: null,
      share: null,
      unshare: null,
    }),
    deliver,
    tell: (chat, text, choices) => deliver(core.line(chat, text, choices)),
    settle: ({ chat, seq, text }, sent, chosen) =>
      deliver({
        kind: 'settled',
        ...number(chat),
        prompt: seq,
        externalId: sent.sent ? sent.externalId : null,
        chosen,
        text,
      }),
    type: async chat => [...messengers.values()][0]?.typing?.(chat),
  }
  return core
}

/** As the real delivery does: what failed for now is tried again after the named time. */
async function send(messenger: Messenger | undefined, line: OutgoingLine): Promise<Sent> {
  if (!messenger) throw new Error('no messenger is connected')
  for (;;) {
    const sent = await messenger.send(line)
    if (sent.sent || sent.why !== 'later') return sent
    await new Promise(resolve => setTimeout(resolve, sent.afterMs))
  }
}

export interface CoreDouble extends CoreForBots {
  /** what was found out about saved accounts */
  findings: Map<string, BotFinding>
  onFinding(heard: (finding: BotFinding) => void): void
  /** as the operator does; null takes the token away */
  saveBot(bot: string, token: string | null): void
  /** the bots that are connected, in the order they came */
  connected(): string[]
  /** whether every connected messenger is */
  ready(): boolean
  /** what was received from a chat, each update once */
  heard(chat: string): Incoming[]
  /** what the messenger of a chat was said to be set to, last */
  languageOf(chat: string): string | null
  /** how many updates came from a chat, repeated ones too */
  deliveries(chat: string): number
  /** the next receives commit, but their messenger is told that they failed */
  loseReceipts(times: number): void
  /** the chat is removed with all that was kept of it */
  forget(chat: string): void
  /** what messengers keep over restarts */
  kept: ReadonlyMap<string, string>
  /** the next receives fail and commit nothing */
  refuseReceipts(times: number): void
  line(chat: string, text: string, choices?: string[], language?: string): MessageLine
  deliver(line: OutgoingLine): Promise<Sent>
  tell(chat: string, text: string, choices?: string[]): Promise<Sent>
  settle(question: MessageLine, sent: Sent, chosen: string | null): Promise<Sent>
  type(chat: string): Promise<void>
}

type MessageLine = Extract<OutgoingLine, { kind: 'message' }>
