import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CATEGORIES, type Danger, isRefusal, REQUEST_STATUSES } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { candidatesView } from '../views/candidates.ts'
import type { Filled } from '../views/page.ts'
import { requestView } from '../views/request.ts'
import { requestsView } from '../views/requests.ts'
import { many, maybeNumber, oneOf, pageQuery, params, text, ticked } from './fields.ts'
import { nextToReview } from './next-to-review.ts'
import { textsOf } from './texts-of.ts'

export const requestRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ status: oneOf(REQUEST_STATUSES), category: oneOf(CATEGORIES), page: pageQuery })
  http.get('/requests', { schema: { querystring: query } }, async (request, reply) => {
    const list = await request.desk.listRequests(request.query)
    return isRefusal(list)
      ? reply.callNotFound()
      : reply.page(page => requestsView(page, list, request.query))
  })

  http.get('/requests/:id', { schema: { params } }, (request, reply) => show(request, reply))

  http.get('/requests/:id/candidates', { schema: { params } }, async (request, reply) => {
    const found = await request.desk.whoCouldBeAsked({ requestId: request.params.id })
    return isRefusal(found) ? reply.callNotFound() : reply.page(page => candidatesView(page, found))
  })

  const why = { params, body: z.object({ reason: text }) }
  http.post('/requests/:id/block', { schema: why }, async (request, reply) => {
    const done = await request.desk.blockRequest({ requestId: request.params.id, ...request.body })
    return answer(request, reply, done, t => t.request.blocked)
  })
  http.post('/requests/:id/unblock', { schema: why }, async (request, reply) => {
    const done = await request.desk.unblockRequest({ requestId: request.params.id, ...request.body })
    return answer(request, reply, done, t => t.request.unblocked)
  })
  http.post('/requests/:id/release', { schema: why }, async (request, reply) => {
    const { id } = request.params
    const before = await request.desk.readRequest({ requestId: id })
    const name = isRefusal(before) ? '' : before.seeker.firstName
    const done = await request.desk.releaseRequest({ requestId: id, ...request.body })
    return settle(request, done, {
      done: async () => {
        const to = await nextToReview(request, 'request-held', id)
        return reply.done(to, textsOf(request).request.released(name))
      },
      again: filled => show(request, reply, filled),
    })
  })
  http.post('/requests/:id/cancel', { schema: why }, async (request, reply) => {
    const done = await request.desk.cancelRequest({ requestId: request.params.id, ...request.body })
    return answer(request, reply, done, t => t.request.cancelled)
  })
  const hazards = z.object({
    dangers: many,
    liftsKg: maybeNumber,
    weekly: ticked,
    child: ticked,
    home: ticked,
  })
  http.post('/requests/:id/hazards', { schema: { params, body: hazards } }, async (request, reply) => {
    const { dangers, liftsKg, weekly, child, home } = request.body
    const done = await request.desk.setHazards({
      requestId: request.params.id,
      dangers: dangers as Danger[],
      liftsKg,
      weeklyForMinorsDecided: weekly,
      childsGuardianConsents: child,
      privateHousehold: home,
    })
    return answer(request, reply, done, t => t.hazards.saved)
  })
  http.post('/requests/:id/search', { schema: { params } }, async (request, reply) => {
    const searched = await request.desk.searchAgain({ requestId: request.params.id })
    return answer(request, reply, searched, t => t.request.searched(isRefusal(searched) ? 0 : searched.asked))
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const { id } = request.params as { id: number }
  const found = await request.desk.readRequest({ requestId: id })
  return isRefusal(found) ? reply.callNotFound() : reply.page(page => requestView(page, found), filled)
}

const answer = (request: FastifyRequest, reply: FastifyReply, result: unknown, said: (t: Texts) => string) =>
  settle(request, result, {
    done: () =>
      reply.done(
        `/admin/town/${request.town.slug}/requests/${(request.params as { id: number }).id}`,
        said(textsOf(request)),
      ),
    again: filled => show(request, reply, filled),
  })
