import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Core, isRefusal } from '../core.ts'
import { leftOverIn } from '../plugins/left-over.ts'
import { leftOverView } from '../views/left-over.ts'
import { loginView } from '../views/login.ts'
import { text } from './fields.ts'

/** The way in. Whoever guesses is slowed down: by the address they come from, and by the account they try. */
export const loginRoutes: FastifyPluginAsyncZod<{ core: Core }> = async (http, { core }) => {
  http.get('/', (_, reply) => reply.redirect('/admin/account/home'))

  http.get('/login', (_, reply) => reply.page(loginView))

  const perAddress = http.createRateLimit({ ...THIRTY, keyGenerator: request => `address ${request.ip}` })
  const perAccount = http.createRateLimit({ ...TEN, keyGenerator: request => `account ${emailIn(request)}` })
  const credentials = z.object({ email: text, password: text, left: text })
  http.post('/login', { schema: { body: credentials } }, async (request, reply) => {
    for (const tries of [perAddress, perAccount]) {
      const limit = await tries(request, { increment: false })
      if (!limit.isAllowed && limit.remaining === 0)
        throw Object.assign(new Error('too many wrong logins'), { statusCode: 429 })
    }
    const left = leftOverIn(request.body.left)
    const known = await core.accounts.logIn(request.body)
    if (isRefusal(known)) {
      await perAddress(request)
      await perAccount(request)
      const { email } = request.body
      const filled = { action: request.url, values: { email }, refused: known }
      return reply.page(page => loginView(page, left), filled)
    }
    const to = request.session.next ?? '/admin'
    await enter(request, known.staffId)
    if (left) return reply.page(page => leftOverView(page, left))
    return reply.redirect(to, 303)
  })
}

/** A new session id at every login, so that nobody can have planted one. */
export async function enter(request: FastifyRequest, staffId: number): Promise<void> {
  await request.session.regenerate()
  request.session.staffId = staffId
  request.session.startedAt = request.server.now().getTime()
}

const emailIn = (request: FastifyRequest): string =>
  String((request.body as { email?: unknown } | undefined)?.email ?? '')
    .trim()
    .toLowerCase()

const QUARTER_HOUR_MS = 15 * 60_000
/** wrong ones from one address, which an office may share; who knows the password may come and go */
const THIRTY = { max: 30, timeWindow: QUARTER_HOUR_MS }
/** wrong ones at one account */
const TEN = { max: 10, timeWindow: QUARTER_HOUR_MS }
