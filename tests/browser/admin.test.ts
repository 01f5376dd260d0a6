import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../core/store/database.ts'
import { migrate } from '../../prisma/migrate.ts'
import { startChromium } from '../kit/chromium.ts'
import { silent } from '../kit/silent.ts'
import { fillTown } from '../web-admin/fill-town.ts'
import { type Office, openOffice, PASSWORD } from '../web-admin/office.ts'

/** The web admin in a real Chromium, on a town in the middle of a working day. */

let database: Database
let office: Office
let browser: Browser
let address: string
let filled: Awaited<ReturnType<typeof fillTown>>
let caritas: number

beforeAll(async () => {
  database = await openDatabase({ url: null, directory: null, log: silent })
  await migrate(database)
  office = await openOffice(database)
  filled = await fillTown(office.town)
  caritas = await spokenFor(filled.anna)
  address = await listen()
  browser = await startChromium()
})
afterAll(async () => {
  await browser.close()
  await office.close()
  await database.close()
})

/** An organisation with a long name, and somebody who speaks for it. */
async function spokenFor(memberId: number): Promise<number> {
  const name = 'Caritasverband für das Erzbistum, Ortsgruppe Delbrück-Ostenland'
  await filled.desk.addOrganisation({ name, article: 'der', districtId: null })
  const { id: organisationId } = await database.prisma.organisation.findFirstOrThrow()
  await filled.desk.letSpeak({ organisationId, memberId })
  return organisationId
}

/** any free port */
const listen = (): Promise<string> => office.http.listen({ host: '127.0.0.1', port: 0 })

const look = readFileSync(new URL('../web-admin/look.js', import.meta.url), 'utf8')
const TOWN = '/admin/town/delbrueck'

async function visit({
  width = 1600,
  colorScheme = 'light' as 'light' | 'dark',
  email = 'delbrueck@example.org',
  title = 'Was wartet',
} = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    baseURL: address,
    locale: 'de-DE',
    colorScheme,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const problems: string[] = []
  page.on('console', message => problems.push(`${page.url()} ${message.text()}`))
  await page.goto('/admin')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: title }).waitFor()
  return { page, problems, leave: () => context.close() }
}

test('a registration is decided with the keyboard alone, and the next one follows', async () => {
  const { page, problems, leave } = await visit()
  expect(new URL(page.url()).pathname).toBe(TOWN)
  await page.getByRole('link', { name: /Erna Berger/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Erna Berger' }).waitFor()
  const approve = page.getByRole('button', { name: 'Freischalten' })
  for (let presses = 0; !(await approve.evaluate(isFocused)); presses++) {
    expect(presses).toBeLessThan(40)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(UNSEEN_FOCUS)).toBeNull()
  }
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'Erna Berger ist freigeschaltet.' }).waitFor()
  expect(await page.locator('h1').innerText()).toBe('Ben Kruse')

  await page.getByRole('button', { name: 'Freischalten' }).click()
  await page.getByRole('alert').filter({ hasText: 'Einwilligung aller Sorgeberechtigten' }).waitFor()
  expect(await page.getByLabel('hilft', { exact: true }).isChecked()).toBe(true)
  expect(problems.filter(each => !each.includes('422'))).toEqual([])
  await leave()
})

test('a call: the number to dial, the words to say, one click', async () => {
  const { page, leave } = await visit({ width: 360 })
  await page.getByRole('link', { name: /Wilhelm Sander/ }).click()
  expect(await page.getByRole('link', { name: '05250 123456' }).getAttribute('href')).toBe(
    'tel:+495250123456',
  )
  expect(await page.locator('blockquote').innerText()).toContain('Wilhelm Sander')
  await page.getByRole('button', { name: 'Gesagt, abhaken' }).click()
  await page.getByText('Abgehakt.').waitFor()
  await leave()
})

test('a session that ends in the middle of a form takes nothing of it along', async () => {
  const { page, leave } = await visit()
  await page.goto(`${TOWN}/members/${filled.anna}/request`)
  await page.getByLabel('In eigenen Worten').fill('Die Hecke ist zu hoch geworden.')
  await database.prisma.staffSession.deleteMany()
  await page.getByRole('button', { name: 'Gesuch aufgeben und suchen' }).click()
  await page.getByRole('alert').filter({ hasText: 'noch nicht gespeichert' }).waitFor()
  await page.getByLabel('E-Mail-Adresse').fill('delbrueck@example.org')
  await page.getByLabel('Passwort').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByText('Die Hecke ist zu hoch geworden.').waitFor()
  await page.getByRole('button', { name: 'Jetzt speichern' }).click()
  await page.getByRole('status').filter({ hasText: 'Das Gesuch ist aufgegeben' }).waitFor()
  await leave()
})

test('whoever calls is found with the keyboard from any page', async () => {
  const { page, leave } = await visit({ email: 'desk@example.org' })
  await page.getByRole('searchbox', { name: 'Mitglied suchen' }).fill('05250 123456')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Wilhelm Sander' }).waitFor()
  await leave()
})

test('a printed page fills the sheet with what is known', async () => {
  const { page, leave } = await visit({ width: 1024, colorScheme: 'dark' })
  await page.goto(`${TOWN}/members/${filled.olena}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(PRINTED)).toEqual({ wide: true, forms: 0, ground: 'rgb(255, 255, 255)' })
  await leave()
})

describe.each([
  ['360 px', { width: 360 }],
  ['1600 px', { width: 1600 }],
  ['in the dark', { width: 1024, colorScheme: 'dark' as const }],
])('%s', (_, how) => {
  test('every screen fits, has one heading, labels on all fields, and enough contrast', async () => {
    const { page, problems, leave } = await visit(how)
    const screens = [
      '',
      '/registrations',
      `/registrations/${filled.ben.id}`,
      '/calls',
      '/members',
      `/members/${filled.olena}`,
      `/members/${filled.anna}/request`,
      '/enter',
      '/requests',
      `/requests/${filled.open}`,
      `/requests/${filled.open}/candidates`,
      `/offers/${filled.offer}`,
      '/matches',
      `/matches/${filled.match}`,
      '/organisations',
      `/organisations/${caritas}?search=a`,
      '/reports',
      `/reports/new?member=${filled.anna}`,
      '/lines',
      '/audit',
      '/audit?opened=yes',
      '?kind=match',
      `/requests/${filled.held}`,
      `/registrations/${filled.erna.id}`,
      '/rules',
    ]
    for (const screen of [...screens.map(each => TOWN + each), '/admin/account']) {
      await page.goto(screen)
      await openDrawers(page)
      const found = await page.evaluate<object>(look)
      expect({ screen, ...found }).toEqual({
        screen,
        overflow: 0,
        headings: 1,
        unlabelled: [],
        faint: [],
        small: [],
      })
    }
    expect(problems).toEqual([])
    await leave()
  })

  test('the operator’s page fits, too', async () => {
    const { page, problems, leave } = await visit({
      ...how,
      email: 'operator@example.org',
      title: 'Kommunen',
    })
    await page.getByRole('button', { name: 'Neues Passwort für Frau Telefon', exact: true }).click()
    await page.getByText('Link zum Weitergeben').waitFor()
    await openDrawers(page)
    expect(await page.evaluate<object>(look)).toEqual({
      overflow: 0,
      headings: 1,
      unlabelled: [],
      faint: [],
      small: [],
    })
    expect(problems).toEqual([])
    await leave()
  })
})

const openDrawers = (page: Page) =>
  page.locator('details').evaluateAll(all => {
    for (const each of all) each.setAttribute('open', '')
  })

/** how much of the sheet is used, and what on it can't be used on paper */
const PRINTED = `({
  wide: document.querySelector('main').clientWidth > 900,
  forms: [...document.querySelectorAll('form, summary, .button')].filter(each => each.getClientRects().length).length,
  ground: getComputedStyle(document.body).backgroundColor,
})`
const isFocused = (element: { ownerDocument: { activeElement: unknown } }) =>
  element === element.ownerDocument.activeElement
/** what the keyboard stands on, where that can't be seen */
const UNSEEN_FOCUS =
  '(at => (getComputedStyle(at).outlineStyle === "none" ? at.outerHTML.slice(0, 120) : null))(document.activeElement)'
