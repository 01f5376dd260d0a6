import { setTimeout as pause } from 'node:timers/promises'
import type { FakeTelegram } from '../../kit/telegram/fake-bot-api.ts'
import type { Person } from '../../kit/telegram/person.ts'

/** So many people with a chat each, who all have been answered once. */
export async function gather(fake: FakeTelegram, token: string, count: number): Promise<Talker[]> {
  const people = Array.from({ length: count }, (_, n) =>
    talker(fake.person({ firstName: `Person ${n}`, bot: token })),
  )
  for (const person of people) await person.ask('/start delbrueck')
  return people
}

/** Everybody says something as soon as they have been answered, `each` times. Resolves to ms of every answer. */
export async function talkAtOnce(people: readonly Talker[], each: number): Promise<Round> {
  const took: number[] = []
  const began = performance.now()
  await Promise.all(
    people.map(async person => {
      for (let n = 0; n < each; n++) took.push(await person.ask(WORDS))
    }),
  )
  return { took, seconds: (performance.now() - began) / 1000 }
}

/** They take turns, so many a second in all, whether or not the ones before have been answered. */
export async function talkSteadily(
  people: readonly Talker[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Round> {
  const asked: Promise<number>[] = []
  const began = performance.now()
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = began + (n * 1000) / perSecond
    if (due > performance.now()) await pause(due - performance.now())
    const person = people[n % people.length]
    if (person) asked.push(person.ask(WORDS))
  }
  return { took: await Promise.all(asked), seconds: (performance.now() - began) / 1000 }
}

/** Says something and waits for one message; a second one to one question would make every figure wrong. */
function talker(person: Person): Talker {
  let answered = 0
  return {
    async ask(text) {
      const began = performance.now()
      const before = answered++
      person.say(text)
      const last = person.messages.at(-1)?.id ?? 0
      await person.waitFor(({ id, edited }) => id > last && !edited, PATIENCE_MS)
      const took = performance.now() - began
      if (person.messages.length !== before + 1)
        throw new Error(
          `${person.messages.length} answers to ${before + 1} questions: ${JSON.stringify(person.messages)}`,
        )
      return took
    },
  }
}

/** what dasnez answers in one message, after it has looked for danger and for wishes in it */
const WORDS = 'Was kann man hier eigentlich alles machen?'
const PATIENCE_MS = 60_000

export interface Talker {
  /** Resolves to ms until the answer was there. */
  ask(text: string): Promise<number>
}

export interface Round {
  /** ms of every answer */
  took: number[]
  seconds: number
}
