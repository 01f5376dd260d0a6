import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { linesView } from '../views/lines.ts'
import type { Filled } from '../views/page.ts'
import { numbered, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** What could not be delivered or handled. */
export const lineRoutes: FastifyPluginAsyncZod = async http => {
  const params = z.object({ box: z.enum(['outbox', 'inbox']), id: numbered })
  http.get('/lines', (request, reply) => show(request, reply))

  http.get('/lines/:box/:id', { schema: { params } }, (request, reply) =>
    reply.redirect(`/admin/town/${request.town.slug}/lines`),
  )

  http.post('/lines/:box/:id/retry', { schema: { params } }, async (request, reply) => {
    const { box, id } = request.params
    return answer(request, reply, await request.desk.retryLine({ box, lineId: id }), t => t.lines.retried)
  })
  http.post(
    '/lines/:box/:id/drop',
    { schema: { params, body: z.object({ reason: text }) } },
    async (request, reply) => {
      const { box, id } = request.params
      const dropped = await request.desk.dropLine({ box, lineId: id, ...request.body })
      return answer(request, reply, dropped, t => t.lines.dropped)
    },
  )
}

const answer = (request: FastifyRequest, reply: FastifyReply, result: unknown, said: (t: Texts) => string) =>
  settle(request, result, {
    done: () => reply.done(`/admin/town/${request.town.slug}/lines`, said(textsOf(request))),
    again: filled => show(request, reply, filled),
  })

async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const list = await request.desk.listDeadLines()
  return isRefusal(list) ? reply.callNotFound() : reply.page(page => linesView(page, list), filled)
}
