import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal, MEMBER_STATUSES, type Refusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { memberView } from '../views/member.ts'
import { membersView } from '../views/members.ts'
import type { Filled } from '../views/page.ts'
import { oneOf, pageQuery, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

export const memberRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ search: text, status: oneOf(MEMBER_STATUSES), page: pageQuery })
  http.get('/members', { schema: { querystring: query } }, async (request, reply) => {
    const list = await request.desk.listMembers(request.query)
    if (isRefusal(list)) return reply.callNotFound()
    const [only] = list.rows
    // whoever is sought by name or number, with somebody on the line, is one step away
    if (request.query.search.trim() !== '' && only && list.total === 1)
      return reply.redirect(`/admin/town/${request.town.slug}/members/${only.id}`, 303)
    return reply.page(page => membersView(page, list, request.query))
  })

  http.get('/members/:id', { schema: { params } }, (request, reply) =>
    showMember(request, reply, request.params.id),
  )

  const why = { params, body: z.object({ reason: text }) }
  http.post('/members/:id/suspend', { schema: why }, async (request, reply) => {
    const memberId = request.params.id
    const done = await request.desk.suspendMember({ memberId, ...request.body })
    return tell(request, reply, memberId, done, t => t.deeds.suspended)
  })
  http.post('/members/:id/reinstate', { schema: why }, async (request, reply) => {
    const memberId = request.params.id
    const done = await request.desk.reinstateMember({ memberId, ...request.body })
    return tell(request, reply, memberId, done, t => t.deeds.reinstated)
  })
  http.post('/members/:id/erase', { schema: why }, async (request, reply) => {
    const memberId = request.params.id
    const erased = await request.desk.eraseMemberFor({ memberId, ...request.body })
    return settle(request, erased, {
      done: () => reply.done(`/admin/town/${request.town.slug}/members`, textsOf(request).deeds.erased),
      again: filled => showMember(request, reply, memberId, filled),
    })
  })
}

async function showMember(
  request: FastifyRequest,
  reply: FastifyReply,
  memberId: number,
  filled: Filled | null = null,
) {
  const member = await request.desk.readMember({ memberId })
  return isRefusal(member) ? reply.callNotFound() : reply.page(page => memberView(page, member), filled)
}

async function tell(
  request: FastifyRequest,
  reply: FastifyReply,
  memberId: number,
  result: { told: string } | Refusal,
  said: (t: ReturnType<typeof textsOf>) => (name: string) => string,
): Promise<unknown> {
  return settle(request, result, {
    done: async ({ told }: { told: string }) => {
      const t = textsOf(request)
      const member = await request.desk.readMember({ memberId })
      const sentence = said(t)(isRefusal(member) ? '' : `${member.firstName} ${member.lastName}`)
      const to = `/admin/town/${request.town.slug}/members/${memberId}`
      return told === 'unreachable'
        ? reply.done(to, `${sentence} ${t.form.unreachable}`, 'warn')
        : reply.done(to, sentence)
    },
    again: filled => showMember(request, reply, memberId, filled),
  })
}
