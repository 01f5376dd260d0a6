import { HOUR_MS } from '../domain/calendar.ts'
import { doorCode } from '../domain/door-code.ts'
import { invitationLife } from '../domain/invitation.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { takePlace } from '../domain/request.ts'
import { agreeBy, maySuggest, suggestionOver } from '../domain/suggestion.ts'
import { type When, whenSchema } from '../domain/when.ts'
import { quarterAfter } from '../domain/windows.ts'
import { lockRequest } from '../store/locks.ts'
import type { RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { aboutMine, aboutTheirs } from './about-request.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { askOthersToo, learnFrom, lookAgain, lookForHelpers } from './dispatch.ts'
import { fill } from './fill.ts'
import { invitationFacts } from './invitation-facts.ts'
import { holdInvitation } from './invitations.ts'
import { lapseSuggestions, NONE_OPEN } from './lapsing.ts'
import { agreeOnMatch } from './matches.ts'
import { timeFor, timesOf } from './time-for.ts'

/**
 * Somebody who is asked could help at another time, and the seeker is asked about it. The search goes on meanwhile, and so
 * does the invitation: what could not be agreed on is refused at once.
 */
export const suggestTime = approvedCall(
  'HELPER',
  async (at, { invitationId, when }: { invitationId: number; when: When }) => {
    const held = await holdInvitation(at, invitationId)
    if (isRefusal(held)) return held
    const { request, invitation } = held
    const deed = 'invitation.time-suggested'
    const before = await at.db.auditEntry.count({
      where: { subject: 'invitation', subjectId: invitationId, deed },
    })
    const mayNot = maySuggest(request, invitation.status, before)
    if (mayNot) return mayNot
    const helperId = at.member.id
    const span = await timeFor(at, request, when, { helperId, booked: false })
    if (isRefusal(span)) return span
    const patience = quarterAfter(at.now.getTime() + at.municipality.rules.answerWithinHours * HOUR_MS)
    const answerBy = request.answerBy?.getTime() ?? null
    const until = new Date(agreeBy({ patience, answerBy, startsAt: span.startsAt }))
    if (until <= at.now) return refuse('over-already')
    const { firstName, district } = at.member
    const pick = request.choice === 'PICK'
    const draft = { invitationId, firstName, district, when, until: until.toISOString(), pick }
    const about = `suggestion:${invitationId}`
    const told = await at.tell(request.seekerId, {
      lines: [aboutMine(request)],
      ask: { flow: 'time-suggested', step: 'ask', draft },
      about,
      closes: about,
    })
    if (told === 'unreachable') return refuse('no-channel')
    const waits = new Date(Math.max(until.getTime(), invitation.answerBy.getTime()))
    await at.db.invitation.update({
      where: { id: invitationId },
      data: { suggestion: { ...when }, suggestionUntil: until, suggestedAt: at.now, answerBy: waits },
    })
    await audit(at, deed, 'invitation', invitationId)
    if (request.offerId === null) await lookForHelpers(at, request.id)
    else await lookAgain(at, request.id, waits.getTime())
    return { told }
  },
)

/** The seeker's yes: the helper's yes and the new time hold together, or neither does. A no leaves all as it was. */
export const answerSuggestion = approvedCall(
  'SEEKER',
  async (at, { invitationId, when, agreed }: SuggestionAnswered) => {
    const held = await holdMine(at, invitationId)
    if (isRefusal(held)) return held
    const { request, invitation } = held
    const { helperId, status, suggestionUntil: until } = invitation
    const suggested = whenSchema.parse(invitation.suggestion)
    const over = suggestionOver({ status, when: suggested, until }, request.status, when, at.now)
    if (over) return over
    if (!agreed) {
      await at.db.invitation.update({ where: { id: invitationId }, data: NONE_OPEN })
      await audit(at, 'invitation.time-declined', 'invitation', invitationId)
      const ask = {
        flow: 'answer-invitation',
        step: 'stands',
        draft: await invitationFacts(at, invitationId),
      }
      const about = `invitation:${invitationId}`
      await at.tell(helperId, { ask, about, closes: about })
      // whose own offer was asked has said when they can: others are asked, too
      await askOthersToo(at, request, null)
      return { agreed: false as const, gone: false }
    }
    const span = await timeFor(at, request, when, { helperId, booked: false })
    if (isRefusal(span)) {
      await lapseSuggestions(at, { id: invitationId }, 'nothing')
      await at.tell(helperId, {
        lines: [await aboutTheirs(at, invitationId), line('told.suggestionGone')],
      })
      return { agreed: false as const, gone: true }
    }
    return agree(at, request, invitation, timesOf(at, when, span))
  },
)

async function agree(
  at: Inside,
  request: RequestRow,
  invitation: { id: number; helperId: number; sentAt: Date; reasons: unknown },
  times: ReturnType<typeof timesOf>,
): Promise<{ agreed: true } | Refusal> {
  const { id: invitationId, helperId } = invitation
  const living = await at.db.match.findMany({
    where: { requestId: request.id, status: { in: ['AGREED', 'DONE'] } },
  })
  const taken = living.map(each => each.place)
  const place = takePlace({ status: request.status, people: request.people, taken })
  if (isRefusal(place)) return place
  const yes = invitationLife.decide('SENT', 'accept')
  if (isRefusal(yes)) return yes
  await at.db.invitation.update({
    where: { id: invitationId },
    data: { ...NONE_OPEN, status: yes.to, answeredAt: at.now },
  })
  await learnFrom(at, invitation, 'accepted')
  await audit(at, 'invitation.time-agreed', 'invitation', invitationId)
  // before the time moves: the others read what they were asked about
  await fill(at, request, invitationId)
  await at.tell(request.seekerId, { closes: `choice:${request.id}` })
  const moved = await at.db.helpRequest.update({
    where: { id: request.id },
    data: { ...times, version: { increment: 1 } },
  })
  const word = doorCode(at.seed)
  const facts = await agreeOnMatch(at, {
    request: moved,
    invitationId,
    helperId,
    place: place.place,
    word,
  })
  await at.tell(helperId, {
    lines: [line('told.suggestionAgreed', { firstName: facts.firstName })],
    ask: { flow: 'match', step: 'helper', draft: facts },
    about: `match:${facts.matchId}`,
    closes: `invitation:${invitationId}`,
  })
  return { agreed: true }
}

async function holdMine(at: AsMember, id: number) {
  const mine = { id, request: { seekerId: at.member.id } }
  const asked = await at.db.invitation.findFirst({ where: mine })
  const request = asked && (await lockRequest(at, asked.requestId))
  if (!request) return refuse('not-found', { what: 'invitation' })
  return { request, invitation: await at.db.invitation.findFirstOrThrow({ where: mine }) }
}

interface SuggestionAnswered {
  invitationId: number
  /** as the seeker read it */
  when: When
  agreed: boolean
}
