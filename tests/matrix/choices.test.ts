import { expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { KEYCAP, meetBot, shown } from '../kit/matrix/neighbour.ts'
import { townOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'

const database = await testDatabase()

test('a question shows its choices as a list with a digit to tap for each, and the answer stands in it', async () => {
  const { bot } = await townOnMatrix(database)
  const erna = await meetBot(bot, await visitor('erna'), { answersBy: 'reactions' })
  const { conversation } = erna
  await erna.start('delbrueck')
  const asked = conversation.from(bot.user).at(-1)
  const question = asked?.id ?? ''
  const { choices } = shown(asked ?? { text: '' })
  expect(choices.slice(0, 3)).toEqual(['Ich brauche Hilfe', 'Ich möchte helfen', 'Beides'])
  expect(asked?.html).toContain(choices.map(choice => `<li>${choice}</li>`).join(''))
  const digits = await conversation.until(() => {
    const chips = message(question)?.reactions.filter(({ from }) => from === bot.user) ?? []
    return chips.length === choices.length && chips
  }, 'not every choice can be tapped')
  expect(digits.map(({ key }) => key)).toEqual(choices.map((_, index) => `${index + 1}${KEYCAP}`))
  // the words are sealed, the digits are not: clients draw only those as chips
  expect(await conversation.onServer(question)).toMatchObject({ type: 'm.room.encrypted' })
  expect(await conversation.onServer(digits[0]?.id ?? '')).toMatchObject({ type: 'm.reaction' })

  await erna.choose('Ich brauche Hilfe')
  expect(message(question)?.text).toMatch(/\n\n✓ Ich brauche Hilfe$/)
  await conversation.until(
    () => message(question)?.reactions.every(({ from }) => from !== bot.user),
    'the digits stay below an answered question',
  )
  // tapping once more is answered politely and decides nothing
  const next = erna.last()
  await conversation.react(question, `2${KEYCAP}`)
  await erna.say('Was ist das?')
  expect(message(question)?.text).toMatch(/\n\n✓ Ich brauche Hilfe$/)
  expect(erna.last().choices).toEqual(next.choices)

  function message(id: string) {
    return conversation.messages().find(one => one.id === id)
  }
})

test('number, label and digit answer alike, and words that were edited are not read again', async () => {
  const { bot } = await townOnMatrix(database)
  const [digit, number, label] = [await visitor('a'), await visitor('b'), await visitor('c')]
  const taps = await meetBot(bot, digit, { answersBy: 'reactions' })
  const counts = await meetBot(bot, number, { answersBy: 'numbers' })
  const writes = await meetBot(bot, label)
  for (const person of [taps, counts, writes]) await person.start('delbrueck')
  await taps.choose('Ich möchte helfen')
  await counts.choose('Ich möchte helfen')
  await writes.say('ich möchte helfen')
  expect(counts.last()).toEqual(taps.last())
  expect(writes.last()).toEqual(taps.last())

  const { conversation } = writes
  const before = writes.read().length
  const said = conversation.from(label.userId).at(-1)
  await conversation.edit(said?.id ?? '', 'ich brauche Hilfe')
  await conversation.waitFor(/Geänderte Nachrichten lese ich nicht noch einmal/)
  await writes.choose('Ja')
  expect(writes.read()).toHaveLength(before + 2)
  await taps.choose('Ja')
  expect(writes.last()).toEqual(taps.last())
})
