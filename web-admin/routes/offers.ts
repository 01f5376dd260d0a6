import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CATEGORIES, isRefusal, OFFER_STATUSES } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { offerView } from '../views/offer.ts'
import { offersView } from '../views/offers.ts'
import type { Filled } from '../views/page.ts'
import { oneOf, pageQuery, params, text } from './fields.ts'
import { nextToReview } from './next-to-review.ts'
import { textsOf } from './texts-of.ts'

export const offerRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ status: oneOf(OFFER_STATUSES), category: oneOf(CATEGORIES), page: pageQuery })
  http.get('/offers', { schema: { querystring: query } }, async (request, reply) => {
    const list = await request.desk.listOffers(request.query)
    return isRefusal(list) ? reply.callNotFound() : reply.page(page => offersView(page, list, request.query))
  })

  http.get('/offers/:id', { schema: { params } }, (request, reply) => show(request, reply))

  const why = { params, body: z.object({ reason: text }) }
  http.post('/offers/:id/block', { schema: why }, async (request, reply) => {
    const done = await request.desk.blockOffer({ offerId: request.params.id, ...request.body })
    return answer(request, reply, done, t => t.offer.blocked)
  })
  http.post('/offers/:id/unblock', { schema: why }, async (request, reply) => {
    const done = await request.desk.unblockOffer({ offerId: request.params.id, ...request.body })
    return answer(request, reply, done, t => t.offer.unblocked)
  })
  http.post('/offers/:id/release', { schema: why }, async (request, reply) => {
    const { id } = request.params
    const before = await request.desk.readOffer({ offerId: id })
    const name = isRefusal(before) ? '' : before.helper.firstName
    const done = await request.desk.releaseOffer({ offerId: id, ...request.body })
    return settle(request, done, {
      done: async () => {
        const to = await nextToReview(request, 'offer-held', id)
        return reply.done(to, textsOf(request).offer.released(name))
      },
      again: filled => show(request, reply, filled),
    })
  })
  http.post('/offers/:id/end', { schema: why }, async (request, reply) => {
    const done = await request.desk.endOffer({ offerId: request.params.id, ...request.body })
    return answer(request, reply, done, t => t.offer.ended)
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const { id } = request.params as { id: number }
  const found = await request.desk.readOffer({ offerId: id })
  return isRefusal(found) ? reply.callNotFound() : reply.page(page => offerView(page, found), filled)
}

const answer = (request: FastifyRequest, reply: FastifyReply, result: unknown, said: (t: Texts) => string) =>
  settle(request, result, {
    done: () =>
      reply.done(
        `/admin/town/${request.town.slug}/offers/${(request.params as { id: number }).id}`,
        said(textsOf(request)),
      ),
    again: filled => show(request, reply, filled),
  })
