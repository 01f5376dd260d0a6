import { Temporal } from 'temporal-polyfill'
import { type Incoming, isRefusal } from '../../core/index.ts'
import { guardiansSign } from '../kit/guardians.ts'
import { deskOf, memberOf, type Role } from '../kit/resident.ts'
import {
  bidsHelp,
  hasOnlyATelephone,
  isInMatrix,
  isMember,
  nothingIsKept,
  offersHelp,
  readsIn,
  speaksFor,
  switchesOff,
  switchesTelegramOff,
} from './given.ts'
import { type Stage, TELEGRAM } from './stage.ts'

/** What a paragraph of a transcript does; null when it is none of the deeds below. */
export function deedIn(paragraph: string): Deed | null {
  for (const [pattern, deed] of DEEDS) {
    const match = pattern.exec(paragraph)
    if (match)
      return {
        by: DONE_BY_A_PERSON.exec(paragraph)?.[1] ?? null,
        do: stage => deed(stage, ...match.slice(1)),
      }
  }
  return null
}

const DEEDS: [RegExp, (stage: Stage, ...words: string[]) => Promise<unknown>][] = [
  // residents
  [/^(\S+) öffnet den Chat\.$/, (stage, name) => send(stage, name, { kind: 'started', payload: '' })],
  [
    /^(\S+) öffnet den Link „(.+?)“( in Telegram)?\.$/,
    (stage, name, payload, telegram) =>
      send(stage, name, { kind: 'started', payload }, telegram ? TELEGRAM : undefined),
  ],
  [
    /^(\S+) öffnet den Link „(.+?)“ auf einem Telefon in der Sprache (\S+)\.$/,
    async (stage, name, payload, language) =>
      stage.does((await stage.person(name)).send({ kind: 'started', payload }, language)),
  ],
  [
    /^(\S+) drückt \[(.+)\]\.?$/,
    async (stage, name, label) => stage.does((await stage.person(name)).choose(label)),
  ],
  [
    /^(\S+) teilt die Nummer (.+)\.$/,
    (stage, name, phone) => send(stage, name, { kind: 'contact', phone, own: true }),
  ],
  [
    /^(\S+) teilt eine fremde Nummer, (.+)\.$/,
    (stage, name, phone) => send(stage, name, { kind: 'contact', phone, own: false }),
  ],
  [/^(\S+) ändert die letzte Nachricht\.$/, (stage, name) => send(stage, name, { kind: 'edited' })],
  [
    /^(\S+) schickt (ein Bild|eine Sprachnachricht|einen Sticker)\.$/,
    (stage, name, what) => send(stage, name, { kind: 'unreadable', what: UNREADABLE[what] ?? 'other' }),
  ],
  [/^(\S+) schickt eine leere Nachricht\.$/, (stage, name) => send(stage, name, { kind: 'said', text: '' })],

  // what stands already when a scene begins
  [
    /^Gegeben: (\S+) ist (.+) in (\S+)\.$/,
    (stage, name, roles, district) => isMember(stage, name, rolesIn(roles), district),
  ],
  [/^Gegeben: (\S+) liest die Sprache (\S+)\.$/, readsIn],
  [/^Gegeben: (\S+) hat nur ein Telefon\.$/, hasOnlyATelephone],
  [/^(?:Gegeben: )?[Dd]ie Stadt schaltet Telegram ab\.$/, switchesTelegramOff],
  [/^Gegeben: dasnez hat auch einen Namen in Matrix, (\S+)\.$/, isInMatrix],
  [/^Gegeben: (\S+) spricht für (?:(die|den|das) )?„(.+)“(?: in (\S+))?\.$/, speaksFor],
  [/^Gegeben: (\S+) bietet an: (.+)$/, offersHelp],
  [/^Gegeben: (\S+) bittet um Hilfe: (.+)$/, bidsHelp],

  // what remains when a scene ends
  [/^Von (\S+) ist nichts gespeichert\.$/, nothingIsKept],

  // the town hall
  [/^Rathaus: schaltet (\S+) frei \((.+)\)\.$/, (stage, name, roles) => approve(stage, name, rolesIn(roles))],
  [
    /^Rathaus: fragt (\S+): (.+)$/,
    (stage, name, question) => decide(stage, name, (desk, who) => desk.askMemberBack({ ...who, question })),
  ],
  [
    /^Rathaus: lehnt (\S+) ab: (.+)$/,
    (stage, name, reason) => decide(stage, name, (desk, who) => desk.rejectMember({ ...who, reason })),
  ],
  [
    /^Rathaus: sperrt (\S+)\.$/,
    (stage, name) =>
      decide(stage, name, (desk, { memberId }) => desk.suspendMember({ memberId, reason: 'Hinweis' })),
  ],
  [
    /^Rathaus: öffnet (\S+) den Zugang wieder\.$/,
    (stage, name) =>
      decide(stage, name, (desk, { memberId }) => desk.reinstateMember({ memberId, reason: 'geklärt' })),
  ],
  [
    /^Rathaus: notiert die Erlaubnis der Eltern von (\S+)\.$/,
    (stage, name) => decide(stage, name, (desk, { memberId }) => guardiansSign(desk, memberId)),
  ],
  [
    /^Rathaus: hat den Haushalt von (\S+) besucht\.$/,
    (stage, name) =>
      decide(stage, name, (desk, { memberId }) =>
        desk.clearHousehold({ memberId, cleared: true, reason: 'Besuch' }),
      ),
  ],
  [/^Rathaus: schaltet „(.+)“ ab\.$/, switchesOff],

  // time
  [
    /^Zeit: (\d+) (Minute|Stunde|Tag)e?n? später\.$/,
    (stage, n, unit) => stage.until(after(stage, Number(n), unit)),
  ],
  [
    /^Zeit: (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), (\d+) Uhr\.$/,
    (stage, day, hour) => stage.until(next(stage, day, Number(hour))),
  ],

  [
    /^(?!Gegeben|Rathaus|Zeit)(\p{Lu}\S+): ([\s\S]+)$/u,
    (stage, name, text) => send(stage, name, { kind: 'said', text }),
  ],
]

async function send(stage: Stage, name: string, incoming: Incoming, bot?: string): Promise<void> {
  const person = await stage.person(name, bot)
  await stage.does(person.send(incoming))
}

type Desk = ReturnType<typeof deskOf>
type Who = { memberId: number; version: number }

async function decide(
  stage: Stage,
  name: string,
  deed: (desk: Desk, who: Who) => Promise<unknown>,
): Promise<void> {
  const { id, version } = await memberOf(stage.town, await stage.person(name))
  const done = await stage.does(deed(deskOf(stage.town), { memberId: id, version }))
  if (isRefusal(done))
    throw new Error(`the town hall may not: ${done.refused} ${JSON.stringify(done.params)}`)
}

const approve = (stage: Stage, name: string, roles: Role[]) =>
  decide(stage, name, (desk, who) =>
    desk.approveMember({ ...who, roles, checkedHow: 'CALL_BACK', checkedOn: '2026-11-23', sensitive: true }),
  )

const rolesIn = (words: string): Role[] => [
  ...(/Suchende/.test(words) ? (['SEEKER'] as const) : []),
  ...(/Helfer/.test(words) ? (['HELPER'] as const) : []),
]

const local = ({ town }: Stage) =>
  Temporal.Instant.fromEpochMilliseconds(town.clock.now.getTime()).toZonedDateTimeISO('Europe/Berlin')
const dateOf = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds)
const after = (stage: Stage, n: number, unit: string | undefined): Date =>
  dateOf(local(stage).add(unit === 'Tag' ? { days: n } : unit === 'Stunde' ? { hours: n } : { minutes: n }))

function next(stage: Stage, day: string | undefined, hour: number): Date {
  const now = local(stage)
  const ahead = (WEEKDAYS.indexOf(day ?? '') + 1 - now.dayOfWeek + 7) % 7
  const moment = now.add({ days: ahead }).withPlainTime({ hour })
  return dateOf(Temporal.ZonedDateTime.compare(moment, now) > 0 ? moment : moment.add({ weeks: 1 }))
}

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const UNREADABLE: Record<string, 'photo' | 'voice' | 'sticker'> = {
  'ein Bild': 'photo',
  'eine Sprachnachricht': 'voice',
  'einen Sticker': 'sticker',
}
const DONE_BY_A_PERSON = /^(?!Gegeben|Rathaus|Zeit|Von )(\p{Lu}\p{L}+)\b/u

export interface Deed {
  /** whose chat the answer is looked for first */
  by: string | null
  do(stage: Stage): Promise<unknown>
}
