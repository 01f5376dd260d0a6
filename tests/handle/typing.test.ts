import { expect, test, vi } from 'vitest'
import { handleNext } from '../../core/handle.ts'
import { testDatabase } from '../kit/database.ts'
import { addTown, BOT, openParrot, saying } from './parrot.ts'

const database = await testDatabase()
const { prisma } = database

test('whoever waits sees that an answer is on its way; a quick one comes without, and a failing sign harms nothing', async () => {
  const { house, receive, said, close } = await openParrot(database)
  const typing = vi.fn((_chat: string) => Promise.reject(new Error('429')))
  house.messengers.set(BOT, { kind: 'paper', providerReadsAlong: false, typing })

  await receive([saying('erna', 'Hallo')])
  await handleNext(house)
  expect(typing).not.toHaveBeenCalled()

  const { id: municipalityId } = await addTown(database)
  await prisma.chat.updateMany({ data: { municipalityId } })
  const { municipality } = house
  const late = Promise.withResolvers<void>()
  house.municipality = (...asked) => late.promise.then(() => municipality(...asked))
  await receive([saying('erna', 'Bist du da?')])
  const handled = handleNext(house)
  await vi.waitFor(() => expect(typing.mock.calls).toEqual([['erna']]))
  late.resolve()
  await handled
  expect(await said()).toEqual({ erna: ['1: Hallo', '2: Bist du da?'] })
  await close()
})
