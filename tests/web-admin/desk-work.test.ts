import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { browser, PASSWORD, TOWN } from './office.ts'
import { testFilledOffice } from './test-office.ts'

/** A working day's small accidents: clicked twice, gone too soon, reloaded. */

const { prisma, office, filled } = await testFilledOffice({ keep: true })

const staff = (email?: string) => office.logIn(email)
const known = (lastName: string, phone: string) => ({
  consents: ['MEDIATION', 'CALLS'],
  consentOn: '2026-11-23',
  firstName: 'Gerda',
  lastName,
  birthYear: '1940',
  districtId: String(office.town.towns[0]?.districts[0]?.id),
  phone,
  wants: ['SEEKER'],
})

describe('a form that is sent twice is one deed, and both are told the same', () => {
  test.each(['at the same moment', 'one after the other'])('%s', async how => {
    const person = await staff()
    const sent = async (url: string, page: string, fields: Record<string, string | string[]>) => {
      const _csrf = await person.token(page)
      const send = () => person.post(url, { ...fields, _csrf }, null)
      return how === 'at the same moment' ? Promise.all([send(), send()]) : [await send(), await send()]
    }
    const before = await prisma.helpRequest.count()
    const post = `${TOWN}/members/${filled.wilhelm}/request`
    const posted = await sent(post, post, { category: 'garden', minutes: '60', people: '1' })
    expect(posted.map(each => each.statusCode)).toEqual([303, 303])
    expect(posted[0]?.headers.location).toBe(posted[1]?.headers.location)
    expect(await prisma.helpRequest.count()).toBe(before + 1)
    expect((await person.get(String(posted[1]?.headers.location))).body).toContain(
      'Das Gesuch ist aufgegeben',
    )

    const name = how === 'at the same moment' ? 'Rose' : 'Tulpe'
    const form = known(name, how === 'at the same moment' ? '05250 700001' : '05250 700002')
    const entered = await sent(`${TOWN}/enter`, `${TOWN}/enter`, form)
    expect(new Set(entered.map(each => each.headers.location)).size).toBe(1)
    expect(await prisma.member.count({ where: { lastName: name } })).toBe(1)

    const { id, version } = await prisma.member.findFirstOrThrow({ where: { lastName: name } })
    const page = `${TOWN}/registrations/${id}`
    const approval = {
      version: String(version),
      roles: 'SEEKER',
      checkedHow: 'CALL_BACK',
      checkedOn: '2026-11-23',
    }
    const approved = await sent(`${page}/approve`, page, approval)
    expect(approved.map(each => each.statusCode)).toEqual([303, 303])
  })

  test('what was refused may be sent again, and what was changed meanwhile is another form', async () => {
    const person = await staff()
    const _csrf = await person.token(`${TOWN}/enter`)
    const send = (more: object) =>
      person.post(`${TOWN}/enter`, { ...known('Nelke', '05250 700003'), ...more, _csrf }, null)
    expect((await send({ birthYear: '' })).statusCode).toBe(422)
    expect((await send({ birthYear: '' })).statusCode).toBe(422)
    expect((await send({})).statusCode).toBe(303)
    expect((await send({ phone: '05250 700004' })).statusCode).toBe(303)
    expect(await prisma.member.count({ where: { lastName: 'Nelke' } })).toBe(2)
    const kept = await prisma.sentForm.findMany()
    expect(JSON.stringify(kept.map(each => Buffer.from(each.again ?? []).toString()))).not.toContain('Nelke')
  })

  test('an invitation page that is loaded again makes no second link', async () => {
    const operator = await staff('operator@example.org')
    const _csrf = await operator.token('/admin/operator')
    const invite = () =>
      operator.post(
        `/admin/operator/municipalities/${office.town.towns[0]?.id}/invite`,
        { role: 'PHONE_DESK', _csrf },
        null,
      )
    const before = await prisma.setupLink.count()
    expect((await invite()).body).toContain('/admin/setup/')
    expect((await invite()).headers.location).toBe('/admin/operator')
    expect(await prisma.setupLink.count()).toBe(before + 1)
    expect((await operator.get('/admin/operator')).body).toContain('nur einmal gezeigt')
  })
})

describe('on the phone', () => {
  test('what came of an answer is the next call, before those that have waited longer', async () => {
    const person = await staff('desk@example.org')
    const entered = await person.post(`${TOWN}/enter`, known('Aster', '05250 700005'))
    const memberId = Number(/\d+$/.exec(String(entered.headers.location))?.[0])
    const { version } = await prisma.member.findUniqueOrThrow({ where: { id: memberId } })
    await filled.desk.askMemberBack({ memberId, version, question: 'Wie heißt Ihre Straße?' })
    await office.town.core.settled('phone', String(memberId))
    const call = await prisma.callTask.findFirstOrThrow({ where: { memberId, doneAt: null } })
    const page = `${TOWN}/calls/${call.id}`
    expect((await person.get(page)).body).toMatch(/Wie heißt Ihre Straße[\s\S]*<textarea[^>]*name="words"/)
    const empty = await person.post(`${page}/tick-off`, { outcome: 'answered', words: ' ' }, page)
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toMatch(/class="error">Hier fehlt noch etwas/)
    office.town.clock.now = new Date(office.town.clock.now.getTime() + 60_000)
    const ticked = await person.post(`${page}/tick-off`, { outcome: 'answered', words: 'Am Bach 2' }, page)
    const next = await prisma.callTask.findFirstOrThrow({ where: { memberId, doneAt: null } })
    expect(ticked.headers.location).toBe(`${TOWN}/calls/${next.id}`)
    expect((await person.get(`${TOWN}/calls/${next.id}`)).body).toContain('Abgehakt.')
    expect(await filled.desk.readMember({ memberId })).toMatchObject({
      status: 'SUBMITTED',
      statusReason: 'Am Bach 2',
    })
  })

  test('a concern is written down from the page of whoever reports it', async () => {
    const person = await staff('desk@example.org')
    const page = `${TOWN}/reports/new?member=${filled.anna}`
    expect((await person.get(`${TOWN}/members/${filled.anna}`)).body).toContain(
      `href="${page.replace('=', '&#61;')}"`,
    )
    const none = await person.post(page, { side: 'from', matchId: '', text: '' })
    expect(none.statusCode).toBe(422)
    const form = { side: 'from', matchId: String(filled.match), text: 'Olena kam nicht allein.' }
    const taken = await person.post(page, form)
    expect(taken.headers.location).toBe(`${TOWN}/members/${filled.anna}`)
    const list = await filled.desk.listReports({})
    expect(isRefusal(list) ? [] : list.rows.at(-1)).toMatchObject({
      text: 'Olena kam nicht allein.',
      reporterId: filled.anna,
      aboutId: filled.olena,
    })
    expect((await (await staff()).get(`${TOWN}/reports`)).body).toContain('Olena kam nicht allein.')
  })
})

describe('registrations', () => {
  /** Four who wait, the longest first. */
  async function waiting() {
    await prisma.member.updateMany({
      where: { status: { in: ['SUBMITTED', 'INTERVIEW', 'RETURNED'] } },
      data: { status: 'REJECTED' },
    })
    const { municipalityId, latitude, longitude } = filled.erna
    const at = (hours: number) => new Date(office.town.clock.now.getTime() - hours * 3_600_000)
    const rows = []
    for (const [index, firstName] of ['Ada', 'Bea', 'Cora', 'Dora'].entries())
      rows.push(
        await prisma.member.create({
          data: {
            municipalityId,
            latitude,
            longitude,
            firstName,
            lastName: 'Wartet',
            birthYear: 1950,
            wantsHelp: true,
            status: 'SUBMITTED',
            submittedAt: at(40 - index),
          },
        }),
      )
    return rows.map(row => row.id) as [number, number, number, number]
  }
  const approval = { version: '0', roles: 'SEEKER', checkedHow: 'CALL_BACK', checkedOn: '2026-11-23' }
  const pageOf = (id: number) => `${TOWN}/registrations/${id}`

  test('after one comes the next in line, and after the last the first that was passed over', async () => {
    const [ada, bea, cora, dora] = await waiting()
    const person = await staff()
    const approve = async (id: number) =>
      (await person.post(`${pageOf(id)}/approve`, approval, pageOf(id))).headers.location
    expect(await approve(bea)).toBe(pageOf(cora))
    expect(await approve(cora)).toBe(pageOf(dora))
    const decided = (await person.get(pageOf(bea))).body
    expect(decided).toContain('Hier ist nichts mehr zu entscheiden. Noch 2 Anmeldungen warten.')
    expect(decided).toContain(`href="${pageOf(dora)}"`)
    expect(await approve(dora)).toBe(pageOf(ada))
    expect(await approve(ada)).toBe(`${TOWN}/registrations`)
    expect((await person.get(pageOf(ada))).body).toContain('Alle Anmeldungen sind entschieden.')
  })

  test('who was asked back stays in sight, and is let in when the answer came by telephone', async () => {
    const [ada, bea, cora] = await waiting()
    const person = await staff()
    for (const id of [ada, bea])
      await person.post(`${pageOf(id)}/ask-back`, { version: '0', question: 'Welche Straße?' }, pageOf(id))
    expect((await person.get(`${TOWN}/registrations`)).body).not.toContain('Ada Wartet')
    expect((await person.get(`${TOWN}/registrations?asked=yes`)).body).toContain('Ada Wartet')
    expect((await person.get(TOWN)).body).toMatch(/Rückfrage offen[\s\S]*Ada Wartet/)

    const answer = { version: '1', answer: 'Lindenweg, sagt die Nichte' }
    const noted = await person.post(`${pageOf(ada)}/answer`, answer, pageOf(ada))
    expect(noted.headers.location).toBe(pageOf(ada))
    const page = (await person.get(pageOf(ada))).body
    expect(page).toContain('Die Antwort von Ada Wartet ist eingetragen.')
    expect(page).toMatch(/Antwort auf die Rückfrage<\/small>Lindenweg, sagt die Nichte/)
    expect(
      (await person.post(`${pageOf(ada)}/answer`, { ...answer, version: '2' }, pageOf(ada))).statusCode,
    ).toBe(422)

    await person.post(`${pageOf(bea)}/interview`, { version: '1' }, pageOf(bea))
    await person.post(`${pageOf(bea)}/approve`, { ...approval, version: '2' }, pageOf(bea))
    await prisma.member.update({ where: { id: cora }, data: { status: 'RETURNED' } })
    await person.post(`${pageOf(cora)}/approve`, approval, pageOf(cora))
    const ids = { id: { in: [bea, cora] } }
    expect(await prisma.member.count({ where: { ...ids, status: 'APPROVED' } })).toBe(2)
    expect(await prisma.interview.count({ where: { memberId: bea } })).toBe(1)
  })

  test('a registration that changed meanwhile shows how it is now, keeps the words, and has an address', async () => {
    const [ada] = await waiting()
    const person = await staff()
    await prisma.member.update({ where: { id: ada }, data: { version: 7 } })
    const reason = { version: '0', reason: 'Wohnt nicht hier.' }
    const refused = await person.post(`${pageOf(ada)}/reject`, reason, pageOf(ada))
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Hier steht, wie es jetzt ist')
    expect(refused.body).toContain('Wohnt nicht hier.')
    expect(refused.body).toContain('name="version" value="7"')
    const again = await person.get(`${pageOf(ada)}/reject`)
    expect([again.statusCode, again.headers.location]).toEqual([303, pageOf(ada)])
    for (const [form, page] of [
      [`/members/${ada}/suspend`, `/members/${ada}`],
      [`/reports/1/close`, `/reports/1`],
      ['/lines/outbox/1/drop', '/lines/outbox/1'],
    ]) {
      expect((await person.get(TOWN + form)).headers.location).toBe(TOWN + page)
      expect((await person.get(TOWN + page)).statusCode).toBeLessThan(400)
    }
  })

  test('who may not decide does not see the decision', async () => {
    const [ada] = await waiting()
    expect((await (await staff('desk@example.org')).get(pageOf(ada))).statusCode).toBe(404)
  })
})

describe('an account', () => {
  const page = () => `${TOWN}/members/${filled.anna}/request`
  /** somebody comes back after the session's end, and sends what stood in the form */
  async function tooLate(from: string) {
    const person = browser(office.http, { from })
    await person.logIn('delbrueck@example.org')
    const _csrf = await person.token(page())
    await prisma.staffSession.updateMany({ data: { expiresAt: new Date(0) } })
    const wish = { category: 'garden', text: 'Die Hecke ist <hoch> & breit', minutes: '60', people: '1' }
    return { person, late: await person.post(page(), { ...wish, every: ['MO', 'WE'], _csrf }, null) }
  }
  const hidden = (body: string, name: string) =>
    [...body.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value = '']) =>
      value.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&'),
    )

  test('whoever comes back too late finds what they typed after the login, and sends it with a click', async () => {
    const { person, late } = await tooLate('same-origin')
    expect(late.statusCode).toBe(401)
    expect(late.body).toContain('ist noch da, aber noch nicht gespeichert')
    const login = { left: hidden(late.body, 'left')[0] ?? '', _csrf: hidden(late.body, '_csrf')[0] ?? '' }
    const mine = { email: 'delbrueck@example.org', password: PASSWORD }
    const mistyped = await person.post('/admin/login', { ...login, ...mine, password: 'x' }, null)
    expect(hidden(mistyped.body, 'left')).toEqual([login.left])
    const before = await prisma.helpRequest.count()
    const back = await person.post('/admin/login', { ...login, ...mine }, null)
    expect(back.body).toContain('Die Hecke ist &#60;hoch&#62; &#38; breit')
    expect(await prisma.helpRequest.count()).toBe(before)
    const kept = ['_csrf', 'category', 'text', 'minutes', 'people', 'every'] as const
    const form = Object.fromEntries(kept.map(name => [name, hidden(back.body, name)]))
    form._csrf = hidden(back.body, '_csrf').slice(0, 1)
    expect((await person.post(page(), form, null)).statusCode).toBe(303)
    expect(await prisma.helpRequest.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      text: 'Die Hecke ist <hoch> & breit',
      every: 'MO,WE',
    })
  })

  test('what a stranger’s page sends is not kept for anybody', async () => {
    const { person, late } = await tooLate('cross-site')
    expect([late.statusCode, late.headers.location]).toEqual([303, '/admin/login'])
    expect((await person.get('/admin/login')).body).toContain('ist nicht gespeichert')
    expect((await person.logIn('delbrueck@example.org')).headers.location).toBe(page())
    const bad = await person.token('/admin/login')
    const made = { action: 'https://elsewhere.example', fields: [] }
    const login = { email: 'delbrueck@example.org', password: PASSWORD, _csrf: bad }
    const plain = await person.post('/admin/login', { ...login, left: JSON.stringify(made) }, null)
    expect(plain.statusCode).toBe(303)
  })

  test('a page from before the last login loses nothing either', async () => {
    const person = await staff()
    const _csrf = await person.token(page())
    await person.logIn('delbrueck@example.org')
    const late = await person.post(page(), { category: 'garden', text: 'Laub im Hof', _csrf }, null)
    expect(late.statusCode).toBe(403)
    expect(late.body).toMatch(/Noch nicht gespeichert[\s\S]*Laub im Hof[\s\S]*Jetzt speichern/)
  })

  test('a forgotten password: a link from the operator, a new one, and in', async () => {
    const operator = await staff('operator@example.org')
    const municipality = office.town.towns[0]?.id
    const given = await operator.post(
      `/admin/operator/municipalities/${municipality}/new-password`,
      { staffId: String(office.deskId) },
      '/admin/operator',
    )
    const path = /http:\/\/127\.0\.0\.1:3000(\/admin\/setup\/[\w-]+)/.exec(given.body)?.[1] ?? ''
    const person = browser(office.http)
    expect((await person.get(path)).body).toContain('Frau Telefon, wählen Sie ein neues Passwort.')
    expect((await person.post(path, { password: 'kurz' })).statusCode).toBe(422)
    expect((await person.post(path, { password: 'ein anderer ganzer Satz' })).headers.location).toBe('/admin')
    expect((await person.get(TOWN)).statusCode).toBe(200)
  })

  test('whoever is removed is asked about first, and the last of the coordination stays', async () => {
    const operator = await staff('operator@example.org')
    const page = (await operator.get('/admin/operator')).body
    expect(page).toMatch(/<details class="drawer"><summary>Frau Hartmann entfernen<\/summary>/)
    const coordinator = await prisma.staff.findUniqueOrThrow({ where: { email: 'delbrueck@example.org' } })
    const kept = await operator.post(
      `/admin/operator/municipalities/${office.town.towns[0]?.id}/remove`,
      { staffId: String(coordinator.id) },
      '/admin/operator',
    )
    expect(kept.statusCode).toBe(422)
    expect(kept.body).toContain('Dann hätte Delbrück keine Koordination mehr.')
    expect(kept.body).toContain('<title>Nicht gespeichert: Kommunen')
  })
})

test('a wish of somebody who is not approved yet is noted on their page', async () => {
  const person = await staff()
  const entered = await person.post(`${TOWN}/enter`, known('Distel', '05250 700009'), `${TOWN}/enter`)
  const page = String(entered.headers.location)
  expect((await person.get(page)).body).toContain('Gesuch notieren')
  const form = { category: 'shopping', minutes: '60', people: '1' }
  const noted = await person.post(`${page}/request`, form, `${page}/request`)
  expect([noted.statusCode, noted.headers.location]).toEqual([303, page])
  const { body } = await person.get(page)
  expect(body).toContain('Mit der Freischaltung wird gefragt')
  expect(body).toMatch(/Einkaufen .*notiert/)
})

test('a report that was closed is taken up again with a reason, and stands among the open ones', async () => {
  const person = await staff()
  const { id } = await prisma.report.findFirstOrThrow()
  const [open, closed] = [`${TOWN}/reports`, `${TOWN}/reports?status=CLOSED`]
  await person.post(`${open}/${id}/close`, { outcome: 'Angerufen.' }, open)
  expect((await person.get(open)).body).toContain('Die Meldung ist abgeschlossen.')
  expect((await person.post(`${open}/${id}/reopen`, { reason: '' }, closed)).statusCode).toBe(422)
  await person.post(`${open}/${id}/reopen`, { reason: 'Es kam noch etwas dazu.' }, closed)
  const page = (await person.get(open)).body
  expect(page).toContain('Die Meldung ist wieder offen.')
  expect(page).toContain(`id="report-${id}"`)
  const log = (await person.get(`${TOWN}/audit`)).body
  for (const told of ['Angerufen.', 'Meldung wieder aufgenommen', 'Es kam noch etwas dazu.'])
    expect(log).toContain(told)
})
