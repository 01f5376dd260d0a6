import { refusalOfPay } from '../domain/pay.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { requestLife } from '../domain/request.ts'
import type { Doubt, Wish } from '../domain/wish.ts'
import { lockRequest } from '../store/locks.ts'
import { line } from '../texts/line.ts'
import { aboutTheirs } from './about-request.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { lookForHelpers } from './dispatch.ts'
import { lapseSuggestions } from './lapsing.ts'
import { speaksNotFor } from './organisations.ts'
import { closeRequest } from './request-endings.ts'
import { doubtAbout, requestColumns } from './wishes.ts'

/**
 * A request goes out: the search for helpers begins with it, in the same transaction. Where it leaves a doubt,
 * staff see it before anybody else does.
 */
export async function postRequest(
  at: Inside,
  seekerId: number,
  wish: Wish,
  options: { draftId?: number; enteredById?: number } = {},
): Promise<Posted | Refusal> {
  const { rules } = at.municipality
  const open = await at.db.helpRequest.count({
    where: { seekerId, status: { in: ['OPEN', 'PAUSED', 'HELD'] } },
  })
  if (open >= rules.maxOpenRequests) return refuse('too-many-open', { max: rules.maxOpenRequests })
  const columns = await requestColumns(at, seekerId, wish)
  const wrong = await whatIsWrong(at, seekerId, columns)
  if (wrong) return wrong
  const { draftId, ...entered } = options
  const doubt = doubtAbout(at, columns, { byStaff: entered.enteredById !== undefined })
  const data = { ...columns, ...(doubt ? held(doubt) : opened(at)) }
  const draft =
    draftId === undefined
      ? null
      : await at.db.helpRequest.findFirst({ where: { id: draftId, seekerId, status: 'DRAFT' } })
  if (draftId !== undefined && !draft) return refuse('not-found', { what: 'request' })
  const { id } = draft
    ? await at.db.helpRequest.update({ where: { id: draft.id }, data })
    : await at.db.helpRequest.create({ data: { ...data, ...entered, seekerId, createdAt: at.now } })
  const answerBy = columns.answerBy.toISOString()
  if (doubt) {
    await audit(at, 'request.held', 'request', id)
    return { id, status: 'HELD', doubt, asked: 0, answerBy }
  }
  await audit(at, 'request.opened', 'request', id)
  const { asked } = await lookForHelpers(at, id)
  return { id, status: 'OPEN', doubt, asked, answerBy }
}

/** Why a wish can't go out as it is. */
export const whatIsWrong = async (
  at: Inside,
  seekerId: number,
  columns: Awaited<ReturnType<typeof requestColumns>>,
): Promise<Refusal | null> =>
  columns.endsAt && columns.endsAt <= at.now
    ? refuse('over-already')
    : (refusalOfPay(columns, at.municipality.rules) ??
      (await speaksNotFor(at, seekerId, columns.organisationId)))

export const opened = (at: Inside) => ({
  status: 'OPEN' as const,
  statusReason: null,
  openedAt: at.now,
  lookAgainAt: at.now,
})
export const held = (doubt: Doubt) => ({ status: 'HELD' as const, statusReason: doubt, lookAgainAt: null })

interface Posted {
  id: number
  status: 'OPEN' | 'HELD'
  /** why staff look at it first */
  doubt: Doubt | null
  asked: number
  answerBy: string
}

/** `unlessSought`: refused where the same is looked for already, or agreed on. */
export const postMyRequest = approvedCall(
  'SEEKER',
  async (at, { wish, draftId, unlessSought }: OwnRequest) =>
    unlessSought && (await isSoughtAlready(at, wish))
      ? refuse('sought-already')
      : postRequest(at, at.member.id, wish, draftId === null ? {} : { draftId }),
)

interface OwnRequest {
  wish: Wish
  draftId: number | null
  unlessSought?: boolean
}

/** The same kind of help at the same time; of what has no kind, only the same words are the same. */
async function isSoughtAlready(at: AsMember, wish: Wish): Promise<boolean> {
  const { category, text, from, to, part, every, days } = wish
  const alive = await at.db.helpRequest.findMany({
    where: {
      seekerId: at.member.id,
      status: { in: ['HELD', 'OPEN', 'PAUSED', 'MATCHED'] },
      ...{ category, from, to, part, every },
      ...(category === 'other' ? { text } : {}),
    },
  })
  return alive.some(row => `${row.days}` === `${days}`)
}

/** Pause, go on searching, or take back: what its owner may do with an open request at any time. */
export const manageRequest = approvedCall(
  'SEEKER',
  async (at, { id, command }: { id: number; command: 'pause' | 'resume' | 'cancel' }) => {
    const request = await lockRequest(at, id)
    if (!request || request.seekerId !== at.member.id) return refuse('not-found', { what: 'request' })
    if (command === 'cancel') return closeRequest(at, request, 'cancel')
    const fact = requestLife.decide(request.status, command)
    if (isRefusal(fact)) return fact
    await at.db.helpRequest.update({
      where: { id },
      data: { status: fact.to, lookAgainAt: command === 'resume' ? at.now : null, version: { increment: 1 } },
    })
    await audit(at, `request.${command}d`, 'request', id)
    if (command === 'pause')
      for (const { id: invitationId, helperId } of await lapseSuggestions(at, { requestId: id }, 'nothing')) {
        const lines = [await aboutTheirs(at, invitationId), line('told.suggestionGone')]
        await at.tell(helperId, { lines })
      }
    if (command === 'resume') await lookForHelpers(at, id)
    return { status: fact.to }
  },
)

/** Nobody near has time: from now on helpers are asked from twice as far. */
export const widenSearch = approvedCall('SEEKER', async (at, { requestId }: { requestId: number }) => {
  const request = await lockRequest(at, requestId)
  if (!request || request.seekerId !== at.member.id) return refuse('not-found', { what: 'request' })
  if (request.status !== 'OPEN') return refuse('not-now', { what: 'request', status: request.status })
  const radiusKm = 2 * (request.radiusKm ?? at.municipality.rules.radiusKm)
  await at.db.helpRequest.update({ where: { id: requestId }, data: { radiusKm, version: { increment: 1 } } })
  await audit(at, 'request.widened', 'request', requestId)
  return { radiusKm, ...(await lookForHelpers(at, requestId)) }
})

/** Changed words or times go out anew: who was asked about the old ones is told that it has changed. */
export const changeRequest = approvedCall(
  'SEEKER',
  async (at, { id, wish }: { id: number; wish: Wish }): Promise<Posted | Refusal> => {
    const request = await lockRequest(at, id)
    if (!request || request.seekerId !== at.member.id) return refuse('not-found', { what: 'request' })
    if (request.status !== 'OPEN' && request.status !== 'PAUSED' && request.status !== 'EXPIRED')
      return refuse('not-now', { what: 'request', status: request.status })
    const wrong = await whatIsWrong(at, at.member.id, await requestColumns(at, at.member.id, wish))
    if (wrong) return wrong
    const closed = request.status === 'EXPIRED' ? null : await closeRequest(at, request, 'cancel', 'changed')
    if (isRefusal(closed)) return closed
    return postRequest(at, at.member.id, wish)
  },
)
