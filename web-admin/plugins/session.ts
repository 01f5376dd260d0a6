import fastifyCookie from '@fastify/cookie'
import fastifySession, { type FastifySessionOptions } from '@fastify/session'
import type { Session } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { AdminConfig } from '../config.ts'
import { type Core, HOUR_MS } from '../core.ts'

/** Sessions live in the database: they outlast a restart, and every process knows them. */
export const session = fastifyPlugin<{ core: Core; config: AdminConfig }>(async (http, { core, config }) => {
  await http.register(fastifyCookie)
  await http.register(fastifySession, {
    cookieName: config.secure ? '__Host-dasnez' : 'dasnez',
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secure, maxAge: IDLE_MS },
    secret: UNSIGNED,
    store: storeIn(core.accounts.sessions, http.now),
    saveUninitialized: false,
    rolling: true,
  })
})

/** When a session ends, however busy it is. */
export const isOver = ({ startedAt }: Session, now: Date): boolean =>
  startedAt === undefined || now.getTime() - startedAt > ABSOLUTE_MS

function storeIn(sessions: Sessions, now: () => Date): NonNullable<FastifySessionOptions['store']> {
  return {
    get: (id, done) => {
      sessions.load(id).then(data => done(null, data as Session | null), done)
    },
    set: (id, session, done) => {
      const expiresAt = new Date(now().getTime() + IDLE_MS)
      const data = JSON.parse(JSON.stringify(session)) as object
      sessions.save(id, { staffId: session.staffId ?? null, data, expiresAt }).then(() => done(), done)
    },
    destroy: (id, done) => {
      sessions.remove(id).then(() => done(), done)
    },
  }
}

/** An id is 24 random bytes and looked up by its hash: a signature would add nothing but a secret to keep. */
const UNSIGNED: FastifySessionOptions['secret'] = {
  sign: id => id,
  unsign: id => ({ valid: true, renew: false, value: id }),
}

type Sessions = Core['accounts']['sessions']

const IDLE_MS = HOUR_MS
const ABSOLUTE_MS = 12 * HOUR_MS

declare module 'fastify' {
  interface Session {
    staffId?: number
    /** of the login, milliseconds */
    startedAt?: number
    /** said once, on the next page */
    flash?: { text: string; tone: 'good' | 'warn' }
    /** where the login leads back to */
    next?: string
  }
}
