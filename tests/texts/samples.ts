import { CATEGORIES } from '../../core/domain/categories.ts'
import { DAY_PARTS, type When } from '../../core/domain/when.ts'
import { DOUBTS } from '../../core/domain/wish.ts'
import type { Key, Params } from '../../core/texts/line.ts'

type Spoken = {
  [K in Key]: K extends `refused.${string}` ? never : Params<K> extends undefined ? never : K
}[Key]

const day: When = { days: ['2026-11-26'], from: '10:00', to: '12:00', part: null, every: null }
const some: When = {
  days: ['2026-11-25', '2026-11-27'],
  from: null,
  to: null,
  part: 'afternoon',
  every: null,
}
const weekly: When = { days: [], from: '15:30', to: null, part: null, every: 'MO,WE' }
const never: When = { days: [], from: null, to: null, part: null, every: null }
const WHENS = [day, some, weekly, never]

const town = { town: 'Delbrück' }
const phone = { phone: '05250 996-0' }
const townHallPhone = '05250 996-0'
const notices = [
  { ...town, ...phone, dataProtection: null, privacyPage: null },
  {
    ...town,
    ...phone,
    dataProtection: 'datenschutz@delbrueck.example',
    privacyPage: 'https://delbrueck.example/datenschutz',
  },
]
const contact = { contact: 'Frau Hartmann' }
const firstName = 'Olena'
const REASON = 'Die Angaben passen nicht zusammen.'
const TEXT = 'Eine Lampe im Flur, die ich allein nicht aufhängen kann.'
const other = { category: 'other', text: TEXT } as const
const waiting = {
  name: 'Erna Berger',
  ...contact,
  ...phone,
  callBy: null,
  late: false,
  wish: null,
  fresh: false,
  asked: false,
}
const garden = { category: 'garden', text: '' } as const

const ORGANISATIONS = [
  null,
  { name: 'Caritas Delbrück', article: 'die' },
  { name: 'DRK-Ortsverein', article: 'der' },
  { name: 'Nachbarn helfen', article: null },
] as const

const nothingNew = {
  name: null,
  phone: null,
  district: null,
  address: null,
  addressGone: false,
  tells: [],
  checked: false,
}

const matches = (['seeker', 'helper'] as const).flatMap(side =>
  WHENS.map((when, nth) => ({
    firstName,
    category: 'escort' as const,
    when,
    word: 'Apfelbaum',
    side,
    organisation: ORGANISATIONS[nth] ?? null,
    payCents: nth === 1 ? 850 : null,
  })),
)
const offers = [
  {
    id: 1,
    firstName,
    district: 'Boke',
    ...garden,
    when: weekly,
    payCents: null,
    organisation: ORGANISATIONS[1],
  },
  { id: 2, firstName, district: null, ...other, when: never, payCents: 800, organisation: null },
]
const posts = (['request', 'offer'] as const).flatMap(kind =>
  ['DRAFT', 'HELD', 'OPEN', 'ACTIVE', 'PAUSED', 'EXPIRED', 'CANCELLED', 'ENDED'].flatMap(status =>
    WHENS.map(when => ({ kind, status, when, ...(kind === 'request' ? garden : other) })),
  ),
)
const invitations = WHENS.flatMap((when, nth) =>
  [garden, other].map(what => ({
    ...what,
    helper: 'Mia',
    firstName: 'Erna',
    organisation: ORGANISATIONS[nth] ?? null,
    district: nth % 2 ? null : 'Boke',
    minutes: 60,
    when,
    answerBy: '2026-11-24T11:00:00.000Z',
    offered: nth > 1,
    payCents: nth === 1 ? 800 : null,
  })),
)
const until = [{ until: '2026-11-30T09:00:00.000Z' }, { until: '2026-11-24T11:00:00.000Z' }]
const categories = CATEGORIES.map(category => ({ category }))
const roles = [{ role: 'SEEKER' as const }, { role: 'HELPER' as const }]
const shown = (['seeker', 'helper'] as const).map(side => ({ firstName, side }))
const asked = shown.map(each => ({ ...each, matchId: 3 }))

/** Plausible parameters of each text, in all the shapes that change its sentence. */
export const SAMPLES: { [K in Spoken]: readonly Params<K>[] } = {
  plain: [{ text: 'Boke' }],
  category: categories,
  day: [{ day: '2026-11-26' }],
  days: [7, 30, 90, 1, 14].map(days => ({ days })),
  minutes: [30, 60, 90, 120, 45].map(minutes => ({ minutes })),
  unreadable: (['photo', 'voice', 'sticker', 'file', 'encrypted', 'empty', 'other'] as const).map(what => ({
    what,
  })),
  cost: [{ pay: null }, { pay: 800 }, { pay: 1250 }],
  insurance: [
    { contact: null, phone: null },
    { ...contact, ...phone },
  ],
  help: [
    { contact: null, phone: null },
    { ...contact, ...phone },
  ],
  lost: [
    { contact: null, phone: null },
    { ...contact, ...phone },
  ],
  sorry: [
    { contact: null, phone: null },
    { ...contact, ...phone },
  ],
  parents: [
    { contact: null, phone: null },
    { ...contact, ...phone },
  ],
  today: [{ local: '2026-11-26T10:15' }],
  danger: (['medical', 'violence', 'suicide', 'fire', 'intruder', 'fraud', 'missing', 'call'] as const).map(
    what => ({ what }),
  ),
  greeting: [{ town: null }, town],
  'town.unknown': [{ name: 'Entenhausen' }],
  consent: [true, false].map(readsAlong => ({ ...town, readsAlong })),
  'consent.all': notices,
  'data.notice': notices,
  imprint: [
    { ...town, ...phone, page: null },
    { ...town, ...phone, page: 'https://delbrueck.example/impressum' },
  ],
  'consent.declined': [phone],
  'register.wishNoted': categories,
  'register.guardianPhone': [{ name: 'Petra Sander' }],
  'register.district': [town],
  'register.phone': [contact],
  'register.confirm': [
    {
      name: 'Erna Berger',
      birthYear: 1941,
      district: 'Boke',
      phone: '+4952501234',
      guardian: null,
      wish: { kind: 'request', category: 'shopping', when: day },
    },
    {
      name: 'Mia',
      birthYear: 2011,
      district: 'Boke',
      phone: null,
      guardian: { name: 'Petra Sander', phone: '+491712345681' },
      wish: { kind: 'offer', category: 'garden', when: weekly },
    },
  ],
  'about.group': [{ link: 'https://t.me/dasnez_bot' }],
  'poster.what': [{ town: 'Delbrück' }],
  'poster.young': [{ age: 14 }],
  'poster.first': [{ words: 'Delbrück' }],
  'poster.fromAge': [{ age: 16 }],
  'poster.phone': [phone],
  'register.isAge': [{ age: 11 }],
  'register.isYear': [{ year: 2011 }],
  'register.forSomebody': [phone],
  'register.otherWish': (['request', 'offer'] as const).map(kind => ({
    noted: 'household',
    said: 'tech',
    kind,
  })),
  'register.tooYoung': [
    { age: 14, ...phone },
    { age: 14, phone: null },
  ],
  'register.tooYoungHere': [
    { age: 16, ...phone, elsewhere: [] },
    { age: 16, ...phone, elsewhere: ['@dasnez:example.org'] },
  ],
  'registration.waiting': [
    ...(['request', 'offer'] as const).map(kind => ({
      ...waiting,
      callBy: '2026-11-26',
      wish: { kind, category: 'shopping' as const },
      fresh: true,
    })),
    { ...waiting, asked: true },
    { ...waiting, callBy: '2026-11-26', late: true },
  ],
  'registration.question': [{ question: 'Welche Hausnummer stimmt?', ...contact }],
  'registration.answered': [contact],
  'registration.rejected': [{ townHallPhone }],
  'role.ask': roles,
  'role.waiting': [contact],
  'told.approved': [
    { roles: ['SEEKER'], firstName: 'Erna', lastName: 'Berger', wish: true, first: true },
    { roles: ['HELPER'], firstName: 'Mia', lastName: '', wish: false, first: true },
    { roles: ['SEEKER'], firstName: 'Olena', lastName: 'Kovalenko', wish: false, first: false },
  ],
  'told.rejected': [{ reason: REASON, townHallPhone }],
  'told.consentWanting': [{ lastDay: '2026-12-23', contactName: 'Frau Hartmann', townHallPhone }],
  'told.consentRanOut': [{ townHallPhone }],
  'told.roleDeclined': roles.map(role => ({ ...role, reason: REASON })),
  'told.suspended': [{ townHallPhone }],
  'told.requestBlocked': categories,
  'told.offerBlocked': categories,
  'wish.reading': WHENS.map(when => ({ when })),
  'wish.understood': WHENS.flatMap(when => [
    { ...garden, when, district: 'Boke', minutes: 90, people: 1, urgent: false },
    { ...other, when, district: null, minutes: 60, people: 2, urgent: true },
  ]),
  'wish.understoodOffer': WHENS.flatMap(when => [
    { ...garden, when },
    { ...other, when },
  ]),
  'beside.ofOthers': [{ age: 14 }],
  'wish.paid': [null, { min: 14, max: 20 }].map(ages => ({ payCents: 850, ages })),
  'wish.pay': [{ suggested: 800, min: 500, max: 1250 }],
  'wish.payAgain': [{ min: 500, max: 1250 }],
  'wish.noPay': [{ town: 'Delbrück' }],
  'wish.payYoung': [{ min: 14, max: 20 }],
  euros: [{ cents: 500 }, { cents: 1250 }],
  'wish.behalf': (['request', 'offer'] as const).flatMap(kind =>
    ORGANISATIONS.flatMap(organisation => organisation ?? []).map(organisation => ({ kind, organisation })),
  ),
  'wish.notTheirs': ORGANISATIONS.flatMap(organisation => (organisation ? { organisation } : [])),
  'wish.noSuchDay': [
    { day: 30, month: 2 },
    { day: 31, month: 11 },
  ],
  'wish.goneBy': [{ day: '2026-11-03' }, { day: '2025-03-03' }],
  'wish.oneByOne': WHENS.map(when => ({
    later: [
      { category: 'garden' as const, when: null },
      { category: 'shopping' as const, when },
    ],
  })),
  'wish.nextOne': categories,
  'wish.postNow': [{ category: null }, ...categories],
  'wish.offerNow': [{ category: null }, ...categories],
  'wish.noted': WHENS.map(when => ({ category: 'shopping' as const, when })),
  'agreed.askThem': [{ firstName }],
  'wish.twin': WHENS.map(when => ({ category: 'shopping' as const, when })),
  'wish.remarked': (['asked', 'agreed', 'nobody'] as const).map(readBy => ({ readBy })),
  'move.when': ['+4952501234', null].map(shown => ({ firstName, phone: shown, townHallPhone })),
  'move.propose': WHENS.map(when => ({ firstName, when })),
  'move.asked': [{ firstName }],
  'move.asks': WHENS.map(when => ({ firstName, when })),
  'move.moved': WHENS.map(when => ({ firstName, when })),
  'told.timeMoved': WHENS.map(when => ({ firstName, when })),
  'told.timeStays': WHENS.map(when => ({ firstName, when })),
  'match.remark': [{ firstName, remark: 'Bitte bei Müller klingeln' }],
  'request.posted': [0, 3].flatMap(asked =>
    ['2026-11-24T11:00:00.000Z', null].map(answerBy => ({ asked, answerBy })),
  ),
  'offer.asked': [{ firstName }, { firstName: null }],
  dayPart: DAY_PARTS.map(part => ({ part })),
  'offer.posted': categories,
  'offers.list': [{ offers: offers.slice(1) }, { offers }],
  'offers.one': offers.map(({ firstName, category }) => ({ firstName, category })),
  'offers.describe': offers,
  invitation: invitations,
  'invitation.declined': [{ helper: 'Mia', firstName }],
  'invitation.noHurry': [{ firstName, answerBy: '2026-11-24T11:00:00.000Z' }],
  'invitation.still': [{ firstName, answerBy: '2026-11-24T11:00:00.000Z' }],
  'invitation.otherTime': WHENS.flatMap(when => [true, false].map(several => ({ firstName, when, several }))),
  'invitation.stands': WHENS.map(when => ({ firstName, when, answerBy: '2026-11-24T11:00:00.000Z' })),
  'suggest.asked': [{ firstName }],
  'suggest.asks': WHENS.flatMap(when => [
    { firstName, district: null, when, until: '2026-11-24T11:00:00.000Z', pick: false },
    { firstName, district: 'Boke', when, until: '2026-11-24T11:00:00.000Z', pick: true },
  ]),
  'suggest.declined': [{ firstName }],
  'suggest.gone': [{ firstName }],
  'suggest.third': [{ firstName }],
  'told.suggestionAgreed': [{ firstName }],
  'told.suggestionOver': [true, false].map(searches => ({ firstName, searches })),
  'invitation.who': [null, 'Boke'].flatMap(district =>
    ORGANISATIONS.map(organisation => ({ firstName, district, organisation })),
  ),
  'invitation.where': [null, 0, 1, 2, 3, 11].map(km => ({ firstName, district: 'Boke', km })),
  'invitation.what': [garden, other].map(what => ({ firstName, ...what })),
  'invitation.when': WHENS.map(when => ({ when })),
  'invitation.howLong': [30, 60, 90].map(minutes => ({ minutes })),
  'invitation.pay': [null, 850].map(payCents => ({ firstName, payCents })),
  'invitation.notKnown': [{ firstName }],
  'offerValid.ask': WHENS.map(when => ({
    category: 'garden' as const,
    when,
    until: '2026-12-07T09:00:00.000Z',
  })),
  'told.offerOver': categories,
  'told.offerSilent': [{ firstName }],
  'told.offerDeclined': [{ firstName }],
  'pause.now': until,
  'pause.done': until,
  'match.seeker': matches,
  'match.helper': matches.flatMap(match =>
    [true, false].map(asksPhone => ({
      ...match,
      helper: 'Mia',
      asksPhone,
      remark: asksPhone ? 'Bitte klingeln' : null,
    })),
  ),
  'match.shared': shown,
  'match.nothingShared': shown,
  'told.contact': [
    { firstName, phone: '+4952501234', address: 'Lindenweg 4' },
    { firstName, phone: null, address: 'Lindenweg 4' },
    { firstName, phone: '+4952501234', address: null },
  ],
  'told.nothingShared': [{ firstName, phone: null, address: null }],
  'match.overview': matches.flatMap(match => [
    { ...match, phone: null, address: null },
    { ...match, phone: '+4952501234', address: 'Lindenweg 4' },
  ]),
  'agreed.reach': (['late', 'missing', 'move'] as const).flatMap(matter =>
    ['+4952501234', null].map(phone => ({ firstName, matter, phone, townHallPhone })),
  ),
  'relay.what': [{ firstName }],
  'relay.confirm': [{ firstName, text: TEXT }],
  'relay.sent': (['told', 'called'] as const).flatMap(told =>
    ['+4952501234', null].map(phone => ({ firstName, phone, told })),
  ),
  'relay.held': ['+4952501234', null].map(shown => ({
    ...{ firstName, phone: shown, until: '2026-11-24T07:00:00.000Z' },
  })),
  'relay.heard': [{ firstName, text: TEXT }],
  'data.written': [{ messages: [{ firstName, text: TEXT, on: '2026-11-26' }] }],
  'match.addressLater': [{ firstName }],
  'match.withdrawSure': [{ firstName }],
  'match.withdrawn': [{ firstName }],
  'told.matchOver': WHENS.map(when => ({ firstName, when })),
  'told.helperWithdrew': WHENS.map(when => ({ firstName, when })),
  checkIn: asked,
  'checkIn.thanks': asked,
  'guardian.callNote': (['agreed', 'moved', 'over'] as const).flatMap(news =>
    [null, '+495250123451'].map(phone => ({
      news,
      phone,
      guardian: 'Sabine Kruse',
      firstName: 'Ben',
      category: 'garden' as const,
      payCents: phone === null ? null : 800,
      district: phone === null ? null : 'Boke',
      when: day,
    })),
  ),
  'invitation.waits': [{ firstName: 'Erna', chooseBy: '2026-11-24T11:00:00.000Z' }],
  choose: [1, 3].map(helpers => ({ helpers, chooseBy: '2026-11-24T11:00:00.000Z' })),
  'choose.one': [null, 'Boke'].flatMap(district =>
    [null, 'Caritas Delbrück'].map(organisation => ({ firstName, district, organisation })),
  ),
  'choose.waiting': [{ chooseBy: '2026-11-24T11:00:00.000Z' }],
  'nobodyYet.helps': [
    { otherTime: 1, farther: 0 },
    { otherTime: 0, farther: 1 },
    { otherTime: 3, farther: 4 },
  ],
  'nobodyYet.waiting': [contact],
  'nobodyYet.calling': [contact],
  'nobodyYet.callNote': WHENS.map(when => ({ category: 'shopping' as const, when })),
  menu: [{ firstName: 'Erna' }],
  'thing.match': matches.map(({ firstName, when, side }) => ({ firstName, when, side })),
  'thing.invitation': WHENS.map(when => ({ firstName, when })),
  'thing.request': posts.map(({ category, when, status }) => ({ category, when, status })),
  'thing.offer': categories,
  'request.held': DOUBTS.map(doubt => ({ doubt })),
  about: WHENS.flatMap(when =>
    [firstName, null].map(whose => ({ firstName: whose, category: 'shopping' as const, when })),
  ),
  'thing.describe': posts,
  'thing.changed': posts.map(({ status }) => ({ status })),
  'data.kept': [
    {
      firstName: 'Erna',
      lastName: 'Berger',
      birthYear: 1941,
      district: 'Boke',
      phone: '+4952501234',
      address: 'Lindenweg 4',
      shownTo: [{ firstName }, { firstName: 'Karl' }],
      consentOn: '2026-11-20',
      speaksFor: ['Caritas Delbrück', 'DRK-Ortsverein'],
      requests: 1,
      offers: 2,
    },
    {
      firstName: 'Mia',
      lastName: '',
      birthYear: null,
      district: null,
      phone: null,
      address: null,
      shownTo: [],
      consentOn: null,
      speaksFor: [],
      requests: 0,
      offers: 0,
    },
  ],
  'data.eraseSure': [town],
  'change.elsewhere': [town],
  'change.confirm': [
    { ...nothingNew, name: 'Erna Müller', checked: true },
    { ...nothingNew, phone: '+4952501234', tells: [firstName] },
    { ...nothingNew, district: 'Anreppen', address: 'Lindenweg 4', tells: [firstName, 'Karl'] },
    { ...nothingNew, addressGone: true },
  ],
  'change.stays': [{ district: 'Boke' }],
  'change.byTownHall': [{ what: 'birthYear' }, { what: 'guardian' }],
  'change.callNote': [{ before: 'Erna Berger', name: 'Erna Müller' }],
  'told.newContact': [
    { firstName, phone: '+4952501234', address: null },
    { firstName, phone: null, address: 'Lindenweg 4' },
  ],
  'told.addressGone': [{ firstName, ...phone }],
  'told.corrected': [
    { what: ['phone'], ...phone },
    { what: ['name', 'district', 'address'], ...phone },
    { what: ['birthYear', 'guardian', 'consent'], ...phone },
  ],
  'report.thanks': [{ ...contact, ...phone }],
  'report.heard': [{ ...contact, ...phone }],
  'helping.money': [{ ...contact, ...phone }],
  'pause.often': [{ most: 10 }],
  'report.about': [{ firstName }],
  'report.sure': [{ text: TEXT }],
  human: [{ ...contact, ...phone }],
  'human.ask': [contact],
  'human.calling': [contact],
  'human.callNote': [{ text: TEXT }],
  'pause.until': [{ day: '2026-12-13' }],
  'pause.atNightSure': [{ from: '20:00', to: '08:00' }],
  'pause.atNightOff': [{ from: '20:00', to: '08:00' }],
}
