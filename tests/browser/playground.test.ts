import Fastify from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startBots } from '../../bots/index.ts'
import { startChromium } from '../kit/chromium.ts'
import { type CoreDouble, coreDouble } from '../messengers/core-double.ts'

/** The playground's page in a real Chromium, with a small talkative core behind it. */

test('buttons, text and Enter: one says it, the bot answers, nothing is read as HTML', async () => {
  const { page, core, problems } = await visit({ hash: 'erna' })
  const chat = column(page, 'Erna Berger')
  await core.tell('erna', 'Was möchten Sie?', ['Ich brauche Hilfe', 'Ich möchte <b>helfen</b>'])
  await chat.getByRole('button', { name: 'Ich möchte <b>helfen</b>' }).click()
  await chat.locator('.chosen', { hasText: 'Ich möchte <b>helfen</b>' }).waitFor()
  expect(await chat.locator('.choices button').count()).toBe(0)
  expect(core.heard('erna')).toEqual([{ kind: 'pressed', prompt: 1, index: 1 }])

  const field = chat.getByRole('textbox')
  await field.fill('<img src=x onerror=alert(1)>')
  await field.press('Shift+Enter')
  await page.keyboard.type('zweite Zeile')
  await field.press('Enter')
  const text = '<img src=x onerror=alert(1)>\nzweite Zeile'
  await chat.locator('.bot .text', { hasText: 'Verstanden: <img' }).waitFor()
  expect(core.heard('erna').at(-1)).toEqual({ kind: 'said', text })
  expect(await chat.locator('.me .text').last().innerText()).toBe(text)
  expect(await page.locator('.log img, .log b').count()).toBe(0)
  expect(await field.inputValue()).toBe('')
  expect(problems).toEqual([])
})

test('somebody new comes by the link, with the keyboard alone', async () => {
  const { page, core, problems } = await visit()
  await page.getByRole('button', { name: 'Neue Person' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Jürgen')
  await page.keyboard.press('Tab')
  expect(await page.getByRole('radio', { name: 'Delbrück' }).isChecked()).toBe(true)
  await page.keyboard.press('Enter')
  const chat = column(page, 'Jürgen')
  const yes = chat.getByRole('button', { name: 'Ja', exact: true })
  await yes.waitFor()
  await expect.poll(() => chat.getByRole('textbox').evaluate(isFocused)).toBe(true)

  await page.keyboard.press('Shift+Tab')
  expect(await yes.evaluate(isFocused)).toBe(true)
  await page.keyboard.press('Enter')
  await chat.locator('.chosen', { hasText: 'Ja' }).waitFor()
  expect(await chat.getByRole('textbox').evaluate(isFocused)).toBe(true)
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(core.heard(id)).toMatchObject([
    { kind: 'started', payload: 'delbrueck' },
    { kind: 'pressed', index: 0 },
  ])
  expect(problems).toEqual([])
})

test('a message is read in its own language and its own direction, whoever is named first', async () => {
  const { page, core, problems } = await visit({ hash: 'erna' })
  const chat = column(page, 'Erna Berger')
  await core.deliver(core.line('erna', '\u2068Olena\u2069، شكرًا', ['نعم', 'Boke'], 'ar'))
  await core.deliver(core.line('erna', '\u2068أمل\u2069 hilft Ihnen', ['Ja'], 'de'))
  const [arabic, german] = [chat.locator('.bot .text').nth(0), chat.locator('.bot .text').nth(1)]
  await german.waitFor()
  const looks = (each: typeof arabic) =>
    each.evaluate(text => [text.getAttribute('lang'), text.matches(':dir(rtl)') ? 'rtl' : 'ltr'])
  expect(await looks(arabic)).toEqual(['ar', 'rtl'])
  expect(await looks(chat.getByRole('button', { name: 'Boke' }))).toEqual(['ar', 'rtl'])
  expect(await looks(german)).toEqual(['de', 'ltr'])
  expect(problems).toEqual([])
})

test('a newcomer’s telephone may be set to another language', async () => {
  const { page, core } = await visit()
  await page.getByRole('button', { name: 'Neue Person' }).click()
  await page.getByLabel('Name').fill('Elif')
  await page.getByLabel('Sprache des Telefons').selectOption('Türkçe')
  await page.getByRole('button', { name: 'Anlegen' }).click()
  await column(page, 'Elif').getByText('Sind Sie bereit?').waitFor()
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(core.languageOf(id)).toBe('tr')
})

test('without a link the chat is silent until the first greeting', async () => {
  const { page, core } = await visit()
  await page.getByRole('button', { name: 'Neue Person' }).click()
  await page.getByLabel('Name').fill('علي')
  await page.getByRole('radio', { name: 'Ohne Link' }).check()
  await page.getByRole('button', { name: 'Anlegen' }).click()
  const chat = column(page, 'علي')
  await chat.getByRole('button', { name: 'Guten Tag sagen' }).click()
  await chat.getByText('Verstanden: Guten Tag').waitFor()
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(core.heard(id)).toEqual([{ kind: 'said', text: 'Guten Tag' }])
})

test('unread marks and typing stand at the one they concern, and reading takes the mark away', async () => {
  const { page, core } = await visit({ hash: 'erna' })
  const olena = page.locator('.person', { hasText: 'Olena' })
  const erna = page.locator('.person', { hasText: 'Erna' })
  await core.type('olena')
  await olena.getByText('dasnez schreibt …').waitFor()
  await core.tell('olena', 'eins')
  await core.tell('olena', 'zwei')
  await olena.getByLabel('2 ungelesen').waitFor()
  expect(await olena.getByText('schreibt').count()).toBe(0)
  expect(await erna.locator('.mark').count()).toBe(0)
  await page.reload()
  await olena.getByLabel('2 ungelesen').waitFor()
  await olena.click()
  await olena.locator('.mark').waitFor({ state: 'detached' })
  expect(await column(page, 'Olena').locator('.bot .text').allInnerTexts()).toEqual(['eins', 'zwei'])

  await core.tell('olena', 'drei')
  await core.tell('erna', 'vier')
  await erna.getByLabel('1 ungelesen').waitFor()
  expect(await olena.locator('.mark').count()).toBe(0)
  await column(page, 'Erna Berger').getByRole('textbox').click()
  await erna.locator('.mark').waitFor({ state: 'detached' })
})

test('on a phone the list and one chat take turns', async () => {
  const { page, core, problems } = await visit({ viewport: PHONE })
  await core.tell('olena', 'Guten Tag, Olena.')
  await page.locator('.person', { hasText: 'Olena' }).click()
  await column(page, 'Olena').getByText('Guten Tag, Olena.').waitFor()
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.locator('.chat:visible').count()).toBe(1)
  await page.getByRole('button', { name: 'Zurück zur Liste' }).click()
  await page.getByRole('navigation').waitFor()
  expect(await page.locator('.chat:visible').count()).toBe(0)
  await page.goBack()
  await column(page, 'Olena').waitFor()
  expect(problems).toEqual([])
})

test.each([
  ['phone', { width: 320, height: 640 }],
  ['desktop', { width: 1280, height: 800 }],
])('long words, long texts and many chats never widen the page: %s', async (_, viewport) => {
  const { page, core } = await visit({ hash: 'erna', viewport })
  for (const text of ['x'.repeat(4000), 'Ich erzähle gern. '.repeat(220), 'أحتاج إلى مساعدة '.repeat(100)])
    await core.tell('erna', text, ['y'.repeat(200), 'Kurz'])
  const chat = column(page, 'Erna Berger')
  await expect.poll(() => chat.locator('.message').count()).toBe(3)
  const width = await page.locator('html').evaluate(html => html.scrollWidth)
  expect(width).toBeLessThanOrEqual(viewport.width)
  const spill = await chat.evaluate(one =>
    [...one.querySelectorAll('.bubble, .choices button')].some(
      part => part.getBoundingClientRect().right > one.getBoundingClientRect().right,
    ),
  )
  expect(spill).toBe(false)
  await chat.getByRole('button', { name: 'Kurz' }).last().waitFor()
})

test('what could not be sent is said and stays in the field', async () => {
  const { page, core } = await visit({ hash: 'erna' })
  const chat = column(page, 'Erna Berger')
  await page.route('**/say', route => route.abort())
  await chat.getByRole('textbox').fill('Hört mich jemand?')
  await page.keyboard.press('Enter')
  await chat.getByRole('alert').getByText('nicht erreichbar').waitFor()
  expect(await chat.getByRole('textbox').inputValue()).toBe('Hört mich jemand?')
  expect(core.heard('erna')).toEqual([])
})

test('the town hall is one click away, its demo login beside it', async () => {
  const { page } = await visit()
  const townHall = page.getByRole('region', { name: 'Rathaus' })
  expect(await townHall.getByRole('link').getAttribute('href')).toBe('/admin')
  const login = townHall.getByRole('definition')
  expect(await login.allInnerTexts()).toEqual(['hartmann@delbrueck.example', 'apfelbaum'])
})

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

let browser: Browser
const cleanups: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  browser = await startChromium()
})
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})
afterAll(() => browser.close())

const isFocused = (element: { matches(selector: string): boolean }) => element.matches(':focus')
const column = (page: Page, name: string) => page.getByRole('region', { name: `Chat von ${name}` })

/** A fresh house and a look at it. `problems` collects what the browser complains about. */
async function visit({ hash = '', viewport = DESKTOP }: { hash?: string; viewport?: Size } = {}) {
  const core = coreDouble(answer)
  const http = Fastify()
  const config = { playground: CONFIG, telegram: null, matrix: null }
  const bots = await startBots({ core, http, config })
  const address = await new Promise<string>((resolve, reject) => {
    http.listen({ host: '127.0.0.1', port: 0 }, (error, address) =>
      error ? reject(error) : resolve(address),
    )
  })
  cleanups.push(
    () => bots.stop(),
    async () => http.close(),
  )
  const context = await browser.newContext({ viewport, locale: 'de-DE' } satisfies BrowserContextOptions)
  cleanups.push(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  const listening = page.waitForResponse('**/api/events')
  await page.goto(`${address}/playground#${hash}`)
  await listening
  if (hash) await page.locator('.chat.current').waitFor()
  return { page, core, problems }
}

/** Greets whoever starts, settles a question that was answered, and says what it understood. */
const answer: Parameters<typeof coreDouble>[0] = (heard, chat, core) => {
  if (heard.kind === 'started') void core.tell(chat, 'Guten Tag. Sind Sie bereit?', ['Ja'])
  if (heard.kind === 'said') void core.tell(chat, `Verstanden: ${heard.text}`)
  if (heard.kind === 'pressed') void settle(core, chat, heard.prompt, heard.index)
}

/** The playground numbers both sides; in these chats the bot's question is the first message. */
const settle = (core: CoreDouble, chat: string, prompt: number, index: number) => {
  const labels = chat === 'erna' ? ['Ich brauche Hilfe', 'Ich möchte <b>helfen</b>'] : ['Ja']
  const question = { ...core.line(chat, 'Was möchten Sie?'), seq: prompt }
  return core.settle(question, { sent: true, externalId: '1' }, labels[index] ?? null)
}

const CONFIG = {
  file: null,
  link: null,
  demoLogin: { email: 'hartmann@delbrueck.example', password: 'apfelbaum' },
  towns: [
    { slug: 'delbrueck', name: 'Delbrück' },
    { slug: 'salzkotten', name: 'Salzkotten' },
  ],
  residents: [
    { id: 'erna', name: 'Erna Berger' },
    { id: 'olena', name: 'Olena' },
    ...Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, name: `Nachbar ${index + 1}` })),
  ],
}

interface Size {
  width: number
  height: number
}
