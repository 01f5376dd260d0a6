import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { newBotAccount } from '../kit/matrix/bot.ts'
import { givenHomeserver, logIn } from '../kit/matrix/homeserver.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { anotherParrot, parrotOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'

const database = await testDatabase()

test('a bot that knows only a token speaks as its device, before and after a restart', async () => {
  const homeserver = givenHomeserver()
  const account = await newBotAccount(homeserver)
  const { access_token, device_id } = await logIn(homeserver, {
    user: account.user,
    password: account.password ?? '',
  })
  const parrot = await parrotOnMatrix(database, homeserver, {
    ...account,
    token: access_token,
    password: null,
  })
  const anna = await visitor('anna')
  const { conversation, say } = await meetBot(parrot.bot(), anna)
  await say('Eins')
  await parrot.stop()
  await parrot.start()
  await conversation.say('Zwei')
  await conversation.waitFor('2: Zwei')
  const devices = await anna.device.client.getCrypto()?.getUserDeviceInfo([parrot.user], true)
  expect([...(devices?.get(parrot.user)?.keys() ?? [])]).toEqual([device_id])
  const status = await anna.device.client.getCrypto()?.getDeviceVerificationStatus(parrot.user, device_id)
  expect(status?.signedByOwner).toBe(true)
})

test('of two that run for one account only one speaks, and when it ends the other goes on as the same device', async () => {
  const parrot = await parrotOnMatrix(database)
  const { conversation, say } = await meetBot(parrot.bot(), await visitor('anna'))
  await say('Eins')
  const second = await anotherParrot(database, parrot)
  onTestFinished(() => second.stop())
  await say('Zwei')
  expect(second.received).toEqual([])
  await parrot.stop()
  for (const word of ['Drei', 'Vier']) await conversation.say(word)
  await conversation.waitFor('4: Vier')
  expect(conversation.from(parrot.user).map(({ text }) => text)).toEqual([
    '1: Eins',
    '2: Zwei',
    '3: Drei',
    '4: Vier',
  ])
  expect(second.received).toHaveLength(2)
  const senders = await Promise.all(
    conversation.from(parrot.user).map(async ({ id }) => (await conversation.onServer(id)).content),
  )
  expect(new Set(senders.map(({ device_id, sender_key }) => `${device_id} ${sender_key}`)).size).toBe(1)
})
