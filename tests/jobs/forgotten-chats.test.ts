import { expect, test } from 'vitest'
import { retention } from '../../core/jobs/retention.ts'
import { rows } from '../kit/rows.ts'
import { testChats, testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()
const chats = testChats(town)

const pass = (days: number) => {
  town.clock.now = new Date(town.clock.now.getTime() + days * 86_400_000)
}
const round = () => retention(town.core.house)
const count = async () => ({
  chats: await prisma.chat.count(),
  heard: await prisma.inbox.count(),
  said: await prisma.outbox.count(),
  questions: await prisma.prompt.count(),
})

test('who looked in and never registered is forgotten after 30 days, with every word and question', async () => {
  const anna = chats.person('anna')
  await anna.start('delbrueck')
  await anna.choose('Ich brauche Hilfe')
  pass(29)
  await round()
  expect(await count()).toMatchObject({ chats: 1, heard: 2, questions: 2 })
  expect(await town.core.chatsAmong('paper', ['anna', 'boris'])).toEqual(['anna'])
  pass(1.1)
  await round()
  await round()
  expect(await count()).toEqual({ chats: 0, heard: 0, said: 0, questions: 0 })
  expect(await town.core.chatsAmong('paper', ['anna'])).toEqual([])
})

test('an old button means no new question to who comes back', async () => {
  const anna = chats.person('anna')
  await anna.start('delbrueck')
  const greeting = anna.last()
  pass(31)
  await round()
  await anna.start('delbrueck')
  const again = anna.last()
  expect(again.choices).toEqual(greeting.choices)
  await anna.send({ kind: 'pressed', prompt: greeting.seq, index: 0 })
  expect(anna.last().text).toContain('älteren Frage')
  await anna.choose('Ich brauche Hilfe')
  expect(anna.last().text).toContain('Einverstanden?')
})

test('a visitor whose word still waits to be handled is not forgotten', async () => {
  await chats.person('anna').start('delbrueck')
  pass(31)
  const { id: chatId } = await prisma.chat.findFirstOrThrow()
  await prisma.inbox.create({
    data: {
      bot: 'paper',
      updateId: 'late',
      chatId,
      notBefore: new Date('2040-01-01'),
      receivedAt: town.clock.now,
    },
  })
  await round()
  expect(await prisma.chat.count()).toBe(1)
  expect(await prisma.inbox.findMany()).toMatchObject([{ updateId: 'late' }])
})

test('a silent member stays a member: what the chat was in the middle of goes after 90 days', async () => {
  const erna = chats.person('0:Erna')
  await rows(town).member('Erna', ['SEEKER'])
  await erna.say('ich brauche Hilfe beim Einkaufen')
  const kept = await prisma.chat.findFirstOrThrow()
  pass(89)
  await round()
  expect((await prisma.chat.findFirstOrThrow()).session).toEqual(kept.session)
  expect(await count()).toMatchObject({ heard: 0, said: 0, questions: 1 })
  pass(1.1)
  await round()
  expect(await prisma.chat.findFirstOrThrow()).toMatchObject({ session: null, memberId: kept.memberId })
  expect(await prisma.prompt.count()).toBe(0)
  await erna.say('am Donnerstag von 10 bis 12')
  expect(erna.last().text).not.toBe('')
})

test('what was asked stays while its person waits for help, an answer, a decision or a call', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const agreed = await here.member('Olena', ['HELPER'])
  const asked = await here.member('Nora', ['HELPER'])
  const waiting = await here.member('Wartet', [])
  const called = await here.member('Heinz', ['SEEKER'])
  const free = await here.member('Frei', ['HELPER'])
  const request = await here.request(seeker, { status: 'MATCHED' })
  const { id: invitationId } = await here.invitation(request.id, agreed)
  await prisma.match.create({
    data: {
      municipalityId: here.municipalityId,
      requestId: request.id,
      invitationId,
      seekerId: seeker,
      helperId: agreed,
      status: 'AGREED',
      doorCode: 'Apfelbaum',
      agreedAt: town.clock.now,
    },
  })
  await prisma.invitation.update({ where: { id: invitationId }, data: { status: 'ACCEPTED' } })
  await here.invitation(request.id, asked)
  await prisma.member.update({ where: { id: waiting }, data: { status: 'RETURNED' } })
  const everybody = await prisma.chat.findMany()
  for (const { id: chatId, memberId } of everybody) {
    await prisma.chat.update({
      where: { id: chatId },
      data: { session: new Uint8Array([1]), lastTurnAt: town.clock.now },
    })
    const question = { chatId, body: new Uint8Array([1]), askedAt: town.clock.now }
    await prisma.prompt.create({ data: { ...question, seq: 1, answeredAt: town.clock.now } })
    await prisma.prompt.create({ data: { ...question, seq: 2 } })
    if (memberId === called)
      await prisma.callTask.create({
        data: {
          municipalityId: here.municipalityId,
          memberId,
          chatId,
          body: new Uint8Array([1]),
          dueAt: town.clock.now,
        },
      })
  }
  pass(91)
  await round()
  const left = await prisma.chat.findMany({ include: { prompts: true }, orderBy: { id: 'asc' } })
  expect(
    left.map(({ memberId, session, prompts }) => ({ memberId, kept: session !== null, prompts })),
  ).toEqual(
    left.map(({ id: chatId, memberId }) => ({
      memberId,
      kept: memberId !== free,
      // what was answered serves nobody any more
      prompts: memberId === free ? [] : [expect.objectContaining({ chatId, seq: 2 })],
    })),
  )
})
