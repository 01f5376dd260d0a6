import { expect, test } from 'vitest'
import { handleNext } from '../../core/handle.ts'
import { testDatabase } from '../kit/database.ts'
import { openParrot, saying } from './parrot.ts'

const database = await testDatabase()
const flood = Array.from({ length: 500 }, (_, n) => saying('karl', `und ${n}`))

test('five hundred messages of one person keep nobody else waiting', async () => {
  const { house, receive, said, close } = await openParrot(database)
  await receive([saying('erna', 'Guten Tag')])
  await handleNext(house)
  await receive(flood)
  for (let n = 0; n < 10; n++) await handleNext(house)
  expect((await said()).karl).toHaveLength(10)

  // she comes next, whether she was here before or not
  await receive([saying('erna', 'Noch eine Frage'), saying('olena', 'Hallo')])
  await handleNext(house)
  await handleNext(house)
  expect(await said()).toMatchObject({
    erna: ['1: Guten Tag', '2: Noch eine Frage'],
    olena: ['1: Hallo'],
  })
  expect((await said()).karl).toHaveLength(10)

  // then they take turns: one answer to him for one to her
  await receive([saying('erna', 'Und noch eine')])
  await handleNext(house)
  await handleNext(house)
  expect((await said()).erna).toHaveLength(3)
  expect((await said()).karl).toHaveLength(11)
  await close()
})

test('a flood is answered to its end, in its order', async () => {
  const { house, receive, said, close } = await openParrot(database)
  await receive(flood)
  let turns = 0
  while (await handleNext(house)) turns++
  expect(turns).toBe(500)
  expect((await said()).karl).toEqual(flood.map((_, n) => `${n + 1}: und ${n}`))
  await close()
})
