import { type MatrixEvent, MatrixEventEvent, RelationType } from 'matrix-js-sdk'
import type { Homeserver } from '../../kit/matrix/homeserver.ts'
import { openResident } from '../../kit/matrix/resident.ts'

/** Residents who each have an encrypted chat with every bot and say one thing after the other. */
export async function gather(homeserver: Homeserver, count: number, bots: string[]): Promise<Resident[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { device, dm, stop } = await openResident(homeserver)
      const chats = new Map<string, Awaited<ReturnType<typeof dm>>>()
      for (const bot of bots) {
        const chat = await dm(bot)
        await chat.joined(bot)
        chats.set(bot, chat)
      }
      return {
        async ask(bot: string, words: string) {
          const { promise, resolve, reject } = Promise.withResolvers<void>()
          const heard = (event: MatrixEvent) => {
            if (event.getSender() === bot && !event.isRelation(RelationType.Replace)) resolve()
          }
          const late = setTimeout(() => reject(new Error(`${bot} does not answer`)), LATE_MS)
          device.client.on(MatrixEventEvent.Decrypted, heard)
          const began = performance.now()
          try {
            await chats.get(bot)?.say(words)
            await promise
            return performance.now() - began
          } finally {
            clearTimeout(late)
            device.client.off(MatrixEventEvent.Decrypted, heard)
          }
        },
        stop,
      }
    }),
  )
}

const LATE_MS = 60_000

export interface Resident {
  /** Milliseconds from saying it to reading the first answer, decrypted. */
  ask(bot: string, words: string): Promise<number>
  stop(): void
}
