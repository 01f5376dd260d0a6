import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

/**
 * The keys for `sealWith`, newest first: from the value of DASNEZ_KEYS (base64, 32 bytes each, comma-separated) or,
 * when that is null, from a key file in the same format, made at the first start. The file must not lie in the data
 * folder, where every backup would carry the key beside what it opens.
 */
export async function loadKeys({ keys, keyFile, dataDirectory }: KeySource): Promise<Uint8Array[]> {
  if (keys !== null) return parseKeys(keys, 'DASNEZ_KEYS')
  const file = await realPath(keyFile)
  if (dataDirectory !== null && isInside(file, await realPath(dataDirectory))) {
    throw new Error(
      `The key file ${file} lies inside the data folder: set DASNEZ_KEY_FILE to a path outside of it.`,
    )
  }
  await createOnce(file)
  const { mode } = await stat(file)
  if (mode & OTHERS) throw new Error(`The key file ${file} can be read by others. Run "chmod 600 ${file}".`)
  return parseKeys(await readFile(file, 'utf8'), `The key file ${file}`)
}

function parseKeys(text: string, source: string): Uint8Array[] {
  return text
    .trim()
    .split(',')
    .map((part, index) => {
      const key = Buffer.from(part.trim(), 'base64')
      if (key.length === KEY_BYTES && key.toString('base64') === part.trim()) return key
      throw new Error(
        `${source}: key ${index + 1} is not ${KEY_BYTES} bytes in base64. Make one with "openssl rand -base64 ${KEY_BYTES}".`,
      )
    })
}

// Written aside and linked to its name, which fails when another start was first: nobody ever sees half a key.
async function createOnce(file: string): Promise<void> {
  if (await stat(file).catch(() => null)) return
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`)
    await handle.sync()
    await link(draft, file).catch(unlessItExists)
  } finally {
    await handle.close()
    await rm(draft)
  }
}

function unlessItExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

// Of a path that needn't exist yet, with the symbolic links of what does.
async function realPath(path: string): Promise<string> {
  const full = resolve(path)
  return realpath(full).catch(async () => join(await realPath(dirname(full)), basename(full)))
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return !way.startsWith('..') && !isAbsolute(way)
}

const KEY_BYTES = 32
/** read, write or execute for group or world */
const OTHERS = 0o077

export type KeySource = {
  /** the value of DASNEZ_KEYS */
  keys: string | null
  keyFile: string
  /** PGlite's folder; null when the database is elsewhere */
  dataDirectory: string | null
}
