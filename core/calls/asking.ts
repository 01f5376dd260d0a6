import { HOUR_MS } from '../domain/calendar.ts'
import { quarterAfter } from '../domain/windows.ts'
import type { Ranked } from '../matching/ranking.ts'
import { lockHelpers } from '../store/locks.ts'
import type { Inside } from './call.ts'
import { invitationFacts } from './invitation-facts.ts'

/** Each of them is asked: an invitation, and the question in their chat. */
export async function send(
  at: Inside,
  requestId: number,
  waveId: number | null,
  asked: Ranked[],
): Promise<{ id: number; answerBy: Date }[]> {
  const request = await at.db.helpRequest.findUniqueOrThrow({ where: { id: requestId } })
  const patience = quarterAfter(at.now.getTime() + at.municipality.rules.answerWithinHours * HOUR_MS)
  const answerBy = new Date(Math.min(request.answerBy?.getTime() ?? patience, patience))
  const sent: { id: number; answerBy: Date }[] = []
  for (const { memberId, score, chance, near, rested, reasons } of asked) {
    const { id } = await at.db.invitation.create({
      data: {
        requestId,
        helperId: memberId,
        waveId,
        status: 'SENT',
        sentAt: at.now,
        answerBy,
        score,
        reasons: { chance, near, rested, reasons: reasons as object[] },
      },
    })
    await at.db.helperRecord.updateMany({ where: { memberId }, data: { lastAskedAt: at.now } })
    const draft = await invitationFacts(at, id)
    await at.tell(memberId, {
      ask: { flow: 'answer-invitation', step: 'ask', draft },
      about: `invitation:${id}`,
    })
    sent.push({ id, answerBy })
  }
  return sent
}

/** Another request may just have asked the same people: what counts is how often they were asked when it is their turn. */
export async function stillUnderLimit(at: Inside, asked: Ranked[]): Promise<Ranked[]> {
  const since = new Date(at.now.getTime() - WEEK_MS)
  const asks = await lockHelpers(
    at,
    asked.map(one => one.memberId),
    since,
  )
  return asked.filter(one => (asks.get(one.memberId) ?? 0) < at.municipality.rules.weeklyAskLimit)
}

const WEEK_MS = 7 * 24 * HOUR_MS
