import { test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { playMainJob } from '../kit/main-job.ts'
import { openTown } from '../kit/town.ts'
import { neighbourOn, openTelegram } from './open-telegram.ts'

const database = await testDatabase()

test.each([
  ['fetches', false],
  ['is brought', true],
] as const)(
  'the main job from its first word to its last over a Telegram whose updates dasnez %s',
  async (_, webhook) => {
    const town = await openTown(database)
    const { fake, stop } = await openTelegram(town.core, { webhook })
    const person = (name: string) => neighbourOn(fake, town.core, name)
    await playMainJob(town, person('Erna'), person('Olena'))
    await stop()
    await town.stop()
  },
)
