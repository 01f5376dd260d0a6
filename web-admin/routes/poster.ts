import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal, LANGUAGES } from '../core.ts'
import { posterView } from '../views/poster.ts'
import { oneOf } from './fields.ts'

export const posterRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ language: oneOf(LANGUAGES) })
  http.get('/poster', { schema: { querystring: query } }, async (request, reply) => {
    const ways = await request.desk.waysIn()
    if (isRefusal(ways)) return reply.callNotFound()
    return reply.page(page => posterView(page, ways, request.query.language ?? 'de'))
  })
}
