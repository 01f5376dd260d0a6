import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Core, MINUTE_MS } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { accountView } from '../views/account.ts'
import { text } from './fields.ts'
import { textsOf } from './texts-of.ts'

export const accountRoutes: FastifyPluginAsyncZod<{ core: Core }> = async (http, { core }) => {
  /** To the first desk of this account. */
  http.get('/account/home', (request, reply) => {
    const [town] = request.account.towns
    if (town) return reply.redirect(`/admin/town/${town.slug}`)
    return reply.redirect(request.account.operator ? '/admin/operator' : '/admin/account')
  })

  http.get('/account', (_, reply) => reply.page(accountView))

  http.post(
    '/account/language',
    { schema: { body: z.object({ language: text }) } },
    async (request, reply) => {
      const language = request.body.language === 'en' ? 'en' : 'de'
      await core.accounts.setLanguage(request.account.id, language)
      request.account.language = language
      return reply.done('/admin/account', textsOf(request).account.languageDone)
    },
  )

  const change = z.object({ current: text, password: text })
  http.post(
    '/account/password',
    { schema: { body: change }, config: { rateLimit: TEN } },
    async (request, reply) => {
      const changed = await core.accounts.changePassword(
        request.account.id,
        request.body,
        request.session.sessionId,
      )
      return settle(request, changed, {
        done: () => reply.done('/admin/account', textsOf(request).account.done),
        again: ({ action, refused }) => reply.page(accountView, { action, refused, values: {} }),
      })
    },
  )

  http.post('/logout', async (request, reply) => {
    await request.session.destroy()
    return reply.redirect('/admin/login', 303)
  })
}

const TEN = { max: 10, timeWindow: 15 * MINUTE_MS }
