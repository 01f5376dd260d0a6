import type { Incoming } from './event.ts'

/**
 * Words as they may be kept: whole characters without a null, which no database takes, and no endless text. Digits
 * are written as here, so that a year or a telephone number from an Arabic keyboard is one.
 */
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
    case 'edited':
    case 'moved':
    case 'gone':
    case 'returned':
      return incoming
    default:
      return incoming satisfies never
  }
}

const clean = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))

/** more than any messenger lets somebody write at once */
const LONGEST = 70_000
