import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { auditView } from '../views/audit.ts'
import { maybeNumber, maybeText, pageQuery } from './fields.ts'

export const auditRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ subject: maybeText, subjectId: maybeNumber, page: pageQuery })
  http.get('/audit', { schema: { querystring: query } }, async (request, reply) => {
    const list = await request.desk.listAudit(request.query)
    return isRefusal(list) ? reply.callNotFound() : reply.page(page => auditView(page, list))
  })
}
