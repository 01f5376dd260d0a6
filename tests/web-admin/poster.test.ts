import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { testOffice } from './test-office.ts'

const { database, office } = await testOffice({ keep: true })

const LINK = 'https://t.me/dasnez_bot?start=delbrueck'

async function sheet(language = '') {
  const person = await office.logIn()
  const { body } = await person.get(`/admin/town/delbrueck/poster${language && `?language=${language}`}`)
  return body
}

test('without a messenger the sheet names the telephone, and staff are told why', async () => {
  const page = await sheet()
  expect(page).toContain('Noch ist kein Messenger verbunden')
  expect(page).toContain('am Telefon: 030 23125 110')
  expect(page).not.toContain('<svg')
})

test('what a camera reads is the link that leads straight to this town', async () => {
  const { stop } = await office.town.core.connect({
    bot: 'telegram:main',
    kind: 'telegram',
    address: 't.me/dasnez_bot',
    link: 'https://t.me/dasnez_bot?start={town}',
    providerReadsAlong: true,
    sendsAtOnce: 1,
    send: async () => ({ sent: true, externalId: '1' }),
  })
  await expect.poll(() => database.prisma.lease.count({ where: { link: { not: null } } })).toBe(1)
  const page = await sheet()
  expect(blackIn(page)).toEqual(blackOf(LINK))
  expect(page).toContain('Ab 16 Jahren')
  expect(page).not.toContain('Zuerst schreiben')

  const arabic = await sheet('ar')
  expect(arabic).toContain('lang="ar" dir="rtl"')
  expect(arabic).toContain('الجيران يساعدون الجيران')
  expect(blackIn(arabic)).toEqual(blackOf(LINK))
  expect(await sheet('no-such-language')).toContain('Nachbarn helfen Nachbarn')
  await stop()
})

/** the squares of the code that is drawn, as "x,y" */
const blackIn = (page: string): string[] => {
  const [, path = ''] = /<path fill="black" d="([^"]*)"/.exec(page) ?? []
  const squares = [...path.matchAll(/M(\d+),(\d+)h(\d+)v/g)].map(([, x, y, size]) => [x, y, size].map(Number))
  return squares.map(([x = 0, y = 0, size = 1]) => `${x / size},${y / size}`).sort()
}
const blackOf = (link: string): string[] =>
  encode(link, { border: 4 })
    .data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`${x},${y}`] : [])))
    .sort()
