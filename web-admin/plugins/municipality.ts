import fastifyPlugin from 'fastify-plugin'
import type { Account, Core, Desk } from '../core.ts'

/** The town in the address must be one of the account's own; another one is as unknown as one that doesn't exist. */
export const municipality = fastifyPlugin<{ core: Core }>(async (http, { core }) => {
  http.addHook('onRequest', async (request, reply) => {
    const { town: slug } = request.params as { town: string }
    const town = request.account.towns.find(each => each.slug === slug)
    if (!town) return reply.callNotFound()
    request.town = town
    request.desk = core.desk(request.account.id, town.id)
  })
})

export type Town = Account['towns'][number]

declare module 'fastify' {
  interface FastifyRequest {
    town: Town
    desk: Desk
  }
}
