import { line } from './texts/line.ts'
import { render } from './texts/render.ts'
import type { Language, Reader } from './texts/tongue.ts'

/** What hangs in the bakery and in the town hall, in one language. */
export function poster(language: Language, { town, phone, pocketMoneyFrom, messengers }: WaysIn): Poster {
  const reader: Reader = { language, address: 'sie', timeZone: 'UTC', now: '1970-01-01T00:00:00Z' }
  return {
    title: render(line('poster.title'), reader),
    questions: [render(line('poster.seek'), reader), render(line('poster.help'), reader)],
    what: render(line('poster.what', { town }), reader),
    young: pocketMoneyFrom === null ? null : render(line('poster.young', { age: pocketMoneyFrom }), reader),
    how: messengers.length === 0 ? null : render(line('poster.how'), reader),
    messengers: messengers.map(({ fromAge, firstWords }) => ({
      firstWords: firstWords && render(line('poster.first', { words: firstWords }), reader),
      fromAge: fromAge === 0 ? null : render(line('poster.fromAge', { age: fromAge }), reader),
    })),
    phone: render(line('poster.phone', { phone }), reader),
    safe: render(line('poster.safe'), reader),
  }
}

export interface WaysIn {
  town: string
  phone: string
  /** in years */
  pocketMoneyFrom: number | null
  messengers: { firstWords: string | null; fromAge: number }[]
}

export interface Poster {
  title: string
  questions: string[]
  what: string
  young: string | null
  how: string | null
  /** in the order of those given */
  messengers: { firstWords: string | null; fromAge: string | null }[]
  phone: string
  safe: string
}
