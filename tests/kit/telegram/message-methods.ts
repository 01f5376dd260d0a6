import type { Message, MessageEntity } from '@grammyjs/types'
import { type Account, type Post, type Room, roomFor, show } from './bot.ts'
import { readHtml, trimmed } from './formatting.ts'
import { checkButtons, inlineOf, keyboardOf } from './markup.ts'
import type { Methods } from './methods.ts'
import { badRequest } from './refusal.ts'

/** Messages of the bot and what becomes of them: https://core.telegram.org/bots/api#available-methods */
export const messageMethods = {
  sendMessage({ chat_id, text, parse_mode, entities, reply_markup }, { account, now, limits }) {
    const room = roomFor(account, chat_id)
    const written = shownOf(text, parse_mode, entities)
    checkButtons(reply_markup)
    limits?.spend(room.chat.id)
    const inline = inlineOf(reply_markup)
    const message = {
      message_id: account.nextMessage(),
      from: account.me,
      chat: room.chat,
      date: Math.floor(now / 1000),
      ...written,
      ...(inline && { reply_markup: inline }),
    }
    show(room, { message, from: account.me, source: text, keyboard: keyboardOf(reply_markup) })
    return message
  },

  editMessageText({ chat_id, message_id, text = '', parse_mode, entities, reply_markup }, { account, now }) {
    const { room, post } = own(account, chat_id, message_id)
    const written = shownOf(text, parse_mode, entities)
    checkButtons(reply_markup)
    const { text: _, entities: __, reply_markup: ___, ...rest } = post.message
    const inline = inlineOf(reply_markup)
    const message = { ...rest, ...written, ...(inline && { reply_markup: inline }) }
    return edited(room, { ...post, source: text }, message, now) as never
  },

  editMessageReplyMarkup({ chat_id, message_id, reply_markup }, { account, now }) {
    const { room, post } = own(account, chat_id, message_id)
    checkButtons(reply_markup)
    const { reply_markup: _, ...rest } = post.message
    const inline = inlineOf(reply_markup)
    return edited(room, post, { ...rest, ...(inline && { reply_markup: inline }) }, now) as never
  },

  deleteMessage({ chat_id, message_id }, { account }) {
    const room = roomFor(account, chat_id)
    if (!room.posts.delete(message_id)) throw badRequest('message to delete not found')
    return true
  },

  answerCallbackQuery({ callback_query_id }, { account, now }) {
    const pressed = account.presses.get(callback_query_id)
    account.presses.delete(callback_query_id)
    if (pressed === undefined || now - pressed > PRESS_MS)
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    return true
  },

  sendChatAction({ chat_id, action }, { account }) {
    if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
    roomFor(account, chat_id)
    return true
  },

  leaveChat({ chat_id }, { account, now }) {
    const room = roomFor(account, chat_id)
    const { chat } = room
    if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
    Object.assign(room, { isOpen: false, why: `bot is not a member of the ${chat.type} chat` })
    const member = (status: 'member' | 'left') => ({ status, user: account.me })
    account.push({
      my_chat_member: {
        chat,
        from: account.me,
        date: Math.floor(now / 1000),
        old_chat_member: member('member'),
        new_chat_member: member('left'),
      },
    })
    return true
  },
} satisfies Methods

/** What is shown of a text, or what is wrong with it. */
function shownOf(
  text: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
): { text: string; entities?: MessageEntity[] } {
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8')
  if (parseMode !== undefined && parseMode !== 'HTML') throw badRequest('unsupported parse_mode')
  const read = parseMode ? readHtml(text) : { text, entities: [...(given ?? [])] }
  const shown = trimmed(read)
  if (shown.text === '') throw badRequest('message text is empty')
  if (shown.text.length > MOST_CHARACTERS) throw badRequest('message is too long')
  return { text: shown.text, ...(shown.entities.length > 0 && { entities: shown.entities }) }
}

function own(account: Account, chatId: number | string | undefined, id: number | undefined) {
  if (chatId === undefined || id === undefined) throw badRequest('message identifier is not specified')
  const room = roomFor(account, chatId)
  const post = room.posts.get(id)
  if (!post) throw badRequest('message to edit not found')
  if (post.from.id !== account.me.id || post.keyboard) throw badRequest("message can't be edited")
  return { room, post }
}

function edited(room: Room, post: Post, message: Message, now: number): Message {
  const { edit_date: _, ...before } = post.message
  const { edit_date: __, ...after } = message
  if (JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(after))) throw badRequest(NOT_MODIFIED)
  const changed = { ...message, edit_date: Math.floor(now / 1000) }
  show(room, { ...post, message: changed })
  return changed
}

const inOrder = (message: object) => Object.entries(message).sort(([one], [other]) => (one < other ? -1 : 1))

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
/** in UTF-16 units, after entities parsing: https://core.telegram.org/bots/api#sendmessage */
const MOST_CHARACTERS = 4096
/** Telegram doesn't say how long; some minutes at most by experience. */
const PRESS_MS = 60_000
const ACTIONS = new Set(
  ['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice'].concat([
    'upload_document',
    'choose_sticker',
    'find_location',
    'record_video_note',
    'upload_video_note',
  ]),
)
