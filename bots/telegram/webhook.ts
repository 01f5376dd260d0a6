import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyError, FastifyPluginAsync } from 'fastify'
import type { Update } from 'grammy/types'
import type { Take } from './take.ts'

/**
 * Where Telegram brings updates: POST <path>/<bot>. 200 says that the update is committed; with anything else it comes
 * again. Whoever doesn't know the secret learns nothing, not even which bots there are.
 */
export const webhookRoutes =
  (path: string, take: (bot: string) => Listener | null): FastifyPluginAsync =>
  async http => {
    http.setErrorHandler<FastifyError>((error, request, reply) => {
      const status = error.statusCode ?? 503
      if (status >= 500) request.log.error({ failure: error.message }, 'an update could not be taken')
      return reply.code(status).send()
    })
    http.addHook<{ Params: { bot: string } }>('onRequest', async (request, reply) => {
      const listener = take(request.params.bot)
      const said = request.headers[SECRET_HEADER]
      if (!listener || typeof said !== 'string' || !same(said, listener.secret)) return reply.code(401).send()
    })
    http.post<{ Params: { bot: string } }>(
      `${path}/:bot`,
      { bodyLimit: MOST_BYTES },
      async (request, reply) => {
        if (!isUpdate(request.body)) return reply.code(400).send()
        await take(request.params.bot)?.take([request.body])
        return reply.code(200).send()
      },
    )
  }

/** Follows from the token, so that every process knows it and none has to keep it. */
export const secretOf = (token: string): string =>
  createHmac('sha256', token).update('dasnez webhook').digest('base64url')

/** Takes as long for a wrong secret as for the right one, whatever its length. */
function same(said: string, secret: string): boolean {
  const blind = (text: string) => createHmac('sha256', secret).update(text).digest()
  return timingSafeEqual(blind(said), blind(secret))
}

/** What is read of it beyond this is checked by receive.ts, kind by kind. */
const isUpdate = (body: unknown): body is Update =>
  typeof body === 'object' && body !== null && Number.isSafeInteger((body as Partial<Update>).update_id)

/** https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
/** the longest text is 4,096 characters; with all that Telegram tells about it some 50 kB */
const MOST_BYTES = 512 * 1024

interface Listener {
  secret: string
  take: Take
}
