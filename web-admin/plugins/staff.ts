import fastifyPlugin from 'fastify-plugin'
import type { Account, Core } from '../core.ts'
import { textsFor } from '../texts/index.ts'
import { loginView } from '../views/login.ts'
import { leftOver } from './left-over.ts'
import { languageOf } from './pages.ts'
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
    const leaves = request.url === '/admin/logout'
    // a form's own address leads to its page, too (routes/desk.ts)
    if (request.method === 'GET' || IN_PAGES.test(request.url)) request.session.next = request.url
    const left = await leftOver(request)
    if (left) return reply.code(401).page(page => loginView(page, left))
    if (request.method === 'POST' && !leaves) {
      const { t } = textsFor(languageOf(request), 'Europe/Berlin', http.now())
      request.session.flash = { text: t.login.notSaved, tone: 'warn' }
    }
    return reply.redirect('/admin/login', 303)
  })
})

const IN_PAGES = /^\/admin\/(town|operator)\//

declare module 'fastify' {
  interface FastifyRequest {
    account: Account
  }
}
