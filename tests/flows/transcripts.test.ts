import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { deedIn } from './deeds.ts'
import { type Played, readScript, type Scene, writeScene } from './script.ts'
import { openStage } from './stage.ts'

// The people's lines are written by hand, the bot's are its own: UPDATE=1 npx vitest run tests/flows writes them down.

const database = await testDatabase()
const update = process.env.UPDATE === '1'

for (const file of readdirSync(import.meta.dirname).filter(name => name.endsWith('.md'))) {
  describe(file.replace(/\.md$/, ''), () => {
    const path = join(import.meta.dirname, file)
    const { scenes } = readScript(readFileSync(path, 'utf8'))
    const written: string[] = []
    for (const scene of scenes)
      test(scene.heading.replace(/^#+ /, ''), async () => {
        const played = await play(scene, lines => written.push(lines))
        if (!update) expect(played).toBe(scene.asWritten)
      })
    if (update) afterAll(() => written.length === scenes.length && writeFileSync(path, written.join('\n')))
  })
}

/** Plays a scene to its end; as far as it came when something breaks. */
async function play(scene: Scene, write: (played: string) => void): Promise<string> {
  const played: Played[] = []
  const rest = [...scene.paragraphs]
  const stage = await openStage(database)
  try {
    for (let paragraph = rest[0]; paragraph !== undefined; rest.shift(), paragraph = rest[0]) {
      const quiet = QUIETLY.test(paragraph)
      const deed = deedIn(paragraph.replace(QUIETLY, ''))
      if (!deed) telling(paragraph, played)
      await deed?.do(stage)
      const answers = deed ? await stage.answers(deed.by) : []
      played.push({ paragraph, answers: quiet || isGiven(paragraph) ? [] : answers })
    }
  } finally {
    write(writeScene(scene.heading, [...played, ...rest.map(paragraph => ({ paragraph, answers: [] }))]))
    await stage.close()
  }
  return writeScene(scene.heading, played)
}

/** What is told to the reader stands before the first deed, or in brackets. */
function telling(paragraph: string, played: Played[]): void {
  const inBrackets = paragraph.startsWith('(')
  const before = played.every(each => deedIn(each.paragraph) === null)
  if (!inBrackets && !before) throw new Error(`nobody on this stage understands: ${paragraph}`)
}

/** What led to a scene is played, and not written down. */
const QUIETLY = /^Vorher: /
const isGiven = (paragraph: string) => paragraph.startsWith('Gegeben: ')
