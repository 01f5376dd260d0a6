import { afterMatch } from '../../core/jobs/after-match.ts'
import { wave } from '../../core/jobs/wave.ts'
import type { Database } from '../../core/store/database.ts'
import { type Chats, openChats, type Person } from '../kit/person.ts'
import { openTown, type Town } from '../kit/town.ts'
import { writeMessage } from './script.ts'

/** The real core on a test database, and people by name who write to it. Every code word is the first one. */
export async function openStage(database: Database): Promise<Stage> {
  const town = await openTown(database)
  const { house } = town.core
  house.seed = () => 0
  const chats = new Map<string, Chats>([[PAPER, await openChats(town.core, PAPER)]])
  const people = new Map<string, Player>()

  const playerOn = async (name: string, bot: string): Promise<Player> => {
    const on = chats.get(bot) ?? (await openChats(town.core, bot))
    chats.set(bot, on)
    // as the real one says of itself
    if (bot === TELEGRAM) house.messengers.set(bot, { kind: bot, providerReadsAlong: true })
    const player = { name, bot, person: on.person(name), seen: 0 }
    people.set(name, player)
    return player
  }

  const settle = async (): Promise<void> => {
    for (const { bot, name } of people.values())
      await Promise.race([town.core.settled(bot, name), brokenTurn(database)])
  }

  const makeDue = async (until: Date): Promise<void> => {
    for (;;) {
      const next = town.due.filter(({ when }) => when <= until).sort((a, b) => a.when.getTime() - b.when.getTime())[0]
      if (!next) break
      town.due.splice(town.due.indexOf(next), 1)
      if (next.when > town.clock.now) town.clock.now = next.when
      await (next.name === 'wave' ? wave : afterMatch)(house, next.about)
      house.bell.ring('inbox')
      await settle()
    }
    town.clock.now = until
  }

  return {
    town,
    database,
    makeDue,
    person: async (name, bot = people.get(name)?.bot ?? PAPER) => {
      const player = people.get(name)
      const { person } = player?.bot === bot ? player : await playerOn(name, bot)
      return withHaste(person, database)
    },
    answers: async first => {
      await settle()
      const order = [...people.values()].sort((a, b) => Number(b.name === first) - Number(a.name === first))
      return order.flatMap(player => {
        const fresh = linesOf(chats.get(player.bot), player.name).slice(player.seen)
        player.seen += fresh.length
        return fresh.flatMap(line => {
          if (line.kind === 'message') return writeMessage(player.name, line.text, line.choices)
          return line.chosen === null && player.name !== first ? `(dasnez nimmt die Knöpfe von ${player.name} weg.)` : []
        })
      })
    },
    close: async () => {
      for (const each of chats.values()) await each.stop()
      await town.stop()
    },
  }
}

const linesOf = (chats: Chats | undefined, chat: string) => chats?.heard.filter(line => line.chat === chat) ?? []

/** A turn that throws is tried again by a clock that stands still here: say so instead of waiting. */
async function brokenTurn({ prisma }: Database): Promise<never> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, LOOK_MS).unref())
    const broken = await prisma.inbox.findFirst({ where: { failure: { not: null } } })
    if (broken) throw new Error(`a turn failed: ${broken.failure}`)
  }
}

const withHaste = (person: Person, database: Database): Person => ({
  ...person,
  say: text => Promise.race([person.say(text), brokenTurn(database)]),
  start: payload => Promise.race([person.start(payload), brokenTurn(database)]),
  send: incoming => Promise.race([person.send(incoming), brokenTurn(database)]),
  choose: label => Promise.race([person.choose(label), brokenTurn(database)]),
})

export const TELEGRAM = 'telegram'
const PAPER = 'paper'
const LOOK_MS = 300

interface Player {
  name: string
  bot: string
  person: Person
  /** how many lines of this chat stand in the transcript */
  seen: number
}

export interface Stage {
  town: Town
  database: Database
  /** Somebody by name, on paper unless they were met elsewhere. */
  person(name: string, bot?: string): Promise<Person>
  /** Lets time pass, and everything happen that falls due on the way. */
  makeDue(until: Date): Promise<void>
  /** What was said since last asked, as paragraphs; to this person first, then to the others in order of appearance. */
  answers(first: string | null): Promise<string[]>
  close(): Promise<void>
}
