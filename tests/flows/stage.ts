import { afterMatch } from '../../core/jobs/after-match.ts'
import { heldMessages } from '../../core/jobs/held-messages.ts'
import { oldOffers } from '../../core/jobs/old-offers.ts'
import { reminders } from '../../core/jobs/reminders.ts'
import { retention } from '../../core/jobs/retention.ts'
import { wave } from '../../core/jobs/wave.ts'
import type { Database } from '../../core/store/database.ts'
import { settled } from '../../core/store/settled.ts'
import { type Chats, openChats, type Person } from '../kit/person.ts'
import { openTown, type Town } from '../kit/town.ts'
import { writeMessage } from './script.ts'

/** The real core on a test database, and people by name who write to it. Every code word is the first one. */
export async function openStage(database: Database): Promise<Stage> {
  const town = await openTown(database)
  const { house } = town.core
  house.seed = () => 0
  const chats = new Map<string, Chats>()
  const players = new Map<string, Player>()
  const turns = watchTurns(database)

  const chatsOn = async (bot: string): Promise<Chats> => {
    const open = chats.get(bot) ?? (await openChats(town.core, bot))
    chats.set(bot, open)
    // as the real one says of itself
    if (bot === TELEGRAM) house.messengers.set(bot, { kind: bot, providerReadsAlong: true })
    return open
  }
  const settle = (): Promise<void> => {
    const chats = [...players.values()].map(({ bot, name }) => ({ bot, chat: name }))
    return turns.unbroken(settled(house, chats))
  }

  return {
    town,
    database,
    person: async (name, bot = players.get(name)?.bot ?? PAPER) => {
      const player = players.get(name) ?? { name, bot, person: (await chatsOn(bot)).person(name), seen: 0 }
      players.set(name, player)
      return player.person
    },
    does: deed => turns.unbroken(deed),
    until: async moment => {
      const at = async (when: Date, work: () => Promise<void>) => {
        if (when > town.clock.now) town.clock.now = when
        await work()
        house.bell.ring('inbox')
        await settle()
      }
      for (
        let next = await nextDue({ town, database }, moment);
        next;
        next = await nextDue({ town, database }, moment)
      ) {
        const { when, timer } = next
        if (timer) town.due.splice(town.due.indexOf(timer), 1)
        await at(when, () =>
          timer ? (timer.name === 'wave' ? wave : afterMatch)(house, timer.about) : reminders(house),
        )
      }
      await at(moment, () => heldMessages(house))
      await at(moment, () => oldOffers(house))
      await at(moment, () => retention(house))
    },
    answers: async first => {
      await settle()
      const inOrder = [...players.values()].sort(
        (a, b) => Number(b.name === first) - Number(a.name === first),
      )
      return inOrder.flatMap(player => {
        const lines = chats.get(player.bot)?.heard.filter(line => line.chat === player.name) ?? []
        const fresh = lines.slice(player.seen)
        player.seen = lines.length
        return fresh.flatMap(line => {
          if (line.kind === 'message') return writeMessage(player.name, line.text, line.choices)
          const takenAway = line.chosen === null && player.name !== first
          return takenAway ? `(dasnez nimmt die Knöpfe bei ${player.name} weg.)` : []
        })
      })
    },
    close: async () => {
      turns.stop()
      for (const each of chats.values()) await each.stop()
      await town.stop()
    },
  }
}

/** The next timer, or visit to remind of, whichever comes first. */
async function nextDue(
  { town, database }: { town: Town; database: Database },
  until: Date,
): Promise<{ when: Date; timer: Town['due'][number] | null } | null> {
  const [timer] = town.due
    .filter(({ when }) => when <= until)
    .sort((a, b) => a.when.getTime() - b.when.getTime())
  const visit = await database.prisma.match.findFirst({
    where: { status: 'AGREED', remindAt: { lte: until } },
    orderBy: { remindAt: 'asc' },
  })
  if (visit?.remindAt && (!timer || visit.remindAt < timer.when)) return { when: visit.remindAt, timer: null }
  return timer ? { when: timer.when, timer } : null
}

/** A turn that throws is tried again later, by a clock that stands still here: say so instead of waiting for ever. */
function watchTurns({ prisma }: Database) {
  let timer: NodeJS.Timeout | undefined
  const broken = new Promise<never>((_, reject) => {
    timer = setInterval(async () => {
      const turn = await prisma.inbox.findFirst({ where: { failure: { not: null } } }).catch(() => null)
      if (turn) reject(new Error(`a turn failed: ${turn.failure}`))
    }, LOOK_MS)
  })
  broken.catch(() => undefined)
  return {
    unbroken: <Result>(work: Promise<Result>) => Promise.race([work, broken]),
    stop: () => clearInterval(timer),
  }
}

export const TELEGRAM = 'telegram'
const PAPER = 'paper'
const LOOK_MS = 500

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
  /** Waits for a deed, or throws when the core stumbled over it. */
  does<Result>(deed: Promise<Result>): Promise<Result>
  /** Lets time pass, and everything happen that falls due on the way. */
  until(moment: Date): Promise<void>
  /** What was said since last asked, as paragraphs: to this person first, then to the others in order of appearance. */
  answers(first: string | null): Promise<string[]>
  close(): Promise<void>
}
