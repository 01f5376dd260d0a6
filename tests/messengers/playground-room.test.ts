import { appendFileSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { receive } from '../../bots/playground/receive.ts'
import { openRoom } from '../../bots/playground/room.ts'
import { coreDouble } from './core-double.ts'
import { openPlayground, temporaryFile } from './open-playground.ts'

describe('the room', () => {
  test('keeps people, both sides, choices and reading marks over a restart', async () => {
    const file = temporaryFile()
    const core = coreDouble()
    const before = await openPlayground(core, { file })
    const anna = await before.human('Anna')
    const question = core.line(anna.chat, 'Wo wohnen Sie?', ['Delbrück', 'Anderer Ort'])
    const sent = await core.deliver(question)
    await anna.press(1, 1)
    await core.settle(question, sent, 'Delbrück')
    const consent = core.line(anna.chat, 'Einverstanden?', ['Ja', 'Nein'])
    await core.deliver(consent)
    const shown = (await before.get(`/people/${anna.chat}/messages`)).body
    const people = (await before.get('/people')).body
    await before.stop()

    const after = await openPlayground(core, { file })
    expect((await after.get(`/people/${anna.chat}/messages`)).body).toEqual(shown)
    expect((await after.get('/people')).body).toEqual(people)
    expect(await core.deliver(consent)).toEqual({ sent: true, externalId: '3' })
    expect((await after.get(`/people/${anna.chat}/messages`)).body).toHaveLength(3)
    expect(core.heard(anna.chat)).toHaveLength(1)
    expect(core.deliveries(anna.chat), 'what was acknowledged is not offered again').toBe(1)
  })

  test('what was said while the core was away is taken in at the next start', async () => {
    const file = temporaryFile()
    const room = openRoom(file)
    const { id } = room.join('Anna')
    room.act(id, { act: 'say', text: 'Hört mich jemand?' })
    const core = coreDouble()
    await openPlayground(core, { file })
    expect(core.heard(id)).toEqual([{ kind: 'said', text: 'Hört mich jemand?' }])
  })

  test('remembers what a telephone is set to, and says so with all that is written there', () => {
    const file = temporaryFile()
    const { id } = openRoom(file).join('Elif', undefined, 'tr')
    const room = openRoom(file)
    room.act(id, { act: 'say', text: 'Merhaba' })
    const { language, pending } = room.chat(id) ?? {}
    expect(pending?.map(update => receive(update, language))).toMatchObject([
      { chat: id, incoming: { kind: 'said', text: 'Merhaba' }, language: 'tr' },
    ])
  })

  test('survives a torn last line, and says where another one is broken', () => {
    const file = temporaryFile()
    const room = openRoom(file)
    const { id } = room.join('Ännchen')
    room.act(id, { act: 'say', text: 'eins' })
    const whole = readFileSync(file, 'utf8')
    appendFileSync(file, Buffer.from('{"fact":"acted","chat":"ä').subarray(0, -1))
    const again = openRoom(file)
    expect(again.chat(id)?.messages).toMatchObject([{ n: 1, text: 'eins' }])
    expect(readFileSync(file, 'utf8')).toBe(whole)
    again.act(id, { act: 'say', text: 'zwei' })
    expect(
      openRoom(file)
        .chat(id)
        ?.messages.map(message => message.text),
    ).toEqual(['eins', 'zwei'])

    appendFileSync(file, 'kaputt\n')
    expect(() => openRoom(file)).toThrow(`${file}:4 is not a line of the playground's journal`)
  })

  test('residents are there from the first start on, and once', async () => {
    const file = temporaryFile()
    const residents = [{ id: 'erna', name: 'Erna Berger' }]
    for (const _ of [1, 2]) {
      const house = await openPlayground(coreDouble(), { file, residents })
      expect((await house.get('/people')).body).toMatchObject([
        { id: 'erna', name: 'Erna Berger', unread: 0 },
      ])
      await house.stop()
    }
  })

  test('people of one name stay apart', () => {
    const room = openRoom(null)
    const ids = [1, 2, 3].map(() => room.join('علي').id)
    expect(new Set(ids).size).toBe(3)
    expect(ids[0]).toMatch(/^person-[0-9a-f]{4}$/)
  })
})
