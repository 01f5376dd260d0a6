import { pino } from 'pino'
import { z } from 'zod'
import { call, defineFlow, go, unfit } from '../../core/conversation/flow.ts'
import type { Repertoire } from '../../core/conversation/scene.ts'
import { openHouse, type Update } from '../../core/index.ts'
import type { Database } from '../../core/store/database.ts'
import type { OutboxBody } from '../../core/store/outbox.ts'
import { sealWith } from '../../core/store/seal.ts'
import { line } from '../../core/texts/line.ts'
import { TOWNS } from '../../prisma/towns.ts'
import { MONDAY_MORNING } from '../kit/town.ts'

/**
 * A core that counts what each chat says and repeats it: "2: Hallo". Nothing is handled until the test says so. Its
 * clock goes on by a millisecond at every look, and by as much as the test wishes.
 */
export async function openParrot(database: Database) {
  let time = Date.parse(MONDAY_MORNING)
  const { house, receive, close } = await openHouse(
    database,
    sealWith([new Uint8Array(32).fill(7)]),
    { log: pino({ level: 'silent' }), roles: [] },
    { repertoire: parrotWords, now: () => new Date(time++), timers: { at: async () => {} } },
  )
  return {
    house,
    close,
    receive: (updates: Update[]) => receive(BOT, updates),
    wait: (ms: number) => {
      time += ms
    },
    /** every chat's waiting lines in their order */
    async said(): Promise<Record<string, string[]>> {
      const rows = await database.prisma.outbox.findMany({
        orderBy: [{ chatId: 'asc' }, { seq: 'asc' }],
        include: { chat: { select: { externalId: true } } },
      })
      const said: Record<string, string[]> = {}
      for (const { chat, body } of rows) {
        const line = body && house.seal.openJson<OutboxBody>(body, 'Outbox.body')
        if (line?.kind !== 'message') continue
        said[chat.externalId] = [...(said[chat.externalId] ?? []), ...line.lines.map(wordsOf)]
      }
      return said
    },
  }
}

export const addTown = ({ prisma }: Database) => {
  const { districts: _, ...town } = TOWNS[0] as (typeof TOWNS)[number]
  return prisma.municipality.create({ data: town })
}

/** The n-th message of a chat. */
export const saying = (chat: string, text: string, updateId = `${chat}:${text}`): Update => ({
  updateId,
  chat,
  incoming: { kind: 'said', text },
})

const wordsOf = (each: { key: string; params: unknown }): string =>
  each.key === 'plain' ? (each.params as { text: string }).text : each.key

const repeat = (heard: number, text: string) => ({ say: line('plain', { text: `${heard}: ${text}` }) })

const parrot = defineFlow({
  name: 'parrot',
  draft: z.object({ heard: z.number() }),
  open: draft => go('listen', draft),
  steps: {
    listen: {
      show: () => ({ lines: [] }),
      take: ({ heard }, event) => {
        switch (event.kind) {
          case 'said': {
            const town = /^Umzug nach (\d+)$/.exec(event.text)?.[1]
            return town === undefined
              ? go('listen', { heard: heard + 1 }, repeat(heard + 1, event.text))
              : go('listen', { heard }, call('enter-municipality', { id: Number(town) }))
          }
          case 'answered':
            throw new Error('the van broke down')
          default:
            return unfit
        }
      },
    },
  },
})

/** What the parrot says, for houses that tests put together themselves. */
export const parrotWords: Repertoire = {
  flows: { parrot },
  start: () => ({ to: 'flow', flow: 'parrot', draft: { heard: 0 }, effects: [] }),
  otherwise: text => ({ to: 'flow', flow: 'parrot', draft: { heard: 1 }, effects: [repeat(1, text)] }),
  home: () => ({ to: 'flow', flow: 'parrot', draft: { heard: 0 }, effects: [] }),
  help: () => [],
  lost: () => line('thanks'),
  command: () => null,
  interrupt: () => null,
  severalFit: () => ({ to: 'flow', flow: 'parrot', draft: { heard: 0 }, effects: [] }),
  yesOrNo: () => null,
}

export const BOT = 'paper'
