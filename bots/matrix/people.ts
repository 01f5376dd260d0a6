import type { BotState } from '../../core/index.ts'

/**
 * Where the bot writes with whom. One person is one chat, named by their Matrix address, in whatever room they wrote
 * last; other direct rooms of theirs are known, so that what is said there is theirs, too.
 */
export async function openPeople(state: BotState): Promise<People> {
  const current = new Map<string, string | null>()
  const owners = new Map<string, string>()
  const changes = new Map<string, string | null>()

  // swapped at once: whoever is written to meanwhile is not gone
  const load = async () => {
    const [people, rooms] = [await state.read(PERSON), await state.read(ROOM)]
    changes.clear()
    current.clear()
    owners.clear()
    for (const [row, room] of people) current.set(row.slice(PERSON.length), room || null)
    for (const [row, person] of rooms) owners.set(row.slice(ROOM.length), person)
  }
  await load()

  return {
    roomOf: person => current.get(person),
    personIn: room => owners.get(room) ?? null,
    all: () => [...current],
    meet(person, room) {
      current.set(person, room)
      owners.set(room, person)
      changes.set(PERSON + person, room).set(ROOM + room, person)
    },
    part(room) {
      const person = owners.get(room)
      owners.delete(room)
      changes.set(ROOM + room, null)
      if (person === undefined || current.get(person) !== room) return null
      current.set(person, null)
      changes.set(PERSON + person, '')
      return person
    },
    forget(person) {
      current.delete(person)
      changes.set(PERSON + person, null)
      for (const [room, owner] of owners)
        if (owner === person) {
          owners.delete(room)
          changes.set(ROOM + room, null)
        }
    },
    async keep() {
      const met = changes.size > 0
      if (met) await state.write(changes)
      changes.clear()
      return met
    },
    forgetChanges: load,
  }
}

const PERSON = 'person '
const ROOM = 'room '

export interface People {
  /** null: they left and can't be reached; undefined: nobody known */
  roomOf(person: string): string | null | undefined
  personIn(room: string): string | null
  all(): [person: string, room: string | null][]
  /** From now on they are written to in this room. */
  meet(person: string, room: string): void
  /** The room is over. Gives the person who can't be reached any more by that, if any. */
  part(room: string): string | null
  /** Nothing is known of them any more. Where they write again they are met anew. */
  forget(person: string): void
  /** Makes what was met, parted and forgotten last. Resolves to whether there was anything. */
  keep(): Promise<boolean>
  forgetChanges(): Promise<void>
}
