import { beforeEach, expect, test, vi } from 'vitest'
import { ask } from '../kit/telegram/ask.ts'
import { neighbourOn, openFake, openTelegram } from '../messengers/open-telegram.ts'
import { browser } from './office.ts'
import { testOffice } from './test-office.ts'

const { prisma, office } = await testOffice()
const OWN = `7005:${'z'.repeat(30)}`

let delbrueck: number
beforeEach(() => {
  delbrueck = office.town.towns[0]?.id ?? 0
})

async function asOperator() {
  const visitor = await office.logIn('operator@example.org')
  const page = async () => (await visitor.get('/admin/operator/bots')).body
  const post = (place: number | 'main', path: string, fields: Record<string, string>) =>
    visitor.post(`/admin/operator/bots/${place}${path}`, fields, '/admin/operator/bots')
  return { page, post }
}

test('nobody but an operator sees the bots', async () => {
  const visitor = browser(office.http)
  expect((await visitor.get('/admin/operator/bots')).statusCode).toBe(303)
  await visitor.logIn('desk@example.org')
  expect((await visitor.get('/admin/operator/bots')).statusCode).toBe(404)
})

test("a town's own bot starts with its token, serves that town alone, and stops when it is switched off", async () => {
  const fake = await openFake()
  fake.addBot(OWN, 'delbrueck_bot')
  const { stop } = await openTelegram(office.town.core, { fake, webhook: true, config: { token: null } })
  const { page, post } = await asOperator()
  expect(await page()).toContain('Kein eigener Bot.')

  expect((await post(delbrueck, '', { token: OWN })).statusCode).toBe(303)
  const saved = await page()
  expect(saved).toContain('Das Token ist gespeichert. Telegram kennt ihn als t.me/delbrueck_bot. Er läuft.')
  expect(await page()).not.toContain('z'.repeat(5))
  expect(saved).not.toContain('z'.repeat(5))

  const row = await prisma.bot.findFirstOrThrow()
  expect(row).toMatchObject({ bot: `telegram:town-${delbrueck}`, municipalityId: delbrueck })
  expect(Buffer.from(row.token ?? []).toString('latin1')).not.toContain('z'.repeat(5))
  const audit = await prisma.auditEntry.findMany()
  expect(audit).toMatchObject([{ deed: 'bot.saved', municipalityId: delbrueck }])
  expect(JSON.stringify(audit)).not.toContain('z'.repeat(5))

  const erna = neighbourOn(fake, office.town.core, 'Erna', OWN, row.bot)
  await erna.say('Guten Tag')
  expect(erna.last().text).toContain('die Nachbarschaftshilfe in Delbrück')
  await erna.start('lindach')
  expect(erna.read().at(-1)?.choices).not.toContain('Lindach')
  expect(await prisma.chat.findFirst()).toMatchObject({ municipalityId: delbrueck })

  const hook = () => ask(fake, 'getWebhookInfo', {}, { token: OWN })
  expect(await hook()).toMatchObject({ result: { url: expect.stringContaining(`/town-${delbrueck}`) } })
  await post(delbrueck, '/remove', {})
  expect(await page()).toContain('Kein eigener Bot.')
  expect(await prisma.bot.findFirst()).toMatchObject({ token: null, enabled: false })
  await vi.waitFor(() => expect(office.town.core.house.messengers.has(row.bot)).toBe(false), {
    timeout: 8000,
  })
  await vi.waitFor(async () => expect(await hook()).toMatchObject({ result: { url: '' } }))
  await stop()
})

test('what Telegram does not know, and what is no token, is said; nothing of it is shown again', async () => {
  const { stop } = await openTelegram(office.town.core, { config: { token: null } })
  const { page, post } = await asOperator()
  const nonsense = await post('main', '', { token: 'geheimes Wort' })
  expect(nonsense.statusCode).toBe(422)
  expect(nonsense.body).toContain('Das kann so nicht stimmen.')
  expect(nonsense.body).not.toContain('geheimes Wort')
  expect(await prisma.bot.count()).toBe(0)

  await post('main', '', { token: OWN })
  expect(await page()).toContain('Telegram kennt dieses Token nicht')
  expect((await post(9999, '', { token: OWN })).statusCode).toBe(422)
  expect(await prisma.bot.count()).toBe(1)
  await stop()
})

test('where no program runs bots, the page says that the token was not checked', async () => {
  const { page, post } = await asOperator()
  await post('main', '', { token: OWN })
  expect(await page()).toContain('Noch nicht geprüft')
})
