import fastifyPlugin from 'fastify-plugin'
import type { Account, Core } from '../core.ts'
import { isOver } from './session.ts'

/** From here on somebody is logged in; who it is and what they may is read anew with every click. */
export const staff = fastifyPlugin<{ core: Core }>(async (http, { core }) => {
  http.addHook('onRequest', async (request, reply) => {
    const { staffId } = request.session
    const account = staffId === undefined ? null : await core.accounts.read(staffId)
    if (account && !isOver(request.session, http.now())) {
      request.account = account
      return
    }
    await request.session.regenerate()
    if (request.method === 'GET') request.session.next = request.url
    return reply.redirect('/admin/login', 303)
  })
})

declare module 'fastify' {
  interface FastifyRequest {
    account: Account
  }
}
