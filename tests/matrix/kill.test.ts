import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { MatrixConfig } from '../../bots/matrix/config.ts'
import { newBotAccount } from '../kit/matrix/bot.ts'
import type { Conversation } from '../kit/matrix/conversation.ts'
import { givenHomeserver } from '../kit/matrix/homeserver.ts'
import { visitor } from '../kit/matrix/visitors.ts'
import { startScript } from '../kit/process.ts'
import { stream } from '../simulation/chance.ts'

// A real process on a real data folder, killed as by a power cut while people write to it in encrypted chats.

const KILLS = 20
/** from the first query to well after the first sync, also where two cores are busy */
const LONGEST_LIFE_MS = 4_000
const TIMEOUT_MS = 400_000
const PAUSE_MS = 150

test(
  `killed ${KILLS} times the bot answers every message, once, in order, and everybody can read it`,
  async () => {
    const seed = randomInt(2 ** 32)
    console.log(`seed ${seed}`)
    const chance = stream(seed, 0)
    const matrix = await newBotAccount(givenHomeserver())
    const directory = await mkdtemp(join(tmpdir(), 'dasnez-kill-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))

    const people: Person[] = []
    const arrive = async (name: string) => {
      const conversation = await (await visitor(name)).dm(matrix.user)
      people.push({ conversation, said: 0 })
      return conversation
    }
    const speak = async (person: Person | undefined) => {
      if (person) await person.conversation.say(`Wort ${++person.said}`)
    }

    let kill = await start(directory, matrix)
    for (const name of ['anna', 'boris']) {
      const conversation = await arrive(name)
      await conversation.joined(matrix.user)
    }
    for (let kills = 0; kills < KILLS; kills++) {
      const ends = Date.now() + chance() * LONGEST_LIFE_MS
      // whoever comes now is let in by a later life, perhaps
      if (kills === KILLS / 2) await arrive('clara')
      while (Date.now() < ends) {
        await speak(people[Math.floor(chance() * people.length)])
        await pause(Math.max(0, Math.min(PAUSE_MS, ends - Date.now())))
      }
      await kill()
      for (const person of people) await speak(person)
      kill = await start(directory, matrix)
    }
    // it was killed at its work, and not before it had begun
    const answered = people.flatMap(({ conversation }) => conversation.from(matrix.user)).length
    expect(answered).toBeGreaterThan(KILLS)
    for (const person of people) await speak(person)

    for (const { conversation, said } of people) {
      const answers = () => conversation.from(matrix.user)
      await conversation.until(() => answers().length >= said, `of ${said} not all were answered`)
      expect(answers().map(({ text, undecryptable }) => undecryptable ?? text)).toEqual(
        Array.from({ length: said }, (_, n) => `${n + 1}: Wort ${n + 1}`),
      )
    }
  },
  TIMEOUT_MS,
)

async function start(directory: string, matrix: MatrixConfig): Promise<() => Promise<void>> {
  const { kill } = await startScript('matrix-parrot.ts', JSON.stringify({ directory, matrix }))
  onTestFinished(kill)
  return kill
}

interface Person {
  conversation: Conversation
  said: number
}
