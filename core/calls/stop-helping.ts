import { unfitness } from '../matching/eligibility.ts'
import { candidateFor, jobOf } from '../store/candidates.ts'
import { lockRequest } from '../store/locks.ts'
import type { RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import type { Inside } from './call.ts'
import { askOthersToo, lookForHelpers } from './dispatch.ts'
import { UNSETTLED } from './fill.ts'
import { stillToCome, withdrawMatch } from './match-endings.ts'
import { cancelInvitations } from './request-endings.ts'
import { situationOf } from './situation.ts'

/**
 * Somebody else is looked for in every place that this helper, who is set aside or leaves, held or was asked for; or in
 * those that `goes` names. Resolves to how many visits were called off.
 */
export async function stopHelping(
  at: Inside,
  helperId: number,
  by: 'helper' | 'staff',
  goes: (request: RequestRow) => Promise<boolean> = async () => true,
): Promise<number> {
  await holdRequests(at, helperId)
  const asked = await at.db.invitation.findMany({
    where: { helperId, ...UNSETTLED },
    orderBy: { requestId: 'asc' },
    select: { request: true, helper: { select: { firstName: true } } },
  })
  const agreed = await at.db.match.findMany({
    where: { helperId, ...stillToCome(at) },
    orderBy: { requestId: 'asc' },
    select: { id: true, request: true },
  })
  const others: typeof asked = []
  for (const each of asked) {
    if (!(await goes(each.request))) continue
    await cancelInvitations(at, { helperId, requestId: each.request.id }, [])
    others.push(each)
  }
  let calledOff = 0
  for (const { id, request } of agreed) {
    // one by one: hours that would be too many together may do once another visit is off
    if (!(await goes(request))) continue
    await withdrawMatch(at, id, by)
    calledOff++
  }
  for (const { request, helper } of others) {
    if (request.offerId === null) await lookForHelpers(at, request.id)
    else await askOthersToo(at, request, line('told.offerDeclined', { firstName: helper.firstName }))
  }
  return calledOff
}

/** A yes that is just being said is either seen here, or finds its helper as they are now. By id: locks are taken in one order. */
async function holdRequests(at: Inside, helperId: number): Promise<void> {
  const open = { some: { helperId, ...UNSETTLED } }
  const agreed = { some: { helperId, ...stillToCome(at) } }
  const requests = await at.db.helpRequest.findMany({
    where: { OR: [{ invitations: open }, { matches: agreed }] },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of requests) await lockRequest(at, id)
}

/** A helper's age or papers have turned out to be other than was thought: what they may not do now is called off. */
export async function stopWhatMayNotBe(at: Inside, helperId: number): Promise<number> {
  const situation = await situationOf(at)
  return stopHelping(at, helperId, 'staff', async request => {
    const job = await jobOf(at, request)
    const helper = await candidateFor(at, job, helperId)
    return helper !== null && unfitness(job, helper, situation).length > 0
  })
}
