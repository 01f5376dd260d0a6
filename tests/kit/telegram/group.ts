import type { Chat, User } from '@grammyjs/types'
import { type Account, openRoom, show } from './bot.ts'
import { type Seen, seen } from './seen.ts'

/** A group of people, which the bot may be brought into. */
export function groupWith(
  account: Account,
  given: Chat.GroupChat | Chat.SupergroupChat,
  now: () => number,
): Group {
  let room = openRoom(account, given)
  room.why = `bot is not a member of the ${given.type} chat`
  const date = () => Math.floor(now() / 1000)
  const change = (from: User, before: 'left' | 'member', after: 'left' | 'member') => {
    room.isOpen = after === 'member'
    const member = (status: typeof before) => ({ status, user: account.me })
    const changed = { old_chat_member: member(before), new_chat_member: member(after) }
    account.push({ my_chat_member: { chat: room.chat, from, date: date(), ...changed } })
  }
  const tell = (from: User, content: object) => {
    const message = { message_id: account.nextMessage(), from, chat: room.chat, date: date(), ...content }
    show(room, { message, from, source: '', keyboard: null })
    account.push({ message: message as never })
  }
  return {
    get id() {
      return room.chat.id
    },
    add: by => change(by.user, 'left', 'member'),
    remove: by => change(by.user, 'member', 'left'),
    say: (by, text) => tell(by.user, { text }),
    upgrade(by) {
      const former = room
      const id = -1_000_000_000_000 + former.chat.id
      tell(by.user, { migrate_to_chat_id: id })
      former.upgradedTo = id
      room = openRoom(account, { id, type: 'supergroup', title: given.title })
      room.isOpen = former.isOpen
      tell(by.user, { migrate_from_chat_id: former.chat.id })
    },
    get isLeft() {
      return !room.isOpen
    },
    get messages() {
      return [...room.posts.values()].filter(({ from }) => from.id === account.me.id).map(seen)
    },
  }
}

interface Someone {
  user: User
}

export interface Group {
  /** negative, as Telegram has it; another one after the upgrade */
  readonly id: number
  add(by: Someone): void
  remove(by: Someone): void
  say(by: Someone, text: string): void
  /** becomes a supergroup; whoever writes to the former number is told the new one */
  upgrade(by: Someone): void
  /** the bot is not in it */
  readonly isLeft: boolean
  /** the bot's, oldest first */
  readonly messages: Seen[]
}
