import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { auditView, openedView } from '../views/audit.ts'
import { maybeNumber, maybeText, pageQuery, text } from './fields.ts'

export const auditRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({
    subject: maybeText,
    subjectId: maybeNumber,
    opened: text,
    member: maybeNumber,
    page: pageQuery,
  })
  http.get('/audit', { schema: { querystring: query } }, async (request, reply) => {
    const { opened, member: memberId, page: number, ...about } = request.query
    if (opened !== '') {
      const list = await request.desk.listOpened({ memberId, page: number })
      return isRefusal(list) ? reply.callNotFound() : reply.page(page => openedView(page, list))
    }
    const list = await request.desk.listAudit({ ...about, page: number })
    return isRefusal(list) ? reply.callNotFound() : reply.page(page => auditView(page, list))
  })
}
