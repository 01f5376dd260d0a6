import type { CallInput, CallName, CallResult } from '../../core/calls/index.ts'
import type { Thing } from '../../core/calls/my-things.ts'
import type { MemberView } from '../../core/conversation/ctx.ts'
import type { Call } from '../../core/conversation/flow.ts'
import { CATEGORIES, type Category } from '../../core/domain/categories.ts'
import type { OrganisationView } from '../../core/domain/organisation.ts'
import { DAY_PARTS, type When } from '../../core/domain/when.ts'
import { FOR_RESIDENTS } from '../texts/refusals.ts'
import { memberOf, TOWN } from './place.ts'

/** A house that answers every call: as it would, or with a refusal one time in five, and changes who somebody is. */
export function houseOf(who: Who, chance: Chance) {
  return (asked: Call): unknown => {
    if (chance(5) === 0 && !NEVER_REFUSED.includes(asked.call)) return pick(chance, FOR_RESIDENTS)
    const answer = ANSWERS[asked.call] as (input: unknown, who: Who, chance: Chance) => unknown
    return JSON.parse(JSON.stringify(answer(asked.input, who, chance)))
  }
}

const ANSWERS: { [N in CallName]: (input: CallInput<N>, who: Who, chance: Chance) => CallResult<N> } = {
  'find-municipality': ({ words }, _, chance) => ({
    found: words === null ? TOWNS : TOWNS.slice(0, chance(TOWNS.length + 1)),
  }),
  'enter-municipality': ({ id }, who) => {
    who.inTown = true
    return { name: TOWNS.find(each => each.id === id)?.name ?? TOWN.name }
  },
  'set-language': ({ language }) => ({ language }),
  'forget-visitor': (_, who) => {
    who.inTown = false
    return { forgotten: true }
  },
  register: ({ firstName, lastName, birthYear, wantsHelp, wantsToHelp }, who) => {
    const said = { firstName, lastName, birthYear, wantsHelp, wantsToHelp }
    who.member = memberOf({ ...said, status: 'SUBMITTED', roles: [] })
    return { memberId: 11 }
  },
  'answer-question': (_, who) => {
    if (who.member?.status === 'RETURNED') who.member.status = 'SUBMITTED'
    return { answered: true }
  },
  'change-my-data': ({ named, districtId, address }, { member }, chance) => {
    if (!member) return { stays: null }
    Object.assign(member, named ?? {})
    if (address !== undefined) member.hasAddress = address !== null
    const before = member.district
    member.district = TOWN.districts.find(each => each.id === districtId)?.name ?? before
    return { stays: member.district !== before && chance(2) ? before : null }
  },
  'ask-for-role': (_, who) => {
    if (who.member) Object.assign(who.member, { wantsHelp: true, wantsToHelp: true })
    return { asked: true }
  },
  'keep-wish': () => ({ id: 3 }),
  'post-request': (_, __, chance) => postedBy(chance, 1),
  'manage-request': ({ command }) => ({
    status: ({ pause: 'PAUSED', resume: 'OPEN', cancel: 'CANCELLED' } as const)[command],
  }),
  'change-request': ({ id }, __, chance) => postedBy(chance, id),
  'ask-for-call': () => ({ called: true }),
  'ask-to-be-called': () => ({ called: true }),
  'widen-search': () => ({ radiusKm: 10, asked: 1 }),
  'post-offer': (_, __, chance) => ({ id: 1, status: chance(3) ? 'ACTIVE' : 'HELD' }),
  'manage-offer': ({ command }) => ({
    status: ({ pause: 'PAUSED', resume: 'ACTIVE', end: 'ENDED' } as const)[command],
  }),
  'confirm-offer': ({ id }) => ({ id }),
  'change-offer': () => ({ status: 'ACTIVE' }),
  'search-offers': ({ category }, _, chance) => ({
    offers: many(chance, 7, id => ({ id, ...facts(chance), category: category ?? categoryBy(chance) })),
  }),
  'ask-offer': (_, __, chance) => ({ id: 4, doubt: chance(3) ? null : 'money' }),
  'accept-invitation': (_, __, chance) =>
    chance(4) ? matchBy(chance, 'helper') : { waits: true, firstName: 'Erna', chooseBy: LATER },
  'choose-helper': (_, __, chance) => matchBy(chance, 'seeker'),
  'decline-invitation': () => ({ declined: true }),
  'pause-asks': ({ days }, who) => {
    const until = days === null ? null : LATER
    if (who.member) who.member.pausedUntil = until
    return { until }
  },
  'ask-at-night': ({ atNight }, who) => {
    if (who.member) who.member.urgentAnytime = atNight
    return { atNight }
  },
  'suggest-time': () => ({ told: 'told' }),
  'answer-suggestion': ({ agreed }, _, chance) =>
    agreed && chance(3) ? { agreed: true } : { agreed: false, gone: agreed },
  'propose-time': () => ({ told: 'told' }),
  'answer-time': ({ agreed }) => ({ moved: agreed }),
  'share-contact': ({ phone, address }) => ({ phone, address }),
  'withdraw-from-match': () => ({ status: 'WITHDRAWN' }),
  'check-in': (_, __, chance) =>
    chance(2) === 0
      ? { status: pick(chance, ['AGREED', 'WITHDRAWN'] as const), missed: null }
      : { status: pick(chance, ['DONE', 'NO_SHOW'] as const), missed: pick(chance, [null, 5]) },
  'write-to-whom': (_, __, chance) => ({
    matches: many(chance, 4, () => matchBy(chance, pick(chance, ['seeker', 'helper']))),
  }),
  'send-message': (_, __, chance) =>
    pick(chance, [{ told: 'told' }, { told: 'called' }, { told: 'held', until: LATER }] as const),
  'my-things': (_, __, chance) => ({ things: many(chance, 10, id => thingBy(chance, id)) }),
  'my-draft': ({ kind, id }, _, chance) => ({
    draft: chance(3) === 0 ? null : { ...postBy(chance, id, kind), status: 'DRAFT' },
  }),
  report: () => ({ id: 5 }),
  'people-met': (_, __, chance) => ({
    people: many(chance, 7, id => ({
      subject: pick(chance, ['match', 'invitation'] as const),
      subjectId: id,
      firstName: facts(chance).firstName,
      side: pick(chance, ['seeker', 'helper'] as const),
      when: facts(chance).when,
    })),
  }),
  'keep-apart': () => ({ done: true }),
  'my-data': (_, { member }, chance) => ({
    firstName: member?.firstName ?? '',
    lastName: member?.lastName ?? '',
    birthYear: member?.birthYear ?? null,
    district: member?.district ?? null,
    phone: chance(2) ? '+4952501234' : null,
    address: chance(2) ? 'Lindenweg 4' : null,
    shownTo: many(chance, 3, nth => ({ firstName: 'Olena', phone: nth > 1, address: true })),
    messages: many(chance, 3, () => ({ firstName: 'Olena', text: 'Bis morgen.', on: '2026-11-22' })),
    consentOn: chance(2) ? '2026-11-20' : null,
    speaksFor: pick(chance, [[], ['Caritas Delbrück']]),
    requests: chance(4),
    offers: chance(4),
  }),
  leave: (_, who) => {
    who.member = null
    who.inTown = false
    return { left: true }
  },
}

const postedBy = (chance: Chance, id: number) =>
  chance(3)
    ? { id, status: 'OPEN' as const, doubt: null, asked: chance(3), answerBy: LATER }
    : { id, status: 'HELD' as const, doubt: 'money' as const, asked: 0, answerBy: LATER }

const thingBy = (chance: Chance, id: number): Thing => {
  switch (chance(4)) {
    case 0:
      return {
        kind: 'match',
        match: {
          ...matchBy(chance, pick(chance, ['seeker', 'helper'])),
          phone: pick(chance, [null, '+4952501234']),
          address: pick(chance, [null, 'Lindenweg 4']),
        },
      }
    case 1:
      return { kind: 'invitation', invitation: invitationBy(chance) }
    case 2:
      return { kind: 'offer', ...postBy(chance, id, 'offer') }
    default:
      return { kind: 'request', ...postBy(chance, id, 'request'), people: 1 + chance(3), minutes: 60 }
  }
}

const postBy = (chance: Chance, id: number, kind: 'request' | 'offer') => ({
  id,
  status: pick(chance, [
    'DRAFT',
    'HELD',
    kind === 'request' ? 'OPEN' : 'ACTIVE',
    'PAUSED',
    kind === 'request' ? 'EXPIRED' : 'HELD',
  ]),
  districtId: chance(2) ? 4 : null,
  ...facts(chance),
})

export const invitationBy = (chance: Chance) => ({
  ...facts(chance),
  invitationId: 1 + chance(9),
  minutes: pick(chance, [30, 60, 90, 120, 45]),
  people: 1 + chance(2),
  answerBy: LATER,
  offered: chance(2) === 0,
  km: pick(chance, [null, 0, 3]),
})

export const matchBy = (chance: Chance, side: 'seeker' | 'helper') => {
  const { text: _, ...known } = facts(chance)
  const shown = { phone: chance(2) === 0 ? null : '+4952501234', address: null }
  const remark = pick(chance, [null, 'Bitte klingeln'])
  return {
    ...known,
    remark,
    matchId: 1 + chance(9),
    side,
    word: 'Apfelbaum',
    hasAddress: chance(2) === 0,
    ...shown,
  }
}

const facts = (chance: Chance) => ({
  firstName: pick(chance, ['Erna', 'Olena', 'Bo', 'Annemarie', 'Şeyma']),
  district: pick(chance, [null, 'Boke', 'Westenholz', 'Mitte']),
  category: categoryBy(chance),
  text: pick(chance, ['', 'Ich brauche jemanden, der mir die Lampe im Flur aufhängt.']),
  when: whenBy(chance),
  payCents: pick(chance, [null, 800, 1250]),
  organisation: pick(chance, [null, CARITAS]),
})

const categoryBy = (chance: Chance): Category => pick(chance, CATEGORIES)

function whenBy(chance: Chance): When {
  const timed = { part: null, from: pick(chance, ['10:00', '08:30']), to: pick(chance, [null, '12:00']) }
  const hours = chance(2) ? timed : { part: pick(chance, [null, ...DAY_PARTS]), from: null, to: null }
  const every = pick(chance, [null, null, null, 'TU', 'MO,WE,FR', '1MO'])
  if (every !== null) return { days: [], every, ...hours }
  return { days: many(chance, 4, day => `2026-11-2${4 + (day % 5)}`), every, ...hours }
}

const many = <Each>(chance: Chance, limit: number, make: (nth: number) => Each): Each[] =>
  Array.from({ length: chance(limit) }, (_, nth) => make(nth + 1))

export const pick = <Each>(chance: Chance, from: readonly Each[]): Each => from[chance(from.length)] as Each

/** One after the other from a seed: 0 … n−1. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return n => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

export const CARITAS: OrganisationView = {
  id: 6,
  name: 'Caritas Delbrück',
  article: 'die',
  districtId: 4,
}
const LATER = '2026-12-01T09:00:00.000Z'
const NEVER_REFUSED: CallName[] = ['find-municipality', 'set-language']
const TOWNS = [
  { id: 1, slug: 'delbrueck', name: 'Delbrück' },
  { id: 2, slug: 'salzkotten', name: 'Salzkotten' },
  { id: 3, slug: 'bad-lippspringe', name: 'Bad Lippspringe' },
]

export type Chance = (n: number) => number

export interface Who {
  member: MemberView | null
  inTown: boolean
}
