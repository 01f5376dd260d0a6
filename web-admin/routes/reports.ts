import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Filled } from '../views/page.ts'
import { reportsView } from '../views/reports.ts'
import { textsOf } from './decisions.ts'
import { oneOf, pageQuery, params, text } from './fields.ts'

export const reportRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ status: oneOf(['OPEN', 'CLOSED']), page: pageQuery })
  http.get('/reports', { schema: { querystring: query } }, (request, reply) =>
    show(request, reply, request.query),
  )

  http.post(
    '/reports/:id/close',
    { schema: { params, body: z.object({ outcome: text }) } },
    async (request, reply) => {
      const closed = await request.desk.closeReport({ reportId: request.params.id, ...request.body })
      return settle(request, closed, {
        done: () => reply.done(`/admin/town/${request.town.slug}/reports`, textsOf(request).reports.done),
        again: filled => show(request, reply, { status: 'OPEN', page: 1 }, filled),
      })
    },
  )
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  query: { status: 'OPEN' | 'CLOSED' | null; page: number },
  filled: Filled | null = null,
) {
  const status = query.status ?? 'OPEN'
  const list = await request.desk.listReports({ status, page: query.page })
  return isRefusal(list) ? reply.callNotFound() : reply.page(page => reportsView(page, list, status), filled)
}
