import Fastify from 'fastify'
import { describe, expect, test, vi } from 'vitest'
import { startBots } from '../../bots/index.ts'
import { messengerContract } from './contract.ts'
import { coreDouble } from './core-double.ts'
import { CONFIG, openPlayground } from './open-playground.ts'

messengerContract('the playground', async core => {
  const house = await openPlayground(core)
  return {
    person: (name, start) => house.human(name, start),
    unknownChat: 'niemand-0000',
    traits: {
      buttons: true,
      deepLinks: true,
      showsTyping: true,
      saysEmpty: true,
      repeats: 'once',
      unreadable: ['photo', 'voice', 'sticker', 'file'],
    },
    stop: house.stop,
  }
})

describe('starting', () => {
  test('the playground refuses production in one sentence', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(openPlayground(coreDouble())).rejects.toThrow(/does not start with NODE_ENV=production/)
    vi.unstubAllEnvs()
  })

  test('without the playground its routes do not exist', async () => {
    const http = Fastify()
    const config = { playground: null, telegram: null, matrix: null }
    const bots = await startBots({ core: coreDouble(), http, config })
    const page = async () => http.inject('/playground')
    expect((await page()).statusCode).toBe(404)
    await bots.stop()
  })
})

describe('the page', () => {
  test('comes with everything it needs under a strict content security policy', async () => {
    const { http } = await openPlayground(coreDouble())
    const fetchPage = async (url: string) => http.inject({ url, headers: { host: 'localhost' } })
    const page = await fetchPage('/playground')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.body).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+="/)
    const files = [...page.body.matchAll(/(?:src|href)="(\/playground\/[^"]+)"/g)].map(
      ([, url]) => url as string,
    )
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect((await fetchPage(file)).statusCode, file).toBe(200)
  })

  test('knows the towns and the demo login', async () => {
    const { get } = await openPlayground(coreDouble())
    expect((await get('/about')).body).toEqual({ towns: CONFIG.towns, demoLogin: CONFIG.demoLogin })
  })
})
