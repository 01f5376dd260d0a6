import { Temporal } from 'temporal-polyfill'
import { type Core, type Desk, isRefusal, type Refusal } from '../core/index.ts'
import { HILDEGARD, PASSWORD, RESIDENTS, type Resident, type ResidentId, STAFF } from './residents.ts'
import { TOWNS } from './towns.ts'

/**
 * Fills an empty installation with two example towns and nine days of their lives, by nothing but what people write
 * and what staff do; so it can hold nothing impossible. Everything happens in the order of its time.
 */
export async function seed(stage: Stage): Promise<void> {
  const { desks, phoneDesk } = await openTownHalls(stage)
  const town = inTown(stage, desks)

  stage.clock.at(8, '09:30')
  for (const id of VETERANS) await register(stage, id)
  await young(stage, town, { id: 'mia', lastName: 'Schulte', consented: true })

  stage.clock.at(7, '10:15')
  for (const id of VETERANS) await town.approve(id)
  for (const id of HELPERS) await postWhatWaited(stage, id)

  stage.clock.at(4, '16:20')
  await young(stage, town, { id: 'jonas', lastName: 'Brinkmann', consented: false })
  await aReport(stage, town)
  await aWalk(stage)
  await askedBack(stage, town)
  await hildegardCalls(stage, phoneDesk, desks.delbrueck)
  await aMatch(stage)
  await openRequests(stage)

  stage.clock.beforeNow(25)
  await register(stage, 'anna')
  await register(stage, 'benno')
}

/** The operator follows the first link, makes both towns, and their staff follow theirs. */
async function openTownHalls({ core, clock }: Stage) {
  clock.at(9, '09:00')
  const account = async (token: string | null, who: { name: string; email: string }) => {
    if (token === null) throw new Error('There is an operator already: only an empty installation is seeded.')
    return ok(await core.accounts.setUp({ token, ...who, password: PASSWORD, language: 'de' })).staffId
  }
  const operators = core.operators(await account(await core.accounts.firstOperatorLink(), STAFF.operator))
  const ids: number[] = []
  for (const { districts, ...town } of TOWNS)
    ids.push(ok(await operators.createMunicipality({ ...town, districts: [...districts] })).id)
  const [delbrueck = 0, lindach = 0] = ids
  const join = async (municipalityId: number, role: 'COORDINATOR' | 'PHONE_DESK', who: keyof typeof STAFF) => {
    const { token } = ok(await operators.inviteStaff({ municipalityId, role }))
    return core.desk(await account(token, STAFF[who]), municipalityId)
  }
  const desks = {
    delbrueck: await join(delbrueck, 'COORDINATOR', 'coordinator'),
    lindach: await join(lindach, 'COORDINATOR', 'coordinatorOfLindach'),
  }
  return { desks, phoneDesk: await join(delbrueck, 'PHONE_DESK', 'phoneDesk') }
}

/** What the town halls do with who stands in their lists. */
function inTown({ clock }: Stage, desks: Record<Resident['town'], Desk>) {
  const waiting = async (id: ResidentId) => {
    const { name, town } = RESIDENTS[id]
    const { rows } = ok(await desks[town].listRegistrations())
    const row = rows.find(each => `${each.firstName} ${each.lastName}`.trim() === name)
    if (!row) throw new Error(`${name} is not in the list of registrations.`)
    return { desk: desks[town], ...row }
  }
  return {
    waiting,
    approve: async (id: ResidentId) => {
      const { desk, id: memberId, version, pendingRoles: roles } = await waiting(id)
      const checked = { checkedHow: 'CALL_BACK', checkedOn: clock.today(), sensitive: false } as const
      ok(await desk.approveMember({ memberId, version, roles, ...checked }))
      return memberId
    },
  }
}

/** As everybody comes in: by the town's link, consent first, then one answer at a time. */
async function register({ talk, clock }: Stage, id: ResidentId): Promise<void> {
  const { name, town, age, district, begins, phone, guardian }: Resident = RESIDENTS[id]
  await talk.start(id, town)
  if (BUTTONS.includes(begins)) await talk.choose(id, begins)
  else await talk.say(id, begins)
  await talk.choose(id, 'Ja')
  await talk.say(id, name)
  await talk.say(id, String(Number(clock.today().slice(0, 4)) - age))
  if (guardian) {
    await talk.choose(id, 'Ja')
    await talk.say(id, guardian.name)
    await talk.say(id, guardian.phone)
  }
  await talk.choose(id, district)
  if (phone !== undefined) await talk.say(id, phone)
  await talk.choose(id, 'Ja, anmelden')
}

/** Under 18 the guardians' paper decides: one of the two has brought it, the other waits. */
async function young(
  stage: Stage,
  town: ReturnType<typeof inTown>,
  { id, consented }: { id: 'mia' | 'jonas'; lastName: string; consented: boolean },
): Promise<void> {
  await register(stage, id)
  if (!consented) return
  const { desk, id: memberId } = await town.waiting(id)
  stage.clock.at(7, '08:40')
  const { guardians } = ok(await desk.readMember({ memberId }))
  for (const { id: guardianId } of guardians)
    ok(await desk.recordGuardianConsent({ guardianId, work: true, data: true, writtenOn: stage.clock.today() }))
  await town.approve(id)
  await postWhatWaited(stage, id)
}

/** The offer that was said on the way in is offered for posting now. */
async function postWhatWaited({ talk }: Stage, id: ResidentId): Promise<void> {
  await talk.choose(id, 'Ja, bitte')
  await talk.choose(id, 'Ja, anbieten')
}

async function ask({ talk }: Stage, id: ResidentId, sentence: string): Promise<void> {
  await talk.say(id, sentence)
  await talk.choose(id, 'Ja, bitte suchen')
}

/** Fatma's helper wanted money first. She says so; staff set him aside, and somebody else is looked for. */
async function aReport(stage: Stage, town: ReturnType<typeof inTown>): Promise<void> {
  const { talk, clock } = stage
  clock.at(2, '14:10')
  await ask(stage, 'fatma', `Ich brauche am ${clock.date(3)} nachmittags Hilfe bei einem Brief vom Amt`)
  await talk.choose('thomas', 'Ja, gern')
  clock.at(2, '17:35')
  await talk.choose('fatma', 'Etwas stimmt nicht')
  await talk.say('fatma', 'Er hat angerufen und wollte vorher 50 Euro haben.')
  await talk.choose('fatma', 'Nicht mehr zusammenbringen')
  clock.at(1, '09:05')
  const { desk, memberId } = await town.member('thomas')
  ok(await desk.suspendMember({ memberId, reason: 'Wollte vorab Geld; Gespräch steht aus.' }))
}

/** Was yesterday: both are about to be asked how it went. */
async function aWalk(stage: Stage): Promise<void> {
  const { talk, clock } = stage
  clock.at(2, '18:05')
  await ask(stage, 'elisabeth', `Ich hätte gern Gesellschaft beim Spaziergang, am ${clock.date(-1)} um 14 Uhr`)
  await talk.choose('svitlana', 'Ja, gern')
  await talk.choose('svitlana', 'Ja')
  await talk.choose('elisabeth', 'Nur Adresse')
  await talk.say('elisabeth', 'Mühlenweg 12')
}
