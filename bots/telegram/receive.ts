import type { CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User } from 'grammy/types'
import type { Incoming } from '../../core/index.ts'

/**
 * An update of the Bot API as the core takes it, or why it does not. Forwarded words change nothing: nobody speaks
 * with another's.
 */
export function receive(update: Update): Received {
  if (update.message) return message(update.update_id, update.message)
  if (update.edited_message) return edited(update.update_id, update.edited_message)
  if (update.callback_query) return press(update.update_id, update.callback_query)
  if (update.my_chat_member) return membership(update.update_id, update.my_chat_member)
  return { kind: 'ignored' }
}

function message(updateId: number, message: Message): Received {
  if (isGroup(message.chat))
    return message.text?.startsWith('/') ? group(message.chat, message.from) : { kind: 'ignored' }
  const incoming = message.chat.type === 'private' && said(message)
  return incoming ? taken(updateId, message.chat, message.from, incoming) : { kind: 'ignored' }
}

/** A text that somebody changed; Telegram tells so, too, when a place moves or a link gets its preview. */
function edited(updateId: number, { chat, from, text, forward_origin, via_bot }: Message): Received {
  const own = chat.type === 'private' && text !== undefined && !forward_origin && !via_bot
  return own ? taken(updateId, chat, from, { kind: 'edited' }) : { kind: 'ignored' }
}

function said(message: Message): Incoming | null {
  if (message.forward_origin || message.via_bot) return null
  if (message.text !== undefined) return words(message.text)
  if (message.contact) {
    const { phone_number: phone, user_id } = message.contact
    return { kind: 'contact', phone, own: user_id !== undefined && user_id === message.from?.id }
  }
  if (message.location) {
    const { latitude, longitude } = message.location
    return { kind: 'place', latitude, longitude }
  }
  const what = UNREADABLE.find(([field]) => field in message)?.[1]
  return what ? { kind: 'unreadable', what } : null
}

function words(text: string): Incoming {
  const start = /^\/start(?:@\w+)?(?: +(\S+))?$/.exec(text)
  return start ? { kind: 'started', payload: start[1] ?? '' } : { kind: 'said', text }
}

/** Reads what `render` wrote into a button: `seq:index`. Anything else is no button of this bot. */
function press(updateId: number, { data = '', message, from }: CallbackQuery): Received {
  const [, prompt, index] = /^(\d{1,15}):(\d{1,4})$/.exec(data) ?? []
  if (!prompt || !index || message?.chat.type !== 'private') return { kind: 'ignored' }
  return taken(updateId, message.chat, from, {
    kind: 'pressed',
    prompt: Number(prompt),
    index: Number(index),
  })
}

function membership(updateId: number, change: ChatMemberUpdated): Received {
  const { chat, from, old_chat_member: before, new_chat_member: after } = change
  const joined = IS_IN.includes(after.status) && !IS_IN.includes(before.status)
  if (isGroup(chat) && joined) return group(chat, from)
  if (chat.type !== 'private') return { kind: 'ignored' }
  if (after.status === 'kicked') return taken(updateId, chat, from, { kind: 'gone' })
  if (before.status === 'kicked') return taken(updateId, chat, from, { kind: 'returned' })
  return { kind: 'ignored' }
}

const isGroup = ({ type }: Chat) => type === 'group' || type === 'supergroup'
const group = ({ id }: Chat, from: User | undefined): Received => ({
  kind: 'group',
  chat: String(id),
  language: from?.language_code,
})

const taken = (updateId: number, { id }: Chat, from: User | undefined, incoming: Incoming): Received => ({
  kind: 'taken',
  update: { updateId: String(updateId), chat: String(id), incoming, language: from?.language_code },
})

const IS_IN: ChatMemberUpdated['new_chat_member']['status'][] = ['member', 'administrator']

/** Service messages (pinned, renamed …) are none of these: nobody waits for an answer to them. */
const UNREADABLE: [keyof Message, Extract<Incoming, { kind: 'unreadable' }>['what']][] = [
  ['photo', 'photo'],
  ['voice', 'voice'],
  ['sticker', 'sticker'],
  ['document', 'file'],
  ['audio', 'file'],
  ['video', 'file'],
  ['video_note', 'other'],
  ['poll', 'other'],
  ['dice', 'other'],
  ['game', 'other'],
  ['story', 'other'],
]

export type Received =
  /** `language` as the app is set to: https://core.telegram.org/bots/api#user */
  | {
      kind: 'taken'
      update: { updateId: string; chat: string; incoming: Incoming; language: string | undefined }
    }
  /** somebody brings or calls the bot into a group, where others would read along */
  | { kind: 'group'; chat: string; language: string | undefined }
  | { kind: 'ignored' }
