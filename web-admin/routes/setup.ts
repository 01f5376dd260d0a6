import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Core, MINUTE_MS } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { setupView } from '../views/setup.ts'
import { text } from './fields.ts'
import { enter, halfway } from './login.ts'

/** The one-time link by which somebody gets an account, or one more role for theirs. */
export const setupRoutes: FastifyPluginAsyncZod<{ core: Core }> = async (http, { core }) => {
  const params = z.object({ token: z.string().max(200) })
  http.get('/setup/:token', { schema: { params } }, async (request, reply) => {
    const link = await core.accounts.readLink(request.params.token)
    return reply.page(page => setupView(page, link))
  })

  const account = z.object({ name: text, email: text, password: text, language: text })
  http.post(
    '/setup/:token',
    { schema: { params, body: account }, config: { rateLimit: THIRTY } },
    async (request, reply) => {
      const { token } = request.params
      const language = request.body.language === 'en' ? 'en' : 'de'
      const { password } = request.body
      const before = await core.accounts.readLink(token)
      const made = before?.renews
        ? await core.accounts.renewPassword({ token, password })
        : await core.accounts.setUp({ ...request.body, language, token })
      return settle(request, made, {
        done: async ({ staffId }: { staffId: number }) => {
          if (await halfway(core, request, staffId)) return reply.redirect('/admin/login/code', 303)
          await enter(request, staffId)
          return reply.redirect('/admin', 303)
        },
        again: async filled => {
          const link = await core.accounts.readLink(token)
          const { password: _, ...values } = filled.values
          return reply.page(page => setupView(page, link), { ...filled, values })
        },
      })
    },
  )
}

const THIRTY = { max: 30, timeWindow: 15 * MINUTE_MS }
