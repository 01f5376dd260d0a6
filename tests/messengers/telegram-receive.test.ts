import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { receive } from '../../bots/telegram/receive.ts'

describe('an update of Telegram becomes what the core takes', () => {
  test.each([
    ['a text', { text: 'Guten Tag' }, { kind: 'said', text: 'Guten Tag' }],
    ['a deep link', { text: '/start delbrueck' }, { kind: 'started', payload: 'delbrueck' }],
    ['a bare start', { text: '/start@dasnez_bot' }, { kind: 'started', payload: '' }],
    ['words that only begin so', { text: '/started da' }, { kind: 'said', text: '/started da' }],
    [
      'the own contact',
      { contact: { phone_number: '+495250123', first_name: 'Anna', user_id: 7 } },
      { kind: 'contact', phone: '+495250123', own: true },
    ],
    [
      'the contact of another',
      { contact: { phone_number: '+495250124', first_name: 'Boris', user_id: 8 } },
      { kind: 'contact', phone: '+495250124', own: false },
    ],
    [
      'the contact of nobody on Telegram',
      { contact: { phone_number: '+495250125', first_name: 'Omi' } },
      { kind: 'contact', phone: '+495250125', own: false },
    ],
    [
      'a place',
      { location: { latitude: 51.76, longitude: 8.56 } },
      { kind: 'place', latitude: 51.76, longitude: 8.56 },
    ],
    ['a photo', { photo: [], caption: 'Mein Garten' }, { kind: 'unreadable', what: 'photo' }],
    ['a voice message', { voice: {} }, { kind: 'unreadable', what: 'voice' }],
    ['a sticker', { sticker: {} }, { kind: 'unreadable', what: 'sticker' }],
    ['an animation', { animation: {}, document: {} }, { kind: 'unreadable', what: 'file' }],
    ['a poll', { poll: {} }, { kind: 'unreadable', what: 'other' }],
  ])('%s', (_, content, incoming) => {
    expect(receive(message(content))).toEqual({
      kind: 'taken',
      update: { updateId: '41', chat: '7', incoming },
    })
  })

  test('the language that the app is set to comes with what is said', () => {
    const from = { id: 7, is_bot: false, first_name: 'Elif', language_code: 'tr' }
    expect(receive(message({ text: '/start', from }))).toMatchObject({ update: { language: 'tr' } })
  })

  test('a button, also below a message that Telegram no longer shows', () => {
    const old = { chat: PRIVATE, message_id: 3, date: 0 }
    expect(receive(update({ callback_query: { id: '1', data: '12:0', message: old } }))).toMatchObject({
      update: { chat: '7', incoming: { kind: 'pressed', prompt: 12, index: 0 } },
    })
  })

  test('who blocks the bot is gone, who unblocks it has returned', () => {
    expect(receive(membership('member', 'kicked'))).toMatchObject({ update: { incoming: { kind: 'gone' } } })
    expect(receive(membership('kicked', 'member'))).toMatchObject({
      update: { incoming: { kind: 'returned' } },
    })
  })

  test('a text that was changed afterwards is told as that, without its words', () => {
    expect(receive(update({ edited_message: { chat: PRIVATE, text: 'Nein' } }))).toEqual({
      kind: 'taken',
      update: { updateId: '41', chat: '7', incoming: { kind: 'edited' } },
    })
  })

  test('whoever brings the bot into a group, or calls it there, is pointed to the private chat', () => {
    const group = { kind: 'group', chat: '-100', language: 'tr' }
    const from = { id: 7, is_bot: false, first_name: 'Anna', language_code: 'tr' }
    expect(receive(message({ text: '/start', chat: GROUP, from }))).toEqual(group)
    expect(receive(membership('left', 'member', { chat: GROUP, from }))).toEqual(group)
    expect(receive(membership('left', 'administrator', { chat: GROUP }))).toEqual({
      kind: 'group',
      chat: '-100',
    })
  })
})

describe('what changes nothing', () => {
  test.each([
    ['talk in a group', message({ text: 'Hallo zusammen', chat: GROUP })],
    ['a forwarded text', message({ text: 'Ja', forward_origin: { type: 'hidden_user' } })],
    ['an inline result', message({ text: 'Ja', via_bot: { id: 1 } })],
    ['a pinned message', message({ pinned_message: {} })],
    ['a group that became a supergroup', message({ chat: GROUP, migrate_to_chat_id: -200 })],
    ['a place that moves', update({ edited_message: { chat: PRIVATE, location: {} } })],
    ['a text changed in a group', update({ edited_message: { chat: GROUP, text: '/start' } })],
    ['another right in a group', membership('member', 'administrator', { chat: GROUP })],
    ['an end in a group', membership('member', 'kicked', { chat: GROUP })],
    ['a channel post', update({ channel_post: { chat: { id: -5, type: 'channel' }, text: 'Neues' } })],
    ['an inline query', update({ inline_query: { id: '1', query: 'hilfe' } })],
    ['a foreign button', update({ callback_query: { id: '1', data: 'x', message: { chat: PRIVATE } } })],
    ['a button without a chat', update({ callback_query: { id: '1', data: '1:1', inline_message_id: 'a' } })],
    ['a first start', membership('member', 'member')],
    ['a kind of tomorrow', update({ hologram: { chat: PRIVATE } })],
    ['nothing at all', update({})],
  ])('%s', (_, ignored) => expect(receive(ignored)).toEqual({ kind: 'ignored' }))
})

const PRIVATE = { id: 7, type: 'private', first_name: 'Anna' }
const GROUP = { id: -100, type: 'supergroup', title: 'Dorf' }

/** Telegram sends more than any type knows: what is read here is data, so it is written as data. */
function update(content: object): Update {
  return JSON.parse(JSON.stringify({ update_id: 41, ...content }))
}

function message(content: object): Update {
  const from = { id: 7, is_bot: false, first_name: 'Anna' }
  return update({ message: { message_id: 1, date: 0, chat: PRIVATE, from, ...content } })
}

function membership(before: string, after: string, more: object = {}): Update {
  const member = (status: string) => ({ status, user: { id: 1 } })
  return update({
    my_chat_member: {
      chat: PRIVATE,
      old_chat_member: member(before),
      new_chat_member: member(after),
      ...more,
    },
  })
}
