import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { isRefusal } from '../core.ts'
import { startView } from '../views/start.ts'

export const startRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/', async (request, reply) => {
    const waiting = await request.desk.whatWaits()
    if (isRefusal(waiting)) return reply.callNotFound()
    return reply.page(page => startView(page, waiting))
  })
}
