import { describe, expect, it } from 'vitest'
import type { Told } from '../../core/conversation/event.ts'
import { type Line, line } from '../../core/texts/line.ts'
import { render } from '../../core/texts/render.ts'
import { type Chat, openChat } from './chat.ts'
import { ctxFor, memberOf } from './place.ts'
import { teaRoom, words } from './tea-room.ts'

const inGerman = (said: Line): string => render(said, ctxFor().reader)
const NOT_UNDERSTOOD = inGerman(line('notUnderstood'))
const WAYS_OUT = 'Oder rufen Sie an.'
const OLD_BUTTON = inGerman(line('button.old'))
const STILL_OPEN = inGerman(line('stillOpen'))
const LOST = inGerman(line('lostThread'))
const CANCELLED = inGerman(line('cancelled'))

function sitDown(member = memberOf({ status: 'SUBMITTED' })): Chat & { approve(): void } {
  const chat = openChat(teaRoom, { ctx: () => ctxFor({ member }), answer: () => ({ found: [] }) })
  return Object.assign(chat, {
    approve: () => {
      member.status = 'APPROVED'
    },
  })
}

function atTea(): Chat {
  const chat = sitDown()
  chat.turn({ kind: 'started', payload: 'tea' })
  return chat
}

const told = (more: Partial<Told>): Told => ({
  kind: 'told',
  lines: [],
  ask: null,
  about: null,
  closes: null,
  ...more,
})
const walkWith = (name: string): Told =>
  told({ ask: { flow: 'walk', step: 'ask', draft: { with: name } }, about: `walk:${name}` })

const stepOf = ({ session }: Chat) => session.topics.map(({ flow, step }) => `${flow}/${step}`)

describe('an answer', () => {
  for (const [how, answer] of [
    ['a button', chat => chat.presses('Schwarz')],
    ['its number', chat => chat.says('2')],
    ['its number with a full stop', chat => chat.says(' 2. ')],
    ['its label', chat => chat.says('Schwarz')],
    ['its label, loosely written', chat => chat.says('  schwarz!! ☕')],
  ] as [string, (chat: Chat) => ReturnType<Chat['says']>][])
    it(`is taken as ${how}, and settles its question`, () => {
      const chat = atTea()
      const { lines, buttons, settled } = answer(chat)
      expect(lines).toEqual(['Wie viele Tassen black?'])
      expect(buttons).toEqual([])
      expect(settled).toEqual([{ seq: 1, chosen: words('Schwarz') }])
      expect(chat.prompts).toEqual([])
      expect(chat.session.prompt).toBeNull()
    })

  it('may be a plain yes or no where a button means it', () => {
    const chat = atTea()
    chat.says('1')
    chat.says('3 Tassen')
    expect(chat.says('nein')).toMatchObject({
      lines: ['Schade.'],
      settled: [{ chosen: words('Lieber nicht') }],
    })
    const other = atTea()
    expect(other.says('ja').lines).toEqual([NOT_UNDERSTOOD, 'Welcher Tee?'])
  })

  it('with a number that no choice has is no answer', () => {
    for (const number of ['0', '3', '99', '100', '1 2']) {
      const chat = atTea()
      expect(chat.says(number).lines[0]).toBe(NOT_UNDERSTOOD)
      expect(stepOf(chat)).toEqual(['tea/leaf'])
    }
  })

  it('that the step refuses is asked for again, with its reason', () => {
    const chat = atTea()
    chat.says('1')
    expect(chat.says('viele').lines).toEqual(['Eine Zahl, bitte.', 'Wie viele Tassen green?'])
    expect(stepOf(chat)).toEqual(['tea/cups'])
  })

  it('of emptiness, of what nobody can read, or of what nobody asked for keeps the question', () => {
    const chat = atTea()
    const photo = chat.turn({ kind: 'unreadable', what: 'photo' })
    expect(photo.lines).toEqual([inGerman(line('unreadable', { what: 'photo' })), 'Welcher Tee?'])
    expect(chat.says('  \n ').lines.at(-1)).toBe('Welcher Tee?')
    const card = chat.turn({ kind: 'contact', phone: '+4952501', own: true })
    expect(card.lines).toEqual([inGerman(line('share.notNeeded')), 'Welcher Tee?'])
    expect(chat.prompts).toHaveLength(1)
  })

  it('by a shared contact reaches the step that wants one', () => {
    const chat = sitDown()
    expect(chat.says('post').message?.wants).toBe('contact')
    expect(chat.turn({ kind: 'contact', phone: '+4952501', own: true }).lines).toEqual(['An +4952501.'])
  })
})

describe('words of everywhere', () => {
  it('go back step by step, with what was known then, and say when there is nothing before', () => {
    const chat = atTea()
    chat.says('1')
    chat.says('3 Tassen')
    expect(chat.says('zurück').lines).toEqual(['Wie viele Tassen green?'])
    expect(chat.says('zurück')).toMatchObject({ lines: ['Welcher Tee?'], buttons: ['Grün', 'Schwarz'] })
    expect(chat.session.topics[0]?.draft).toEqual({ leaf: '', cups: 0 })
    expect(chat.says('zurück').lines).toEqual([inGerman(line('back.none')), 'Welcher Tee?'])
    chat.says('2')
    expect(chat.says('5 Tassen').lines).toEqual(['5 Tassen black: einschenken?'])
  })

  it('remember no more than a dozen steps, and no step twice in a row', () => {
    const chat = atTea()
    chat.says('1')
    for (let again = 0; again < 3; again++) chat.says('viele')
    expect(chat.session.topics[0]?.trail).toEqual([{ step: 'leaf', draft: { leaf: '', cups: 0 } }])
    for (let round = 0; round < 10; round++) {
      chat.says('anderer Tee')
      chat.says('2')
    }
    expect(chat.session.topics[0]?.trail).toHaveLength(12)
    for (let step = 0; step < 12; step++) expect(chat.says('zurück').lines).toHaveLength(1)
    expect(chat.says('zurück').lines[0]).toBe(inGerman(line('back.none')))
  })

  it('cancel what is under way, and lead home where nothing is', () => {
    const chat = atTea()
    expect(chat.says('abbrechen')).toMatchObject({
      lines: [CANCELLED],
      settled: [{ seq: 1, chosen: null }],
      session: { topics: [], prompt: null, wants: false, lost: 0 },
    })
    expect(chat.says('Abbrechen!').lines).toEqual(['Was darf es sein?'])
    expect(chat.says('abbrechen').lines).toEqual(['Was darf es sein?'])
    expect(stepOf(chat)).toEqual(['hall/choose'])
  })

  it('lead to the menu from everywhere, and leave the questions of others open', () => {
    const chat = atTea()
    chat.turn(walkWith('Olena'))
    expect(chat.says('menü').lines).toEqual(['Was darf es sein?'])
    expect(stepOf(chat)).toEqual(['hall/choose'])
    expect(chat.presses('Komme').lines).toEqual(['Feste Schuhe?'])
  })

  it('help, and ask the same again', () => {
    const chat = atTea()
    expect(chat.says('hilfe').lines).toEqual(['Es gibt Tee.', 'Welcher Tee?'])
    expect(chat.prompts.map(each => each.seq)).toEqual([chat.session.prompt])
  })

  it('open a topic while the present one waits and comes back', () => {
    const chat = atTea()
    expect(chat.says('post').lines).toEqual(['Brief 1.', 'Noch 0 Briefe.'])
    expect(stepOf(chat)).toEqual(['tea/leaf', 'post/walk'])
    expect(chat.says('abbrechen').lines).toEqual([CANCELLED, STILL_OPEN, 'Welcher Tee?'])
  })

  it('are no commands where a choice bears their name', () => {
    const chat = sitDown()
    chat.turn(told({ ask: { flow: 'queue', step: 'wait', draft: {} } }))
    expect(chat.says('gehen').lines).toEqual(['Auf bald.'])
  })
})

describe('a sentence', () => {
  it('is first for the active step, then for the questions of others, and only then understood', () => {
    const chat = atTea()
    chat.turn(walkWith('Olena'))
    chat.says('schwarz')
    expect(chat.says('3 Tassen').lines).toEqual(['3 Tassen black: einschenken?'])
    expect(chat.says('ich gehe mit').lines).toEqual(['Feste Schuhe?'])
    expect(stepOf(chat)).toEqual(['tea/pour', 'walk/shoes'])
    expect(chat.says('ich will tee').lines).toEqual(['Tee also.', 'Welcher Tee?'])
    expect(stepOf(chat)).toEqual(['tea/pour', 'walk/shoes', 'tea/leaf'])
  })

  it('that answers somebody settles that question, and the newest one that it fits', () => {
    const chat = sitDown()
    chat.turn(walkWith('Olena'))
    chat.turn(walkWith('Heinz'))
    expect(chat.says('ich gehe mit').settled).toEqual([{ seq: 2, chosen: null }])
    expect(chat.session.topics[0]?.draft).toEqual({ with: 'Heinz' })
    expect(chat.prompts.map(each => each.seq)).toContain(1)
  })

  it('that means nothing changes nothing', () => {
    const chat = atTea()
    const before = stepOf(chat)
    expect(chat.says('blau').lines).toEqual([NOT_UNDERSTOOD, 'Welcher Tee?'])
    expect(stepOf(chat)).toEqual(before)
    expect(chat.says('danke').lines).toEqual(['Gern.', 'Welcher Tee?'])
    expect(stepOf(chat)).toEqual(before)
  })

  it('that means nothing leads home where nothing is under way', () => {
    const chat = sitDown()
    expect(chat.says('blau').lines).toEqual([NOT_UNDERSTOOD, 'Was darf es sein?'])
    expect(chat.says('blau').lines).toEqual([WAYS_OUT, 'Was darf es sein?'])
    expect(stepOf(chat)).toEqual(['hall/choose'])
  })

  it('that means nothing twice in a row is answered with the ways out, until something is understood', () => {
    const chat = atTea()
    expect(['blau', 'blau', 'blau', 'blau'].map(word => chat.says(word).lines[0])).toEqual([
      NOT_UNDERSTOOD,
      WAYS_OUT,
      NOT_UNDERSTOOD,
      WAYS_OUT,
    ])
    chat.says('blau')
    chat.says('1')
    expect(chat.says('blau').lines[0]).toBe(NOT_UNDERSTOOD)
    expect(stepOf(chat)).toEqual(['tea/cups'])
  })

  it('of danger comes before everything, and then the same question is asked again', () => {
    const chat = atTea()
    chat.says('1')
    expect(chat.says('es brennt').lines).toEqual([
      'Ruf die 112.',
      inGerman(line('afterDanger')),
      'Wie viele Tassen green?',
    ])
    expect(chat.says('2 Tassen').lines).toEqual(['2 Tassen green: einschenken?'])
    const elsewhere = sitDown()
    expect(elsewhere.says('es brennt').lines).toEqual(['Ruf die 112.'])
  })
})

describe('a question of others', () => {
  it('stands beside the topic and never replaces it', () => {
    const chat = atTea()
    chat.says('1')
    const { lines, buttons, message } = chat.turn(walkWith('Olena'))
    expect(lines).toEqual(['Olena geht spazieren. Mit?'])
    expect(buttons).toEqual(['Komme', 'Bleibe'])
    expect(message?.asks).toMatchObject({ flow: 'walk', told: true, about: 'walk:Olena' })
    expect(stepOf(chat)).toEqual(['tea/cups'])
    expect(chat.says('4 Tassen').lines).toEqual(['4 Tassen green: einschenken?'])
  })

  it('leaves the buttons of the own question as they are', () => {
    const chat = atTea()
    const { settled } = chat.turn(walkWith('Olena'))
    expect(settled).toEqual([])
    expect(chat.session.prompt).toBe(1)
    expect(chat.presses('Grün').lines).toEqual(['Wie viele Tassen green?'])
  })

  it('is answered beside the topic, which then comes back', () => {
    const chat = atTea()
    chat.turn(walkWith('Olena'))
    const { lines, settled } = chat.presses('Komme')
    expect(lines).toEqual(['Feste Schuhe?'])
    expect(settled).toEqual([
      { seq: 2, chosen: words('Komme') },
      { seq: 1, chosen: null },
    ])
    expect(chat.says('sind an')).toMatchObject({
      lines: ['Bis gleich.', STILL_OPEN, 'Welcher Tee?'],
      buttons: ['Grün', 'Schwarz'],
    })
    expect(stepOf(chat)).toEqual(['tea/leaf'])
  })

  it('is offered again when the topic that it came into ends', () => {
    const chat = atTea()
    chat.says('1')
    chat.turn(walkWith('Olena'))
    const { lines, settled } = chat.says('abbrechen')
    expect(lines).toEqual([CANCELLED, STILL_OPEN, 'Olena geht spazieren. Mit?'])
    expect(settled).toEqual([{ seq: 4, chosen: null }])
    expect(chat.says('bleibe').lines).toEqual(['Gut, ohne dich.'])
    expect(chat.session.topics).toEqual([])
    expect(chat.prompts).toEqual([])
  })

  it('is not offered again when it came before the topic, and can still be answered', () => {
    const chat = sitDown()
    chat.turn(walkWith('Olena'))
    chat.turn({ kind: 'started', payload: 'tea' })
    expect(chat.says('abbrechen').lines).toEqual([CANCELLED])
    expect(chat.presses('Bleibe').lines).toEqual(['Gut, ohne dich.'])
  })

  it('answered once has no second answer', () => {
    const chat = sitDown()
    chat.turn(walkWith('Olena'))
    chat.presses('Bleibe')
    expect(chat.turn({ kind: 'pressed', prompt: 1, index: 0 })).toMatchObject({
      lines: [OLD_BUTTON],
      settled: [],
    })
    expect(chat.session.topics).toEqual([])
  })

  it('is closed by what happens elsewhere, and only that one', () => {
    const chat = atTea()
    chat.turn(walkWith('Olena'))
    chat.turn(walkWith('Heinz'))
    const { lines, settled, buttons } = chat.turn(
      told({ lines: [words('Olena ist schon los.')], closes: 'walk:Olena' }),
    )
    expect(lines).toEqual(['Olena ist schon los.'])
    expect(buttons).toEqual([])
    expect(settled).toEqual([{ seq: 2, chosen: null }])
    expect(stepOf(chat)).toEqual(['tea/leaf'])
    expect(chat.turn({ kind: 'pressed', prompt: 2, index: 0 }).lines).toEqual([OLD_BUTTON, 'Welcher Tee?'])
    expect(chat.presses('Komme').session.topics.at(-1)?.draft).toEqual({ with: 'Heinz' })
  })

  it('can be closed without a word', () => {
    const chat = sitDown()
    chat.turn(walkWith('Olena'))
    const { message, settled } = chat.turn(told({ closes: 'walk:Olena' }))
    expect(message).toBeNull()
    expect(settled).toEqual([{ seq: 1, chosen: null }])
    expect(chat.seq).toBe(2)
  })
})

describe('an old button', () => {
  it('answers politely and asks the present question again', () => {
    const chat = atTea()
    chat.presses('Grün')
    const { lines, settled } = chat.turn({ kind: 'pressed', prompt: 1, index: 1 })
    expect(lines).toEqual([OLD_BUTTON, 'Wie viele Tassen green?'])
    expect(settled).toEqual([])
    expect(chat.session.topics[0]?.draft).toEqual({ leaf: 'green', cups: 0 })
  })

  it('is every question of its own topic but the newest', () => {
    const chat = atTea()
    expect(chat.says('hilfe').settled).toEqual([{ seq: 1, chosen: null }])
    expect(chat.session.prompt).toBe(2)
    expect(chat.turn({ kind: 'pressed', prompt: 1, index: 0 }).lines[0]).toBe(OLD_BUTTON)
  })

  it('still begins what it says where one only chooses, and is not corrected meanwhile', () => {
    const chat = sitDown()
    chat.turn({ kind: 'started', payload: '' })
    expect(chat.says('hilfe')).toMatchObject({ settled: [], left: 1 })
    expect(chat.says('hilfe')).toMatchObject({ settled: [], left: 2 })
    const { lines, settled, left } = chat.turn({ kind: 'pressed', prompt: 1, index: 0 })
    expect(lines).toEqual(['Welcher Tee?'])
    expect(settled).toEqual([{ seq: 1, chosen: words('Tee') }])
    expect(left).toBe(3)
    expect(stepOf(chat)).toEqual(['tea/leaf'])
    // twice at once is once
    expect(chat.turn({ kind: 'pressed', prompt: 1, index: 0 }).lines).toEqual([OLD_BUTTON, 'Welcher Tee?'])
  })

  it('of a place left behind does not break into what is under way', () => {
    const chat = sitDown()
    chat.turn({ kind: 'started', payload: '' })
    chat.says('hilfe')
    chat.presses('Tee')
    expect(chat.turn({ kind: 'pressed', prompt: 1, index: 0 })).toMatchObject({
      lines: [OLD_BUTTON, 'Welcher Tee?'],
      settled: [
        { seq: 1, chosen: null },
        { seq: 3, chosen: null },
      ],
    })
  })

  it('that never was does no harm', () => {
    const chat = atTea()
    for (const [prompt, index] of [
      [99, 0],
      [1, 7],
      [1, -1],
      [0, 0],
    ] as const)
      expect(chat.turn({ kind: 'pressed', prompt, index }).lines).toEqual([OLD_BUTTON, 'Welcher Tee?'])
  })

  it('of a question that is settled elsewhere meanwhile is old too', () => {
    const chat = sitDown()
    chat.turn({ kind: 'started', payload: 'queue' })
    chat.approve()
    expect(chat.presses('Gehen')).toMatchObject({
      lines: [OLD_BUTTON],
      session: { topics: [], prompt: null, wants: false, lost: 0 },
    })
    expect(chat.prompts).toEqual([])
  })
})

describe('what an incompatible deploy left behind', () => {
  const lost = (): Chat => {
    const chat = atTea()
    Object.assign(chat.session.topics[0] ?? {}, { draft: { leaf: 7 } })
    return chat
  }

  it('begins again with a sentence, and forgets the question', () => {
    const chat = lost()
    const { lines, settled } = chat.says('ich will tee')
    expect(lines).toEqual([LOST, 'Tee also.', 'Welcher Tee?'])
    expect(settled).toEqual([{ seq: 1, chosen: null }])
    expect(stepOf(chat)).toEqual(['tea/leaf'])
  })

  it('takes no answer any more, by whatever way it comes', () => {
    const press = lost()
    expect(press.presses('Grün')).toMatchObject({
      lines: [LOST, OLD_BUTTON],
      settled: [{ seq: 1, chosen: null }],
    })
    const label = lost()
    expect(label.says('Grün').lines[0]).toBe(LOST)
    expect(stepOf(label)).toEqual(['hall/choose'])
  })

  it('keeps what waited below', () => {
    const chat = atTea()
    chat.says('post')
    Object.assign(chat.session.topics[1] ?? {}, { step: 'gone' })
    expect(chat.says('danke').lines).toEqual([LOST, 'Gern.', 'Welcher Tee?'])
    expect(stepOf(chat)).toEqual(['tea/leaf'])
  })

  describe.each([{ draft: { with: 3 } }, { flow: 'gone' }, { step: 'gone' }])(
    'as a question of others, %o',
    past => {
      const asked = (): Chat => {
        const chat = atTea()
        chat.says('1')
        chat.turn(walkWith('Olena'))
        Object.assign(chat.prompts[0] ?? {}, past)
        return chat
      }

      it('is an old button that goes away', () => {
        const chat = asked()
        const { lines, settled } = chat.presses('Komme')
        expect(lines).toEqual([OLD_BUTTON, 'Wie viele Tassen green?'])
        expect(settled).toEqual([{ seq: 4, chosen: null }])
      })

      it('takes no words', () => {
        for (const words of ['ich gehe mit', 'Komme', '1'])
          expect(asked().says(words).lines).toEqual([NOT_UNDERSTOOD, 'Wie viele Tassen green?'])
      })

      it('is not offered again', () => {
        expect(asked().says('abbrechen').lines).toEqual([CANCELLED])
      })
    },
  )
})

describe('a call', () => {
  it('comes back to the step that asked for it, in the same turn', () => {
    const chat = atTea()
    chat.says('1')
    chat.says('2 Tassen')
    const { lines, calls } = chat.says('bitte sehr')
    expect(calls).toEqual([{ call: 'my-data', input: null }])
    expect(lines).toEqual(['Er zieht.'])
    expect(chat.session.topics).toEqual([])
  })

  it('may be followed by others, and nothing said on the way is lost', () => {
    const chat = sitDown()
    chat.turn({ kind: 'started', payload: 'tea' })
    const { lines, calls } = chat.turn({ kind: 'started', payload: 'post' })
    expect(calls.map(each => each.input)).toEqual([{ words: '2' }, { words: '1' }])
    expect(lines).toEqual(['Brief 2.', 'Brief 1.', 'Noch 0 Briefe.'])
  })

  it('may end in another topic', () => {
    const chat = sitDown()
    const ask = { flow: 'post', step: 'walk', draft: { letters: 1, stamps: true } }
    chat.session = { topics: [{ ...ask, since: 0, trail: [] }], prompt: null, wants: false, lost: 0 }
    chat.says('post')
    expect(stepOf(chat)).toEqual(['post/walk', 'post/walk'])
    expect(chat.says('abbrechen').lines.at(-1)).toBe('Noch 1 Briefe.')
  })
})

describe('a turn', () => {
  it('leaves the session that it was given as it was', () => {
    const chat = atTea()
    const before = structuredClone(chat.session)
    const held = chat.session
    chat.says('1')
    expect(held).toEqual(before)
    expect(chat.session).not.toEqual(before)
  })

  it('of somebody who left or came back says nothing and keeps the place', () => {
    const chat = atTea()
    for (const kind of ['gone', 'returned'] as const)
      expect(chat.turn({ kind })).toMatchObject({ message: null, settled: [] })
    expect(chat.presses('Grün').lines).toEqual(['Wie viele Tassen green?'])
  })

  it('begins anew at the first word, and keeps at most five topics', () => {
    const chat = atTea()
    for (let round = 0; round < 9; round++) chat.says('post')
    expect(chat.session.topics.length).toBeLessThanOrEqual(5)
    expect(chat.turn({ kind: 'started', payload: '' }).lines).toEqual(['Was darf es sein?'])
    expect(stepOf(chat)).toEqual(['hall/choose'])
  })

  it('numbers its lines: the message with its question first, then what it settles', () => {
    const chat = atTea()
    chat.turn(told({ lines: [words('Hallo.')] }))
    expect(chat.seq).toBe(2)
    chat.says('hilfe')
    expect(chat.seq).toBe(4)
    expect(chat.session.prompt).toBe(3)
    expect(chat.prompts.map(each => each.seq)).toEqual([3])
  })
})
