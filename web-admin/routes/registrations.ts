import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { registrationsView } from '../views/registrations.ts'
import { pageQuery } from './fields.ts'

export const registrationRoutes: FastifyPluginAsyncZod = async http => {
  http.get(
    '/registrations',
    { schema: { querystring: z.object({ page: pageQuery }) } },
    async (request, reply) => {
      const list = await request.desk.listRegistrations(request.query)
      return isRefusal(list) ? reply.callNotFound() : reply.page(page => registrationsView(page, list))
    },
  )
}
