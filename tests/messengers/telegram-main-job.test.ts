import { expect, test } from 'vitest'
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
    // whoever registers may send their number by a button, and it goes when the question is answered
    const keyboards = fake.calls.flatMap(({ payload }) => Object.keys(payload.reply_markup ?? {})[0] ?? [])
    const ofSharing = keyboards.filter(kind => kind !== 'inline_keyboard')
    expect(ofSharing).toEqual(['keyboard', 'remove_keyboard', 'keyboard', 'remove_keyboard'])
    await stop()
    await town.stop()
  },
)
