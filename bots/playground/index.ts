import type { FastifyInstance } from 'fastify'
import { type PlaygroundConfig, refuseProduction } from './config.ts'
import { type CoreForBots, connect } from './connect.ts'
import { openRoom } from './room.ts'
import { playgroundRoutes } from './routes.ts'

/** A messenger in a web page: several people's chats side by side, for demonstrations and tests. */
export async function startPlayground({
  core,
  http,
  config,
}: Playground): Promise<{ stop(): Promise<void> }> {
  refuseProduction()
  const room = openRoom(config.file, config.now)
  for (const { id, name } of config.residents) room.join(name, id)
  const bot = await connect(core, room, config.link)
  await http.register(playgroundRoutes({ room, bot, config }), { prefix: '/playground' })
  return bot
}

interface Playground {
  core: CoreForBots
  http: FastifyInstance
  config: PlaygroundConfig
}
