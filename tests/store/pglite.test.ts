import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '../../core/store/database.ts'
import { startScript } from '../kit/process.ts'
import { silent } from '../kit/silent.ts'

test('a folder serves one process, and outlives its kill', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'dasnez-data-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const other = await startScript('hold-directory.ts', directory)

  const refused = openDatabase({ url: null, directory, log: silent })
  await expect(refused).rejects.toThrow(
    /^The database in .* is in use by process \d+: PGlite serves one process only\./,
  )
  await expect(refused).rejects.toThrow('DATABASE_URL')

  await other.kill()
  const began = Date.now()
  const warn = vi.fn()
  const database = await openDatabase({ url: null, directory, log: { ...silent, warn } })
  // Far less than the 30 s after which an abandoned lock is nobody's.
  expect(Date.now() - began).toBeLessThan(10_000)
  expect(await database.prisma.$queryRaw`SELECT word FROM kept`).toEqual([{ word: 'Apfelbaum' }])
  expect(warn.mock.calls.join()).toMatch(/not a power cut.*DATABASE_URL/)
  expect((await stat(join(directory, 'pglite'))).mode & 0o777).toBe(0o700)

  await expect(openDatabase({ url: null, directory, log: silent })).rejects.toThrow(
    'already open in this process',
  )
  await database.close()
  const again = await openDatabase({ url: null, directory, log: silent })
  expect(await again.prisma.$queryRaw`SELECT word FROM kept`).toEqual([{ word: 'Apfelbaum' }])
  await again.close()
})
