import { HOUR_MS } from '../domain/calendar.ts'
import { doorCode } from '../domain/door-code.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { takePlace } from '../domain/request.ts'
import { quarterAfter } from '../domain/windows.ts'
import { acceptable } from '../matching/eligibility.ts'
import { candidateFor, jobOf } from '../store/candidates.ts'
import { lockHelpers, lockRequest } from '../store/locks.ts'
import type { RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { aboutTheirs } from './about-request.ts'
import { audit } from './audit.ts'
import { approvedCall, type Inside } from './call.ts'
import { fill } from './fill.ts'
import type { MatchFacts } from './match-facts.ts'
import { agreeOnMatch } from './matches.ts'
import { helpsFor } from './organisations.ts'
import { situationOf } from './situation.ts'

/** Where the seeker chooses, a yes waits with the others; the seeker sees all there are, and until when to choose. */
export async function showVolunteers(at: Inside, request: RequestRow): Promise<{ chooseBy: string } | null> {
  const volunteers = await volunteersFor(at, request)
  const chooseBy = choiceEnds(at, request, volunteers)
  if (chooseBy === null) return null
  const helpers = []
  for (const { id, helperId, helper } of volunteers)
    helpers.push({
      invitationId: id,
      firstName: helper.firstName,
      district: helper.district?.name ?? null,
      organisation: (await helpsFor(at, request, helperId))?.name ?? null,
    })
  const draft = { requestId: request.id, chooseBy: chooseBy.toISOString(), helpers }
  const about = `choice:${request.id}`
  await at.tell(request.seekerId, {
    ask: { flow: 'choose-helper', step: 'ask', draft },
    about,
    closes: about,
  })
  return { chooseBy: draft.chooseBy }
}

export const chooseHelper = approvedCall(
  'SEEKER',
  async (at, { requestId, invitationId }: { requestId: number; invitationId: number }) => {
    const request = await lockRequest(at, requestId)
    if (!request || request.seekerId !== at.member.id) return refuse('not-found', { what: 'request' })
    return choose(at, request, invitationId)
  },
)

/** The time to choose is over: the first yes counts, so that nobody is kept waiting. Whether anybody was chosen. */
export async function chooseFirst(at: Inside, requestId: number): Promise<boolean> {
  const request = await lockRequest(at, requestId)
  if (request?.status !== 'OPEN' || request.choice !== 'PICK') return false
  const volunteers = await volunteersFor(at, request)
  const ends = choiceEnds(at, request, volunteers)
  if (ends === null || ends > at.now) return false
  for (const { id } of volunteers) {
    const chosen = await choose(at, request, id)
    if (!isRefusal(chosen)) return true
  }
  return false
}

/** Who has said yes and is not chosen yet, first come first. */
export const volunteersFor = (at: Inside, { id }: { id: number }) =>
  at.db.invitation.findMany({
    where: { requestId: id, status: 'ACCEPTED', match: null },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    include: { helper: { select: { firstName: true, district: { select: { name: true } } } } },
  })

/** Some hours after the first yes, and not after the request's own time; null while nobody has said yes. */
export function choiceEnds(
  at: Inside,
  request: Pick<RequestRow, 'answerBy'>,
  volunteers: readonly { answeredAt: Date | null }[],
): Date | null {
  const first = volunteers[0]?.answeredAt
  if (!first) return null
  const window = quarterAfter(first.getTime() + at.municipality.rules.choiceHours * HOUR_MS)
  return new Date(Math.min(window, request.answerBy?.getTime() ?? window))
}

/** All is looked at again, as with a yes that counts at once: hours have passed since. */
async function choose(at: Inside, request: RequestRow, invitationId: number): Promise<MatchFacts | Refusal> {
  const invitation = (await volunteersFor(at, request)).find(({ id }) => id === invitationId)
  if (!invitation) return refuse('not-now', { what: 'invitation', status: request.status })
  const { helperId } = invitation
  await lockHelpers(at, [helperId], at.now)
  const job = await jobOf(at, request)
  const helper = await candidateFor(at, job, helperId)
  const may = helper && acceptable(job, { ...helper, categories: [job.category] }, await situationOf(at))
  if (!may?.eligible) {
    await at.db.invitation.update({ where: { id: invitationId }, data: { status: 'CANCELLED' } })
    const lines = [await aboutTheirs(at, invitationId), line('told.requestGone')]
    await at.tell(helperId, { lines, closes: `invitation:${invitationId}` })
    return may?.refusals[0] ?? refuse('not-found', { what: 'invitation' })
  }
  const living = await at.db.match.findMany({
    where: { requestId: request.id, status: { in: ['AGREED', 'DONE'] } },
  })
  const taken = living.map(each => each.place)
  const place = takePlace({ status: request.status, people: request.people, taken })
  if (isRefusal(place)) return place
  const word = doorCode(at.seed)
  const facts = await agreeOnMatch(at, { request, invitationId, helperId, place: place.place, word })
  const ask = { flow: 'match', step: 'helper', draft: facts }
  await at.tell(helperId, { ask, about: `match:${facts.matchId}`, closes: `invitation:${invitationId}` })
  await audit(at, 'helper.chosen', 'request', request.id)
  await at.tell(request.seekerId, { closes: `choice:${request.id}` })
  if (place.fills) await fill(at, request, invitationId)
  else await showVolunteers(at, request)
  return facts
}
