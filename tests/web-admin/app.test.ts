import { describe, expect, test } from 'vitest'
import { de } from '../../web-admin/texts/de.ts'
import { en } from '../../web-admin/texts/en.ts'
import { browser, PASSWORD, TOWN } from './office.ts'
import { testFilledOffice } from './test-office.ts'

const { prisma, office, filled } = await testFilledOffice({ keep: true })

const visitor = () => browser(office.http)
const coordinator = () => office.logIn()

const SCREENS = () => [
  '',
  '/registrations',
  `/registrations/${filled.erna.id}`,
  `/registrations/${filled.ben.id}`,
  '/calls',
  '/calls?done=yes',
  '/calls/1',
  '/members',
  `/members/${filled.olena}`,
  `/members/${filled.anna}/request`,
  `/members/${filled.olena}/offer`,
  '/enter',
  '/poster',
  '/numbers',
  '/poster?language=ar',
  '/requests',
  '/requests?status=OPEN&category=garden',
  `/requests/${filled.open}`,
  `/requests/${filled.open}/candidates`,
  '/offers',
  `/offers/${filled.offer}`,
  '/matches',
  `/matches/${filled.match}`,
  '/reports',
  '/reports?status=CLOSED',
  '/reports/new',
  `/reports/new?member=${filled.anna}`,
  '/lines',
  '/audit',
  '/audit?opened=yes',
  '/rules',
]

describe('every screen', () => {
  test('is a whole page without script, inline style or what was not said, in both languages', async () => {
    const person = await coordinator()
    for (const language of ['en', 'de'] as const) {
      await person.post('/admin/account/language', { language }, '/admin/account')
      for (const screen of SCREENS()) {
        const response = await person.get(TOWN + screen)
        expect([screen, response.statusCode]).toEqual([screen, 200])
        expect(response.body).toContain(`<html lang="${language}">`)
        // a token is drawn by lot, and "NaN" may come up in one
        expect(response.body.replaceAll(/ name="_csrf" value="[^"]*"/g, '')).not.toMatch(
          /<script|\sstyle=|\son\w+=|undefined|\[object|NaN|&#60;(p|a|td|span|li)\b/,
        )
      }
    }
  })

  test('shows nothing before the login, and comes back to where one wanted to go', async () => {
    const person = visitor()
    for (const screen of SCREENS()) {
      const response = await person.get(TOWN + screen)
      expect([response.statusCode, response.headers.location]).toEqual([303, '/admin/login'])
    }
    await person.get(`${TOWN}/matches`)
    expect((await person.logIn('delbrueck@example.org')).headers.location).toBe(`${TOWN}/matches`)
  })

  test('of another town is as unknown as one that does not exist', async () => {
    const person = await coordinator()
    const [own, none] = [await person.get('/admin/town/lindach'), await person.get('/admin/town/nirgends')]
    expect([own.statusCode, none.statusCode]).toEqual([404, 404])
    expect(own.body).toBe(
      none.body.replace(
        /name="_csrf" value="[^"]+"/g,
        /name="_csrf" value="[^"]+"/.exec(own.body)?.[0] ?? '',
      ),
    )
  })

  test('says what somebody reads, where it is not plain German', async () => {
    const person = await coordinator()
    const shown = async () => (await person.get(`${TOWN}/members/${filled.murat}`)).body
    expect(await shown()).not.toContain('Türkçe')
    await prisma.member.update({ where: { id: filled.murat }, data: { language: 'tr' } })
    expect(await shown()).toContain('Türkçe')
  })

  test('escapes what people wrote', async () => {
    await prisma.member.update({ where: { id: filled.murat }, data: { lastName: '<b onclick="x">"&' } })
    const person = await coordinator()
    const { body } = await person.get(`${TOWN}/members/${filled.murat}`)
    expect(body).toContain('&#60;b onclick&#61;&#34;x&#34;&#62;&#34;&#38;')
    expect(body).not.toContain('<b onclick')
  })
})

test('the phone desk sees neither reports nor the log; an operator sees no town', async () => {
  const desk = visitor()
  await desk.logIn('desk@example.org')
  const { body } = await desk.get(TOWN)
  expect(body).not.toMatch(/\/reports|\/audit|\/registrations|\/lines|\/rules/)
  for (const screen of ['/reports', '/audit', '/registrations', '/lines', '/rules'])
    expect((await desk.get(TOWN + screen)).statusCode).toBe(404)
  expect((await desk.get('/admin/operator')).statusCode).toBe(404)

  const operator = visitor()
  await operator.logIn('operator@example.org')
  expect((await operator.get('/admin/account/home')).headers.location).toBe('/admin/operator')
  expect((await operator.get(TOWN)).statusCode).toBe(404)
  const page = (await operator.get('/admin/operator')).body
  expect(page).toContain('Lindach am See')
  expect(page).not.toMatch(/Erna|Berger|Olena/)
})

describe('the decision', () => {
  test('refused: the form comes back filled in, with the reason; approved: the next registration', async () => {
    const person = await coordinator()
    const page = `${TOWN}/registrations/${filled.ben.id}`
    const form = {
      version: '0',
      roles: ['HELPER'],
      checkedHow: 'IN_PERSON',
      checkedOn: '2026-11-20',
      sensitive: 'on',
    }
    const refused = await person.post(`${page}/approve`, form, page)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Die schriftliche Einwilligung aller Sorgeberechtigten fehlt')
    expect(refused.body).toMatch(/value="IN_PERSON" checked/)
    expect(refused.body).toContain('value="2026-11-20"')
    const late = await person.post(`${page}/approve`, { ...form, checkedOn: '2027-01-01' }, page)
    expect(late.body).toMatch(
      /aria-invalid="true"[^>]*>\s*<small id="[^"]+-hint" class="error">Dieser Tag liegt in der Zukunft/,
    )
    expect(await prisma.member.findUnique({ where: { id: filled.ben.id } })).toMatchObject({
      status: 'SUBMITTED',
    })

    const erna = `${TOWN}/registrations/${filled.erna.id}`
    const approved = await person.post(
      `${erna}/approve`,
      { version: '0', roles: ['SEEKER'], checkedHow: 'CALL_BACK', checkedOn: '2026-11-23' },
      erna,
    )
    expect([approved.statusCode, approved.headers.location]).toEqual([303, page])
    const next = await person.get(page)
    expect(next.body).toMatch(
      /role="status">Erna Berger ist freigeschaltet\. Die Person ist zurzeit nicht zu erreichen|role="status">Erna Berger ist freigeschaltet/,
    )
    expect((await person.get(page)).body).not.toContain('Erna Berger ist freigeschaltet')
  })
})

test('how it went is settled by the coordination only, once it has begun, with a choice and a reason', async () => {
  const page = `${TOWN}/matches/${filled.match}`
  const desk = visitor()
  await desk.logIn('desk@example.org')
  const person = await coordinator()
  expect((await person.get(page)).body).not.toContain('Klären, wie es war')
  const startsAt = office.town.clock.now
  await prisma.match.update({ where: { id: filled.match }, data: { startsAt } })
  expect((await person.get(page)).body).toContain('Klären, wie es war')
  expect((await desk.get(page)).body).not.toContain('Klären, wie es war')
  const unchosen = await person.post(`${page}/settle`, { reason: 'beide angerufen' }, page)
  expect(unchosen.statusCode).toBe(422)
  expect(unchosen.body).toContain('beide angerufen')
  const settled = await person.post(`${page}/settle`, { how: 'DONE', reason: 'beide angerufen' }, page)
  expect([settled.statusCode, settled.headers.location]).toEqual([303, page])
  expect((await person.get(page)).body).toMatch(/role="status">Geklärt\./)
  expect(await prisma.match.findUnique({ where: { id: filled.match } })).toMatchObject({ status: 'DONE' })
})

test('what keeps helpers under 18 from a request is shown to all, and set by the coordination', async () => {
  const page = `${TOWN}/requests/${filled.matched}`
  const desk = visitor()
  await desk.logIn('desk@example.org')
  expect((await desk.get(page)).body).toMatch(/Für Helfende unter 18.*nichts bekannt/s)
  expect((await desk.get(page)).body).not.toContain('Ändern, was unter 18 gilt')
  const person = await coordinator()
  const heavy = { dangers: ['ladder', 'driving'], liftsKg: 'viel' }
  const unread = await person.post(`${page}/hazards`, heavy, page)
  expect(unread.statusCode).toBe(422)
  expect(unread.body).toMatch(/value="ladder" checked/)
  const set = await person.post(`${page}/hazards`, { ...heavy, liftsKg: '12,5', child: 'on' }, page)
  expect([set.statusCode, set.headers.location]).toEqual([303, page])
  expect((await desk.get(page)).body).toMatch(/auf die Leiter, Autofahren.*12,5 kg/s)
  expect(await prisma.helpRequest.findUnique({ where: { id: filled.matched } })).toMatchObject({
    dangers: ['ladder', 'driving'],
    liftsKg: 12.5,
    childsGuardianConsents: true,
    privateHousehold: false,
    weeklyForMinorsDecided: false,
  })
})

test('entering a person and posting for them', async () => {
  const person = await coordinator()
  const form = {
    consents: ['MEDIATION', 'CALLS'],
    consentOn: '2026-11-23',
    firstName: 'Elfriede',
    lastName: 'Wolf',
    birthYear: '1936',
    districtId: String(office.town.towns[0]?.districts[0]?.id),
    phone: '05250 555555',
    wants: ['SEEKER'],
    admit: 'on',
    checkedHow: 'CALL_BACK',
    checkedOn: '2026-11-23',
  }
  const refused = await person.post(`${TOWN}/enter`, { ...form, birthYear: '' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('value="Elfriede"')
  expect(refused.body).toContain('Hier fehlt noch etwas.')
  const entered = await person.post(`${TOWN}/enter`, form)
  expect(entered.statusCode).toBe(303)
  const post = `${entered.headers.location}/request`
  const posted = await person.post(post, {
    category: 'garden',
    text: 'Laub',
    day: '2026-11-26',
    from: '10:00',
    to: '12:00',
    minutes: '60',
    people: '1',
    pay: '9,50',
  })
  expect(posted.headers.location).toMatch(/\/requests\/\d+$/)
  const page = (await person.get(String(posted.headers.location))).body
  expect(page).toContain('Donnerstag'.slice(0, 2))
  expect(page).toContain('9,50 € Taschengeld die Stunde'.replace(' €', '\u00a0€'))
  expect(page).toContain('von der Telefonstube erfasst')
})

describe('sessions', () => {
  test('a new id at the login, none after the logout', async () => {
    const person = visitor()
    await person.get('/admin/login')
    const before = person.jar.get('dasnez')
    await person.logIn('delbrueck@example.org')
    const after = person.jar.get('dasnez')
    expect(after).not.toBe(before)
    const kept = await prisma.staffSession.findMany()
    expect(JSON.stringify(kept)).not.toContain(after)
    await person.post('/admin/logout', {}, '/admin/account')
    person.jar.set('dasnez', after ?? '')
    expect((await person.get(TOWN)).headers.location).toBe('/admin/login')
  })

  test('end an hour after the last click, and twelve hours after the login', async () => {
    const person = await coordinator()
    const start = office.town.clock.now
    const at = (minutes: number) => {
      office.town.clock.now = new Date(start.getTime() + minutes * 60_000)
    }
    for (let minutes = 50; minutes < 720; minutes += 50) {
      at(minutes)
      expect((await person.get(TOWN)).statusCode).toBe(200)
    }
    at(721)
    expect((await person.get(TOWN)).statusCode).toBe(303)
    const idle = await coordinator()
    at(721 + 61)
    expect((await idle.get(TOWN)).statusCode).toBe(303)
    office.town.clock.now = start
  })

  test('whoever loses the role stops at the next click', async () => {
    const person = visitor()
    await person.logIn('desk@example.org')
    expect((await person.get(TOWN)).statusCode).toBe(200)
    const where = {
      staffId_municipalityId: { staffId: office.deskId, municipalityId: office.town.towns[0]?.id ?? 0 },
    }
    const role = await prisma.staffRole.delete({ where })
    expect((await person.get(TOWN)).statusCode).toBe(404)
    await prisma.staffRole.create({ data: role })
  })

  test('on https the cookie is __Host- and Secure, on loopback neither', async () => {
    const plain = (await visitor().get('/admin/login')).headers['set-cookie']
    expect(String(plain)).toMatch(/^dasnez=[\w-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)
    const secured = await openBehindProxy()
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }
    const answer = await secured.inject({
      url: '/admin/login',
      headers: forwarded,
      remoteAddress: '10.1.2.3',
    })
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-dasnez=[\w-]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=31536000/)
    // not from the proxy: its word that this was https does not count
    const direct = await secured.inject({
      url: '/admin/login',
      headers: forwarded,
      remoteAddress: '203.0.113.9',
    })
    expect(direct.headers['set-cookie']).toBeUndefined()
    await secured.close()
  })
})

async function openBehindProxy() {
  const { buildAdmin } = await import('../../web-admin/app.ts')
  const { adminConfig } = await import('../../web-admin/config.ts')
  const env = { PUBLIC_URL: 'https://dasnez.example.org', TRUST_PROXY: '10.0.0.0/8', LOG_LEVEL: 'silent' }
  return buildAdmin({ core: office.town.core, config: adminConfig(env) })
}

describe('what is kept out', () => {
  test('a form without the token of its own session', async () => {
    const person = await coordinator()
    const suspend = `${TOWN}/members/${filled.olena}/suspend`
    expect((await person.post(suspend, { reason: 'x' }, null)).statusCode).toBe(403)
    expect((await person.post(suspend, { reason: 'x', _csrf: 'made-up' }, null)).statusCode).toBe(403)
    const other = await coordinator()
    const token = /name="_csrf" value="([^"]+)"/.exec((await other.get(TOWN)).body)?.[1] ?? ''
    expect((await person.post(suspend, { reason: 'x', _csrf: token }, null)).statusCode).toBe(403)
    expect(
      (await visitor().post('/admin/login', { email: 'delbrueck@example.org', password: PASSWORD }, null))
        .statusCode,
    ).toBe(403)
    expect(await prisma.member.findUnique({ where: { id: filled.olena } })).toMatchObject({
      status: 'APPROVED',
    })
  })

  test('foreign content, frames and caches', async () => {
    const { headers } = await (await coordinator()).get(TOWN)
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('guessing: ten tries an account, thirty an address, each in a quarter of an hour', async () => {
    for (let n = 0; n < 10; n++)
      expect((await visitor().logIn('lindach@example.org', `falsch ${n} falsch`)).statusCode).toBe(422)
    const right = await visitor().logIn('LINDACH@example.org')
    expect(right.statusCode).toBe(429)
    expect(right.body).toContain('Zu viele Versuche')
    const busy = visitor()
    for (let n = 0; n < 31; n++) expect((await busy.logIn('desk@example.org')).statusCode).toBe(303)
    const one = visitor()
    for (let n = 0; n < 30; n++) await one.post('/admin/login', { email: `n${n}@example.org`, password: '' })
    expect((await one.logIn('delbrueck@example.org')).statusCode).toBe(429)
    await coordinator()
  })
})

test('a refused login says neither whether the account exists nor keeps the password', async () => {
  const [known, unknown] = [
    await visitor().logIn('desk@example.org', 'falsch falsch'),
    await visitor().logIn('desq@example.org', 'falsch falsch'),
  ]
  const plain = (body: string) => body.replace(/name="_csrf" value="[^"]+"/g, '').replace(/des[kq]@/g, '')
  expect(plain(known.body)).toBe(plain(unknown.body))
  expect(known.body).not.toContain('falsch falsch')
})

test('an invitation becomes an account by its link', async () => {
  const operator = visitor()
  await operator.logIn('operator@example.org')
  const invited = await operator.post(
    `/admin/operator/municipalities/${office.town.towns[1]?.id}/invite`,
    { role: 'PHONE_DESK' },
    '/admin/operator',
  )
  const path = /http:\/\/127\.0\.0\.1:3000(\/admin\/setup\/[\w-]+)/.exec(invited.body)?.[1] ?? ''
  const newcomer = visitor()
  expect((await newcomer.get(path)).body).toContain('Lindach am See')
  const form = { name: 'Nora Neu', email: 'nora@example.org', password: 'kurz', language: 'en' }
  const refused = await newcomer.post(path, form)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).not.toContain('kurz"')
  expect((await newcomer.post(path, { ...form, password: PASSWORD })).headers.location).toBe('/admin')
  expect((await newcomer.get('/admin/town/lindach')).body).toContain('What waits')
  expect((await visitor().get(path)).body).toContain('verbraucht')
})

test('errors are pages, health is not', async () => {
  const person = await coordinator()
  const missing = await person.get('/admin/nirgends')
  expect([missing.statusCode, missing.body.includes('Diese Seite gibt es nicht')]).toEqual([404, true])
  expect((await person.get(`${TOWN}/members/999999`)).statusCode).toBe(404)
  for (const path of ['/members/abc', '/members/99999999999', '/requests/', '/matches/0', '/lines/x/1'])
    expect([path, (await person.get(TOWN + path)).statusCode]).toEqual([path, 404])
  expect((await person.get('/health/live')).json()).toEqual({ live: true })
  expect((await person.get('/health/ready')).json()).toEqual({ ready: true })
  expect((await person.get('/health/live')).headers['set-cookie']).toBeUndefined()
  expect((await person.get('/admin/public/admin.css')).headers['content-type']).toContain('text/css')
  expect((await person.get('/')).headers.location).toBe('/admin')
})

test('both languages say something different everywhere, and nothing empty', () => {
  const leaves = (texts: object, path = ''): [string, unknown][] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? leaves(value, `${path}.${key}`)
        : [[`${path}.${key}`, value] as [string, unknown]],
    )
  const english = new Map(leaves(en))
  for (const [path, text] of leaves(de)) {
    expect(english.has(path), path).toBe(true)
    expect(text).not.toBe('')
  }
  expect(english.size).toBe(leaves(de).length)
})
