import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal, MATCH_STATUSES } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { matchView } from '../views/match.ts'
import { matchesView } from '../views/matches.ts'
import type { Filled } from '../views/page.ts'
import { oneOf, pageQuery, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

export const matchRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ status: oneOf(MATCH_STATUSES), page: pageQuery })
  http.get('/matches', { schema: { querystring: query } }, async (request, reply) => {
    const list = await request.desk.listMatches(request.query)
    return isRefusal(list) ? reply.callNotFound() : reply.page(page => matchesView(page, list, request.query))
  })

  http.get('/matches/:id', { schema: { params } }, (request, reply) =>
    show(request, reply, request.params.id),
  )

  const callingOff = z.object({ by: text, reason: text })
  http.post('/matches/:id/call-off', { schema: { params, body: callingOff } }, async (request, reply) => {
    const matchId = request.params.id
    const { by, reason } = request.body
    const done = await request.desk.callOffMatch({ matchId, by: by as 'staff', reason })
    return ended(request, reply, matchId, done, textsOf(request).match.calledOff)
  })

  const settling = z.object({ how: text, reason: text })
  http.post('/matches/:id/settle', { schema: { params, body: settling } }, async (request, reply) => {
    const matchId = request.params.id
    const { how, reason } = request.body
    const done = await request.desk.settleMatch({ matchId, how: how as 'DONE', reason })
    return ended(request, reply, matchId, done, textsOf(request).match.settled)
  })
}

/** Back to the match, which says so. */
const ended = (
  request: FastifyRequest,
  reply: FastifyReply,
  matchId: number,
  result: object,
  said: string,
): Promise<unknown> =>
  settle(request, result, {
    done: () => reply.done(`/admin/town/${request.town.slug}/matches/${matchId}`, said),
    again: filled => show(request, reply, matchId, filled),
  })

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  matchId: number,
  filled: Filled | null = null,
) {
  const match = await request.desk.readMatch({ matchId })
  return isRefusal(match) ? reply.callNotFound() : reply.page(page => matchView(page, match), filled)
}
