import type { Update } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { receive } from '../../bots/telegram/receive.ts'
import { faultsOf, fieldsOfType } from '../kit/telegram/contract.ts'
import messageContents from './recorded/message-contents.json' with { type: 'json' }
import messagesAndPresses from './recorded/messages-and-presses.json' with { type: 'json' }
import unknownKinds from './recorded/unknown-kinds.json' with { type: 'json' }
import updateKinds from './recorded/update-kinds.json' with { type: 'json' }

// Updates as Telegram shapes them; whatever is not listed as heard is passed over without an answer.

const HEARD_OF_CONTENTS: Heard = {
  text: { kind: 'said', text: 'Guten Tag, ich bräuchte jemanden zum Einkaufen' },
  contact: { kind: 'contact', phone: '+495250123456', own: true },
  location: { kind: 'place', latitude: 51.7608, longitude: 8.5634 },
  venue: { kind: 'place', latitude: 51.7608, longitude: 8.5634 },
  photo: { kind: 'unreadable', what: 'photo' },
  live_photo: { kind: 'unreadable', what: 'photo' },
  voice: { kind: 'unreadable', what: 'voice' },
  sticker: { kind: 'unreadable', what: 'sticker' },
  document: { kind: 'unreadable', what: 'file' },
  animation: { kind: 'unreadable', what: 'file' },
  audio: { kind: 'unreadable', what: 'file' },
  video: { kind: 'unreadable', what: 'file' },
  video_note: { kind: 'unreadable', what: 'other' },
  story: { kind: 'unreadable', what: 'other' },
  dice: { kind: 'unreadable', what: 'other' },
  game: { kind: 'unreadable', what: 'other' },
  poll: { kind: 'unreadable', what: 'other' },
}

const HEARD_OF_MESSAGES: Heard = {
  'start with a town': { kind: 'started', payload: 'delbrueck' },
  'bare start': { kind: 'started', payload: '' },
  'a command': { kind: 'said', text: '/hilfe' },
  'a reply with a quotation': { kind: 'said', text: 'Ja, das passt' },
  "somebody else's card": { kind: 'contact', phone: '+495250999999', own: false },
  'a card of nobody on Telegram': { kind: 'contact', phone: '+495250888888', own: false },
  'a live place': { kind: 'place', latitude: 51.7608, longitude: 8.5634 },
  'a picture of an album': { kind: 'unreadable', what: 'photo' },
  'a press': { kind: 'pressed', prompt: 12, index: 1 },
  'a press on an old message': { kind: 'pressed', prompt: 12, index: 0 },
  'changed words': { kind: 'edited' },
  'the bot is blocked': { kind: 'gone' },
  'the bot is unblocked': { kind: 'returned' },
}
const GROUPS: Record<string, string> = {
  'a command in a group': '-1001234567890',
  'the bot comes into a group': '-100200300',
}

const HEARD_OF_KINDS: Heard = {
  message: { kind: 'said', text: 'Guten Tag, ich bräuchte jemanden zum Einkaufen' },
  edited_message: { kind: 'edited' },
  callback_query: { kind: 'pressed', prompt: 12, index: 1 },
  my_chat_member: { kind: 'gone' },
}

describe.each([
  ['contents of a message', messageContents, HEARD_OF_CONTENTS],
  ['messages and presses', messagesAndPresses, HEARD_OF_MESSAGES],
  ['kinds of updates', updateKinds, HEARD_OF_KINDS],
] as const)('%s', (_, recorded, heard) => {
  test.each(Object.entries(recorded))('%s', (name, update) => {
    expect(faultsOf('Update', update)).toEqual([])
    expect(receive(update as unknown as Update)).toEqual(expected(name, update.update_id, heard[name]))
  })

  test('nothing is expected that is not there', () => {
    expect(Object.keys(recorded)).toEqual(expect.arrayContaining(Object.keys(heard)))
  })
})

describe('kinds that nobody knows yet', () => {
  test.each(Object.entries(unknownKinds))('%s', (_, update) => {
    expect(receive(update as unknown as Update)).toEqual({ kind: 'ignored' })
  })
})

test('every kind of update and every content of a message is there', () => {
  const kinds = fieldsOfType('Update').filter(name => name !== 'update_id')
  expect(Object.keys(updateKinds).sort()).toEqual(kinds.sort())
  for (const [kind, update] of Object.entries(updateKinds)) expect(update).toHaveProperty(kind)
  const contents = fieldsOfType('Message').filter(name => !ABOUT_A_MESSAGE.test(name))
  expect(Object.keys(messageContents).sort()).toEqual(contents.sort())
  for (const [content, update] of Object.entries(messageContents))
    expect('message' in update ? update.message : update.channel_post).toHaveProperty(content)
})

function expected(name: string, updateId: number, incoming: object | undefined) {
  const group = GROUPS[name]
  if (group !== undefined) return { kind: 'group', chat: group, language: 'de' }
  if (!incoming) return { kind: 'ignored' }
  const update = { updateId: String(updateId), chat: '700000123', incoming, language: 'de' }
  return { kind: 'taken', update }
}

/** What says who wrote it, where, to what and how it looks; it is no content by itself. */
const ABOUT_A_MESSAGE =
  /^(message_id|message_thread_id|direct_messages_topic|from|sender_.*|date|guest_.*|business_connection_id|chat|forward_origin|is_.*|reply_to_.*|external_reply|quote|via_bot|edit_date|has_.*|media_group_id|author_signature|paid_star_count|entities|link_preview_options|suggested_post_info|effect_id|caption|caption_entities|show_caption_above_media|reply_markup)$/

type Heard = Record<string, object>
