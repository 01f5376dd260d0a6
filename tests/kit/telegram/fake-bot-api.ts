import type { Chat, Update } from '@grammyjs/types'
import { type Account, openAccount } from './bot.ts'
import { faultsOfCall } from './contract.ts'
import { type Fault, faultScript, refusalOf } from './faults.ts'
import { type Group, groupWith } from './group.ts'
import { sendingLimits } from './limits.ts'
import { listen, type Reply } from './listen.ts'
import { METHODS } from './methods.ts'
import type { Payload } from './payload.ts'
import { type Identity, type Person, personWith } from './person.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Patience } from './webhook.ts'

/**
 * A Telegram on 127.0.0.1, as strict as the real one: accounts by their tokens, people, groups, and the Bot API over
 * HTTP. Whatever a bot asks must stand in Telegram's own description: `stop` throws where something did not.
 */
export async function startFakeTelegram({ limited = false, ...given }: Options = {}): Promise<FakeTelegram> {
  const accounts = new Map<string, Account>()
  const calls: Call[] = []
  const violations: string[] = []
  const faults = faultScript()
  const patience = { retryMs: WEBHOOK_RETRY_MS, timeoutMs: WEBHOOK_TIMEOUT_MS, ...given }
  let ahead = 0
  const now = () => Date.now() + ahead
  const limits = limited ? sendingLimits(now) : null
  let people = FIRST_PERSON

  const answer = async ({ token, method, payload, gone }: Asked): Promise<Reply> => {
    const call: Call = { token, method, payload, at: performance.now(), status: null }
    calls.push(call)
    const wrong = faultsOfCall(method, payload)
    violations.push(...wrong)
    const fault = faults.next(method)
    if (fault === 'reset' || fault === 'hang') return fault
    const reply = await perform()
    call.status = 'refused' in reply ? reply.refused.code : 200
    return fault === 'reset-after' ? 'reset' : reply

    async function perform(): Promise<Exclude<Reply, string>> {
      try {
        if (fault !== null && typeof fault === 'object') throw refusalOf(fault)
        const account = accounts.get(token)
        if (!account) throw new Refusal(401, 'Unauthorized')
        if (wrong.length > 0) throw badRequest(wrong.join('; '))
        const deed = METHODS[method as keyof typeof METHODS]
        if (!deed) {
          violations.push(`${method} is no method of this fake`)
          throw new Refusal(404, 'Not Found')
        }
        return { result: await deed(payload as never, { account, now: now(), gone, patience, limits }) }
      } catch (error) {
        if (error instanceof Refusal) return { refused: error }
        violations.push(`${method} broke this fake: ${error}`)
        return { refused: new Refusal(500, 'Internal Server Error') }
      }
    }
  }
  const violate = (what: string) => void violations.push(what)
  const http = await listen(answer, violate)

  const accountOf = (token?: string): Account => {
    const [first] = accounts.values()
    const account = token === undefined ? first : accounts.get(token)
    if (!account) throw new Error('there is no such account: call addBot first')
    return account
  }

  return {
    url: http.url,
    calls,
    violations,
    addBot(token, username = 'dasnez_bot') {
      accounts.set(token, openAccount(token, username, now))
    },
    person({ id = ++people, firstName, languageCode = 'de', started = false, bot }) {
      return personWith(accountOf(bot), { id, firstName, languageCode, started }, now)
    },
    group({ id = -++people, title, type = 'supergroup', bot }) {
      return groupWith(accountOf(bot), { id, title, type } as Chat.GroupChat, now)
    },
    push: (content, bot) => accountOf(bot).push(content),
    waiting: bot => accountOf(bot).updates.waiting(),
    fail: (method, times, fault) => faults.fail(method, times, fault),
    down: http.down,
    up: http.up,
    pass(ms) {
      ahead += ms
    },
    async stop() {
      for (const { bringing, updates } of accounts.values()) {
        bringing?.stop()
        updates.endPolling('the end')
      }
      await http.down()
      if (violations.length > 0)
        throw new Error(`a bot asked what Telegram does not know:\n${[...new Set(violations)].join('\n')}`)
    },
  }
}

const FIRST_PERSON = 700_000_000
const WEBHOOK_RETRY_MS = 50
const WEBHOOK_TIMEOUT_MS = 10_000

export interface Options extends Partial<Patience> {
  /** Telegram's sending limits hold; else they are lifted */
  limited?: boolean
}

/** `bot` is a token everywhere; without it the account that was added first is meant. */
export interface FakeTelegram {
  /** what a bot is given as the root of the Bot API */
  url: string
  /** everything that was asked, in order */
  calls: Call[]
  /** what no bot may do; whoever expects one takes it out */
  violations: string[]
  addBot(token: string, username?: string): void
  /** `started`: they have opened the chat already, so that the bot may write first. The same id is the same person. */
  person(given: Partial<Identity> & { firstName: string; started?: boolean; bot?: string }): Person
  group(given: { id?: number; title: string; type?: 'group' | 'supergroup'; bot?: string }): Group
  /** any update, as it is; null where the bot doesn't want its kind */
  push(content: Omit<Update, 'update_id'>, bot?: string): Update | null
  /** what is neither confirmed nor brought */
  waiting(bot?: string): Update[]
  /** the next calls of this method (`*`: of any) go wrong, after those that were to go wrong before */
  fail(method: string, times: number, fault: Fault): void
  /** nobody listens any more, until `up` */
  down(): Promise<void>
  up(): Promise<void>
  /** so many ms go by for Telegram: updates are forgotten, presses grow too old */
  pass(ms: number): void
  /** Throws when something was asked that Telegram doesn't know. */
  stop(): Promise<void>
}

export interface Call {
  token: string
  method: string
  payload: Payload
  /** ms, as performance.now() has it */
  at: number
  /** as it was answered; null while or because it was not */
  status: number | null
}

interface Asked {
  token: string
  method: string
  payload: Payload
  gone: AbortSignal
}
