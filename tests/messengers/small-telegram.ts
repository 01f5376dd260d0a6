import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * The few methods of the Bot API that a bot here uses, over HTTP: updates that are asked for or brought, messages that
 * are shown and edited, and faults. https://core.telegram.org/bots/api
 */
export async function startSmallTelegram(): Promise<SmallTelegram> {
  const accounts = new Map<string, Account>()
  const calls: Call[] = []
  const faults: Awaiting[] = []
  let last = 100

  const server = createServer((request, response) => void serve(request, response))
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
    const payload = await bodyOf(request)
    calls.push({ method, payload, at: performance.now() })
    const account = accounts.get(token)
    if (!account) return refuse(response, { code: 401, description: 'Unauthorized' })
    const fault = faultFor(method)
    if (fault === 'hang') return
    if (fault === 'reset') return void response.destroy()
    if (fault !== null && typeof fault === 'object') return refuse(response, fault)
    const answer = await answerOf(account, method, payload, response)
    if (response.destroyed || response.writableEnded) return
    if (fault === 'reset-after') return void response.destroy()
    if ('refused' in answer) return refuse(response, answer.refused)
    response.end(JSON.stringify({ ok: true, result: answer.result }))
  }
  const faultFor = (method: string): Fault | null => {
    const next = faults.find(each => each.times > 0 && (each.method === method || each.method === '*'))
    if (!next) return null
    next.times--
    return next.fault
  }
  const number = () => ++last

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port on 127.0.0.1.')

  const push = (token: string, update: object) => {
    const account = accountOf(token)
    account.updates.push({ update_id: number(), ...update })
    account.wake()
    void bring(account)
  }
  const accountOf = (token: string): Account => {
    const account = accounts.get(token)
    if (!account) throw new Error('There is no such account.')
    return account
  }

  async function answerOf(
    account: Account,
    method: string,
    payload: Payload,
    response: ServerResponse,
  ): Promise<Answer> {
    const { chat_id = 0, language_code = '', text = '', reply_markup } = payload
    switch (method) {
      case 'getMe':
        return { result: account.me }
      case 'getUpdates':
        return updatesFor(account, payload, response)
      case 'setWebhook':
        account.webhook = payload
        void bring(account)
        return { result: true }
      case 'deleteWebhook':
        account.webhook = null
        return { result: true }
      case 'sendMessage': {
        if (account.blockedBy.has(chat_id)) return no(403, 'Forbidden: bot was blocked by the user')
        if (!account.chats.has(chat_id)) return no(400, 'Bad Request: chat not found')
        const message = { message_id: number(), chat_id, text, ...(reply_markup && { reply_markup }) }
        account.shown.push(message)
        return { result: { message_id: message.message_id, date: 0, chat: { id: chat_id, type: 'private' } } }
      }
      case 'editMessageText': {
        const message = account.shown.find(each => each.message_id === payload.message_id)
        if (!message) return no(400, 'Bad Request: message to edit not found')
        if (message.text === text && !message.reply_markup)
          return no(400, 'Bad Request: message is not modified: it is the same')
        message.text = text
        delete message.reply_markup
        return { result: true }
      }
      case 'getMyCommands':
        return { result: account.profile.get(`Commands ${language_code}`)?.commands ?? [] }
      case 'getMyDescription':
      case 'getMyShortDescription':
        return { result: account.profile.get(`${method.slice(5)} ${language_code}`) ?? {} }
      case 'setMyCommands':
      case 'setMyDescription':
      case 'setMyShortDescription':
        account.profile.set(`${method.slice(5)} ${language_code}`, payload)
        return { result: true }
      case 'answerCallbackQuery':
      case 'sendChatAction':
      case 'leaveChat':
        return { result: true }
      default:
        return no(404, `Not Found: ${method}`)
    }
  }

  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    push,
    addAccount(token, username = 'dasnez_bot') {
      const me = { id: Number(token.split(':')[0]), is_bot: true, first_name: 'dasnez', username }
      const account: Account = {
        me,
        updates: [],
        chats: new Set(),
        blockedBy: new Set(),
        shown: [],
        profile: new Map(),
        webhook: null,
        bringing: false,
        wake: () => {},
      }
      accounts.set(token, account)
    },
    joinGroup: (token, id) => void accountOf(token).chats.add(id),
    fail: (method, times, fault) => void faults.push({ method, times, fault }),
    person(token, name) {
      const account = accountOf(token)
      const chat = { id: number(), type: 'private', first_name: name }
      const from = { id: chat.id, is_bot: false, first_name: name, language_code: 'de' }
      account.chats.add(chat.id)
      const member = (status: string) => ({ status, user: account.me })
      const changes = (before: string, after: string) =>
        push(token, {
          my_chat_member: {
            chat,
            from,
            date: 0,
            old_chat_member: member(before),
            new_chat_member: member(after),
          },
        })
      return {
        chat,
        say: content => push(token, { message: { message_id: number(), date: 0, chat, from, ...content } }),
        press: ({ message_id }, data) =>
          push(token, {
            callback_query: {
              id: String(number()),
              from,
              chat_instance: '1',
              data,
              message: { message_id, date: 0, chat },
            },
          }),
        block() {
          account.blockedBy.add(chat.id)
          changes('member', 'kicked')
        },
        unblock() {
          account.blockedBy.delete(chat.id)
          changes('kicked', 'member')
        },
        shown: () => account.shown.filter(each => each.chat_id === chat.id),
      }
    },
    async stop() {
      for (const account of accounts.values()) account.webhook = null
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function updatesFor(
  account: Account,
  { offset, timeout = 0 }: Payload,
  response: ServerResponse,
): Promise<Answer> {
  if (account.webhook) return no(409, "Conflict: can't use getUpdates method while webhook is active")
  account.wake()
  if (offset) account.updates = account.updates.filter(({ update_id }) => update_id >= offset)
  if (account.updates.length === 0) {
    const woken = new Promise<void>(resolve => {
      account.wake = resolve
      response.on('close', resolve)
    })
    await Promise.race([woken, pause(timeout * 1000, undefined, { ref: false })])
  }
  return { result: account.updates.slice(0, 100) }
}

/** One after the other, each until it is taken. */
async function bring(account: Account): Promise<void> {
  if (account.bringing) return
  account.bringing = true
  while (account.webhook?.url && account.updates.length > 0) {
    const { url, secret_token = '' } = account.webhook
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret_token }
    const body = JSON.stringify(account.updates[0])
    const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null)
    if (answer?.status === 200) account.updates.shift()
    else await pause(50)
  }
  account.bringing = false
}

async function bodyOf(request: IncomingMessage): Promise<Payload> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body === '' ? {} : JSON.parse(body)
}

function refuse(response: ServerResponse, { code, ...more }: Refusal): void {
  response.statusCode = code
  response.end(JSON.stringify({ ok: false, error_code: code, ...more }))
}

const no = (code: number, description: string): Answer => ({ refused: { code, description } })

export interface SmallTelegram {
  url: string
  /** everything that was asked, in order; `at` in ms */
  calls: Call[]
  addAccount(token: string, username?: string): void
  /** the account is in this group */
  joinGroup(token: string, id: number): void
  push(token: string, update: object): void
  /** the next calls of this method (`*`: of any) go wrong */
  fail(method: string, times: number, fault: Fault): void
  person(token: string, name: string): SmallPerson
  stop(): Promise<void>
}

export interface SmallPerson {
  chat: { id: number }
  say(content: object): void
  press(message: Shown, data: string): void
  block(): void
  unblock(): void
  /** the bot's messages as they show now, oldest first */
  shown(): Shown[]
}

export interface Shown {
  message_id: number
  text: string
  reply_markup?: { inline_keyboard?: { text: string; callback_data: string }[][] }
}

export interface Call {
  method: string
  payload: Payload
  at: number
}

/** `reset-after`: it is done, and nobody learns of it */
type Fault = 'reset' | 'reset-after' | 'hang' | Refusal
type Answer = { result: unknown } | { refused: Refusal }

interface Payload extends Partial<Shown> {
  chat_id?: number
  offset?: number
  timeout?: number
  url?: string
  secret_token?: string
  drop_pending_updates?: boolean
  language_code?: string
  commands?: { command: string; description: string }[]
  description?: string
  short_description?: string
}

interface Refusal {
  code: number
  description: string
  parameters?: object
}

interface Awaiting {
  method: string
  times: number
  fault: Fault
}

interface Account {
  me: { id: number; is_bot: boolean; first_name: string; username: string }
  updates: { update_id: number }[]
  chats: Set<number>
  blockedBy: Set<number>
  shown: (Shown & { chat_id: number })[]
  profile: Map<string, Payload>
  webhook: Payload | null
  bringing: boolean
  wake(): void
}
