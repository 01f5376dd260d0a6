import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import { type BotFinding, findingOf } from '../../store/bots.ts'
import type { AsOperator } from './operator-call.ts'
import { id } from './staff-call.ts'

/**
 * The bots' accounts at their messengers: one for all towns, and one of its own for a town that wants it. A token is
 * sealed when it is saved and shown to nobody again; whether the messenger knows it is found out by who runs the bot.
 */
export function botTokens({ house, call, audit }: AsOperator) {
  const save = call(tokenSchema, async (tx, { municipalityId, token }) => {
    if (municipalityId !== null && !(await tx.municipality.findUnique({ where: { id: municipalityId } })))
      return refuse('not-found', { what: 'municipality' })
    const bot = botNamed(municipalityId)
    const fresh = {
      token: house.seal.seal(token, 'Bot.token'),
      enabled: true,
      address: null,
      failure: null,
      checkedAt: null,
    }
    await tx.bot.upsert({
      where: { bot },
      create: { bot, messenger: TELEGRAM, municipalityId, ...fresh },
      update: fresh,
    })
    await audit(tx, 'bot.saved', municipalityId, municipalityId, bot)
    return { bot }
  })
  const remove = call(z.object({ municipalityId: id.nullable() }), async (tx, { municipalityId }) => {
    const bot = botNamed(municipalityId)
    const { count } = await tx.bot.updateMany({
      where: { bot, token: { not: null } },
      data: { token: null, enabled: false, address: null, failure: null, checkedAt: null },
    })
    if (count === 0) return refuse('not-found', { what: 'bot' })
    await audit(tx, 'bot.removed', municipalityId, municipalityId, bot)
    return { bot }
  })
  /** whoever runs bots in this process looks at once */
  const told = async <Result>(done: Promise<Result>): Promise<Result> => {
    const result = await done
    house.bell.ring('bots')
    return result
  }

  return {
    saveBotToken: (input: z.input<typeof tokenSchema>) => told(save(input)),
    removeBotToken: (input: { municipalityId: number | null }) => told(remove(input)),

    listBotTokens: call(z.object({}), async tx => {
      const rows = await tx.bot.findMany({ where: { messenger: TELEGRAM, token: { not: null } } })
      return { rows: rows.map(row => ({ municipalityId: row.municipalityId, finding: findingOf(row) })) }
    }),

    /** Resolves to what the messenger says about the token; to null where nobody has asked it within a few seconds. */
    async botFinding(municipalityId: number | null): Promise<BotFinding | null> {
      for (let looks = 0; ; looks++) {
        const rung = house.bell.next('bots', LOOK_MS)
        const row = await house.database.prisma.bot.findUnique({ where: { bot: botNamed(municipalityId) } })
        const finding = row && findingOf(row)
        if (finding || looks === LOOKS) return finding
        await rung
      }
    },
  }
}

/** as Chat.bot has it; `main` serves all towns */
const botNamed = (municipalityId: number | null): string =>
  `${TELEGRAM}:${municipalityId === null ? 'main' : `town-${municipalityId}`}`

const tokenSchema = z.object({
  municipalityId: id.nullable(),
  /** as BotFather gives it: 123456789:AA… */
  token: z
    .string()
    .trim()
    .regex(/^\d{3,20}:[\w-]{20,100}$/),
})

const TELEGRAM = 'telegram'
const LOOK_MS = 500
const LOOKS = 12
