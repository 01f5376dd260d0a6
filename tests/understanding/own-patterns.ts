import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { vi } from 'vitest'
import { HOUSE } from '../house/plant.ts'

/** Every pattern by which these rooms read words: what is written out in them, and what they put together when they are entered. */
export async function patternsOf(...rooms: string[]): Promise<RegExp[]> {
  const files = rooms.flatMap(room =>
    readdirSync(join(HOUSE, room), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => join(HOUSE, room, file)),
  )
  const found = [
    ...files.flatMap(file => writtenIn(readFileSync(file, 'utf8'))),
    ...(await putTogetherIn(files, rooms)),
  ]
  return [...new Map(found.map(pattern => [String(pattern), pattern])).values()]
}

/** The words that patterns are made of, whole or in the parts that stand in them. */
export const wordsIn = (patterns: readonly RegExp[]): string[] => [
  ...new Set(patterns.flatMap(({ source }) => source.replace(/\\./g, ' ').match(/\p{L}{2,}/gu) ?? [])),
]

function writtenIn(code: string): RegExp[] {
  const found: RegExp[] = []
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('', code, ts.ScriptTarget.Latest))
  return found
}

/** A file that was entered before would not put its patterns together again. */
let entered = 0

/** What other rooms and libraries put together is their own affair. */
async function putTogetherIn(files: readonly string[], rooms: readonly string[]): Promise<RegExp[]> {
  const found: RegExp[] = []
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(made, [source, flags]) {
        const pattern = new made(source, flags)
        const maker = new Error().stack?.split('\n')[2] ?? ''
        if (rooms.some(room => maker.includes(`/${room}/`))) found.push(pattern)
        return pattern
      },
    }),
  )
  try {
    for (const file of files) await import(`${file}?entered=${++entered}`)
  } finally {
    vi.unstubAllGlobals()
  }
  return found
}
