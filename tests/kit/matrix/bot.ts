import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import { startBots } from '../../../bots/index.ts'
import type { MatrixConfig } from '../../../bots/matrix/config.ts'
import type { Core } from '../../../core/index.ts'
import { type Homeserver, registerAccount } from './homeserver.ts'

/** A new account for a bot, and how it is reached. */
export async function newBotAccount(homeserver: Homeserver): Promise<MatrixConfig> {
  const password = randomUUID()
  const user = await registerAccount(homeserver, { user: `dasnez-${randomUUID().slice(0, 8)}`, password })
  return { url: homeserver.url, user, password, token: null, name: 'dasnez', replaceIdentity: false }
}

/** The bot itself as the house starts it, and what went through its hands. */
export async function startMatrixBot(core: Core, config: MatrixConfig): Promise<MatrixBot> {
  const received: string[] = []
  const sent: SentLine[] = []
  const watched: Core = {
    ...core,
    async receive(bot, updates) {
      await core.receive(bot, updates)
      received.push(...updates.map(({ updateId }) => updateId))
    },
    connect: messenger =>
      core.connect({
        ...messenger,
        async send(line) {
          const outcome = await messenger.send(line)
          const [room, event] = (outcome.sent && outcome.externalId?.split(' ')) || []
          if (room && event) sent.push({ room, event, kind: line.kind })
          return outcome
        },
      }),
  }
  const http = Fastify()
  const bots = await startBots({
    core: watched,
    http,
    config: { playground: null, telegram: null, matrix: config },
  })
  return {
    user: config.user,
    core,
    received,
    sent,
    settled: person => core.settled(`matrix:${config.user}`, person),
    async stop() {
      await bots.stop()
      await http.close()
    },
  }
}

export interface MatrixBot {
  /** @dasnez-1a2b3c4d:dasnez.test */
  user: string
  core: Core
  /** ids of the updates that are in the inbox */
  received: string[]
  /** what the homeserver has taken, oldest first */
  sent: SentLine[]
  settled(person: string): Promise<void>
  stop(): Promise<void>
}

interface SentLine {
  room: string
  /** the message's; where a choice is settled, the question's */
  event: string
  kind: 'message' | 'settled'
}
