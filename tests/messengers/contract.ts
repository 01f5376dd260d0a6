import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CoreForBots } from '../../bots/index.ts'
import type { Incoming } from '../../core/index.ts'
import { type CoreDouble, coreDouble } from './core-double.ts'

/** What every messenger owes the house, whatever its provider. `open` connects a fresh one with the given core. */
export function messengerContract(name: string, open: (core: CoreForBots) => Promise<Harness>): void {
  describe(`${name} keeps the contract of messengers`, () => {
    let core: CoreDouble
    let harness: Harness
    let anna: Human

    beforeEach(async () => {
      core = coreDouble()
      harness = await open(core)
      anna = await harness.person('Anna')
    })
    afterEach(() => harness.stop())

    const heard = (human: Human, ...expected: Incoming[]) =>
      vi.waitFor(() => expect(core.heard(human.chat)).toEqual(expected), PATIENCE)
    const shows = (human: Human, expected: Partial<Seen>[]) =>
      vi.waitFor(async () => expect(await human.seen()).toMatchObject(expected), PATIENCE)

    describe('what a person does', () => {
      test.each(Object.entries(TEXTS))('%s text arrives unharmed', async (kind, text) => {
        if (kind === 'empty' && !harness.traits.saysEmpty) return
        await anna.say(text)
        await heard(anna, { kind: 'said', text })
      })

      test('several texts arrive in their order, each in its own chat', async () => {
        const boris = await harness.person('Boris')
        for (const text of ['eins', 'zwei', 'drei']) await anna.say(text)
        await boris.say('vier')
        await heard(boris, { kind: 'said', text: 'vier' })
        await heard(anna, ...['eins', 'zwei', 'drei'].map(text => ({ kind: 'said', text }) as const))
      })

      test('a deep link brings its payload', async () => {
        if (!harness.traits.deepLinks) return
        const olena = await harness.person('Olena', 'delbrueck')
        await heard(olena, { kind: 'started', payload: 'delbrueck' })
        expect(core.heard(anna.chat)).toEqual([])
      })

      test('the same update delivered three times is received once', async () => {
        core.loseReceipts(2)
        await anna.say('Guten Tag')
        await vi.waitFor(() => expect(core.deliveries(anna.chat)).toBe(3), PATIENCE)
        await anna.say('Noch da?')
        await heard(anna, { kind: 'said', text: 'Guten Tag' }, { kind: 'said', text: 'Noch da?' })
      })

      test('what the core could not take in comes again', async () => {
        core.refuseReceipts(2)
        await anna.say('Guten Tag')
        await heard(anna, { kind: 'said', text: 'Guten Tag' })
      })

      test('what cannot be read is named', async () => {
        for (const what of harness.traits.unreadable) await anna.sendUnreadable(what)
        await heard(anna, ...harness.traits.unreadable.map(what => ({ kind: 'unreadable', what }) as const))
      })

      test('a person goes, gets nothing, comes back and is reached again', async () => {
        await core.tell(anna.chat, 'vorher')
        await anna.leave()
        await heard(anna, { kind: 'gone' })
        expect(await core.tell(anna.chat, 'währenddessen')).toMatchObject({ sent: false, why: 'gone' })
        await anna.comeBack()
        await heard(anna, { kind: 'gone' }, { kind: 'returned' })
        expect(await core.tell(anna.chat, 'nachher')).toMatchObject({ sent: true })
        await shows(anna, [{ text: 'vorher' }, { text: 'nachher' }])
      })
    })

    describe('what the bot says', () => {
      test.each(Object.entries(TEXTS))('%s text is shown unharmed', async (kind, text) => {
        if (kind === 'empty') return
        expect(await core.tell(anna.chat, text)).toMatchObject({ sent: true })
        await shows(anna, [{ text }])
      })

      test('lines of a chat arrive in order, beside those of another chat', async () => {
        const boris = await harness.person('Boris')
        const numbers = Array.from({ length: 12 }, (_, index) => `Zeile ${index + 1}`)
        await Promise.all(numbers.flatMap(text => [core.tell(anna.chat, text), core.tell(boris.chat, text)]))
        const expected = numbers.map(text => ({ text }))
        await shows(anna, expected)
        await shows(boris, expected)
      })

      test('a line sent twice shows once', async () => {
        const line = core.line(anna.chat, 'Wo wohnen Sie?', ['Delbrück', 'Anderer Ort'])
        const first = await core.deliver(line)
        expect(await core.deliver(line)).toMatchObject({ sent: true })
        expect(first).toMatchObject({ sent: true })
        const times = (await anna.seen()).length
        expect(times).toBeGreaterThanOrEqual(1)
        expect(times).toBeLessThanOrEqual(harness.traits.repeats === 'once' ? 1 : 2)
      })

      test('a chat that never was is gone, and nobody else hears of it', async () => {
        const nowhere = harness.unknownChat
        expect(await core.tell(nowhere, 'Hallo?')).toMatchObject({ sent: false })
        expect(await anna.seen()).toEqual([])
      })

      test('typing shows', async () => {
        if (!harness.traits.showsTyping) return
        await core.type(anna.chat)
        await vi.waitFor(async () => expect(await anna.seesTyping()).toBe(true), PATIENCE)
      })
    })

    describe('questions', () => {
      test.each(Object.entries(CHOICES))('%s: all show', async (_, choices) => {
        await core.tell(anna.chat, 'Was möchten Sie?', choices)
        await shows(anna, [{ text: 'Was möchten Sie?', choices, chosen: null }])
      })

      test.each(Object.entries(CHOICES))('%s: each button answers its own question', async (_, choices) => {
        if (!harness.traits.buttons) return
        const question = core.line(anna.chat, 'Was möchten Sie?', choices)
        await core.deliver(question)
        await core.tell(anna.chat, 'Und sonst?', ['Nichts'])
        for (const [index] of choices.entries()) await anna.press(1, index + 1)
        await heard(
          anna,
          ...choices.map((_, index) => ({ kind: 'pressed', prompt: question.seq, index }) as const),
        )
      })

      test('a number and a label are said, for the core to understand', async () => {
        await core.tell(anna.chat, 'Was möchten Sie?', CHOICES['a few'])
        await anna.say('2')
        await anna.say('Ich möchte helfen')
        await heard(anna, { kind: 'said', text: '2' }, { kind: 'said', text: 'Ich möchte helfen' })
      })

      test('a settled one loses its buttons and shows the choice; others keep theirs', async () => {
        const town = core.line(anna.chat, 'Wo wohnen Sie?', ['Delbrück', 'Anderer Ort'])
        const sent = await core.deliver(town)
        await core.tell(anna.chat, 'Einverstanden?', ['Ja', 'Nein, danke'])
        expect(await core.settle(town, sent, 'Delbrück')).toMatchObject({ sent: true })
        await shows(anna, [
          { text: town.text, choices: [], chosen: 'Delbrück' },
          { text: 'Einverstanden?', choices: ['Ja', 'Nein, danke'], chosen: null },
        ])
      })

      test('one closed without an answer loses its buttons; settling again changes nothing', async () => {
        const asked = core.line(anna.chat, 'Können Sie?', ['Ja, gern', 'Diesmal nicht'])
        const sent = await core.deliver(asked)
        for (const _ of [1, 2]) expect(await core.settle(asked, sent, null)).toMatchObject({ sent: true })
        await shows(anna, [{ text: asked.text, choices: [], chosen: null }])
        expect(await anna.seen()).toHaveLength(1)
      })
    })
  })
}

/** Texts that messengers are known to break. */
const TEXTS = {
  'a plain': 'Ich brauche morgen jemanden zum Einkaufen.',
  'a long': 'Ich erzähle gern. '.repeat(223).slice(0, 4000).trim(),
  empty: '',
  'an emoji-only': '👩🏽‍🌾🇩🇪❤️',
  'a right-to-left': 'أحتاج إلى مساعدة في التسوق يوم الخميس (10–12)',
  'a marked-up': '<b>&"\'</b> *fett* _kursiv_ `code` [x](http://example.org) &amp; \\n {{name}} $1',
  'a many-line': 'Erste Zeile\n\n  dritte, eingerückt\n1. keine Liste\n/start',
}

const CHOICES = {
  'a few': ['Ich brauche Hilfe', 'Ich möchte helfen', 'Beides', 'Sprache/Мова/Dil/اللغة'],
  'a single': ['Wie steht es?'],
  many: [
    'Delbrück',
    'Anreppen',
    'Bentfeld',
    'Boke',
    'Hagen',
    'Lippling',
    'Ostenland',
    'Schöning',
    'Westenholz',
  ],
  'odd characters': ['<Ja> & "gern"', '🙂', 'نعم', '1', '2:3', '`*_[]()~'],
  'long ones': ['Nichts, das Rathaus soll bitte helfen', 'x'.repeat(120)],
}

/** A provider may need a moment, a repeated update a little longer. */
const PATIENCE = { timeout: 4000, interval: 20 }

/** What a messenger's own test offers to the contract. */
export interface Harness {
  /** somebody new with an open chat; `start` is the payload of the link they came by */
  person(name: string, start?: string): Promise<Human>
  /** a well-formed chat id that nobody has */
  unknownChat: string
  traits: Traits
  stop(): Promise<void>
}

export interface Traits {
  buttons: boolean
  deepLinks: boolean
  showsTyping: boolean
  /** whether this messenger lets a person send an empty text */
  saysEmpty: boolean
  /** what a repeated send of one line leads to at worst */
  repeats: 'once' | 'at-least-once'
  unreadable: Extract<Incoming, { kind: 'unreadable' }>['what'][]
}

/** A person with the messenger in their hand. Doing something resolves when the provider has it. */
export interface Human {
  /** the messenger's own id of the chat */
  chat: string
  say(text: string): Promise<void>
  /** presses a choice (from 1) of the bot's message of that number (from 1), even if it is not the newest */
  press(message: number, choice: number): Promise<void>
  sendUnreadable(what: Traits['unreadable'][number]): Promise<void>
  leave(): Promise<void>
  comeBack(): Promise<void>
  /** the bot's messages as they show now, oldest first */
  seen(): Promise<Seen[]>
  seesTyping(): Promise<boolean>
}

export interface Seen {
  text: string
  /** the choices that can be taken now, as buttons or numbered */
  choices: string[]
  chosen: string | null
}
