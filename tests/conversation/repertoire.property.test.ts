import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Incoming, Told } from '../../core/conversation/event.ts'
import { sessionSchema } from '../../core/conversation/session.ts'
import { repertoire } from '../../core/flows/index.ts'
import type { Line } from '../../core/texts/line.ts'
import { render } from '../../core/texts/render.ts'
import { LANGUAGES, type Language, type Reader } from '../../core/texts/tongue.ts'
import {
  CARITAS,
  type Chance,
  chanceFrom,
  houseOf,
  invitationBy,
  matchBy,
  pick,
  type Who,
} from './call-answers.ts'
import { type Chat, type Heard, openChat } from './chat.ts'
import { ctxFor, memberOf, TOWN } from './place.ts'

it('takes whatever is said, pressed, shared or told, in whatever order', () => {
  fc.assert(
    fc.property(
      people,
      fc.nat(),
      fc.array(events, { minLength: 1, maxLength: 14 }),
      (person, seed, happened) => {
        const who: Who = structuredClone(person)
        const chance = chanceFrom(seed)
        const language = pick(chance, LANGUAGES)
        const ctx = () => ctxIn(language, who)
        const chat = openChat(repertoire, { ctx, answer: houseOf(who, chance) })
        for (const happens of happened) {
          if (happens.kind === 'decided') decide(who, happens.by)
          else sound(chat, chat.turn(meant(happens, chat, chance, who)), ctx())
        }
      },
    ),
    { numRuns: 800 },
  )
})

it('takes each of its own buttons, whatever was known when it was shown', () => {
  const shown = new Set<string>()
  fc.assert(
    fc.property(
      people,
      fc.nat(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 25 }),
      (person, seed, presses) => {
        const who: Who = structuredClone(person)
        const chance = chanceFrom(seed)
        const language = pick(chance, LANGUAGES)
        const ctx = () => ctxIn(language, who)
        const chat = openChat(repertoire, { ctx, answer: houseOf(who, chance) })
        chat.turn({ kind: 'started', payload: '' })
        for (const press of presses) {
          const prompt = chat.prompts[0]
          const next: Incoming | Told = prompt
            ? { kind: 'pressed', prompt: prompt.seq, index: press % prompt.choices.length }
            : toldBy(chance, who)
          const heard = chat.turn(next)
          sound(chat, heard, ctx())
          if (heard.message?.asks) shown.add(`${heard.message.asks.flow}/${heard.message.asks.step}`)
          if (prompt) expect(heard.settled.map(each => each.seq)).toContain(prompt.seq)
        }
      },
    ),
    { numRuns: 400 },
  )
  expect([...shown].map(each => each.split('/')[0])).toEqual(expect.arrayContaining(WITH_BUTTONS))
})

/** What holds after every turn. */
function sound(chat: Chat, { session, message }: Heard, ctx: ReturnType<typeof ctxFor>): void {
  expect(sessionSchema.parse(JSON.parse(JSON.stringify(session)))).toEqual(session)
  for (const topic of session.topics)
    expect(repertoire.flows[topic.flow]?.fits(topic.step, topic.draft), `${topic.flow}/${topic.step}`).toBe(
      true,
    )
  if (session.prompt !== null) expect(chat.prompts.map(each => each.seq)).toContain(session.prompt)
  if (!message) return
  expect(message.lines.length).toBeGreaterThan(0)
  for (const line of [...message.lines, ...message.choices.map(each => each.label)])
    for (const text of inBoth(line, ctx.reader)) expect(text.trim(), line.key).not.toBe('')
  for (const { young, ...line } of message.lines)
    if (ctx.reader.language === 'de' && (young || ctx.reader.address === 'du'))
      expect(inBoth(line, ctx.reader)[1], line.key).not.toMatch(/\b(Sie|Ihnen|Ihre?[nmrs]?)\b/)
  const where = message.asks ? `${message.asks.flow}/${message.asks.step}` : 'nowhere'
  expect(message.choices.length, where).toBeLessThanOrEqual(14)
  expect(new Set(message.choices.map(each => each.id)).size, where).toBe(message.choices.length)
  for (const address of [0, 1] as const) {
    const labels = message.choices.map(each => inBoth(each.label, ctx.reader)[address])
    expect(labels, where).toEqual([...new Set(labels)])
    // without the signs nobody sees, and the number that sets equal ones apart
    for (const label of labels)
      expect(
        label.replace(/[\u200f\u2068\u2069]/g, '').replace(/ \(\d\)$/, '').length,
        `${where}: ${label}`,
      ).toBeLessThanOrEqual(40)
  }
  if (!message.asks) return
  const { flow, step, draft } = message.asks
  for (const { id } of message.choices)
    expect(
      repertoire.flows[flow]?.take(step, draft, { kind: 'chose', id }, ctx).to,
      `${where} ${id}`,
    ).not.toBe('unfit')
}

const ctxIn = (language: Language, { member, inTown }: Who) => {
  const ctx = ctxFor({ member, municipality: inTown ? TOWN : null })
  return { ...ctx, reader: { ...ctx.reader, language } }
}

const inBoth = (line: Line, reader: Reader): [string, string] => {
  return [render(line, { ...reader, address: 'sie' }), render(line, { ...reader, address: 'du' })]
}

function meant(
  happens: Exclude<Happens, { kind: 'decided' }>,
  chat: Chat,
  chance: Chance,
  who: Who,
): Incoming | Told {
  if (happens.kind === 'told') return happens.closes ? closing(chat, chance) : toldBy(chance, who)
  if (happens.kind !== 'presses') return happens
  const prompt = chat.prompts[happens.nth % (chat.prompts.length + 1)]
  return {
    kind: 'pressed',
    prompt: prompt?.seq ?? happens.nth,
    index: happens.index % (prompt?.choices.length ?? 20),
  }
}

/** A question of every flow that can begin at once for this person; those that are told in earnest more often. */
function toldBy(chance: Chance, { member, inTown }: Who): Told {
  const ctx = ctxFor({ member, municipality: inTown ? TOWN : null })
  const flow = pick(chance, [...TOLD, ...(member ? OTHERS : WITH_BUTTONS)])
  const opening = repertoire.flows[flow]?.open(draftOf(flow, chance), ctx)
  const about = chance(2) ? `invitation:${chance(3)}` : null
  const lines: Line[] = chance(2) ? [{ key: 'told.requestGone', params: undefined }] : []
  if (opening?.to !== 'step' || opening.effects.length > 0)
    return {
      kind: 'told',
      lines: [{ key: 'told.someoneFaster', params: undefined }],
      ask: null,
      about: null,
      closes: about,
    }
  return { kind: 'told', lines, ask: { flow, step: opening.step, draft: opening.draft }, about, closes: null }
}

const closing = (chat: Chat, chance: Chance): Told => ({
  kind: 'told',
  lines: chance(2) ? [{ key: 'told.someoneFaster', params: undefined }] : [],
  ask: null,
  about: null,
  closes: chat.prompts[0]?.about ?? 'invitation:1',
})

function draftOf(flow: string, chance: Chance): unknown {
  const side = pick(chance, ['seeker', 'helper'] as const)
  const kind = pick(chance, ['request', 'offer'] as const)
  switch (flow) {
    case 'answer-invitation':
      return invitationBy(chance)
    case 'match':
    case 'match-overview':
      return matchBy(chance, side)
    case 'agreed':
      return {
        matter: pick(chance, ['cannot', 'late', 'move', 'share', 'message']),
        matches: [1, 2].map(() => matchBy(chance, side)),
      }
    case 'relay':
      return { matchId: 3, side, firstName: 'Olena', text: pick(chance, ['', 'Bis gleich', '0171 2345678']) }
    case 'answer-message':
      return { matchId: 3, side, firstName: 'Olena', text: 'Bis gleich', at: '2026-11-23T08:59:00.000Z' }
    case 'move-time':
      return { ...matchBy(chance, side), asked: chance(2) === 0, proposed: chance(3) > 0 }
    case 'check-in':
      return { matchId: 3, side, firstName: 'Olena' }
    case 'time-suggested':
      return {
        invitationId: 1,
        firstName: 'Olena',
        district: pick(chance, [null, 'Boke']),
        when: matchBy(chance, side).when,
        until: '2026-11-24T11:00:00.000Z',
        pick: chance(2) === 0,
      }
    case 'choose-helper':
      return {
        requestId: 1,
        chooseBy: '2026-11-24T11:00:00.000Z',
        helpers: [{ invitationId: 1, firstName: 'Olena', district: null }],
      }
    case 'offer-valid':
      return {
        id: 1,
        category: 'garden',
        when: matchBy(chance, side).when,
        until: '2026-12-07T09:00:00.000Z',
      }
    case 'nobody-yet':
      return { requestId: 1 + chance(4) }
    case 'post-wish':
      return { kind, id: 4, category: pick(chance, [null, 'garden', 'other']) }
    case 'seek-help':
    case 'offer-help':
      return { kind, category: pick(chance, [null, 'garden', 'other']), text: pick(chance, ['', 'Ein Wort']) }
    case 'new-role':
      return { role: pick(chance, ['SEEKER', 'HELPER']) }
    case 'report':
      return { subject: pick(chance, ['match', 'invitation', 'offer']), subjectId: 2 }
    case 'my-data':
      return { erase: chance(2) === 0 }
    default:
      return {}
  }
}

function decide({ member }: Who, by: Decision): void {
  if (!member) return
  member.status = by
  member.statusReason = by === 'RETURNED' ? 'Welche Hausnummer stimmt?' : null
  member.roles =
    by === 'APPROVED'
      ? [
          ...(member.wantsHelp ? (['SEEKER'] as const) : []),
          ...(member.wantsToHelp ? (['HELPER'] as const) : []),
        ]
      : []
}

/** nobody is welcomed twice */
const OTHERS = Object.keys(repertoire.flows).filter(name => name !== 'welcome')
const TOLD = [
  'answer-invitation',
  'time-suggested',
  'choose-helper',
  'match',
  'move-time',
  'answer-message',
  'check-in',
  'nobody-yet',
  'offer-valid',
  'post-wish',
]
/** every flow asks with buttons somewhere */
const WITH_BUTTONS = Object.keys(repertoire.flows)

const DECISIONS = ['SUBMITTED', 'INTERVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED', 'REJECTED'] as const
type Decision = (typeof DECISIONS)[number]

const people: fc.Arbitrary<Who> = fc.constantFrom<Who>(
  { member: null, inTown: false },
  { member: null, inTown: true },
  { member: memberOf({ status: 'SUBMITTED', roles: [] }), inTown: true },
  { member: memberOf({ status: 'INTERVIEW', roles: [], birthYear: 2011 }), inTown: true },
  {
    member: memberOf({ status: 'RETURNED', roles: [], statusReason: 'Welche Hausnummer stimmt?' }),
    inTown: true,
  },
  { member: memberOf({ roles: ['SEEKER'], wantsToHelp: false }), inTown: true },
  { member: memberOf({ roles: ['HELPER'], wantsHelp: false }), inTown: true },
  {
    member: memberOf({ roles: ['HELPER'], birthYear: 2011, firstName: 'Mia', hasPhone: false }),
    inTown: true,
  },
  { member: memberOf(), inTown: true },
  { member: memberOf({ organisations: [CARITAS] }), inTown: true },
  {
    member: memberOf({ hasAddress: true, pausedUntil: '2026-12-01T09:00:00.000Z', urgentAnytime: true }),
    inTown: true,
  },
  { member: memberOf({ status: 'SUSPENDED' }), inTown: true },
  { member: memberOf({ status: 'REJECTED', roles: [] }), inTown: true },
)

const SENTENCES = [
  ...[
    'zurück',
    'abbrechen',
    'menü',
    'hilfe',
    'meine daten',
    'löschen',
    'meine sachen',
    'pause',
    'status',
    '/start',
    '!menu',
  ],
  ...[
    'ja',
    'nein',
    'Ja, gern',
    'klar, mach ich',
    'leider nicht',
    'ok',
    'vielleicht',
    'danke',
    'ja, aber später',
  ],
  ...['Ich brauche morgen um 10 jemanden zum Einkaufen', 'Ich kann dienstags nachmittags im Garten helfen'],
  ...[
    'Wer mäht den Rasen in Boke?',
    'Ich sage ab',
    'Es ist niemand gekommen',
    'Was wisst ihr über mich?',
    'Was kostet das?',
  ],
  ...[
    'ich habe eine neue Nummer',
    'meine neue Nummer ist 05250 99999',
    'ich bin nach Anreppen gezogen',
    'ich heiße jetzt Müller',
    'mein Geburtsjahr stimmt nicht',
    'meine Mama hat eine neue Nummer',
  ],
  ...[
    'sag Olena, dass ich später komme',
    'ich möchte Erna schreiben',
    'bitte klingeln bei Müller',
    'können wir auf 16 Uhr verschieben',
    'bis gleich',
    'meine PIN ist 1234',
  ],
  ...[
    'Ich bin gestürzt und komme nicht hoch',
    'Ich will nicht mehr leben',
    'Erna Berger',
    'Mia',
    'Petra',
    '1941',
    '2011',
    '2020',
  ],
  ...[
    '05250 12345',
    '0171',
    'Boke',
    'Delbrück',
    'Paris',
    'Donnerstag um 10',
    'gestern',
    '2 Stunden',
    'zwei Leute',
    'eilig',
  ],
  ...[
    'Lindenweg 4',
    'x',
    '',
    '   ',
    '?',
    '👍',
    '1',
    '2',
    '3',
    '7',
    '14',
    '15',
    '999',
    '\u202e\u0000\ud800',
    'a'.repeat(5000),
  ],
]
const events: fc.Arbitrary<Happens> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SENTENCES).map(text => ({ kind: 'said' as const, text })) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(text => ({ kind: 'said' as const, text })),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('presses' as const), nth: fc.nat(3), index: fc.nat(20) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('told' as const), closes: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('decided' as const), by: fc.constantFrom(...DECISIONS) }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Incoming>(
      { kind: 'started', payload: '' },
      { kind: 'started', payload: 'delbrueck' },
      { kind: 'contact', phone: '+49525012345', own: true },
      { kind: 'contact', phone: 'kaputt', own: true },
      { kind: 'contact', phone: '+49525012345', own: false },
      { kind: 'place', latitude: 51.7, longitude: 8.5 },
      { kind: 'unreadable', what: 'photo' },
      { kind: 'unreadable', what: 'encrypted' },
      { kind: 'gone' },
      { kind: 'returned' },
    ),
  },
)

type Happens =
  | Incoming
  | { kind: 'presses'; nth: number; index: number }
  | { kind: 'told'; closes: boolean }
  | { kind: 'decided'; by: Decision }
