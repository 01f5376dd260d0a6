import { doorCode } from '../domain/door-code.ts'
import { invitationLife } from '../domain/invitation.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { takePlace } from '../domain/request.ts'
import { acceptable } from '../matching/eligibility.ts'
import { candidateFor, jobOf } from '../store/candidates.ts'
import { lockHelpers, lockRequest } from '../store/locks.ts'
import type { RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { showVolunteers } from './choosing.ts'
import { askOthersToo, learnFrom, lookForHelpers } from './dispatch.ts'
import { fill } from './fill.ts'
import { lapseSuggestions } from './lapsing.ts'
import { agreeOnMatch } from './matches.ts'
import { situationOf } from './situation.ts'

/** A helper's yes. Exactly one wins a place, whatever races: the request's row is held, and each place is unique. */
export const acceptInvitation = approvedCall(
  'HELPER',
  async (at, { invitationId }: { invitationId: number }) => {
    const held = await holdInvitation(at, invitationId)
    if (isRefusal(held)) return held
    const { request, invitation } = held
    if (invitation.status === 'SUPERSEDED' || invitation.status === 'CANCELLED')
      return refuse('someone-faster')
    const yes = invitationLife.decide(invitation.status, 'accept')
    if (isRefusal(yes)) return yes
    await lockHelpers(at, [at.member.id], at.now)
    const job = await jobOf(at, request)
    const helper = await candidateFor(at, job, at.member.id)
    if (!helper) return refuse('not-found', { what: 'invitation' })
    const may = acceptable(job, { ...helper, categories: [job.category] }, await situationOf(at))
    if (!may.eligible) return may.refusals[0] as Refusal
    const living = await at.db.match.findMany({
      where: { requestId: request.id, status: { in: ['AGREED', 'DONE'] } },
    })
    const place = takePlace({
      status: request.status,
      people: request.people,
      taken: living.map(each => each.place),
    })
    if (isRefusal(place)) return place

    await at.db.invitation.update({
      where: { id: invitationId },
      data: { status: yes.to, answeredAt: at.now },
    })
    await lapseSuggestions(at, { id: invitationId }, 'nothing')
    await learnFrom(at, invitation, 'accepted')
    await audit(at, 'invitation.accepted', 'request', request.id)
    if (request.choice === 'PICK') return waitForChoice(at, request)
    if (place.fills) await fill(at, request, invitationId)
    const word = doorCode(at.seed)
    const facts = await agreeOnMatch(at, {
      request,
      invitationId,
      helperId: at.member.id,
      place: place.place,
      word,
    })
    return facts
  },
)

/** A no is always fine; somebody else is asked. */
export const declineInvitation = approvedCall(
  'HELPER',
  async (at, { invitationId }: { invitationId: number }) => {
    const held = await holdInvitation(at, invitationId)
    if (isRefusal(held)) return held
    const no = invitationLife.decide(held.invitation.status, 'decline')
    if (isRefusal(no)) return held.invitation.status === 'DECLINED' ? { declined: true } : no
    await at.db.invitation.update({
      where: { id: invitationId },
      data: { status: no.to, answeredAt: at.now },
    })
    const { offerId } = held.request
    await lapseSuggestions(at, { id: invitationId }, offerId === null ? 'searches' : 'nothing')
    // who named another time would have helped: it was the time that did not suit
    if (held.invitation.suggestedAt === null) await learnFrom(at, held.invitation, 'declined')
    await audit(at, 'invitation.declined', 'request', held.request.id)
    if (offerId === null) await lookForHelpers(at, held.request.id)
    else await askOthersToo(at, held.request, line('told.offerDeclined', { firstName: at.member.firstName }))
    return { declined: true }
  },
)

/** The seeker chooses among all who say yes: more are looked for, until there is a choice or the time is over. */
async function waitForChoice(at: Inside, request: RequestRow) {
  const shown = await showVolunteers(at, request)
  await lookForHelpers(at, request.id)
  const { firstName } = await at.db.member.findUniqueOrThrow({ where: { id: request.seekerId } })
  return { waits: true as const, firstName, chooseBy: shown?.chooseBy ?? at.now.toISOString() }
}

/** An invitation of one's own, with its request held. */
export async function holdInvitation(at: AsMember, invitationId: number) {
  const mine = { id: invitationId, helperId: at.member.id }
  const asked = await at.db.invitation.findFirst({ where: mine })
  const request = asked && (await lockRequest(at, asked.requestId))
  if (!request) return refuse('not-found', { what: 'invitation' })
  return { request, invitation: await at.db.invitation.findFirstOrThrow({ where: mine }) }
}
