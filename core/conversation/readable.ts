import type { Incoming } from './event.ts'

/** Words as they may be kept: whole characters without a null, which no database takes, and no endless text. */
export function readable(incoming: Incoming): Incoming {
  switch (incoming.kind) {
    case 'said':
      return { ...incoming, text: clean(incoming.text) }
    case 'started':
      return { ...incoming, payload: clean(incoming.payload) }
    case 'contact':
      return { ...incoming, phone: clean(incoming.phone) }
    case 'pressed':
    case 'place':
    case 'unreadable':
    case 'moved':
    case 'gone':
    case 'returned':
      return incoming
    default:
      return incoming satisfies never
  }
}

const clean = (text: string): string => text.slice(0, LONGEST).replaceAll('\0', '').toWellFormed()

/** more than any messenger lets somebody write at once */
const LONGEST = 70_000
