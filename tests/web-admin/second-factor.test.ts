import { generateSync } from 'otplib'
import { describe, expect, test } from 'vitest'
import { browser, PASSWORD } from './office.ts'
import { testOffice } from './test-office.ts'

/** A code from the telephone beside the password, for whoever wants it. */

const { prisma, office } = await testOffice()

const EMAIL = 'delbrueck@example.org'
const visitor = () => browser(office.http)
const codeOf = (secret: string, seconds = 0) =>
  generateSync({ secret, epoch: Math.floor(office.town.clock.now.getTime() / 1000) + seconds })
const later = (seconds: number) => {
  office.town.clock.now = new Date(office.town.clock.now.getTime() + seconds * 1000)
}

/** Frau Hartmann has switched it on. */
async function switchedOn() {
  const person = visitor()
  await person.logIn(EMAIL)
  const { body } = await person.get('/admin/account/second-factor')
  const [, secret = ''] = /name="secret" value="([A-Z2-7]+)"/.exec(body) ?? []
  const started = await person.post('/admin/account/second-factor', {
    secret,
    code: codeOf(secret),
    current: PASSWORD,
  })
  const written = [...started.body.matchAll(/<li><code>(\w{5}) (\w{5})<\/code>/g)].map(
    ([, a, b]) => `${a} ${b}`,
  )
  later(60)
  return { person, secret, written, page: started.body }
}

/** With the password right, and the code to come. */
async function halfway() {
  const person = visitor()
  const answer = await person.logIn(EMAIL)
  expect(answer.body).toContain('Jetzt noch der Code')
  return {
    ...person,
    enter: (code: string) => person.post('/admin/login/code', { code }, '/admin/login/code'),
    isIn: async () => (await person.get('/admin/town/delbrueck')).statusCode === 200,
  }
}

test('from then on the password alone leads no further than the question for the code', async () => {
  const { secret, written, page } = await switchedOn()
  expect(written).toHaveLength(10)
  expect(page).toContain('Ab jetzt wird beim Anmelden nach dem Code gefragt')
  expect(await (await halfway()).isIn()).toBe(false)
  const person = await halfway()
  expect((await person.enter('000000')).body).toContain('Dieser Code stimmt nicht')
  const inside = await person.enter(codeOf(secret).replace(/(...)/, '$1 '))
  expect(inside.headers.location).toBe('/admin')
  expect(await person.isIn()).toBe(true)
})

test('a code opens once, whoever has looked over a shoulder; the next one opens again', async () => {
  const { secret } = await switchedOn()
  const code = codeOf(secret)
  const [first, second] = [await halfway(), await halfway()]
  const answers = await Promise.all([first.enter(code), second.enter(code)])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422])
  const third = await halfway()
  expect((await third.enter(codeOf(secret, -30))).statusCode).toBe(422)
  later(30)
  expect((await third.enter(codeOf(secret))).statusCode).toBe(303)
})

test('clocks may differ by half a minute, and not by more', async () => {
  const { secret } = await switchedOn()
  later(600)
  const person = await halfway()
  for (const seconds of [-90, 90]) expect((await person.enter(codeOf(secret, seconds))).statusCode).toBe(422)
  expect((await person.enter(codeOf(secret, 30))).statusCode).toBe(303)
})

test('without the telephone a written code opens, each once', async () => {
  const { written } = await switchedOn()
  const [one = '', another = ''] = written
  expect((await (await halfway()).enter(one.toUpperCase())).statusCode).toBe(303)
  expect((await (await halfway()).enter(one)).statusCode).toBe(422)
  expect((await (await halfway()).enter(another)).statusCode).toBe(303)
})

test('nobody tries codes for long, and who waits too long begins anew', async () => {
  const { secret } = await switchedOn()
  const person = await halfway()
  for (let tries = 0; tries < 10; tries++) await person.enter('123123')
  expect((await person.enter(codeOf(secret))).statusCode).toBe(429)
  const slow = await halfway()
  later(601)
  expect((await slow.get('/admin/login/code')).headers.location).toBe('/admin/login')
  expect((await visitor().get('/admin/login/code')).headers.location).toBe('/admin/login')
})

describe('switching on', () => {
  test.each([
    ['with a wrong password', { current: 'not the password' }, 'Das ist nicht Ihr bisheriges Passwort'],
    ['with a wrong code', { code: '000000' }, 'Dieser Code stimmt nicht'],
  ])('%s changes nothing, and the picture stays the same', async (_, wrong, words) => {
    const person = visitor()
    await person.logIn(EMAIL)
    const { body } = await person.get('/admin/account/second-factor')
    const [, secret = ''] = /name="secret" value="([A-Z2-7]+)"/.exec(body) ?? []
    const fields = { secret, code: codeOf(secret), current: PASSWORD, ...wrong }
    const again = await person.post('/admin/account/second-factor', fields)
    expect(again.body).toContain(words)
    expect(again.body).toContain(`value="${secret}"`)
    expect(await prisma.staff.count({ where: { codeSecret: { not: null } } })).toBe(0)
  })
})

test('it ends with the password, or with a link that renews the password; both are in the log', async () => {
  const { person } = await switchedOn()
  const end = (current: string) =>
    person.post('/admin/account/second-factor/end', { current }, '/admin/account')
  expect((await end('not the password')).body).toContain('Das ist nicht Ihr bisheriges Passwort')
  expect((await end(PASSWORD)).headers.location).toBe('/admin/account')
  expect((await visitor().logIn(EMAIL)).headers.location).toBe('/admin')

  await switchedOn()
  await prisma.staff.updateMany({ where: { email: EMAIL }, data: { operator: true } })
  const token = await office.town.core.accounts.operatorPasswordLink(EMAIL)
  const link = `/admin/setup/${token}`
  const renewing = visitor()
  expect(
    (await renewing.post(link, { password: 'ein ganz neuer Satz', name: '', email: '' })).headers.location,
  ).toBe('/admin')
  expect((await renewing.get('/admin/town/delbrueck')).statusCode).toBe(200)
  const deeds = await prisma.auditEntry.findMany({
    where: { deed: { startsWith: 'staff.second' } },
    orderBy: { id: 'asc' },
  })
  expect(deeds.map(({ deed }) => deed)).toEqual([
    'staff.second-factor-started',
    'staff.second-factor-ended',
    'staff.second-factor-started',
  ])
})

test('the secret is sealed and the written codes are hashed', async () => {
  const { secret, written } = await switchedOn()
  const staff = await prisma.staff.findFirstOrThrow({ where: { email: EMAIL } })
  const kept = `${Buffer.from(staff.codeSecret ?? []).toString('latin1')} ${staff.writtenCodes}`
  expect(kept).not.toContain(secret)
  for (const each of written) expect(kept).not.toContain(each.replace(' ', ''))
})
