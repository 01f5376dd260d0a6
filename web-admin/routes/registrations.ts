import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { registrationsView } from '../views/registrations.ts'
import { pageQuery, text } from './fields.ts'

export const registrationRoutes: FastifyPluginAsyncZod = async http => {
  http.get(
    '/registrations',
    { schema: { querystring: z.object({ asked: text, page: pageQuery }) } },
    async (request, reply) => {
      const askedBack = request.query.asked !== ''
      const list = await request.desk.listRegistrations({ askedBack, page: request.query.page })
      return isRefusal(list)
        ? reply.callNotFound()
        : reply.page(page => registrationsView(page, list, askedBack))
    },
  )
}
