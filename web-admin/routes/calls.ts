import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Core, isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { callView } from '../views/call.ts'
import { callsView } from '../views/calls.ts'
import type { Filled } from '../views/page.ts'
import { maybeNumber, number, pageQuery, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** The phone desk: read out, note the answer, tick off. */
export const callRoutes: FastifyPluginAsyncZod<{ core: Core }> = async (http, { core }) => {
  const query = z.object({ done: text, page: pageQuery })
  http.get('/calls', { schema: { querystring: query } }, async (request, reply) => {
    const done = request.query.done !== ''
    const list = await request.desk.listCalls({ done, page: request.query.page })
    return isRefusal(list) ? reply.callNotFound() : reply.page(page => callsView(page, list, done))
  })

  http.get('/calls/:id', { schema: { params } }, (request, reply) => show(request, reply, request.params.id))

  const made = z.object({ outcome: text, answer: maybeNumber, words: text, note: text })
  http.post('/calls/:id/tick-off', { schema: { params, body: made } }, async (request, reply) => {
    const taskId = request.params.id
    const ticked = await request.desk.tickOffCall({
      ...request.body,
      taskId,
      outcome: request.body.outcome as 'said',
    })
    return settle(request, ticked, {
      done: async ({ memberId }: { memberId: number }) => {
        // what the answer leads to is to be said in the same call
        await core.settled('phone', String(memberId), TURN_TAKES_AT_MOST_MS)
        return reply.done(await nextFor(request, taskId), textsOf(request).calls.ticked)
      },
      again: filled => show(request, reply, taskId, filled),
    })
  })

  http.post('/calls/:id/reopen', { schema: { params } }, async (request, reply) => {
    const taskId = request.params.id
    return settle(request, await request.desk.reopenCall({ taskId }), {
      done: () =>
        reply.done(`/admin/town/${request.town.slug}/calls/${taskId}`, textsOf(request).calls.reopened),
      again: filled => show(request, reply, taskId, filled),
    })
  })

  http.post(
    '/calls/:id/postpone',
    { schema: { params, body: z.object({ hours: number }) } },
    async (request, reply) => {
      const taskId = request.params.id
      const postponed = await request.desk.postponeCall({ taskId, hours: request.body.hours })
      return settle(request, postponed, {
        done: () => reply.done(`/admin/town/${request.town.slug}/calls`, textsOf(request).calls.postponed),
        again: filled => show(request, reply, taskId, filled),
      })
    },
  )
}

/** While the person is on the line: what came of the answer, then whatever else is to be told to them. */
async function nextFor(request: FastifyRequest, taskId: number): Promise<string> {
  const call = await request.desk.readCall({ taskId })
  const { others, doneAt } = isRefusal(call) ? { others: [], doneAt: null } : call
  const next = others.find(each => doneAt !== null && each.createdAt >= doneAt) ?? others[0]
  return `/admin/town/${request.town.slug}/calls${next ? `/${next.id}` : ''}`
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  taskId: number,
  filled: Filled | null = null,
) {
  const task = await request.desk.readCall({ taskId })
  return isRefusal(task) ? reply.callNotFound() : reply.page(page => callView(page, task), filled)
}

/** A turn takes some milliseconds; whoever waits on the telephone isn't kept longer by one that fails. */
const TURN_TAKES_AT_MOST_MS = 3000
