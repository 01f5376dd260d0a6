import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { botsView } from '../views/bots.ts'
import type { Filled } from '../views/page.ts'
import { text } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** The bots' tokens: saved and taken away here, never shown. */
export const botRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/bots', (request, reply) => show(request, reply))

  http.post(
    '/bots/:place',
    { schema: { params: place, body: z.object({ token: text }) } },
    async (request, reply) => {
      const municipalityId = request.params.place
      const saved = await request.operators.saveBotToken({ municipalityId, token: request.body.token })
      return settle(request, saved, {
        done: async () => {
          const finding = await request.operators.botFinding(municipalityId)
          const good = finding !== null && 'address' in finding
          const words = textsOf(request).bots
          return reply.done(BOTS, `${words.saved} ${words.finding(finding)}`, good ? 'good' : 'warn')
        },
        again: filled => show(request, reply, filled),
      })
    },
  )

  http.post('/bots/:place/remove', { schema: { params: place } }, async (request, reply) => {
    const removed = await request.operators.removeBotToken({ municipalityId: request.params.place })
    return settle(request, removed, {
      done: () => reply.done(BOTS, textsOf(request).bots.removed),
      again: filled => show(request, reply, filled),
    })
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const [towns, tokens] = await Promise.all([
    request.operators.listMunicipalities({}),
    request.operators.listBotTokens({}),
  ])
  if (isRefusal(towns) || isRefusal(tokens)) return reply.callNotFound()
  return reply.page(page => botsView(page, towns.rows, tokens.rows), filled)
}

const BOTS = '/admin/operator/bots'

/** `main` serves all towns, a number one of them */
const place = z.object({
  place: z.union([z.literal('main').transform(() => null), z.coerce.number().int().positive()]),
})
