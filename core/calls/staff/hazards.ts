import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import { DANGERS } from '../../domain/safeguarding.ts'
import { lockRequest } from '../../store/locks.ts'
import { audit } from '../audit.ts'
import { lookForHelpers } from '../dispatch.ts'
import { COORDINATION, id, staffCall } from './staff-call.ts'

/**
 * What the coordination knows of a request that matters for helpers under 18, better than its words told. It holds from
 * now on, also for those who were asked before: a yes is checked by it.
 */
export const setHazards = staffCall(
  COORDINATION,
  z.object({
    requestId: id,
    dangers: z.array(z.enum(DANGERS)),
    /** kilograms; null = nothing heavy */
    liftsKg: z.number().positive().max(500).nullable(),
    /** § 1 (2) JArbSchG exempts occasional favours only */
    weeklyForMinorsDecided: z.boolean(),
    childsGuardianConsents: z.boolean(),
    /** § 16 (2) JArbSchG: on Saturdays only in households */
    privateHousehold: z.boolean(),
  }),
  async (at, { requestId, ...hazards }) => {
    const request = await lockRequest(at, requestId)
    if (!request || request.status === 'DRAFT') return refuse('not-found', { what: 'request' })
    if (request.organisationId !== null && hazards.privateHousehold)
      return refuse('bad-input', { field: 'privateHousehold', problem: 'wrong' })
    const data = { ...hazards, version: { increment: 1 } }
    await at.db.helpRequest.update({ where: { id: requestId }, data })
    await audit(at, 'request.hazards-set', 'request', requestId)
    if (request.status === 'OPEN') await lookForHelpers(at, requestId)
    return { requestId }
  },
)
