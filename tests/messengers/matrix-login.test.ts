import { afterEach, describe, expect, test, vi } from 'vitest'
import { matrixConfig } from '../../bots/matrix/config.ts'
import { type Identity, keptIdentity, rememberIdentity } from '../../bots/matrix/crypto/identity.ts'
import { BOT, type Homeserver, openHomeserver } from '../kit/matrix-fake/homeserver.ts'
import { coreDouble } from './core-double.ts'
import { openMatrix, personOn } from './open-matrix.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function homeserverOf(): Promise<Homeserver> {
  const homeserver = await openHomeserver()
  closing.push(() => homeserver.stop())
  return homeserver
}

describe('what is wrong stops the start with one sentence', () => {
  test('a wrong password', async () => {
    await expect(openMatrix(coreDouble(), { password: 'falsch' })).rejects.toThrow(/^MATRIX_PASSWORD .*\.$/)
  })

  test('an address where nobody answers', async () => {
    await expect(openMatrix(coreDouble(), { url: 'http://127.0.0.1:1' })).rejects.toThrow(
      /^MATRIX_HOMESERVER_URL .* does not answer: .*\.$/,
    )
  })

  test('an address that is no homeserver’s', async () => {
    const homeserver = await homeserverOf()
    const elsewhere = { url: `${homeserver.url}/elsewhere` }
    await expect(openMatrix(coreDouble(), elsewhere)).rejects.toThrow(/no Matrix homeserver: .*\.$/)
  })

  test('an identity that is not known here', async () => {
    const homeserver = await homeserverOf()
    const { stop } = await openMatrix(coreDouble(), {}, homeserver)
    await stop()
    await expect(openMatrix(coreDouble(), {}, homeserver)).rejects.toThrow(/matrix:identity -- restore/)
    closing.push((await openMatrix(coreDouble(), { replaceIdentity: true }, homeserver)).stop)
  })

  test.each([
    ['MATRIX_HOMESERVER_URL', { MATRIX_USER: BOT, MATRIX_PASSWORD: 'x' }],
    [
      'MATRIX_HOMESERVER_URL',
      { MATRIX_HOMESERVER_URL: 'matrix.org', MATRIX_USER: BOT, MATRIX_PASSWORD: 'x' },
    ],
    ['MATRIX_USER', { MATRIX_HOMESERVER_URL: 'https://m.org', MATRIX_PASSWORD: 'x' }],
    ['MATRIX_USER', { MATRIX_HOMESERVER_URL: 'https://m.org', MATRIX_USER: 'dasnez', MATRIX_PASSWORD: 'x' }],
    ['MATRIX_PASSWORD', { MATRIX_HOMESERVER_URL: 'https://m.org', MATRIX_USER: BOT }],
  ])('%s in the environment', (variable, env) => {
    expect(() => matrixConfig(env)).toThrow(new RegExp(`^${variable} is .*\\.$`))
  })

  test('nothing set is Matrix switched off', () => expect(matrixConfig({})).toBeNull())
})

test('the bot logs in once, by what it has kept the second time, and anew when it was logged out', async () => {
  const homeserver = await homeserverOf()
  const core = coreDouble()
  const logins = () => homeserver.calls.filter(call => call.endsWith('/login')).length
  const identities = () => homeserver.calls.filter(call => call.endsWith('/device_signing/upload')).length
  for (const _ of [1, 2]) await (await openMatrix(core, {}, homeserver)).stop()
  expect({ logins: logins(), identities: identities() }).toEqual({ logins: 1, identities: 1 })
  expect(homeserver.stored.get('displayname')).toEqual({ displayname: 'dasnez' })
  expect(homeserver.stored.get('avatar_url')).toEqual({ avatar_url: 'mxc://example.org/avatar' })

  closing.push((await openMatrix(core, {}, homeserver)).stop)
  homeserver.logOut()
  homeserver.rooms.wake()
  await vi.waitFor(() => expect(logins()).toBe(2), { timeout: 20_000 })
  const anna = await personOn(homeserver, 'Anna')
  await vi.waitFor(() => expect(core.heard(anna.chat)).toHaveLength(1))
  expect(identities()).toBe(1)
  expect(homeserver.unknown).toEqual([])
})

test('an identity that is given back signs the device of a fresh database, and nobody has to verify anew', async () => {
  const homeserver = await homeserverOf()
  const [lost, fresh] = [coreDouble(), coreDouble()]
  await (await openMatrix(lost, {}, homeserver)).stop()
  const identity = await keptIdentity(lost.botState(`matrix:${BOT}`))
  const published = homeserver.stored.get('signing')

  await rememberIdentity(fresh.botState(`matrix:${BOT}`), identity as Identity)
  homeserver.calls.length = 0
  await (await openMatrix(fresh, {}, homeserver)).stop()
  expect(homeserver.calls.filter(call => call.endsWith('/device_signing/upload'))).toEqual([])
  expect(homeserver.calls.filter(call => call.endsWith('/signatures/upload'))).toHaveLength(1)
  expect(homeserver.stored.get('signing')).toEqual(published)

  const other = { master: 'x', selfSigning: 'y', userSigning: 'z' }
  const wrong = coreDouble()
  await rememberIdentity(wrong.botState(`matrix:${BOT}`), other)
  await expect(openMatrix(wrong, {}, homeserver)).rejects.toThrow(/matrix:identity -- restore/)
})

test('the sync token is kept only when what it covers is in the inbox', async () => {
  const homeserver = await homeserverOf()
  const core = coreDouble()
  const { stop } = await openMatrix(core, {}, homeserver)
  const anna = await personOn(homeserver, 'Anna')
  const token = async () => (await core.botState(`matrix:${BOT}`).read('sync')).get('sync')
  await vi.waitFor(async () => expect(await token()).toBe(String(homeserver.rooms.now())))
  const before = await token()

  core.refuseReceipts(1_000)
  await anna.say('Das darf nicht verloren gehen')
  await vi.waitFor(() => expect(core.deliveries(anna.chat)).toBeGreaterThan(2), { timeout: 5_000 })
  expect(await token()).toBe(before)
  await stop()
  expect(await token()).toBe(before)

  core.refuseReceipts(0)
  closing.push((await openMatrix(core, {}, homeserver)).stop)
  await vi.waitFor(() =>
    expect(core.heard(anna.chat).at(-1)).toEqual({ kind: 'said', text: 'Das darf nicht verloren gehen' }),
  )
  await vi.waitFor(async () => expect(await token()).toBe(String(homeserver.rooms.now())))
  expect(core.heard(anna.chat)).toHaveLength(2)
})
