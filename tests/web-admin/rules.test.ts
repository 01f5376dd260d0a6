import { describe, expect, test } from 'vitest'
import { DEFAULT_RULES } from '../../core/domain/municipality.ts'
import { RULE_GROUPS, ruleFields } from '../../web-admin/rule-fields.ts'
import { rows } from '../kit/rows.ts'
import { formIn } from './form-in.ts'
import { testOffice } from './test-office.ts'

/** The page of the town's own rules, as the coordination uses it. */

const { prisma, office } = await testOffice()

const RULES = '/admin/town/delbrueck/rules'
async function coordinator() {
  const visitor = await office.logIn()
  /** fills in a form as the page shows it, but for these fields */
  const change = async (form: string, fields: Record<string, string | string[]>) => {
    const shown = formIn((await visitor.get(RULES)).body, `${RULES}/${form}`)
    return visitor.post(`${RULES}/${form}`, { ...shown, ...fields }, RULES)
  }
  return { ...visitor, change }
}
const stored = () =>
  prisma.municipality.findUniqueOrThrow({
    where: { slug: 'delbrueck' },
    select: { rules: true, version: true },
  })

describe('a group of rules', () => {
  test('is shown as it is, and a form that is sent as it stands changes nothing', async () => {
    const { change, get } = await coordinator()
    for (const group of RULE_GROUPS) {
      expect([group, (await change(group, {})).statusCode]).toEqual([group, 303])
      expect((await get(RULES)).body).toContain('Das war schon so; es wurde nichts geändert.')
    }
    expect(await stored()).toEqual({ rules: {}, version: 0 })
    expect(await prisma.auditEntry.count()).toBe(0)
  })

  test('every single rule has its field, and is named in both languages', async () => {
    const openRequests = { POCKET_MONEY: 0, TIME_DONATION: 0, VOLUNTEER: 0 }
    const read = { version: 0, rules: DEFAULT_RULES, writers: {}, openRequests }
    const paths = RULE_GROUPS.flatMap(group => ruleFields(group, read).map(({ path }) => path))
    // what is a list of days is added to day by day
    const lists = ['schoolHolidays', 'extraHolidays']
    expect([...paths, ...lists].sort()).toEqual(pathsOf(DEFAULT_RULES).sort())
    const person = await coordinator()
    for (const language of ['en', 'de']) {
      await person.post('/admin/account/language', { language }, '/admin/account')
      const { body } = await person.get(RULES)
      for (const path of paths) {
        expect(body).toContain(`name="${path}"`)
        expect(body).not.toMatch(new RegExp(`>${path}\\b`))
      }
    }
  })

  test('is changed, holds, and stands in the log in words', async () => {
    const { change, get } = await coordinator()
    const reason = 'Beschluss vom 3. November'
    await change('asking', { weeklyAskLimit: '8', radiusKm: '2,5', reason })
    await change('pay', { 'pay/suggested': '8,50' })
    await change('programmes', {
      programmes: ['TIME_DONATION', 'VOLUNTEER'],
      'helperAge/VOLUNTEER/max': '80',
    })
    expect((await stored()).rules).toEqual({
      weeklyAskLimit: 8,
      radiusKm: 2.5,
      pay: { suggested: 850 },
      programmes: ['TIME_DONATION', 'VOLUNTEER'],
      helperAge: { VOLUNTEER: { max: 80 } },
    })
    const { body } = await get(RULES)
    for (const words of ['2,5 km', '8,50 Euro', 'Zeitspende, Ehrenamt', '14 bis 80 Jahre', 'eigene Regel'])
      expect(body).toContain(words)
    const log = (await get('/admin/town/delbrueck/audit')).body
    for (const words of [
      `Anfragen an eine Person in sieben Tagen, höchstens: 10 → 8<br><small>${reason}</small>`,
      'Je Stunde vorgeschlagen: 8,00\u00a0€ → 8,50\u00a0€',
      'Das wird angeboten: − Taschengeld',
      'Ehrenamt: Höchstalter: – → 80',
    ])
      expect(log).toContain(words)
  })

  test('beyond the law is refused beside its field, in the reader’s language, with all that was filled in', async () => {
    const person = await coordinator()
    const tooMuch = { 'minors/minutesPerDay': '150', 'minors/daysPerWeek': '3' }
    for (const [language, words] of [
      ['de', 'Das Gesetz erlaubt höchstens 120.'],
      ['en', 'The law allows at most 120.'],
    ] as const) {
      await person.post('/admin/account/language', { language }, '/admin/account')
      const { statusCode, body } = await person.change('minors', tooMuch)
      expect(statusCode).toBe(422)
      const field = /<input [^>]*name="minors\/minutesPerDay"[^>]*><small[^>]*>[^<]*/.exec(body)?.[0]
      expect(field).toMatch(/value="150".*aria-invalid="true".*class="error">/)
      expect(field).toContain(words)
      expect(formIn(body, `${RULES}/minors`)['minors/daysPerWeek']).toEqual(['3'])
    }
    expect(await stored()).toEqual({ rules: {}, version: 0 })
  })

  test('that somebody else has changed meanwhile is shown as it is now, and nothing is overwritten', async () => {
    const [one, other] = [await coordinator(), await coordinator()]
    const before = formIn((await one.get(RULES)).body, `${RULES}/asking`)
    await other.change('asking', { weeklyAskLimit: '6' })
    const late = await one.post(`${RULES}/asking`, { ...before, weeklyAskLimit: '8' }, RULES)
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Das wurde gerade von jemand anderem geändert.')
    expect(formIn(late.body, `${RULES}/asking`)).toMatchObject({ weeklyAskLimit: ['6'], version: ['1'] })
    expect((await stored()).rules).toEqual({ weeklyAskLimit: 6 })
  })
})

test('before a messenger or a programme is switched off one sees whom that touches', async () => {
  const here = rows(office.town)
  const anna = await here.member('Anna', ['SEEKER'])
  await here.request(anna)
  const { municipalityId } = here
  const lastTurnAt = office.town.clock.now
  await prisma.chat.create({
    data: { bot: 'telegram:main', externalId: '7', memberId: anna, municipalityId, lastTurnAt },
  })
  const { change, get } = await coordinator()
  const { body } = await get(RULES)
  expect(body).toContain('Telegram (1 Mensch schreibt darüber)')
  expect(body).toContain('Ehrenamt (1 offenes Gesuch)')
  await change('channels', { channelsOff: ['telegram'] })
  expect((await stored()).rules).toEqual({ channelsOff: ['telegram'] })
})

test('school holidays, local holidays and other servers are added and taken away', async () => {
  const { change, post, get } = await coordinator()
  expect((await get(RULES)).body).toContain('Es sind keine kommenden Ferien eingetragen')
  const span = { 'schoolHolidays/from': '2026-12-23', 'schoolHolidays/to': '2027-01-06' }
  await change('school-holidays', span)
  const shown = (await get(RULES)).body
  expect(shown).toContain('23.12.2026 bis 06.01.2027')
  expect(shown).not.toContain('Es sind keine kommenden Ferien eingetragen')
  const upsideDown = { 'schoolHolidays/from': '2027-04-03', 'schoolHolidays/to': '2027-03-22' }
  expect((await change('school-holidays', upsideDown)).body).toContain('Das Ende liegt vor dem Anfang.')
  await change('holidays', { 'extraHolidays/day': '2027-08-15', 'extraHolidays/name': 'Mariä Himmelfahrt' })
  const server = { homeserver: 'Matrix.Delbrueck.de', minAge: '14' }
  expect((await change('homeservers', { ...server, minAge: '100' })).body).toContain('Bitte höchstens 99.')
  await change('homeservers', server)
  expect((await stored()).rules).toEqual({
    schoolHolidays: [{ from: '2026-12-23', to: '2027-01-06' }],
    extraHolidays: [{ day: '2027-08-15', name: 'Mariä Himmelfahrt' }],
    channelMinAge: { 'matrix.delbrueck.de': 14 },
  })
  const remove = async (list: string, which: Record<string, string>) =>
    post(`${RULES}/${list}/remove`, { ...which, version: String((await stored()).version) }, RULES)
  await remove('school-holidays', span)
  await remove('holidays', { 'extraHolidays/day': '2027-08-15' })
  await change('channels', { 'channelMinAge/matrix.delbrueck.de': '0' })
  expect((await stored()).rules).toEqual({})
})

test('neither the phone desk nor the staff of another town sees it or sends it', async () => {
  for (const email of ['desk@example.org', 'lindach@example.org']) {
    const visitor = await office.logIn(email)
    expect((await visitor.get(RULES)).statusCode).toBe(404)
    const sent = await visitor.post(
      `${RULES}/asking`,
      { version: '0', weeklyAskLimit: '1' },
      '/admin/account',
    )
    expect(sent.statusCode).toBe(404)
  }
  expect(await stored()).toEqual({ rules: {}, version: 0 })
})

const pathsOf = (rules: object, path = ''): string[] =>
  Object.entries(rules).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? pathsOf(value as object, `${path}${name}/`)
      : [`${path}${name}`],
  )
