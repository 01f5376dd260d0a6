import { beforeEach, expect, test } from 'vitest'
import { repertoire } from '../../core/flows/index.ts'
import { type Chat, openChat } from './chat.ts'
import { ctxFor, memberOf } from './place.ts'

const match = {
  matchId: 3,
  side: 'helper' as const,
  firstName: 'Erna',
  district: 'Boke',
  category: 'shopping' as const,
  when: { days: ['2026-11-26'], from: '10:00', to: '12:00', part: null, every: null },
  payCents: null,
  word: 'Apfelbaum',
  hasAddress: false,
  phone: null,
  address: null,
}
let now: string
let chat: Chat

/** Somebody is still asked what to show, when a message comes in. */
beforeEach(() => {
  now = '2026-11-23T09:00:00.000Z'
  chat = openChat(repertoire, {
    ctx: () => ctxFor({ now, member: memberOf({ firstName: 'Olena' }) }),
    answer: ({ call }) => (call === 'write-to-whom' ? { matches: [] } : { told: 'told' }),
  })
  tell('match', 'helper', match)
  tell('answer-message', 'ask', {
    matchId: 3,
    side: 'helper',
    firstName: 'Erna',
    phone: null,
    text: 'Kommen Sie mit dem Auto?',
    at: now,
  })
})

const tell = (flow: string, step: string, draft: unknown) =>
  chat.turn({ kind: 'told', lines: [], ask: { flow, step, draft }, about: 'match:3', closes: null })

test('a yes below a message is a word to its writer and gives away no number', () => {
  const { buttons, calls, lines } = chat.says('Ja')
  expect(calls).toEqual([])
  expect(lines.join()).toContain('„Ja“')
  expect(buttons).toEqual(['Ja, senden', 'Ändern', 'Nicht senden'])
  expect(chat.says('ja').calls).toEqual([{ call: 'send-message', input: { matchId: 3, text: 'Ja' } }])
})

test('the older question still has its buttons', () => {
  expect(chat.presses('Ja').calls).toMatchObject([{ call: 'share-contact' }])
})

test('what comes a day later out of the blue is no answer, unless it names whoever wrote', () => {
  now = '2026-11-24T09:00:00.000Z'
  expect(chat.says('ich freue mich').lines.join()).not.toContain('„ich freue mich“')
  expect(chat.says('ich freue mich auf Erna').lines.join()).toContain('„ich freue mich auf Erna“')
})

test('words for somebody else are not sent to the writer', () => {
  expect(chat.says('sag Heinz, dass ich später komme').calls[0]).toMatchObject({ call: 'write-to-whom' })
})
