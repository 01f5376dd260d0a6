import { line } from '../texts/line.ts'
import type { Inside } from './call.ts'
import { askOthersToo, lookForHelpers } from './dispatch.ts'
import { stillToCome, withdrawMatch } from './match-endings.ts'
import { cancelInvitations } from './requests.ts'

/** Somebody else is looked for in every place that this helper, who is set aside or leaves, held or was asked for. */
export async function stopHelping(at: Inside, helperId: number, by: 'helper' | 'staff'): Promise<void> {
  const asked = await at.db.invitation.findMany({
    where: { helperId, status: 'SENT' },
    orderBy: { requestId: 'asc' },
    select: {
      request: { select: { id: true, seekerId: true, offerId: true } },
      helper: { select: { firstName: true } },
    },
  })
  const agreed = await at.db.match.findMany({
    where: { helperId, ...stillToCome(at) },
    orderBy: { requestId: 'asc' },
    select: { id: true },
  })
  await cancelInvitations(at, { helperId }, [])
  for (const match of agreed) await withdrawMatch(at, match.id, by)
  for (const { request, helper } of asked) {
    if (request.offerId === null) await lookForHelpers(at, request.id)
    else await askOthersToo(at, request, line('told.offerDeclined', { firstName: helper.firstName }))
  }
}
