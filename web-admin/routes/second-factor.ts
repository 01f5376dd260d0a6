import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Core, isRefusal, MINUTE_MS } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { accountView } from '../views/account.ts'
import { secondFactorView, writtenCodesView } from '../views/second-factor.ts'
import { text } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** A code beside the password: begun, ended, and the written codes shown once. */
export const secondFactorRoutes: FastifyPluginAsyncZod<{ core: Core }> = async (http, { core }) => {
  http.get('/account/second-factor', ({ account }, reply) => {
    if (account.secondFactor) return reply.redirect('/admin/account')
    return reply.page(page => secondFactorView(page, core.accounts.proposeSecondFactor(account.email)))
  })

  const begun = z.object({ secret: text, code: text, current: text })
  http.post(
    '/account/second-factor',
    { schema: { body: begun }, config: { rateLimit: TEN } },
    async ({ account, body, url }, reply) => {
      const started = await core.accounts.startSecondFactor(account.id, body)
      if (!isRefusal(started)) return reply.page(page => writtenCodesView(page, started.written))
      const same = core.accounts.proposeSecondFactor(account.email, body.secret)
      const filled = { action: url, values: { code: body.code }, refused: started }
      return reply.page(page => secondFactorView(page, same), filled)
    },
  )

  http.post(
    '/account/second-factor/end',
    { schema: { body: z.object({ current: text }) }, config: { rateLimit: TEN } },
    async (request, reply) =>
      settle(request, await core.accounts.endSecondFactor(request.account.id, request.body), {
        done: () => reply.done('/admin/account', textsOf(request).secondFactor.ended),
        again: ({ action, refused }) => reply.page(accountView, { action, refused, values: {} }),
      }),
  )
}

const TEN = { max: 10, timeWindow: 15 * MINUTE_MS }
