import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { parrotOnMatrix } from '../kit/matrix/stand.ts'
import { startSynapse } from '../kit/matrix/synapse.ts'
import { visitor } from '../kit/matrix/visitors.ts'

const database = await testDatabase()

test('the homeserver goes and comes back in the middle: nothing is lost and nothing comes twice', async () => {
  const synapse = await startSynapse()
  onTestFinished(() => synapse.stop())
  const parrot = await parrotOnMatrix(database, synapse)
  const anna = await visitor('anna', synapse)
  const { chat, conversation, say } = await meetBot(parrot.bot(), anna)
  await say('Vorher')
  await conversation.say('Gerade noch')
  await synapse.down()
  // something is to be said while nobody can be reached
  const updates = [
    { updateId: 'meanwhile', chat, incoming: { kind: 'said', text: 'Währenddessen' } } as const,
  ]
  await parrot.bot().core.receive(`matrix:${parrot.user}`, updates)
  await synapse.up()
  await conversation.waitFor(/: Währenddessen$/)
  await conversation.waitFor(/: Gerade noch$/)
  await say('Nachher')
  const answers = conversation.from(parrot.user).map(({ text }) => text)
  expect(answers.map(text => text.replace(/^\d: /, '')).sort()).toEqual([
    'Gerade noch',
    'Nachher',
    'Vorher',
    'Währenddessen',
  ])
  expect(answers.map(text => Number(text[0]))).toEqual([1, 2, 3, 4])
})

test('with the limits of a public homeserver every answer comes, in order and once', async () => {
  const synapse = await startSynapse({ limits: 'strict' })
  onTestFinished(() => synapse.stop())
  const parrot = await parrotOnMatrix(database, synapse)
  const people = [
    await meetBot(parrot.bot(), await visitor('anna', synapse)),
    await meetBot(parrot.bot(), await visitor('boris', synapse)),
  ]
  // two more together than Synapse allows the bot at once; then it is one in five seconds
  const EACH = 6
  for (let n = 1; n <= EACH; n++) for (const { conversation } of people) await conversation.say(String(n))
  const answers = Array.from({ length: EACH }, (_, n) => `${n + 1}: ${n + 1}`)
  for (const { conversation } of people) {
    await conversation.until(() => conversation.from(parrot.user).length >= EACH, 'not all answers came')
    expect(conversation.from(parrot.user).map(({ text }) => text)).toEqual(answers)
  }
})
