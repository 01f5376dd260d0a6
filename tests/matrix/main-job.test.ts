import { expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { playMainJob } from '../kit/main-job.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { townOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'
import { neighbourOn, openTelegram } from '../messengers/open-telegram.ts'

const database = await testDatabase()

test('the whole job in encrypted chats: one taps reactions, the other writes numbers', async () => {
  const { town, bot } = await townOnMatrix(database)
  const erna = await meetBot(bot, await visitor('erna'), { answersBy: 'reactions' })
  const olena = await meetBot(bot, await visitor('olena'), { answersBy: 'numbers' })
  await playMainJob(town, erna, olena)
  for (const { conversation } of [erna, olena]) {
    const messages = conversation.messages()
    expect(messages.filter(({ encrypted }) => !encrypted)).toEqual([])
    expect(messages.filter(({ undecryptable }) => undecryptable)).toEqual([])
  }
})

test('a seeker in Telegram and a helper in Matrix find each other and do the whole job', async () => {
  const { town, bot } = await townOnMatrix(database)
  const { fake } = await openTelegram(town.core)
  await playMainJob(
    town,
    neighbourOn(fake, town.core, 'Erna'),
    await meetBot(bot, await visitor('olena'), { answersBy: 'reactions' }),
  )
})
