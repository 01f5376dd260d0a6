import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Core, isRefusal, MINUTE_MS } from '../core.ts'
import { leftOverIn } from '../plugins/left-over.ts'
import { leftOverView } from '../views/left-over.ts'
import { codeView, loginView } from '../views/login.ts'
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
    if (await halfway(core, request, known.staffId, to)) return reply.page(page => codeView(page, left))
    await enter(request, known.staffId)
    if (left) return reply.page(page => leftOverView(page, left))
    return reply.redirect(to, 303)
  })

  const perHalf = http.createRateLimit({
    ...TEN,
    keyGenerator: request => `code ${halfOf(request)?.staffId}`,
  })
  http.get('/login/code', (request, reply) =>
    halfOf(request) ? reply.page(codeView) : reply.redirect('/admin/login'),
  )
  const code = z.object({ code: text, left: text })
  http.post('/login/code', { schema: { body: code } }, async (request, reply) => {
    const half = halfOf(request)
    if (!half) return reply.redirect('/admin/login', 303)
    const limit = await perHalf(request, { increment: false })
    if (!limit.isAllowed && limit.remaining === 0)
      throw Object.assign(new Error('too many wrong codes'), { statusCode: 429 })
    const left = leftOverIn(request.body.left)
    const known = await core.accounts.takeCode(half.staffId, request.body.code)
    if (isRefusal(known)) {
      await perHalf(request)
      const filled = { action: request.url, values: {}, refused: known }
      return reply.page(page => codeView(page, left), filled)
    }
    await enter(request, known.staffId)
    if (left) return reply.page(page => leftOverView(page, left))
    return reply.redirect(half.next, 303)
  })
}

/** A new session id at every login, so that nobody can have planted one. */
export async function enter(request: FastifyRequest, staffId: number): Promise<void> {
  await request.session.regenerate()
  request.session.staffId = staffId
  request.session.startedAt = request.server.now().getTime()
}

/** Whoever has a second factor is not in yet; resolves to whether that is so. */
export async function halfway(
  core: Core,
  request: FastifyRequest,
  staffId: number,
  next = '/admin',
): Promise<boolean> {
  if (!(await core.accounts.asksForCode(staffId))) return false
  await request.session.regenerate()
  request.session.halfway = { staffId, next, since: request.server.now().getTime() }
  return true
}

function halfOf({ session, server }: FastifyRequest): Halfway | null {
  const { halfway } = session
  return halfway && server.now().getTime() - halfway.since < HALFWAY_MS ? halfway : null
}

const emailIn = (request: FastifyRequest): string =>
  String((request.body as { email?: unknown } | undefined)?.email ?? '')
    .trim()
    .toLowerCase()

/** long enough to find the telephone */
const HALFWAY_MS = 10 * MINUTE_MS
const QUARTER_HOUR_MS = 15 * MINUTE_MS
/** wrong ones from one address, which an office may share; who knows the password may come and go */
const THIRTY = { max: 30, timeWindow: QUARTER_HOUR_MS }
/** wrong ones at one account */
const TEN = { max: 10, timeWindow: QUARTER_HOUR_MS }

/** The password was right, and the code is still to come. */
interface Halfway {
  staffId: number
  next: string
  /** milliseconds */
  since: number
}

declare module 'fastify' {
  interface Session {
    halfway?: Halfway
  }
}
