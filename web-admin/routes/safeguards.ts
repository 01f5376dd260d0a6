import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { backToMember } from './back-to-member.ts'
import { maybeText, number, numbered, params, text, ticked } from './fields.ts'

/** Papers and dates that stand behind a member; recorded on the member's page or on the registration's. */
export const safeguardRoutes: FastifyPluginAsyncZod = async http => {
  const back = { back: text }
  const paper = { work: ticked, data: ticked, childcare: ticked, writtenOn: text }
  const guardian = z.object({ ...back, ...paper, name: text, phone: maybeText })
  http.post('/members/:id/guardians', { schema: { params, body: guardian } }, async (request, reply) => {
    const { back: _, name, phone, ...signed } = request.body
    const added = await request.desk.addGuardian({
      memberId: request.params.id,
      name,
      phone,
      // no tick: the paper is still to come
      signed: signed.work || signed.data || signed.childcare ? signed : null,
    })
    return backToMember(request, reply, added, ({ deeds }, { calledOff }) => [
      deeds.guardianAdded,
      deeds.calledOff(calledOff),
    ])
  })
  const ofOne = params.extend({ which: numbered })
  const consent = z.object({ ...back, ...paper, version: number })
  http.post(
    '/members/:id/consent-of-:which',
    { schema: { params: ofOne, body: consent } },
    async (request, reply) => {
      const { back: _, ...signed } = request.body
      const done = await request.desk.recordGuardianConsent({ guardianId: request.params.which, ...signed })
      return backToMember(request, reply, done, ({ deeds }, { calledOff }) => [
        deeds.consentDone,
        deeds.calledOff(calledOff),
      ])
    },
  )
  const clearance = z.object({ ...back, seenOn: text, reinspectBy: text })
  http.post('/members/:id/clearances', { schema: { params, body: clearance } }, async (request, reply) => {
    const { seenOn, reinspectBy } = request.body
    const recorded = await request.desk.recordClearance({ memberId: request.params.id, seenOn, reinspectBy })
    return backToMember(request, reply, recorded, t => t.deeds.clearanceDone)
  })
  const household = z.object({ ...back, cleared: text, reason: text })
  http.post('/members/:id/household', { schema: { params, body: household } }, async (request, reply) => {
    const { cleared, reason } = request.body
    const done = await request.desk.clearHousehold({
      memberId: request.params.id,
      cleared: cleared === 'yes',
      reason,
    })
    return backToMember(request, reply, done, t => t.deeds.householdDone)
  })
  const birth = z.object({ ...back, birthDate: text })
  http.post('/members/:id/birth-date', { schema: { params, body: birth } }, async (request, reply) => {
    const { birthDate } = request.body
    const done = await request.desk.recordBirthDate({ memberId: request.params.id, birthDate })
    return backToMember(request, reply, done, (t, { calledOff }) => [
      t.deeds.birthDateDone,
      t.deeds.calledOff(calledOff),
    ])
  })
}
