import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { decisionView } from '../views/decision.ts'
import type { Filled } from '../views/page.ts'
import { many, number, params, text, ticked } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** One registration with everything that the decision needs; after it comes the next. */
export const decisionRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/registrations/:id', { schema: { params } }, (request, reply) =>
    show(request, reply, request.params.id),
  )

  const approval = z.object({
    version: number,
    roles: many,
    checkedHow: text,
    checkedOn: text,
    sensitive: ticked,
  })
  http.post('/registrations/:id/approve', { schema: { params, body: approval } }, async (request, reply) => {
    const { roles, checkedHow, ...rest } = request.body
    const input = {
      ...rest,
      memberId: request.params.id,
      roles: roles as Role[],
      checkedHow: checkedHow as How,
    }
    const decided = await request.desk.approveMember(input)
    return next(request, reply, decided, t => t.decision.approved)
  })

  http.post(
    '/registrations/:id/ask-back',
    { schema: { params, body: z.object({ version: number, question: text }) } },
    async (request, reply) => {
      const decided = await request.desk.askMemberBack({ ...request.body, memberId: request.params.id })
      return next(request, reply, decided, t => t.decision.asked)
    },
  )

  http.post(
    '/registrations/:id/reject',
    { schema: { params, body: z.object({ version: number, reason: text }) } },
    async (request, reply) => {
      const decided = await request.desk.rejectMember({ ...request.body, memberId: request.params.id })
      return next(request, reply, decided, t => t.decision.rejected)
    },
  )

  http.post(
    '/registrations/:id/interview',
    { schema: { params, body: z.object({ version: number }) } },
    async (request, reply) => {
      const { id } = request.params
      const noted = await request.desk.recordInterview({ ...request.body, memberId: id })
      return stay(request, reply, noted, t => t.decision.interviewed)
    },
  )

  http.post(
    '/registrations/:id/answer',
    { schema: { params, body: z.object({ version: number, answer: text }) } },
    async (request, reply) => {
      const noted = await request.desk.noteAnswer({ ...request.body, memberId: request.params.id })
      return stay(request, reply, noted, t => t.decision.answered)
    },
  )

  http.post(
    '/registrations/:id/decline-role',
    { schema: { params, body: z.object({ role: text, reason: text }) } },
    async (request, reply) => {
      const { role, reason } = request.body
      const declined = await request.desk.declineRole({
        memberId: request.params.id,
        role: role as Role,
        reason,
      })
      return next(request, reply, declined, t => () => t.decision.roleDeclined)
    },
  )
}

/** On to whoever waits next, so that forty registrations are forty decisions and not eighty clicks. */
async function next(
  request: FastifyRequest,
  reply: FastifyReply,
  decided: Awaited<ReturnType<FastifyRequest['desk']['approveMember']>>,
  said: (t: Texts) => (name: string) => string,
): Promise<unknown> {
  const { id } = request.params as { id: number }
  return settle(request, decided, {
    done: async ({ told }: { told: string | null }) => {
      const t = textsOf(request)
      const sentence = said(t)(await nameOf(request, id))
      const following = await request.desk.nextRegistration({ after: id })
      const nextId = isRefusal(following) ? null : following.memberId
      const to = `/admin/town/${request.town.slug}/registrations${nextId === null ? '' : `/${nextId}`}`
      return told === 'unreachable'
        ? reply.done(to, `${sentence} ${t.form.unreachable}`, 'warn')
        : reply.done(to, sentence)
    },
    again: filled => show(request, reply, id, filled),
  })
}

/** Something was noted, and the decision is still to come. */
async function stay(
  request: FastifyRequest,
  reply: FastifyReply,
  noted: object,
  said: (t: Texts) => (name: string) => string,
): Promise<unknown> {
  const { id } = request.params as { id: number }
  return settle(request, noted, {
    done: async () =>
      reply.done(
        `/admin/town/${request.town.slug}/registrations/${id}`,
        said(textsOf(request))(await nameOf(request, id)),
      ),
    again: filled => show(request, reply, id, filled),
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  memberId: number,
  filled: Filled | null = null,
) {
  const member = await request.desk.readMember({ memberId })
  // whoever may not decide has no next one either
  const next = await request.desk.nextRegistration({ after: memberId })
  if (isRefusal(member) || isRefusal(next)) return reply.callNotFound()
  return reply.page(page => decisionView(page, member, next), filled)
}

async function nameOf(request: FastifyRequest, memberId: number): Promise<string> {
  const member = await request.desk.readMember({ memberId })
  return isRefusal(member) ? '' : `${member.firstName} ${member.lastName}`
}

type Role = 'SEEKER' | 'HELPER'
type How = 'IN_PERSON' | 'CALL_BACK' | 'LETTER_CODE'
