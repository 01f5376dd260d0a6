import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { decisionView } from '../views/decision.ts'
import { memberView } from '../views/member.ts'
import { maybeText, number, params, text, ticked } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** Papers and dates that stand behind a member; recorded on the member's page or on the registration's. */
export const safeguardRoutes: FastifyPluginAsyncZod = async http => {
  const back = { back: text }
  const guardian = z.object({ ...back, name: text, phone: maybeText })
  http.post('/members/:id/guardians', { schema: { params, body: guardian } }, async (request, reply) => {
    const { name, phone } = request.body
    const added = await request.desk.addGuardian({ memberId: request.params.id, name, phone })
    return answer(request, reply, added, t => t.deeds.guardianAdded)
  })
  const consent = z.object({
    ...back,
    guardianId: number,
    work: ticked,
    data: ticked,
    childcare: ticked,
    writtenOn: text,
  })
  http.post('/members/:id/consents', { schema: { params, body: consent } }, async (request, reply) => {
    const { back: _, ...signed } = request.body
    return answer(request, reply, await request.desk.recordGuardianConsent(signed), t => t.deeds.consentDone)
  })
  const clearance = z.object({ ...back, seenOn: text, reinspectBy: text })
  http.post('/members/:id/clearances', { schema: { params, body: clearance } }, async (request, reply) => {
    const { seenOn, reinspectBy } = request.body
    const recorded = await request.desk.recordClearance({ memberId: request.params.id, seenOn, reinspectBy })
    return answer(request, reply, recorded, t => t.deeds.clearanceDone)
  })
  const household = z.object({ ...back, cleared: text, reason: text })
  http.post('/members/:id/household', { schema: { params, body: household } }, async (request, reply) => {
    const { cleared, reason } = request.body
    const done = await request.desk.clearHousehold({
      memberId: request.params.id,
      cleared: cleared === 'yes',
      reason,
    })
    return answer(request, reply, done, t => t.deeds.householdDone)
  })
  const birth = z.object({ ...back, birthDate: text })
  http.post('/members/:id/birth-date', { schema: { params, body: birth } }, async (request, reply) => {
    const { birthDate } = request.body
    const done = await request.desk.recordBirthDate({ memberId: request.params.id, birthDate })
    return answer(request, reply, done, t => t.deeds.birthDateDone)
  })
}

/** Back to the page that the form stood on. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  result: unknown,
  said: (t: Texts) => string,
): Promise<unknown> {
  const { id } = request.params as { id: number }
  const place = (request.body as { back: string }).back === 'registrations' ? 'registrations' : 'members'
  return settle(request, result, {
    done: () => reply.done(`/admin/town/${request.town.slug}/${place}/${id}`, said(textsOf(request))),
    again: async filled => {
      const member = await request.desk.readMember({ memberId: id })
      if (isRefusal(member)) return reply.callNotFound()
      if (place === 'members') return reply.page(page => memberView(page, member), filled)
      const next = await request.desk.nextRegistration({ after: id })
      if (isRefusal(next)) return reply.callNotFound()
      return reply.page(page => decisionView(page, member, next), filled)
    },
  })
}
