import { afterEach, expect, test, vi } from 'vitest'
import type { Incoming } from '../../core/index.ts'
import { BOT, type Homeserver, openHomeserver, relationOf } from '../kit/matrix-fake/homeserver.ts'
import { type CoreDouble, coreDouble } from './core-double.ts'
import { type MatrixHuman, openMatrix, personOn } from './open-matrix.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function open(): Promise<{ core: CoreDouble; homeserver: Homeserver }> {
  const core = coreDouble()
  const { homeserver, stop } = await openMatrix(core)
  closing.push(stop)
  return { core, homeserver }
}

const heard = (core: CoreDouble, human: Pick<MatrixHuman, 'chat'>, ...expected: Incoming[]) =>
  vi.waitFor(() => expect(core.heard(human.chat)).toEqual(expected), PATIENCE)
const GREETED: Incoming = { kind: 'started', payload: '' }
const said = (text: string): Incoming => ({ kind: 'said', text })
const PATIENCE = { timeout: 8_000, interval: 10 }

test('an empty room is greeted; in one where something was said, that is answered', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  await heard(core, anna, GREETED)

  const boris = '@boris:example.org'
  homeserver.fail({ path: '/join/', times: 1 })
  const room = homeserver.rooms.open(boris, BOT)
  homeserver.rooms.add(room, {
    type: 'm.room.message',
    sender: boris,
    content: { msgtype: 'm.text', body: 'delbrueck' },
  })
  await heard(core, { chat: boris }, said('delbrueck'))
})

test('a second direct chat goes on with the same conversation, and so does the first when it is written in again', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  const first = anna.room()
  await anna.say('eins')
  await anna.enter()
  await anna.say('zwei')
  await heard(core, anna, GREETED, said('eins'), { kind: 'moved' }, said('zwei'))
  await core.tell(anna.chat, 'Antwort')
  expect(homeserver.rooms.eventsOf(anna.room()).at(-1)?.content.body).toBe('Antwort')

  homeserver.rooms.add(first, {
    type: 'm.room.message',
    sender: anna.chat,
    content: { msgtype: 'm.text', body: 'drei' },
  })
  await heard(
    core,
    anna,
    GREETED,
    said('eins'),
    { kind: 'moved' },
    said('zwei'),
    { kind: 'moved' },
    said('drei'),
  )
})

test('a group is told why, left, and nothing said there is heard', async () => {
  const { core, homeserver } = await open()
  const { rooms } = homeserver
  const room = rooms.open('@anna:example.org', BOT, '@boris:example.org')
  await vi.waitFor(() => expect(rooms.membership(room, BOT)).toBe('leave'), PATIENCE)
  const words = rooms.eventsOf(room).filter(({ sender, type }) => sender === BOT && type === 'm.room.message')
  expect(words.map(({ content }) => content.body)).toEqual([expect.stringContaining('alle mitlesen')])
  expect(core.heard('@anna:example.org')).toEqual([])
})

test('a chat that a third person comes into is over', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  homeserver.rooms.become(anna.room(), '@boris:example.org', 'join')
  await heard(core, anna, GREETED, { kind: 'gone' })
  expect(homeserver.rooms.membership(anna.room(), BOT)).toBe('leave')
})

test('who puts the bot out is gone, and reached again in a new room', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  homeserver.rooms.become(anna.room(), BOT, 'leave')
  await heard(core, anna, GREETED, { kind: 'gone' })
  await anna.enter()
  await heard(core, anna, GREETED, { kind: 'gone' }, { kind: 'returned' }, { kind: 'moved' })
  expect(await core.tell(anna.chat, 'Da bin ich')).toMatchObject({ sent: true })
})

test('an upgraded room is followed without a word', async () => {
  const { core, homeserver } = await open()
  const { rooms } = homeserver
  const anna = await personOn(homeserver, 'Anna')
  const fresh = rooms.open(anna.chat, BOT)
  Object.assign(rooms.eventsOf(fresh)[0]?.content ?? {}, { predecessor: { room_id: anna.room() } })
  rooms.add(anna.room(), {
    type: 'm.room.tombstone',
    sender: anna.chat,
    state_key: '',
    content: { replacement_room: fresh },
  })
  await vi.waitFor(
    () => expect(homeserver.stored.get('m.direct')).toEqual({ [anna.chat]: [fresh] }),
    PATIENCE,
  )
  await heard(core, anna, GREETED)
})

test('what a short timeline left out is fetched, in order and once', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  await heard(core, anna, GREETED)
  homeserver.limitTimelines(2)
  homeserver.fail({ path: '/sync', times: 1 })
  const texts = Array.from({ length: 9 }, (_, index) => `Satz ${index + 1}`)
  for (const text of texts) await anna.say(text)
  await heard(core, anna, GREETED, ...texts.map(said))
})

test('digits to tap stand below a question of few choices, and go with the answer', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  const keys = () =>
    homeserver.rooms
      .eventsOf(anna.room())
      .filter(({ type }) => type === 'm.reaction')
      .map(event => relationOf(event).key)
  const question = core.line(anna.chat, 'Wie soll es weitergehen?', ['So', 'Anders'])
  const sent = await core.deliver(question)
  await vi.waitFor(() => expect(keys()).toEqual(['1️⃣', '2️⃣']), PATIENCE)
  await core.settle(question, sent, 'So')
  await vi.waitFor(() => expect(keys()).toEqual([undefined, undefined]), PATIENCE)
})

test('a room whose encryption can’t be found out gets no word; it is said when it can', async () => {
  const { core, homeserver } = await open()
  const anna = await personOn(homeserver, 'Anna')
  homeserver.fail({ path: '/state/m.room.encryption', times: 1, status: 502 })
  expect(await core.tell(anna.chat, 'Nur für Sie')).toMatchObject({ sent: true })
  expect(homeserver.calls.filter(call => call.includes('/state/m.room.encryption'))).toHaveLength(2)
  expect(anna.messages()).toHaveLength(1)
})

test('a homeserver that asks to wait is waited for, and the line shows once', async () => {
  const core = coreDouble()
  const homeserver = await openHomeserver()
  closing.push(() => homeserver.stop())
  const { stop } = await openMatrix(core, {}, homeserver)
  closing.push(stop)
  const anna = await personOn(homeserver, 'Anna')
  const slow = { status: 429, errcode: 'M_LIMIT_EXCEEDED', more: { retry_after_ms: 400 } }
  homeserver.fail({ path: '/send/m.room.message/', times: 1, ...slow })
  const before = performance.now()
  expect(await core.tell(anna.chat, 'Eile mit Weile')).toMatchObject({ sent: true })
  expect(performance.now() - before).toBeGreaterThanOrEqual(390)
  expect(anna.messages()).toHaveLength(1)
})

test('whose first words came just before the end is answered in the next life, not taken for gone', async () => {
  const core = coreDouble()
  const homeserver = await openHomeserver()
  closing.push(homeserver.stop)
  const state = core.botState('')
  const cutOff: CoreDouble = {
    ...core,
    // what they wrote is in the inbox, and in which room they are met is not noted any more
    botState: () => ({
      ...state,
      write: async changes =>
        [...changes].some(([row]) => row.startsWith('person '))
          ? Promise.reject(new Error('cut off'))
          : state.write(changes),
    }),
  }
  const boris = '@boris:example.org'
  const before = await openMatrix(cutOff, {}, homeserver)
  const room = homeserver.rooms.open(boris, BOT)
  await heard(core, { chat: boris }, GREETED)
  await before.stop()

  homeserver.fail({ path: '/sync', times: 2 })
  const after = await openMatrix(core, {}, homeserver)
  closing.push(after.stop)
  expect(await core.tell(boris, 'Antwort')).toMatchObject({ sent: true })
  expect(homeserver.rooms.eventsOf(room).at(-1)?.content.body).toBe('Antwort')
})

test('whoever the house has forgotten is forgotten, and met anew when they write again', async () => {
  const core = coreDouble()
  const homeserver = await openHomeserver()
  closing.push(homeserver.stop)
  const before = await openMatrix(core, {}, homeserver)
  const [anna, boris] = [await personOn(homeserver, 'Anna'), await personOn(homeserver, 'Boris')]
  await heard(core, anna, GREETED)
  await heard(core, boris, GREETED)
  await before.stop()

  core.forget(anna.chat)
  const { stop } = await openMatrix(core, {}, homeserver)
  closing.push(stop)
  await vi.waitFor(() => expect(homeserver.stored.get('m.direct')).toEqual({ [boris.chat]: [boris.room()] }))
  expect([...core.kept].filter(entry => entry.join().includes(anna.chat))).toEqual([])

  await anna.say('Ich bin wieder da')
  await heard(core, anna, GREETED, said('Ich bin wieder da'))
  expect(await core.tell(anna.chat, 'Schön')).toMatchObject({ sent: true })
})
