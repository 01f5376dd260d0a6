import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Filled } from '../views/page.ts'
import { reportsView } from '../views/reports.ts'
import { takeReportView } from '../views/take-report.ts'
import { maybeNumber, oneOf, pageQuery, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

export const reportRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ status: oneOf(['OPEN', 'CLOSED']), page: pageQuery })
  http.get('/reports', { schema: { querystring: query } }, (request, reply) =>
    show(request, reply, request.query),
  )

  const whose = z.object({ member: maybeNumber })
  http.get('/reports/new', { schema: { querystring: whose } }, (request, reply) =>
    showForm(request, reply, request.query.member),
  )

  const taken = z.object({ side: text, matchId: maybeNumber, text })
  http.post('/reports/new', { schema: { querystring: whose, body: taken } }, async (request, reply) => {
    const memberId = request.query.member
    const { side, ...said } = request.body
    const report = await request.desk.takeReport({
      ...said,
      memberId,
      side: side === 'about' ? 'about' : 'from',
    })
    return settle(request, report, {
      done: () => {
        const back = memberId === null ? '' : `/members/${memberId}`
        return reply.done(`/admin/town/${request.town.slug}${back}`, textsOf(request).reports.taken)
      },
      again: filled => showForm(request, reply, memberId, filled),
    })
  })

  http.get('/reports/:id', { schema: { params } }, (request, reply) =>
    reply.redirect(`/admin/town/${request.town.slug}/reports#report-${request.params.id}`),
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
  http.post(
    '/reports/:id/reopen',
    { schema: { params, body: z.object({ reason: text }) } },
    async (request, reply) => {
      const { id } = request.params
      const opened = await request.desk.reopenReport({ reportId: id, ...request.body })
      const page = `/admin/town/${request.town.slug}/reports#report-${id}`
      return settle(request, opened, {
        done: () => reply.done(page, textsOf(request).reports.reopened),
        again: filled => show(request, reply, { status: 'CLOSED', page: 1 }, filled),
      })
    },
  )
}

async function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  memberId: number | null,
  filled: Filled | null = null,
) {
  if (memberId === null) return reply.page(page => takeReportView(page, null), filled)
  const member = await request.desk.readMember({ memberId })
  return isRefusal(member) ? reply.callNotFound() : reply.page(page => takeReportView(page, member), filled)
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
