import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, which tests/kit/with-chromium.ts installs; it reaches for nothing of its own. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
