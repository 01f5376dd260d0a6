import { describe, expect, test, vi } from 'vitest'
import type { MessageView, PersonView } from '../../bots/playground/view.ts'
import { type CoreDouble, coreDouble } from './core-double.ts'
import { openPlayground } from './open-playground.ts'

describe('the HTTP API', () => {
  const greeting = (core: CoreDouble) => async (chat: string) => {
    await core.tell(chat, 'Guten Tag. Wo wohnen Sie?', ['Delbrück', 'Anderer Ort'])
  }

  test('a person who comes by a deep link is greeted before the answer', async () => {
    const core = coreDouble((heard, chat) => {
      if (heard.kind === 'started') void greeting(core)(chat)
    })
    const { post, get } = await openPlayground(core)
    const { status, body } = await post('/people', { name: ' Jürgen Groß ', start: 'delbrueck' })
    expect(status).toBe(201)
    expect(body).toEqual({ id: expect.stringMatching(/^juergen-gross-[0-9a-f]{4}$/) })
    const { body: messages } = await get<MessageView[]>(`/people/${body.id}/messages`)
    expect(messages).toEqual([
      {
        n: 1,
        from: 'bot',
        text: 'Guten Tag. Wo wohnen Sie?',
        choices: ['Delbrück', 'Anderer Ort'],
        chosen: null,
        at: expect.any(String),
        language: 'de',
        wants: null,
      },
    ])
    expect((await get('/people')).body).toMatchObject([
      { id: body.id, name: 'Jürgen Groß', unread: 1, blocked: false },
    ])
  })

  test('without a link nothing is sent until the person speaks', async () => {
    const core = coreDouble()
    const { post, get } = await openPlayground(core)
    const { body } = await post('/people', { name: 'Anna' })
    expect(core.heard(body.id)).toEqual([])
    expect((await get(`/people/${body.id}/messages`)).body).toEqual([])
  })

  test('say answers with the own message once the chat is settled; messages are numbered over both sides', async () => {
    const core = coreDouble((heard, chat) => {
      if (heard.kind === 'said') void core.tell(chat, `Verstanden: ${heard.text}`)
    })
    const { post, get, human } = await openPlayground(core)
    const { chat } = await human('Anna')
    expect((await post(`/people/${chat}/say`, { text: 'eins' })).body).toEqual({ n: 1 })
    expect((await post(`/people/${chat}/say`, { text: 'zwei' })).body).toEqual({ n: 3 })
    const shown = (await get(`/people/${chat}/messages?after=1`)).body
    expect(shown).toMatchObject([
      { n: 2, from: 'bot', text: 'Verstanden: eins', choices: [] },
      { n: 3, from: 'me', text: 'zwei', choices: [] },
      { n: 4, from: 'bot', text: 'Verstanden: zwei', choices: [] },
    ])
    expect((await get(`/people/${chat}/messages?after=99`)).body).toEqual([])
  })

  test('choose takes the newest open choices, a named message, also one answered in that moment', async () => {
    const core = coreDouble()
    const { post, get, human } = await openPlayground(core)
    const { chat } = await human('Anna')
    const first = core.line(chat, 'Erste?', ['a', 'b'])
    const second = core.line(chat, 'Zweite?', ['c', 'd'])
    await core.deliver(first)
    const sent = await core.deliver(second)
    await core.tell(chat, 'ohne Wahl')

    expect((await post(`/people/${chat}/say`, { choose: 2 })).body).toEqual({ n: 4 })
    await core.settle(second, sent, 'd')
    await post(`/people/${chat}/say`, { choose: 1 })
    await post(`/people/${chat}/say`, { choose: 1, prompt: 2 })
    expect(core.heard(chat)).toEqual([
      { kind: 'pressed', prompt: second.seq, index: 1 },
      { kind: 'pressed', prompt: first.seq, index: 0 },
      { kind: 'pressed', prompt: second.seq, index: 0 },
    ])
    const { body: messages } = await get<MessageView[]>(`/people/${chat}/messages`)
    const mine = messages.filter(one => one.from === 'me')
    expect(mine.map(one => one.text)).toEqual(['d', 'a', 'c'])
  })

  test('what cannot be done is answered kindly and changes nothing', async () => {
    const core = coreDouble()
    const { post, get, human } = await openPlayground(core)
    const { chat } = await human('Anna')
    const say = `/people/${chat}/say`
    expect(await post(say, { choose: 1 })).toMatchObject({
      status: 400,
      body: { error: /nichts auszuwählen/ },
    })
    await core.tell(chat, 'Was möchten Sie?', ['Ich brauche Hilfe', 'Ich möchte helfen'])

    for (const choose of [0, 3, -1])
      expect(await post(say, { choose })).toMatchObject({
        status: 400,
        body: { error: /Zur Wahl stehen: 1 Ich brauche Hilfe · 2 Ich möchte helfen/ },
      })
    expect(await post(say, { choose: 1, prompt: 7 })).toMatchObject({
      status: 400,
      body: { error: /keine Knöpfe/ },
    })
    for (const body of [
      {},
      [],
      null,
      { text: 5 },
      { text: 'a', choose: 1 },
      { choose: 1.5 },
      { text: 'x'.repeat(16_001) },
    ])
      expect(await post(say, body)).toMatchObject({ status: 400, body: { error: /Erwartet wird/ } })
    for (const body of [{}, { name: '' }, { name: '  ' }, { name: 'x'.repeat(61) }, { name: 'A', start: 1 }])
      expect(await post('/people', body)).toMatchObject({ status: 400, body: { error: /Erwartet wird/ } })
    expect(await get(`/people/${chat}/messages?after=x`)).toMatchObject({
      status: 400,
      body: { error: /after=N/ },
    })
    expect(await post(say, '{"text":', 'application/json')).toMatchObject({
      status: 400,
      body: { error: /JSON/ },
    })
    for (const path of ['say', 'block', 'read'])
      expect(await post(`/people/niemand/${path}`, { n: 1 })).toMatchObject({
        status: 404,
        body: { error: /niemand/ },
      })
    for (const path of ['/people/niemand/messages', '/people/niemand/events', '/nirgends'])
      expect(await get(path)).toMatchObject({ status: 404, body: { error: expect.any(String) } })

    expect(core.heard(chat)).toEqual([])
    expect((await get(`/people/${chat}/messages`)).body).toHaveLength(1)
    expect((await get('/people')).body).toHaveLength(1)
  })

  test('a core that is away is said so, and what was said arrives later', async () => {
    const core = coreDouble()
    const { post, human } = await openPlayground(core)
    const { chat } = await human('Anna')
    core.refuseReceipts(1)
    expect(await post(`/people/${chat}/say`, { text: 'Hilfe' })).toMatchObject({
      status: 503,
      body: { error: /notiert/ },
    })
    await vi.waitFor(() => expect(core.heard(chat)).toEqual([{ kind: 'said', text: 'Hilfe' }]), 2000)
  })

  test('only this machine and only JSON', async () => {
    const core = coreDouble()
    const { http, post } = await openPlayground(core)
    const ask = (host: string, url = '/playground/api/people') =>
      http.inject({ url, headers: { host } }).then(answer => answer.statusCode)
    for (const host of ['127.0.0.1:3000', 'localhost', 'LOCALHOST:80', '[::1]:3000', '127.8.9.1'])
      expect(await ask(host), host).toBe(200)
    for (const host of ['dasnez.de', '127.0.0.1.evil.example', 'localhost.evil.example:3000', '10.0.0.1'])
      expect(await ask(host), host).toBe(421)
    expect(await ask('evil.example', '/playground')).toBe(421)

    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
      expect(await post('/people', '{"name":"Anna"}', type)).toMatchObject({
        status: 415,
        body: { error: /JSON/ },
      })
    expect((await post('/people', '{"name":"Anna"}', 'application/json; charset=utf-8')).status).toBe(201)
  })

  test('events tell of messages, typing, settled questions and what was read', async () => {
    const core = coreDouble()
    const { human, post, events } = await openPlayground(core)
    const { chat } = await human('Anna')
    const { chat: other } = await human('Boris')
    const seen = await events(`/people/${chat}/events`)
    const all = await events('/events')
    await core.type(chat)
    const question = core.line(chat, 'Einverstanden?', ['Ja', 'Nein'])
    const sent = await core.deliver(question)
    await core.tell(other, 'nur für Boris')
    await post(`/people/${chat}/read`, { n: 1 })
    await post(`/people/${chat}/say`, { choose: 1 })
    await core.settle(question, sent, 'Ja')
    await vi.waitFor(() => expect(seen).toHaveLength(5))
    expect(seen).toMatchObject([
      { event: 'typing', data: { person: chat } },
      { event: 'message', data: { person: chat, n: 1, from: 'bot', choices: ['Ja', 'Nein'] } },
      { event: 'read', data: { person: chat, n: 1 } },
      { event: 'message', data: { person: chat, n: 2, from: 'me', text: 'Ja' } },
      { event: 'settled', data: { person: chat, n: 1, choices: [], chosen: 'Ja' } },
    ])
    expect(all).toHaveLength(6)
    expect(all).toContainEqual({ event: 'message', data: expect.objectContaining({ person: other, n: 1 }) })
  })

  test('reading takes the unread mark away, once and never back', async () => {
    const core = coreDouble()
    const { human, post, get } = await openPlayground(core)
    const { chat } = await human('Anna')
    const unread = async () => (await get<PersonView[]>('/people')).body[0]?.unread
    for (const text of ['eins', 'zwei', 'drei']) await core.tell(chat, text)
    expect(await unread()).toBe(3)
    expect((await post(`/people/${chat}/read`, { n: 2 })).body).toEqual({ n: 2 })
    expect(await unread()).toBe(1)
    await post(`/people/${chat}/read`, { n: 1 })
    expect(await unread()).toBe(1)
    await post(`/people/${chat}/read`, { n: 99 })
    expect(await unread()).toBe(0)
    await core.tell(chat, 'vier')
    expect(await unread()).toBe(1)
  })

  test('who blocked the bot cannot speak until that is undone', async () => {
    const core = coreDouble()
    const { human, post } = await openPlayground(core)
    const anna = await human('Anna')
    await anna.leave()
    expect(await post(`/people/${anna.chat}/say`, { text: 'Hallo' })).toMatchObject({
      status: 409,
      body: { error: /Anna/ },
    })
    await post(`/people/${anna.chat}/block`, { blocked: true })
    await anna.comeBack()
    await anna.say('Hallo')
    expect(core.heard(anna.chat).map(one => one.kind)).toEqual(['gone', 'returned', 'said'])
  })

  test('a phone number and a place can be shared', async () => {
    const core = coreDouble()
    const { human, post } = await openPlayground(core)
    const { chat } = await human('Anna')
    await post(`/people/${chat}/say`, { contact: { phone: '+49 5250 1234' } })
    await post(`/people/${chat}/say`, { contact: { phone: '+49 5250 9', own: false } })
    await post(`/people/${chat}/say`, { place: { latitude: 51.765, longitude: 8.562 } })
    expect(core.heard(chat)).toEqual([
      { kind: 'contact', phone: '+49 5250 1234', own: true },
      { kind: 'contact', phone: '+49 5250 9', own: false },
      { kind: 'place', latitude: 51.765, longitude: 8.562 },
    ])
  })
})
