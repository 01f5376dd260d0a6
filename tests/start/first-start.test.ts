import { expect, test } from 'vitest'
import { launch, place } from './launch.ts'

test('the first start lets one operator in, once; a second process is turned away; the end is orderly', async () => {
  const env = await place()
  const house = launch('run', env)
  const link = await house.says(/http:\S+\/admin\/setup\/\S+/)
  expect(link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${env.PORT}/admin/setup/[\\w-]{43}$`))

  const second = await launch('run', { ...env, PORT: '0' }).ended
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(/^The database in .+ is in use by process \d+: .+\n$/)

  const welcome = await visit(link)
  expect(welcome.status).toBe(200)
  const made = await welcome.send({
    name: 'Sabine Voss',
    email: 'voss@example.org',
    password: 'nachbarschaft',
    language: 'de',
  })
  expect([made.status, made.location]).toEqual([303, '/admin'])
  const again = await (await visit(link)).send({
    name: 'Eve',
    email: 'eve@example.org',
    password: 'nachbarschaft',
    language: 'de',
  })
  expect(again.status).not.toBe(303)
  expect(await ready(env.PORT)).toBe(true)
  expect((await fetch(`http://127.0.0.1:${env.PORT}/playground`)).status).toBe(404)

  const { code, stdout, stderr } = await house.stop('SIGTERM')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /The database is the embedded PGlite in .+ power cut .+ To move to PostgreSQL set DATABASE_URL=/,
  )
  expect(JSON.stringify(stdout.split('\n').filter(line => line.startsWith('{')))).not.toContain(
    link.slice(-43),
  )

  const restarted = launch('run', env)
  await restarted.says(/dasnez serves/)
  const end = await restarted.stop('SIGINT')
  expect(end.code).toBe(0)
  expect(end.stdout).not.toContain('/admin/setup/')

  const withoutPages = launch('run', { ...env, ROLES: 'bots,jobs' })
  await withoutPages.says(/dasnez serves/)
  const { status } = await fetch(`http://127.0.0.1:${env.PORT}/admin/login`)
  expect([status, await ready(env.PORT)]).toEqual([404, true])
  expect((await withoutPages.stop('SIGTERM')).code).toBe(0)
}, 60_000)

const ready = async (port: string) => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok

/** A page with a form, as a browser has it: with its cookie and its token. */
async function visit(url: string) {
  const page = await fetch(url)
  const cookie = page.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  return {
    status: page.status,
    async send(fields: Record<string, string>) {
      const body = new URLSearchParams({ ...fields, _csrf: token })
      const answer = await fetch(url, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })
      return { status: answer.status, location: answer.headers.get('location') }
    },
  }
}
