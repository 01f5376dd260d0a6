import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyError, FastifyPluginAsync } from 'fastify'
import { playgroundApi } from './api.ts'
import type { PlaygroundConfig } from './config.ts'
import type { Connection } from './connect.ts'
import { playgroundEvents } from './events.ts'
import { guard } from './guard.ts'
import type { Room } from './room.ts'

/** The page and its HTTP API; mounted at /playground, outside the admin's session. */
export const playgroundRoutes =
  (playground: Playground): FastifyPluginAsync =>
  async http => {
    guard(http)
    http.setNotFoundHandler((_, reply) =>
      reply.code(404).send({ error: 'Diese Adresse gibt es im Spielplatz nicht.' }),
    )
    http.setErrorHandler<FastifyError>((error, request, reply) => {
      const status = error.statusCode ?? 500
      if (status >= 500) request.log.error(error)
      return reply
        .code(status)
        .send({ error: SENTENCES[status] ?? 'Da ist etwas schiefgegangen. Bitte noch einmal versuchen.' })
    })

    http.get('/', async (_, reply) =>
      reply.type('text/html; charset=utf-8').send(await readFile(`${PUBLIC}index.html`)),
    )
    await http.register(fastifyStatic, {
      root: PUBLIC,
      index: false,
      decorateReply: false,
      cacheControl: false,
    })
    await http.register(playgroundApi(playground), { prefix: '/api' })
    await http.register(playgroundEvents(playground.room), { prefix: '/api' })
  }

const PUBLIC = fileURLToPath(new URL('public/', import.meta.url))

const SENTENCES: Record<number, string> = {
  400: 'Das ist kein gültiges JSON. Bitte schauen Sie noch einmal hin.',
  413: 'Das ist zu lang. Höchstens ein Megabyte auf einmal, bitte.',
  415: 'Bitte als JSON schicken, mit „Content-Type: application/json“.',
}

export interface Playground {
  room: Room
  bot: Connection
  config: PlaygroundConfig
}
