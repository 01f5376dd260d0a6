import { fileURLToPath } from 'node:url'
import fastifyFormbody from '@fastify/formbody'
import fastifyRateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { AdminConfig } from './config.ts'
import type { Core } from './core.ts'
import { csrf } from './plugins/csrf.ts'
import { errors } from './plugins/errors.ts'
import { headers } from './plugins/headers.ts'
import { logOptions } from './plugins/log.ts'
import { municipality } from './plugins/municipality.ts'
import { once } from './plugins/once.ts'
import { operator } from './plugins/operator.ts'
import { pages } from './plugins/pages.ts'
import { session } from './plugins/session.ts'
import { staff } from './plugins/staff.ts'
import { accountRoutes } from './routes/account.ts'
import { botRoutes } from './routes/bots.ts'
import { deskRoutes } from './routes/desk.ts'
import { health } from './routes/health.ts'
import { loginRoutes } from './routes/login.ts'
import { operatorRoutes } from './routes/operator.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { setupRoutes } from './routes/setup.ts'

/**
 * The one Fastify of the house. All pages lie under /admin with their session, CSRF and headers; what messengers
 * register beside it has none of these.
 */
export async function buildAdmin({ core, config, now = () => new Date() }: Admin): Promise<FastifyInstance> {
  const http = Fastify({
    logger: logOptions(config),
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT_BYTES,
  })
  http.decorate('now', now)
  await http.register(health, { core })
  http.get('/', (_, reply) => reply.redirect('/admin'))
  await http.register(admin, { core, config, prefix: '/admin' })
  return http
}

/** Who may come in is decided by where a route stands: open, with an account, at a town's desk, as an operator. */
const admin: FastifyPluginAsync<Admin> = async (http, { core, config }) => {
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  await http.register(headers, { config })
  await http.register(fastifyStatic, { root: PUBLIC, prefix: '/public/', maxAge: '1h', decorateReply: false })
  await http.register(async open => {
    await open.register(session, { core, config })
    await open.register(pages)
    await open.register(errors)
    await open.register(fastifyFormbody)
    await open.register(csrf)
    await open.register(fastifyRateLimit, { global: false })
    await open.register(loginRoutes, { core })
    await open.register(setupRoutes, { core })
    await open.register(async inside => {
      await inside.register(staff, { core })
      await inside.register(once, { core })
      await inside.register(accountRoutes, { core })
      await inside.register(secondFactorRoutes, { core })
      await inside.register(
        async town => {
          await town.register(municipality, { core })
          await town.register(deskRoutes, { core })
        },
        { prefix: '/town/:town' },
      )
      await inside.register(
        async provider => {
          await provider.register(operator, { core })
          await provider.register(operatorRoutes, { config })
          await provider.register(botRoutes)
        },
        { prefix: '/operator' },
      )
    })
  })
}

const PUBLIC = fileURLToPath(new URL('public/', import.meta.url))
/** a form with a few sentences in it */
const BODY_LIMIT_BYTES = 64 * 1024

export interface Admin {
  core: Core
  config: AdminConfig
  now?: () => Date
}

declare module 'fastify' {
  interface FastifyInstance {
    now(): Date
  }
}
