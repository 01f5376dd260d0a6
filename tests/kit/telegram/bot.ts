import type { Chat, Message, Update, User, UserFromGetMe } from '@grammyjs/types'
import { badRequest, Refusal } from './refusal.ts'
import { type UpdateQueue, updateQueue } from './updates.ts'
import type { Bringing, Webhook } from './webhook.ts'

/** A bot's account: its chats, what waits for it, and what it says of itself. */
export function openAccount(token: string, username: string, now: () => number): Account {
  const updates = updateQueue(now)
  let messages = 0
  let presses = 0
  return {
    me: {
      id: Number(token.split(':')[0]),
      is_bot: true,
      first_name: username.replace(/_bot$/, ''),
      username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    updates,
    rooms: new Map(),
    profile: new Map(),
    presses: new Map(),
    webhook: null,
    bringing: null,
    push: content => updates.add(content),
    nextMessage: () => ++messages,
    nextPress: () => `${token.split(':')[0]}${String(++presses).padStart(9, '0')}`,
  }
}

export function openRoom(account: Account, chat: Room['chat']): Room {
  const known = account.rooms.get(chat.id)
  if (known) return known
  const room: Room = {
    chat,
    posts: new Map(),
    isOpen: false,
    why: NEVER_BEGUN,
    upgradedTo: null,
    watchers: new Set(),
  }
  account.rooms.set(chat.id, room)
  return room
}

/** The chat that a call names, where the bot may act. Throws the Refusal that Telegram would give. */
export function roomFor({ rooms }: Account, chatId: number | string): Room {
  const room = rooms.get(Number(chatId))
  if (!room) throw badRequest('chat not found')
  if (room.upgradedTo !== null)
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: room.upgradedTo,
    })
  if (!room.isOpen) throw new Refusal(403, `Forbidden: ${room.why}`)
  return room
}

export function show(room: Room, post: Post): void {
  room.posts.set(post.message.message_id, post)
  for (const watch of [...room.watchers]) watch(post)
}

const NEVER_BEGUN = "bot can't initiate conversation with a user"

export interface Account {
  me: UserFromGetMe
  updates: UpdateQueue
  /** by the chat's number */
  rooms: Map<number, Room>
  /** what it says of itself, by kind and language */
  profile: Map<string, unknown>
  /** the presses of buttons that may still be answered, with their instants in ms */
  presses: Map<string, number>
  webhook: Webhook | null
  bringing: Bringing | null
  push(content: Omit<Update, 'update_id'>): Update | null
  nextMessage(): number
  nextPress(): string
}

export interface Room {
  chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat
  /** the bot's and the people's, by number, in order */
  posts: Map<number, Post>
  isOpen: boolean
  /** the words of the 403 while it is not open */
  why: string
  upgradedTo: number | null
  watchers: Set<(post: Post) => void>
}

export interface Post {
  message: Message
  from: User
  /** as the bot wrote it, formatting and all */
  source: string
  /** what it has people write with; a message that brings one can't be edited */
  keyboard: Keyboard | null
}

export type Keyboard =
  | { kind: 'shown'; oneTime: boolean; keys: { label: string; asks: 'contact' | 'place' | null }[][] }
  | { kind: 'removed' }
