import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { type RequestCommand, requestLife } from '../domain/request.ts'
import { lockRequest } from '../store/locks.ts'
import { type Line, line } from '../texts/line.ts'
import { aboutTheirs } from './about-request.ts'
import { audit } from './audit.ts'
import type { Inside } from './call.ts'
import { UNSETTLED } from './fill.ts'
import { lapseSuggestions } from './lapsing.ts'
import { withdrawMatch } from './match-endings.ts'

/**
 * The end of a request before it is done: open invitations and living matches end with it, and everybody concerned is
 * told neutrally, without the reason.
 */
export async function closeRequest(
  at: Inside,
  request: { id: number },
  command: Extract<RequestCommand, 'cancel' | 'block' | 'expire'>,
  statusReason: string | null = null,
): Promise<{ status: string } | Refusal> {
  const locked = await lockRequest(at, request.id)
  if (!locked) return refuse('not-found', { what: 'request' })
  const fact = requestLife.decide(locked.status, command)
  if (isRefusal(fact)) return fact
  const told = line(command === 'expire' ? 'told.askOver' : 'told.requestGone')
  await cancelInvitations(at, { requestId: locked.id }, [told])
  const by = command === 'cancel' ? 'seeker' : 'staff'
  const matches = await at.db.match.findMany({ where: { requestId: locked.id, status: 'AGREED' } })
  for (const match of matches) await withdrawMatch(at, match.id, by, { request: 'leave' })
  await at.db.helpRequest.update({
    where: { id: locked.id },
    data: { status: fact.to, statusReason, closedAt: at.now, lookAgainAt: null, version: { increment: 1 } },
  })
  await audit(at, `request.${PAST[command]}`, 'request', locked.id, statusReason)
  return { status: fact.to }
}

/** Who was asked and has not answered need not answer any more; without `lines` only the buttons go. */
export async function cancelInvitations(
  at: Inside,
  whose: { requestId: number; helperId?: number } | { helperId: number },
  lines: Line[],
): Promise<void> {
  const open = await at.db.invitation.findMany({
    where: { ...whose, ...UNSETTLED },
    select: { id: true, helperId: true },
  })
  await at.db.invitation.updateMany({
    where: { id: { in: open.map(each => each.id) } },
    data: { status: 'CANCELLED', answeredAt: at.now },
  })
  await lapseSuggestions(at, { id: { in: open.map(each => each.id) } }, 'nothing')
  for (const { id, helperId } of open) {
    const news = lines.length === 0 ? [] : [await aboutTheirs(at, id), ...lines]
    await at.tell(helperId, { lines: news, closes: `invitation:${id}` })
  }
}

const PAST = { cancel: 'cancelled', block: 'blocked', expire: 'expired' } as const
