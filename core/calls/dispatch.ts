import { HOUR_MS, MINUTE_MS } from '../domain/calendar.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import { eligibility } from '../matching/eligibility.ts'
import { type Ranked, rank } from '../matching/ranking.ts'
import { type RemedyName, remediesFor } from '../matching/remedies.ts'
import { nextWave, type OpenAsk, type Wave } from '../matching/waves.ts'
import { type Answer, type AskMade, learn } from '../matching/willingness.ts'
import { candidateFor, candidatesFor, jobOf } from '../store/candidates.ts'
import { lockRequest } from '../store/locks.ts'
import type { RequestRow } from '../store/rows.ts'
import { type Line, line } from '../texts/line.ts'
import { aboutMine, aboutTheirs } from './about-request.ts'
import { send, stillUnderLimit } from './asking.ts'
import { audit } from './audit.ts'
import type { Inside } from './call.ts'
import { choiceEnds, volunteersFor } from './choosing.ts'
import { helpersJudged } from './helpers-judged.ts'
import { lapseSuggestions } from './lapsing.ts'
import { situationOf } from './situation.ts'

/**
 * Decides about one request anew: whom to ask now, and when to look again. Called when it opens, after every answer
 * and by its timer; calling once too often does no harm.
 */
export async function lookForHelpers(at: Inside, requestId: number): Promise<{ asked: number }> {
  const request = await lockRequest(at, requestId)
  if (request?.status !== 'OPEN' || request.offerId !== null) return { asked: 0 }
  const situation = await situationOf(at)
  const job = await jobOf(at, request)
  const invitations = await at.db.invitation.findMany({ where: { requestId } })
  const agreed = await at.db.match.count({ where: { requestId, status: { in: ['AGREED', 'DONE'] } } })
  const volunteers = await volunteersFor(at, request)
  const open = invitations.flatMap(openAsk)
  const candidates = (await candidatesFor(at, job)).filter(each => eligibility(job, each, situation).eligible)
  const ranked = rank(job, candidates, situation)
  const { deadline, urgent } = job
  // whoever wants to choose needs some to choose from
  const people = job.people + (request.choice === 'PICK' ? SPARE : 0)
  const found = agreed + volunteers.length
  const insists = (job.radiusKm ?? 0) > situation.rules.radiusKm
  const openedAt = request.openedAt?.getTime() ?? situation.now
  const wave = nextWave({ openedAt, deadline, urgent, insists, people, found, open }, ranked, situation)
  const byId = new Map(ranked.map(each => [each.memberId, each]))
  const asked = await stillUnderLimit(
    at,
    wave.ask.flatMap(id => byId.get(id) ?? []),
  )
  await askThem(at, request.id, asked, { ...wave.why, candidates: ranked.length })
  const ends = choiceEnds(at, request, volunteers)?.getTime() ?? deadline
  await lookAgain(at, requestId, nextLook(wave, ends, situation.now) ?? (volunteers.length > 0 ? ends : null))
  const another = invitations.some(each => each.suggestionUntil !== null && each.suggestionUntil > at.now)
  if (wave.exhausted && volunteers.length === 0 && !another) await nobodyYet(at, request)
  return { asked: asked.length }
}

/** Where nobody is left for now, somebody may be free again later. */
function nextLook({ why, exhausted, lookAgainAt }: Wave, deadline: number, now: number): number | null {
  if (why.why === 'found') return null
  const later = exhausted || lookAgainAt === null ? now + LATER_MS : lookAgainAt
  return Math.max(Math.min(later, deadline), now + SOON_MS)
}

/** When to decide about this request the next time; nothing due is forgotten over a crash. */
export async function lookAgain(at: Inside, requestId: number, when: number | null): Promise<void> {
  const lookAgainAt = when === null ? null : new Date(when)
  await at.db.helpRequest.update({ where: { id: requestId }, data: { lookAgainAt } })
  const about = { municipalityId: at.municipality.id, id: requestId }
  if (lookAgainAt) await at.house.timers.at(at.tx, 'wave', about, lookAgainAt)
}

/** The owner of the offer that was asked has no time, or stays silent: the request goes on, to others. */
export async function askOthersToo(
  at: Inside,
  request: { id: number; seekerId: number },
  told: Line | null,
): Promise<void> {
  await at.db.helpRequest.update({ where: { id: request.id }, data: { offerId: null } })
  if (told) await at.tell(request.seekerId, { lines: [told] })
  await lookForHelpers(at, request.id)
}

/** One helper asked about one request, without a wave: the owner of an offer that was asked. */
export async function invite(
  at: Inside,
  requestId: number,
  helperId: number,
): Promise<{ id: number } | Refusal> {
  const request = await lockRequest(at, requestId)
  if (!request) return refuse('not-found', { what: 'request' })
  const job = await jobOf(at, request)
  const candidate = await candidateFor(at, job, helperId)
  if (!candidate) return refuse('not-found', { what: 'offer' })
  const situation = await situationOf(at)
  const asked = { ...candidate, categories: [job.category], asksThisWeek: 0 }
  const may = eligibility(job, asked, situation)
  if (!may.eligible) return may.refusals[0] as Refusal
  const [ranked] = rank(job, [asked], situation)
  const [sent] = await send(at, requestId, null, ranked ? [ranked] : [])
  if (!sent) return refuse('not-found', { what: 'offer' })
  await lookAgain(at, requestId, sent.answerBy.getTime())
  return { id: sent.id }
}

/** Who has not answered in time is not waited for, and the silence is learned from. */
export async function expireInvitations(at: Inside, requestId: number): Promise<Silent[]> {
  const late = { requestId, status: 'SENT' as const, answerBy: { lte: at.now } }
  const silent = await at.db.invitation.findMany({
    where: late,
    include: { helper: { select: { firstName: true } } },
  })
  for (const invitation of silent) {
    await at.db.invitation.update({ where: { id: invitation.id }, data: { status: 'EXPIRED' } })
    const { suggestedAt, suggestionUntil, helperId, id } = invitation
    const lines = suggestionUntil === null ? [] : [await aboutTheirs(at, id), line('told.suggestionGone')]
    if (suggestedAt === null) await learnFrom(at, invitation, 'silent')
    await at.tell(helperId, { lines, closes: `invitation:${id}` })
    await lapseSuggestions(at, { id }, 'searches')
  }
  return silent.map(({ helper, suggestedAt }) => ({ ...helper, suggested: suggestedAt !== null }))
}

/** What an answer, or none, says about a helper's willingness. */
export async function learnFrom(
  at: Inside,
  invitation: { helperId: number; sentAt: Date; reasons: unknown },
  answer: Answer,
): Promise<void> {
  const record = await at.db.helperRecord.findFirst({ where: { memberId: invitation.helperId } })
  if (!record) return
  const { near, rested } = invitation.reasons as Pick<AskMade, 'near' | 'rested'>
  const ask = { near, rested, waitedMs: at.now.getTime() - invitation.sentAt.getTime() }
  const { alpha, beta } = learn(record, answer, ask, (await situationOf(at)).habits)
  await at.db.helperRecord.update({
    where: { memberId: record.memberId },
    data: { alpha, beta, learnedAt: at.now },
  })
}

async function askThem(at: Inside, requestId: number, asked: Ranked[], why: object): Promise<void> {
  if (asked.length === 0) return
  const number = (await at.db.dispatchWave.count({ where: { requestId } })) + 1
  const wave = await at.db.dispatchWave.create({ data: { requestId, number, at: at.now, why } })
  await send(at, requestId, wave.id, asked)
  await audit(at, 'request.asked', 'request', requestId)
}

/**
 * Nobody is left to ask: staff see it in their list at once. The seeker has heard so when posting; if it is still so at
 * the next look, they hear what could help.
 */
async function nobodyYet(at: Inside, request: RequestRow): Promise<void> {
  const once = async (deed: string) => {
    const done = await at.db.auditEntry.count({ where: { subject: 'request', subjectId: request.id, deed } })
    if (done === 0) await audit(at, deed, 'request', request.id)
    return done === 0
  }
  await once('request.nobody-yet')
  if (request.openedAt?.getTime() === at.now.getTime() || !(await once('request.seeker-told'))) return
  const { unable } = await helpersJudged(at, request)
  const remedies = remediesFor(unable.map(each => each.refusals))
  const by = (name: RemedyName) => remedies.find(({ remedy }) => remedy === name)?.helpers ?? 0
  const helps = { otherTime: by('other-time'), farther: by('wider-radius') }
  const ask = { flow: 'nobody-yet', step: 'ask', draft: { requestId: request.id, helps } }
  await at.tell(request.seekerId, { lines: [aboutMine(request)], ask, about: `request:${request.id}` })
}

function openAsk(invitation: {
  status: string
  helperId: number
  sentAt: Date
  reasons: unknown
  suggestedAt: Date | null
}): OpenAsk[] {
  // who has named another time has answered
  if (invitation.status !== 'SENT' || invitation.suggestedAt !== null) return []
  const { chance } = invitation.reasons as Pick<Ranked, 'chance'>
  return [{ memberId: invitation.helperId, askedAt: invitation.sentAt.getTime(), chance }]
}

/** who chooses hears of so many more than are needed, if they can be found */
const SPARE = 2
const LATER_MS = 4 * HOUR_MS
const SOON_MS = MINUTE_MS

interface Silent {
  firstName: string
  /** they have named another time, and nothing came of it */
  suggested: boolean
}
