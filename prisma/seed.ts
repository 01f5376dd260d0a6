import { type Core, type Desk, isRefusal, type Refusal } from '../core/index.ts'
import { pastOf } from './past.ts'
import {
  CARITAS,
  HILDEGARD,
  PASSWORD,
  RESIDENTS,
  type Resident,
  type ResidentId,
  STAFF,
} from './residents.ts'
import { TOWNS } from './towns.ts'

/**
 * Fills an empty installation with two example towns and nine days of their lives, by nothing but what people write
 * and what staff do, in the order of time: so it holds nothing that could not be.
 */
export async function seed({ core, talk, clock }: Stage): Promise<void> {
  const when = pastOf(clock)
  when.at(9, '09:00')
  const desks = await openTownHalls(core)
  await sayWhoAnswers(desks.delbrueck)
  const stage = { talk, when, desks }

  when.at(8, '09:30')
  for (const id of FIRST_TO_COME) await register(stage, id)
  when.at(7, '10:15')
  await recordConsent(stage, 'mia')
  for (const id of FIRST_TO_COME) await approve(stage, id)
  for (const id of HELPERS) await postWhatWaited(stage, id)

  await fatmaReports(stage)
  await elisabethWalks(stage)
  await jonasWaits(stage)
  await gerhardIsAskedBack(stage)
  await waltersPhone(stage)
  await hildegardsLamp(stage)
  await beateAsksForTheCaritas(stage)
  await openRequests(stage)
  when.earlier(20)
  for (const id of ['anna', 'benno'] as const) await register(stage, id)
  await talk.allRead()
}

/** The operator follows the first link and makes both towns; their staff follow theirs. */
async function openTownHalls(core: Stage['core']): Promise<Desks> {
  const account = async (token: string | null, who: { name: string; email: string }) => {
    if (token === null) throw new Error('Only an empty installation is filled: here is an operator already.')
    return ok(await core.accounts.setUp({ token, ...who, password: PASSWORD, language: 'de' })).staffId
  }
  const operators = core.operators(await account(await core.accounts.firstOperatorLink(), STAFF.operator))
  const open = async (slug: Resident['town']) => {
    const town = TOWNS.find(each => each.slug === slug)
    if (!town) throw new Error(`${slug} is not among the towns.`)
    return ok(await operators.createMunicipality({ ...town, districts: [...town.districts] })).id
  }
  const join = async (
    municipalityId: number,
    role: 'COORDINATOR' | 'PHONE_DESK',
    who: keyof typeof STAFF,
  ) => {
    const { token } = ok(await operators.inviteStaff({ municipalityId, role }))
    return core.desk(await account(token, STAFF[who]), municipalityId)
  }
  const delbrueck = await open('delbrueck')
  const lindach = await open('lindach')
  return {
    delbrueck: await join(delbrueck, 'COORDINATOR', 'coordinator'),
    phone: await join(delbrueck, 'PHONE_DESK', 'phoneDesk'),
    lindach: await join(lindach, 'COORDINATOR', 'coordinatorOfLindach'),
  }
}

/** The other town has not got round to it yet: its page says what is missing. */
async function sayWhoAnswers(desk: Desk): Promise<void> {
  const { version, contactName, townHallPhone } = ok(await desk.readTown())
  ok(
    await desk.changeTownHall({
      version,
      contactName,
      townHallPhone,
      dataProtection: 'datenschutz@delbrueck.example',
      privacyPage: 'https://www.delbrueck.example/datenschutz',
      imprintPage: 'https://www.delbrueck.example/impressum',
    }),
  )
}

/** As everybody comes in: by the town's link, consent first, then one answer at a time. */
async function register({ talk, when }: Played, id: ResidentId): Promise<void> {
  const { name, town, age, district, begins, phone, guardian }: Resident = RESIDENTS[id]
  await talk.start(id, town)
  await (begins === 'Ich brauche Hilfe' || begins === 'Beides'
    ? talk.choose(id, begins)
    : talk.say(id, begins))
  await talk.choose(id, 'Ja')
  await talk.say(id, guardian ? firstName(name) : name)
  await talk.say(id, String(when.year() - age))
  if (guardian) {
    await talk.choose(id, 'Ja')
    await talk.say(id, guardian.name)
    await talk.say(id, guardian.phone)
  }
  await talk.choose(id, district)
  if (phone !== undefined) await talk.say(id, phone)
  await talk.choose(id, 'Ja, anmelden')
}

async function approve({ desks, when }: Played, id: ResidentId): Promise<void> {
  const desk = desks[RESIDENTS[id].town]
  const { id: memberId, version, pendingRoles: roles } = await waiting(desk, id)
  const checked = { checkedHow: 'CALL_BACK', checkedOn: when.day(0), sensitive: false } as const
  ok(await desk.approveMember({ memberId, version, roles, ...checked }))
}

/** Under 18 it takes the guardians' paper. */
async function recordConsent({ desks, when }: Played, id: ResidentId): Promise<void> {
  const desk = desks[RESIDENTS[id].town]
  const { guardians, version } = ok(await desk.readMember({ memberId: (await waiting(desk, id)).id }))
  for (const [recorded, { id: guardianId }] of guardians.entries())
    ok(
      await desk.recordGuardianConsent({
        guardianId,
        version: version + recorded,
        work: true,
        data: true,
        childcare: false,
        writtenOn: when.day(0),
      }),
    )
}

/** The offer that was said on the way in goes out after the approval. */
async function postWhatWaited({ talk }: Played, id: ResidentId): Promise<void> {
  await talk.choose(id, 'Ja, bitte')
  await talk.choose(id, 'Ja, anbieten')
}

async function ask({ talk }: Played, id: ResidentId, sentence: string): Promise<void> {
  await talk.say(id, sentence)
  await talk.choose(id, 'Ja, bitte suchen')
}

/** Her helper wanted money. She says so, staff set him aside, and somebody else is looked for. */
async function fatmaReports(stage: Played): Promise<void> {
  const { talk, when, desks } = stage
  when.at(3, '14:10')
  await ask(stage, 'fatma', `Ich brauche am ${when.date(4)} nachmittags Hilfe bei einem Brief vom Amt`)
  await talk.choose('thomas', 'Ja, gern')
  when.at(3, '17:35')
  await talk.choose('fatma', 'Etwas stimmt nicht')
  await talk.say('fatma', 'Er hat mich angerufen und wollte vorher 50 Euro haben.')
  await talk.choose('fatma', 'Nicht mehr zusammenbringen')
  when.at(2, '09:05')
  const { rows } = ok(await desks.delbrueck.listMembers({ search: RESIDENTS.thomas.name }))
  for (const { id: memberId } of rows)
    ok(
      await desks.delbrueck.suspendMember({
        memberId,
        reason: 'Wollte vorab Geld. Gespräch steht noch aus.',
      }),
    )
}

/** That was yesterday: both are to be asked how it went. */
async function elisabethWalks(stage: Played): Promise<void> {
  const { talk, when } = stage
  when.at(2, '11:05')
  await ask(stage, 'elisabeth', `Ich hätte gern Gesellschaft beim Spaziergang, am ${when.date(1)} um 14 Uhr`)
  await talk.choose('svitlana', 'Ja, gern')
  await talk.choose('svitlana', 'Ja')
  await talk.choose('elisabeth', 'Nur Adresse')
  await talk.say('elisabeth', 'Mühlenweg 12')
}

async function jonasWaits(stage: Played): Promise<void> {
  stage.when.at(2, '16:20')
  await register(stage, 'jonas')
}

async function gerhardIsAskedBack(stage: Played): Promise<void> {
  stage.when.at(1, '10:40')
  await register(stage, 'gerhard')
  const { id: memberId, version } = await waiting(stage.desks.delbrueck, 'gerhard')
  const question = 'Unter Ihrer Nummer war niemand zu erreichen. Wann passt ein Anruf am besten?'
  ok(await stage.desks.delbrueck.askMemberBack({ memberId, version, question }))
}

/** Agreed for tomorrow, and both know how to reach each other. */
async function waltersPhone(stage: Played): Promise<void> {
  const { talk, when } = stage
  when.at(1, '15:00')
  await ask(stage, 'walter', `Ich brauche Hilfe mit meinem neuen Handy, am ${when.date(2)} um 15 Uhr`)
  await talk.choose('heinz', 'Ja, gern')
  await talk.choose('heinz', 'Ja')
  await talk.choose('walter', 'Adresse und Telefon')
  await talk.say('walter', 'Am Sportplatz 3')
}

/** On the telephone: entered, approved and helped; what the service has to tell her are calls to be made. */
async function hildegardsLamp({ desks, talk, when }: Played): Promise<void> {
  when.at(1, '16:10')
  const { age, district, ...known } = HILDEGARD
  const districtId = ok(await desks.phone.townFacts()).districts.find(each => each.name === district)?.id ?? 0
  const { memberId } = ok(
    await desks.phone.enterMember({
      ...known,
      ...{ districtId, birthYear: when.year() - age, wantsHelp: true, wantsToHelp: false, inSchool: null },
      ...{ guardian: null, consents: ['MEDIATION', 'CALLS'], consentOn: when.day(0), phoneShared: false },
      admission: null,
    }),
  )
  const { version } = ok(await desks.delbrueck.readMember({ memberId }))
  const checked = { checkedHow: 'CALL_BACK', checkedOn: when.day(0), sensitive: false } as const
  ok(await desks.delbrueck.approveMember({ memberId, version, roles: ['SEEKER'], ...checked }))
  const text = 'Die Lampe im Flur geht nicht mehr.'
  const wish = { category: 'repairs', text, days: [when.day(3)], part: 'evening' } as const
  ok(await desks.phone.postRequestFor({ memberId, wish: { ...wish, days: [...wish.days] } }))
  await talk.choose('mehmet', 'Ja, gern')
}

/** Under the name that staff let her speak for; it waits for somebody's answer. */
async function beateAsksForTheCaritas({ talk, when, desks: { delbrueck } }: Played): Promise<void> {
  when.at(1, '16:40')
  const { name, article, district } = CARITAS
  const districtId =
    ok(await delbrueck.townFacts()).districts.find(each => each.name === district)?.id ?? null
  const { organisationId } = ok(await delbrueck.addOrganisation({ name, article, districtId }))
  const { rows } = ok(await delbrueck.listMembers({ search: RESIDENTS.beate.name }))
  for (const { id: memberId } of rows) ok(await delbrueck.letSpeak({ organisationId, memberId }))
  await talk.say('beate', `Ich brauche am ${when.date(4)} um 15 Uhr Gesellschaft für unser Seniorencafé`)
  await talk.choose('beate', CARITAS.name)
  await talk.choose('beate', 'Ja, bitte suchen')
}

/** Just posted: helpers are asked and have not answered yet. */
async function openRequests(stage: Played): Promise<void> {
  stage.when.earlier(50)
  const shopping = stage.when.date(3)
  await ask(stage, 'erna', `Ich brauche am ${shopping} von 10 bis 12 Uhr jemanden, der für mich einkauft`)
  await ask(
    stage,
    'rosa',
    `Ich brauche am ${stage.when.date(4)} vormittags jemanden, der die Hecke schneidet`,
  )
}

async function waiting(desk: Desk, id: ResidentId) {
  const { rows } = ok(await desk.listRegistrations())
  const row = rows.find(each => each.firstName === firstName(RESIDENTS[id].name))
  if (!row) throw new Error(`${RESIDENTS[id].name} is not in the list of registrations.`)
  return row
}

/** A refusal here is a fault of the example. */
function ok<Result>(result: Result): Exclude<Result, Refusal> {
  if (isRefusal(result)) throw new Error(`The example does what is refused: ${JSON.stringify(result)}`)
  return result as Exclude<Result, Refusal>
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

const HELPERS = ['olena', 'carsten', 'mehmet', 'svitlana', 'heinz', 'thomas', 'mia', 'korbinian'] as const
const FIRST_TO_COME = ['erna', 'walter', 'elisabeth', 'fatma', 'rosa', 'beate', ...HELPERS] as const

type Desks = Record<Resident['town'] | 'phone', Desk>
type Played = { talk: Talk; when: ReturnType<typeof pastOf>; desks: Desks }

export interface Stage {
  core: Pick<Core, 'accounts' | 'operators' | 'desk'>
  talk: Talk
  /** what the core takes for now; begins as the real time */
  clock: { now: Date }
}

/** What residents do in their messenger; each resolves when dasnez has answered. */
export interface Talk {
  /** follows the town's link */
  start(id: ResidentId, town: string): Promise<void>
  say(id: ResidentId, text: string): Promise<void>
  /** presses the newest button of this name, waiting for it where another person's deed brings it */
  choose(id: ResidentId, label: string): Promise<void>
  /** nothing is on its way to anybody any more */
  allRead(): Promise<void>
}
