import { expect, test } from 'vitest'
import { visitor } from '../kit/matrix/visitors.ts'

test('two residents write to each other, and the homeserver can read none of it', async () => {
  const [anna, boris] = [await visitor('anna'), await visitor('boris')]
  const chat = await anna.dm(boris.userId)
  const his = await boris.join(chat.id)
  await chat.joined(boris.userId)
  const question = await chat.say('Kommen Sie morgen?')
  expect(await his.waitFor('Kommen Sie morgen?')).toMatchObject({ encrypted: true, undecryptable: null })

  const answer = await his.say('Ja')
  await chat.waitFor('Ja')
  await his.edit(answer, 'Ja, um zehn')
  expect(await chat.waitFor('Ja, um zehn')).toMatchObject({ id: answer, edited: true })
  await chat.react(answer, '👍')
  await his.until(() => his.messages().find(({ reactions }) => reactions.length > 0), 'no reaction')
  expect(his.messages().map(({ text, reactions }) => [text, reactions.map(({ key }) => key)])).toEqual([
    ['Kommen Sie morgen?', []],
    ['Ja, um zehn', ['👍']],
  ])
  const kept = await chat.onServer(question)
  expect(kept.type).toBe('m.room.encrypted')
  expect(JSON.stringify(kept)).not.toContain('morgen')
})

test('a signed second device reads and is read; an unsigned one is left out', async () => {
  const [anna, boris] = [await visitor('anna'), await visitor('boris')]
  const chat = await anna.dm(boris.userId)
  const his = await boris.join(chat.id)
  await chat.joined(boris.userId)
  const second = await anna.secondDevice()
  const tablet = await second.room(chat.id)
  await boris.trusts(second)
  await his.say('An alle Ihre Geräte')
  await tablet.waitFor('An alle Ihre Geräte')
  await tablet.say('Vom Tablet')
  await his.waitFor('Vom Tablet')

  const stranger = await (await anna.secondDevice({ signed: false })).room(chat.id)
  await his.say('Nur für Bekannte')
  await tablet.waitFor('Nur für Bekannte')
  const hidden = await stranger.until(
    () => stranger.messages().find(({ undecryptable }) => undecryptable),
    'nothing came',
  )
  expect(hidden.from).toBe(boris.userId)
})

test('who has lost all keys begins anew and is read again', async () => {
  const [anna, boris] = [await visitor('anna'), await visitor('boris')]
  const chat = await anna.dm(boris.userId)
  const his = await boris.join(chat.id)
  await his.say('Vorher')
  await chat.waitFor('Vorher')
  const fresh = await anna.loseKeys()
  const anew = await fresh.room(chat.id)
  await boris.trusts(fresh)
  await his.say('Nachher')
  await anew.waitFor('Nachher')
  expect(anew.messages().filter(({ text }) => text === 'Vorher')).toEqual([])
  await anew.say('Wieder da')
  await his.waitFor('Wieder da')
})
