import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A house of its own in a temporary folder, under the very configuration of this one; gone after the test. */
export async function plant(files: readonly Planted[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'dasnez-planted-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const kept of CONFIGURATION) await cp(join(HOUSE, kept), join(root, kept))
  await symlink(join(HOUSE, 'node_modules'), join(root, 'node_modules'))
  for (const [file, code] of files) await put(join(root, file), code)
  for (const [file, code] of files) {
    for (const [, path = ''] of code.matchAll(/'(\.{1,2}\/[^']+)'/g)) {
      const target = join(root, dirname(file), path)
      if (!existsSync(target)) await put(target, MADE_UP)
    }
  }
  return root
}

/** What a tool of the house prints, whether it finds fault or not. */
export const ask = (tool: string, args: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const path = join(HOUSE, 'node_modules/.bin', tool)
    execFile(path, args, { cwd, maxBuffer: OUTPUT_LIMIT_BYTES }, (error, stdout, stderr) => {
      if (stdout) resolve(stdout)
      else reject(error ?? new Error(`${tool} said nothing: ${stderr}`))
    })
  })

export const HOUSE = join(import.meta.dirname, '../..')

const CONFIGURATION = ['biome.json', '.gitignore', 'tsconfig.json', 'package.json', 'tests/house/clock.grit']
const MADE_UP = 'export const thing = 1\nexport type Thing = number\n'
const OUTPUT_LIMIT_BYTES = 64 * 2 ** 20

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text.endsWith('\n') ? text : `${text}\n`)
}

export type Planted = readonly [file: string, code: string]
