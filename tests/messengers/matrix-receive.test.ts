import { describe, expect, test } from 'vitest'
import { type RoomEvent, receive } from '../../bots/matrix/receive.ts'

describe('an event of Matrix becomes what the core takes', () => {
  test.each([
    ['a text', text('Guten Tag'), { kind: 'said', text: 'Guten Tag' }],
    ['a command as Element lets it through', text('!menü'), { kind: 'said', text: '!menü' }],
    ['an action', text('winkt', { msgtype: 'm.emote' }), { kind: 'said', text: 'winkt' }],
    [
      'a reply without what it repeats',
      text('> <@dasnez:example.org> Wo?\n> Zeile\n\nIn Boke\n> so', REPLY),
      { kind: 'said', text: 'In Boke\n> so' },
    ],
    [
      'words that were edited',
      text('* Nein', { 'm.relates_to': { rel_type: 'm.replace', event_id: '$1' } }),
      { kind: 'edited' },
    ],
    ['a quote of one’s own', text('> Zitat\n\nJa'), { kind: 'said', text: '> Zitat\n\nJa' }],
    ['a photo', text('IMG.jpg', { msgtype: 'm.image' }), { kind: 'unreadable', what: 'photo' }],
    [
      'a voice message',
      text('Voice', { msgtype: 'm.audio', 'org.matrix.msc3245.voice': {} }),
      { kind: 'unreadable', what: 'voice' },
    ],
    ['a song', text('x.mp3', { msgtype: 'm.audio' }), { kind: 'unreadable', what: 'file' }],
    ['a film', text('x.mp4', { msgtype: 'm.video' }), { kind: 'unreadable', what: 'file' }],
    ['a sticker', event('m.sticker', { body: '🐌' }), { kind: 'unreadable', what: 'sticker' }],
    ['a poll', event('m.poll.start', {}), { kind: 'unreadable', what: 'other' }],
    [
      'a place',
      text('Hier', { msgtype: 'm.location', geo_uri: 'geo:51.76,-8.5;u=35' }),
      { kind: 'place', latitude: 51.76, longitude: -8.5 },
    ],
  ])('%s', (_, given, incoming) => expect(receive(given)).toEqual({ kind: 'taken', incoming }))

  test.each([
    ['1️⃣', 0],
    ['2⃣', 1],
    ['🔟', 9],
  ])('the digit %s as reaction is a choice', (key, index) => {
    expect(receive(reaction(key))).toEqual({ kind: 'reacted', to: '$1', index })
  })

  test('what happens to a room', () => {
    expect(receive(event('m.room.member', { membership: 'ban' }, '@a:b'))).toEqual({
      kind: 'left',
      who: '@a:b',
    })
    expect(receive(event('m.room.member', { membership: 'invite' }, '@a:b'))).toEqual({
      kind: 'came',
      who: '@a:b',
    })
    expect(receive(event('m.room.tombstone', { replacement_room: '!2:b' }, ''))).toEqual({
      kind: 'upgraded',
      room: '!2:b',
    })
    expect(receive(event('m.room.encrypted', { session_id: 'abc' }))).toEqual({
      kind: 'sealed',
      session: 'abc',
    })
  })
})

describe('what changes nothing', () => {
  test.each([
    ['another bot', text('piep', { msgtype: 'm.notice' })],
    ['a redacted message', event('m.room.message', {})],
    ['a verification', text('x', { msgtype: 'm.key.verification.request' })],
    ['a heart', reaction('❤️')],
    ['a zero', reaction('0️⃣')],
    ['a reaction to nothing', event('m.reaction', {})],
    ['a knock', event('m.room.member', { membership: 'knock' }, '@a:b')],
    ['a tombstone that is no state', event('m.room.tombstone', { replacement_room: '!2:b' })],
    ['a body that is no text', event('m.room.message', { msgtype: 'm.text', body: { x: 1 } })],
    ['a kind of tomorrow', event('org.example.hologram', { body: 'x' })],
  ])('%s', (_, ignored) => expect(receive(ignored)).toEqual({ kind: 'ignored' }))
})

const REPLY = { 'm.relates_to': { 'm.in_reply_to': { event_id: '$1' } } }

function event(type: string, content: RoomEvent['content'], state_key?: string): RoomEvent {
  const more = state_key === undefined ? {} : { state_key }
  return { event_id: '$2', type, sender: '@anna:example.org', origin_server_ts: 0, content, ...more }
}

function text(body: string, more: object = {}): RoomEvent {
  return event('m.room.message', { msgtype: 'm.text', body, ...more })
}

function reaction(key: string): RoomEvent {
  return event('m.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: '$1', key } })
}
