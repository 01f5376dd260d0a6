import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { backToMember } from './back-to-member.ts'
import { maybeNumber, maybeText, number, numbered, params, text, ticked } from './fields.ts'

/** What is kept about a member is put right, and papers that don't count are taken back. */
export const correctionRoutes: FastifyPluginAsyncZod = async http => {
  const back = { back: text }
  const data = z.object({
    ...back,
    version: number,
    firstName: text,
    lastName: text,
    phone: maybeText,
    phoneShared: ticked,
    districtId: maybeNumber,
    address: text,
  })
  http.post('/members/:id/data', { schema: { params, body: data } }, async (request, reply) => {
    const { back: _, ...said } = request.body
    const done = await request.desk.correctMember({ memberId: request.params.id, ...said })
    return backToMember(request, reply, done, ({ deeds }, { changed, stays }) => [
      changed.length === 0 ? deeds.nothingCorrected : deeds.corrected,
      stays === null ? '' : deeds.stays(stays),
    ])
  })

  const birth = z.object({ ...back, version: number, birthYear: number, reason: text })
  http.post('/members/:id/birth-year', { schema: { params, body: birth } }, async (request, reply) => {
    const { back: _, ...said } = request.body
    const done = await request.desk.correctBirthYear({ memberId: request.params.id, ...said })
    return backToMember(request, reply, done, ({ deeds }, { calledOff }) => [
      deeds.birthYearDone,
      deeds.calledOff(calledOff),
    ])
  })

  const sensitive = z.object({ ...back, allowed: text, reason: text })
  http.post('/members/:id/sensitive', { schema: { params, body: sensitive } }, async (request, reply) => {
    const { allowed, reason } = request.body
    const decision = { memberId: request.params.id, allowed: allowed === 'yes', reason }
    const done = await request.desk.allowSensitive(decision)
    return backToMember(request, reply, done, ({ deeds }, { calledOff }) => [
      deeds.sensitiveDone,
      deeds.calledOff(calledOff),
    ])
  })

  // which one stands in the address, so that each row has a form of its own, one step below the page
  const ofOne = params.extend({ which: numbered })
  const changed = z.object({ ...back, version: number, name: text, phone: maybeText })
  const guardian = { params: ofOne, body: changed }
  http.post('/members/:id/change-guardian-:which', { schema: guardian }, async (request, reply) => {
    const { back: _, ...said } = request.body
    const done = await request.desk.correctGuardian({ guardianId: request.params.which, ...said })
    return backToMember(request, reply, done, t => t.deeds.guardianChanged)
  })

  const takenBack = { params: ofOne, body: z.object({ ...back, reason: text }) }
  http.post('/members/:id/remove-guardian-:which', { schema: takenBack }, async (request, reply) => {
    const { reason } = request.body
    const done = await request.desk.removeGuardian({ guardianId: request.params.which, reason })
    return backToMember(request, reply, done, ({ deeds }, { calledOff }) => [
      deeds.guardianRemoved,
      deeds.calledOff(calledOff),
    ])
  })
  http.post('/members/:id/take-back-consent-:which', { schema: takenBack }, async (request, reply) => {
    const { reason } = request.body
    const done = await request.desk.takeBackConsent({ guardianId: request.params.which, reason })
    return backToMember(request, reply, done, ({ deeds }, { calledOff }) => [
      deeds.consentTakenBack,
      deeds.calledOff(calledOff),
    ])
  })
  http.post('/members/:id/remove-clearance-:which', { schema: takenBack }, async (request, reply) => {
    const { reason } = request.body
    const done = await request.desk.removeClearance({ clearanceId: request.params.which, reason })
    return backToMember(request, reply, done, ({ deeds }, { calledOff }) => [
      deeds.clearanceRemoved,
      deeds.calledOff(calledOff),
    ])
  })
}
