import type { FastifyInstance } from 'fastify'
import { type MatrixConfig, matrixConfig } from './matrix/config.ts'
import type { CoreForMatrix } from './matrix/index.ts'
import { type PlaygroundConfig, refuseProduction } from './playground/config.ts'
import type { CoreForBots as CoreForPlayground } from './playground/connect.ts'
import { startPlayground } from './playground/index.ts'
import type { CoreForTelegram } from './telegram/bot.ts'
import { type TelegramConfig, telegramConfig } from './telegram/config.ts'
import { startTelegram } from './telegram/index.ts'

/** The messengers of the real thing, from the environment. Throws one sentence that names the variable. */
export const botsConfig = (): BotsConfig => ({
  playground: null,
  telegram: telegramConfig(),
  matrix: matrixConfig(),
})

/** Throws one sentence where a messenger may not start here; to be asked before anything is opened. */
export function checkBots({ playground }: BotsConfig): void {
  if (playground) refuseProduction()
}

/** Starts each configured messenger. Call it before `http` listens: some bring routes. */
export async function startBots({ core, http, config }: House): Promise<{ stop(): Promise<void> }> {
  const bots: { stop(): Promise<void> }[] = []
  const stop = async () => {
    await Promise.all(bots.map(bot => bot.stop()))
  }
  try {
    if (config.playground) bots.push(await startPlayground({ core, http, config: config.playground }))
    if (config.telegram) bots.push(await startTelegram({ core, http, config: config.telegram }))
    if (config.matrix) {
      const { startMatrix } = await loadMatrix()
      bots.push(await startMatrix({ core, config: config.matrix }))
    }
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Only where it is used: the SDK and the machine take tens of megabytes. The SDK brings a package that Node warns of,
 * in words that whoever starts dasnez can do nothing about.
 */
async function loadMatrix() {
  const before = process.noDeprecation ?? false
  process.noDeprecation = true
  return import('./matrix/index.ts').finally(() => {
    process.noDeprecation = before
  })
}

export interface House {
  core: CoreForBots
  /** the one Fastify; messengers add their routes as plugins of their own, outside the admin's session */
  http: FastifyInstance
  config: BotsConfig
}

/** A messenger that is null stays off. */
export interface BotsConfig {
  playground: PlaygroundConfig | null
  telegram: TelegramConfig | null
  matrix: MatrixConfig | null
}

/** All that messengers ask of the core. */
export type CoreForBots = CoreForPlayground & CoreForTelegram & CoreForMatrix
