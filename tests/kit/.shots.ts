import { startChromium } from './chromium.ts'

const browser = await startChromium()
const base = 'http://127.0.0.1:3456'
for (const [width, scheme] of [
  [1280, 'light'],
  [360, 'dark'],
] as const) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })
  const page = await context.newPage()
  await page.goto(`${base}/admin`)
  await page.fill('input[name=email]', 'hartmann@delbrueck.example')
  await page.fill('input[name=password]', 'nachbarschaft')
  await page.click('main button')
  for (const [name, path] of (process.argv[2] ?? '').split(',').map(each => each.split('='))) {
    await page.goto(`${base}/admin/town/delbrueck/${path}`)
    await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true })
  }
  await context.close()
}
await browser.close()
