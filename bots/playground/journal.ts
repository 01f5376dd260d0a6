import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Fact } from './facts.ts'

/**
 * The room's memory: one fact a line. It is written synchronously, because the room answers a send only after it is
 * kept, and a playground's few lines a second don't wait for the disk. `file` null keeps nothing.
 */
export function openJournal(file: string | null): Journal {
  if (file === null) return { facts: [], append: () => {} }
  mkdirSync(dirname(file), { recursive: true })
  return {
    facts: existsSync(file) ? load(file) : [],
    append: fact => appendFileSync(file, `${JSON.stringify(fact)}\n`, { mode: 0o600 }),
  }
}

/** A last line that a crash tore was never answered for, so it is cut off; a broken line elsewhere is damage. */
function load(file: string): Fact[] {
  const written = readFileSync(file)
  const whole = written.subarray(0, written.lastIndexOf('\n') + 1)
  if (whole.length < written.length) truncateSync(file, whole.length)
  return whole
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parse(line, `${file}:${index + 1}`))
}

function parse(line: string, place: string): Fact {
  try {
    return JSON.parse(line) as Fact
  } catch (cause) {
    throw new Error(`${place} is not a line of the playground's journal: restore the file or move it away.`, {
      cause,
    })
  }
}

export interface Journal {
  facts: Fact[]
  append(fact: Fact): void
}
