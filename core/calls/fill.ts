import { isRefusal } from '../domain/refusal.ts'
import { requestLife } from '../domain/request.ts'
import { line } from '../texts/line.ts'
import { aboutTheirs } from './about-request.ts'
import type { Inside } from './call.ts'
import { lapseSuggestions } from './lapsing.ts'

/** All helpers are found: who was asked too, or has said yes and was not chosen, is told kindly. */
export async function fill(at: Inside, request: { id: number }, winner: number): Promise<void> {
  const fact = requestLife.decide('OPEN', 'fill')
  if (isRefusal(fact)) throw new Error('an open request can always be filled')
  await at.db.helpRequest.update({
    where: { id: request.id },
    data: { status: fact.to, lookAgainAt: null, version: { increment: 1 } },
  })
  const others = await at.db.invitation.findMany({
    where: { requestId: request.id, id: { not: winner }, ...UNSETTLED },
    select: { id: true, helperId: true, status: true },
  })
  await at.db.invitation.updateMany({
    where: { id: { in: others.map(each => each.id) } },
    data: { status: 'SUPERSEDED', answeredAt: at.now },
  })
  await lapseSuggestions(at, { id: { in: others.map(each => each.id) } }, 'found')
  for (const { id, helperId, status } of others) {
    const told = status === 'ACCEPTED' ? line('told.notChosen') : line('told.someoneFaster')
    await at.tell(helperId, { lines: [await aboutTheirs(at, id), told], closes: `invitation:${id}` })
  }
}

/** asked and without an answer, or with a yes that nobody has taken up */
export const UNSETTLED = {
  OR: [{ status: 'SENT' as const }, { status: 'ACCEPTED' as const, match: null }],
}
