import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * The Python of a folder that holds requirements.txt installed from PyPI, wheels only. Made once and kept below .cache
 * under the list's checksum: 35 s the first time. Python's venv comes from Debian where it is missing.
 */
export async function installSynapse(): Promise<string> {
  const checksum = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
  const folder = join(CACHE, `synapse-${checksum.slice(0, 16)}`)
  if (!(await exists(folder))) await install(folder)
  return pythonOf(folder)
}

// Built aside and moved when it is whole: another run may be looking, and this one may be interrupted.
async function install(folder: string): Promise<void> {
  console.error('Installing Synapse from PyPI …')
  const draft = `${folder}.${process.pid}`
  await mkdir(CACHE, { recursive: true })
  await rm(draft, { recursive: true, force: true })
  await venv(draft).catch(async () => {
    await installVenv()
    await venv(draft)
  })
  try {
    await run(pythonOf(draft), ['-m', 'pip', 'install', '-q', '--only-binary=:all:', '-r', REQUIREMENTS])
    await rename(draft, folder).catch(async error => {
      if (!(await exists(folder))) throw error
    })
  } catch (cause) {
    throw new Error(
      'Synapse could not be installed from PyPI. Name a homeserver that is there instead: MATRIX_TEST_HOMESERVER and its MATRIX_TEST_SHARED_SECRET.',
      { cause },
    )
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

const venv = (folder: string) => run('python3', ['-m', 'venv', folder])

async function installVenv(): Promise<void> {
  console.error('Installing Python (apt-get install python3-venv) …')
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    await run('apt-get', ['update', '-q'], quiet)
    await run('apt-get', ['install', '-y', '-q', 'python3-venv'], quiet)
  } catch (cause) {
    throw new Error('Python is missing and could not be installed. Try: sudo apt-get install python3-venv', {
      cause,
    })
  }
}

const pythonOf = (folder: string) => join(folder, 'bin', 'python')

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const run = promisify(execFile)
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt')
const CACHE = join(import.meta.dirname, '../../../.cache')
