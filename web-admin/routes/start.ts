import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal, WAITING_KINDS } from '../core.ts'
import { startView } from '../views/start.ts'
import { oneOf } from './fields.ts'

export const startRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ kind: oneOf(WAITING_KINDS) })
  http.get('/', { schema: { querystring: query } }, async (request, reply) => {
    const { kind } = request.query
    const waiting = await request.desk.whatWaits({ kind })
    if (isRefusal(waiting)) return reply.callNotFound()
    return reply.page(page => startView(page, waiting, kind))
  })
}
