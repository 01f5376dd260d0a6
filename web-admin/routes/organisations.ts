import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type ARTICLES, isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { organisationView } from '../views/organisation.ts'
import { organisationsView } from '../views/organisations.ts'
import type { Filled } from '../views/page.ts'
import { maybeNumber, maybeText, number, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

const known = { name: text, article: maybeText, districtId: maybeNumber }

/** A town's organisations, and who speaks for them. */
export const organisationRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/organisations', (request, reply) => list(request, reply))
  http.post('/organisations', { schema: { body: z.object(known) } }, async (request, reply) => {
    const added = await request.desk.addOrganisation(named(request.body))
    return settle(request, added, {
      done: ({ organisationId }) =>
        reply.done(pageOf(request, organisationId), textsOf(request).organisations.added),
      again: filled => list(request, reply, filled),
    })
  })

  const search = z.object({ search: text })
  http.get('/organisations/:id', { schema: { params, querystring: search } }, (request, reply) =>
    show(request, reply),
  )
  http.post(
    '/organisations/:id/change',
    { schema: { params, body: z.object({ ...known, version: number }) } },
    async (request, reply) => {
      const { version, ...rest } = request.body
      const input = { ...named(rest), version, organisationId: request.params.id }
      return answer(request, reply, await request.desk.changeOrganisation(input), t => t.changed)
    },
  )

  const why = { params, body: z.object({ reason: text }) }
  for (const on of [true, false])
    http.post(`/organisations/:id/${on ? 'on' : 'off'}`, { schema: why }, async (request, reply) => {
      const input = { organisationId: request.params.id, on, ...request.body }
      const done = await request.desk.switchOrganisation(input)
      return answer(request, reply, done, t => (on ? t.switchedOn : t.switchedOff))
    })

  http.post(
    '/organisations/:id/speakers',
    { schema: { params, body: z.object({ memberId: number, name: text }) } },
    async (request, reply) => {
      const { memberId, name } = request.body
      const done = await request.desk.letSpeak({ organisationId: request.params.id, memberId })
      return answer(request, reply, done, t => t.speaks(name))
    },
  )
  http.post(
    '/organisations/:id/speakers/end',
    { schema: { params, body: z.object({ memberId: number, reason: text }) } },
    async (request, reply) => {
      const input = { organisationId: request.params.id, ...request.body }
      return answer(request, reply, await request.desk.endSpeaking(input), t => t.ended)
    },
  )
}

async function list(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const found = await request.desk.listOrganisations()
  const facts = await request.desk.townFacts()
  if (isRefusal(found) || isRefusal(facts)) return reply.callNotFound()
  return reply.page(page => organisationsView(page, found, facts.districts), filled)
}

/** Below those who speak for it stand those who could, once somebody is searched for. */
async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const { id } = request.params as { id: number }
  const { search = '' } = request.query as { search?: string }
  const found = await request.desk.readOrganisation({ organisationId: id })
  const members = search.trim() ? await request.desk.listMembers({ search, status: 'APPROVED' }) : null
  if (isRefusal(found) || (members && isRefusal(members))) return reply.callNotFound()
  return reply.page(page => organisationView(page, found, { search, members }), filled)
}

const answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  result: unknown,
  said: (t: Texts['organisation']) => string,
) =>
  settle(request, result, {
    done: () =>
      reply.done(pageOf(request, (request.params as { id: number }).id), said(textsOf(request).organisation)),
    again: filled => show(request, reply, filled),
  })

const pageOf = (request: FastifyRequest, id: number) => `/admin/town/${request.town.slug}/organisations/${id}`

const named = <Known extends { article: string | null }>({ article, ...rest }: Known) => ({
  ...rest,
  article: article as (typeof ARTICLES)[number] | null,
})
