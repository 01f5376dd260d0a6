import type { FastifyPluginAsync } from 'fastify'
import type { Core } from '../core.ts'

/** For whoever watches over the process: it lives; and it can serve. */
export const health: FastifyPluginAsync<{ core: Core }> = async (http, { core }) => {
  http.get('/health/live', { logLevel: 'warn' }, async () => ({ live: true }))
  http.get('/health/ready', { logLevel: 'warn' }, async (_, reply) => {
    const ready = await core.health().catch(() => false)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
}
