import fastifyPlugin from 'fastify-plugin'
import type { Core } from '../core.ts'

/** Operators provide for municipalities; here is no way to anybody who lives in one. */
export const operator = fastifyPlugin<{ core: Core }>(async (http, { core }) => {
  http.addHook('onRequest', async (request, reply) => {
    if (!request.account.operator) return reply.callNotFound()
    request.operators = core.operators(request.account.id)
  })
})

declare module 'fastify' {
  interface FastifyRequest {
    operators: ReturnType<Core['operators']>
  }
}
