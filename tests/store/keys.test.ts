import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadKeys } from '../../core/store/keys.ts'

const root = await mkdtemp(join(tmpdir(), 'dasnez-keys-'))
afterAll(() => rm(root, { recursive: true }))
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'test-'))
})
const fromFile = (keyFile = join(folder, 'secrets/key')) =>
  loadKeys({ keys: null, keyFile, dataDirectory: join(folder, 'data') })
const given = (keys: string) => loadKeys({ keys, keyFile: join(folder, 'secrets/key'), dataDirectory: null })

describe('keys given as a value', () => {
  const [a, b] = [randomBytes(32), randomBytes(32)]

  test('are read newest first, and no file is made', async () => {
    expect(await given(` ${a.toString('base64')}, ${b.toString('base64')}\n`)).toEqual([a, b])
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['', 1],
    ['passwort', 1],
    [`${randomBytes(32).toString('base64')},${randomBytes(16).toString('base64')}`, 2],
    [randomBytes(32).toString('hex'), 1],
  ])('are refused when they are none: %s', async (keys, which) => {
    await expect(given(keys)).rejects.toThrow(
      `DASNEZ_KEYS: key ${which} is not 32 bytes in base64. Make one with "openssl rand -base64 32".`,
    )
  })
})

describe('the key file', () => {
  test('is made once, for its owner only', async () => {
    const first = await fromFile()
    expect(first).toHaveLength(1)
    expect(first[0]).toHaveLength(32)
    expect(await fromFile()).toEqual(first)
    expect((await stat(join(folder, 'secrets/key'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'secrets'))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(folder, 'secrets'))).toEqual(['key'])
  })

  test('is the same for all who start at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => fromFile()))
    expect(new Set(all.map(String)).size).toBe(1)
    expect(await readdir(join(folder, 'secrets'))).toEqual(['key'])
  })

  test('takes a new key in front of the old', async () => {
    const [old] = await fromFile()
    const file = join(folder, 'secrets/key')
    const young = randomBytes(32)
    await writeFile(file, `${young.toString('base64')},${await readFile(file, 'utf8')}`)
    expect(await fromFile()).toEqual([young, old])
  })

  test.each([0o640, 0o604, 0o666])('is refused when others may read it: %o', async mode => {
    await fromFile()
    const file = join(folder, 'secrets/key')
    await chmod(file, mode)
    await expect(fromFile()).rejects.toThrow(
      `The key file ${file} can be read by others. Run "chmod 600 ${file}".`,
    )
  })

  test('is refused when it is damaged, and left as it is', async () => {
    await fromFile()
    const file = join(folder, 'secrets/key')
    await writeFile(file, '')
    await expect(fromFile()).rejects.toThrow(`The key file ${file}: key 1 is not 32 bytes`)
    expect(await readFile(file, 'utf8')).toBe('')
  })

  test.each(['data/key', 'data/deeper/key', 'data/../data/key', 'link/key'])(
    'is refused inside the data folder, and not made: %s',
    async path => {
      await mkdir(join(folder, 'data'))
      await symlink(join(folder, 'data'), join(folder, 'link'))
      await expect(fromFile(join(folder, path))).rejects.toThrow('DASNEZ_KEY_FILE')
      expect(await readdir(join(folder, 'data'))).toEqual([])
    },
  )

  test('may lie beside a data folder of a similar name', async () => {
    expect(await fromFile(join(folder, 'data-key'))).toHaveLength(1)
  })
})
