import type { Message, User } from '@grammyjs/types'
import { type Account, openRoom, type Post, type Room, show } from './bot.ts'
import { CONTENT } from './content.ts'
import { keyboardNow, type Seen, seen, waitForPost } from './seen.ts'

/** Somebody with Telegram in their hand, in the private chat with one bot. */
export function personWith(
  account: Account,
  given: Identity & { started: boolean },
  now: () => number,
): Person {
  const { id, firstName, languageCode } = given
  const user: User = { id, is_bot: false, first_name: firstName, language_code: languageCode }
  const room = openRoom(account, { id, type: 'private', first_name: firstName })
  if (given.started) room.isOpen = true
  const date = () => Math.floor(now() / 1000)

  const send = (content: Partial<Message>) => {
    if (room.why === BLOCKED && !room.isOpen) throw new Error(`${firstName} has blocked the bot`)
    room.isOpen = true
    const message = {
      message_id: account.nextMessage(),
      from: user,
      chat: room.chat,
      date: date(),
      ...content,
    }
    show(room, { message, from: user, source: content.text ?? '', keyboard: null })
    account.push({ message: message as never })
    return message.message_id
  }
  const say = (text: string) => send({ text, ...commandIn(text) })
  const newest = (is: (post: Post) => boolean) => [...room.posts.values()].findLast(is)
  const pressData = (messageId: number, data: string) => {
    const post = room.posts.get(messageId)
    const shown = post?.message ?? { message_id: messageId, chat: room.chat, date: 0 as const }
    const press = account.nextPress()
    account.presses.set(press, now())
    const query = { id: press, from: user, chat_instance: String(id), data, message: shown }
    account.push({ callback_query: query })
  }
  const changeMembership = (before: 'member' | 'kicked', after: 'member' | 'kicked') => {
    const member = (status: typeof before) =>
      status === 'kicked' ? { status, user: account.me, until_date: 0 } : { status, user: account.me }
    const change = { old_chat_member: member(before), new_chat_member: member(after) }
    account.push({ my_chat_member: { chat: room.chat, from: user, date: date(), ...change } })
  }
  const own = (post: Post) => post.from.id === id

  return {
    id,
    user,
    send,
    say,
    start: (payload = '') => {
      if (!room.isOpen && room.why === BLOCKED) {
        room.isOpen = true
        changeMembership('kicked', 'member')
      }
      return say(`/start ${payload}`.trim())
    },
    press(label) {
      for (const post of [...room.posts.values()].reverse()) {
        const button = post.message.reply_markup?.inline_keyboard?.flat().find(({ text }) => text === label)
        if (!button) continue
        if (!('callback_data' in button)) throw new Error(`"${label}" is no button that a bot hears of`)
        return pressData(post.message.message_id, button.callback_data)
      }
      const key = keyboardNow(room, account.me.id)
        ?.flat()
        .find(each => each.label === label)
      if (key?.asks) throw new Error(`"${label}" shares a ${key.asks}: call ${key.asks}()`)
      if (!key) throw new Error(`nobody offers ${firstName} "${label}": ${JSON.stringify(view(room).at(-1))}`)
      say(label)
    },
    pressData,
    contact: ownNumber =>
      send({
        contact: ownNumber
          ? { phone_number: `+4952505${id}`, first_name: firstName, user_id: id }
          : { phone_number: '+4952509999', first_name: 'Somebody', user_id: id + 1_000_000 },
      }),
    place: (latitude, longitude) => send({ location: { latitude, longitude } }),
    photo: () => send(CONTENT.photo),
    voice: () => send(CONTENT.voice),
    sticker: () => send(CONTENT.sticker),
    edit(text) {
      const post = newest(each => own(each) && each.message.text !== undefined)
      if (!post) throw new Error(`${firstName} has said nothing yet`)
      const message = { ...post.message, text, edit_date: date() }
      show(room, { ...post, message, source: text })
      account.push({ edited_message: message as never })
    },
    block() {
      Object.assign(room, { isOpen: false, why: BLOCKED })
      changeMembership('member', 'kicked')
    },
    unblock() {
      room.isOpen = true
      changeMembership('kicked', 'member')
    },
    deactivate: () => void Object.assign(room, { isOpen: false, why: 'user is deactivated' }),
    get messages() {
      return view(room)
    },
    get keyboard() {
      return keyboardNow(room, account.me.id)?.map(row => row.map(({ label }) => label)) ?? null
    },
    waitFor: (wanted, timeoutMs) => waitForPost(room, account.me.id, wanted, timeoutMs),
  }

  function view(of: Room): Seen[] {
    return [...of.posts.values()].filter(post => post.from.id === account.me.id).map(seen)
  }
}

const BLOCKED = 'bot was blocked by the user'

function commandIn(text: string): Pick<Message, 'entities'> {
  const command = /^\/\w+(@\w+)?/.exec(text)?.[0]
  return command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}
}

export interface Identity {
  id: number
  firstName: string
  languageCode: string
}

/** What they do resolves at once; the bot hears of it as Telegram would tell it. Numbers are those of the messages. */
export interface Person {
  id: number
  user: User
  /** opens the chat, also after it was blocked */
  start(payload?: string): number
  say(text: string): number
  /** the newest button that says so, or the key of the keyboard; throws where there is none */
  press(label: string): void
  /** a button that may be gone meanwhile, or never was there */
  pressData(messageId: number, data: string): void
  /** the own card, or that of somebody else */
  contact(own: boolean): number
  place(latitude: number, longitude: number): number
  photo(): number
  voice(): number
  sticker(): number
  /** anything else that a message can hold */
  send(content: Partial<Message>): number
  /** the newest text of their own */
  edit(text: string): void
  block(): void
  unblock(): void
  /** the account is gone: Telegram tells the bot when it writes next */
  deactivate(): void
  /** the bot's messages as they show now, oldest first */
  readonly messages: Seen[]
  /** the keys below the chat; null while there are none */
  readonly keyboard: string[][] | null
  /** Resolves to a message of the bot that holds these words or is as wanted, as soon as one is there. */
  waitFor(wanted: string | ((message: Seen) => boolean), timeoutMs?: number): Promise<Seen>
}
