import type { Incoming } from '../../../core/index.ts'

/**
 * What residents write in the benchmark, by words and numbers instead of buttons: that is the longer way, as every
 * word is looked at for danger first. Half of them are new and register, half are members and ask for help.
 */
export const DIALOGUES: Record<Kind, Incoming[]> = {
  register: [
    { kind: 'started', payload: 'delbrueck' },
    said('Ich brauche am Donnerstag von 10 bis 12 jemanden, der für mich einkauft'),
    said('Ja'),
    said('Erna'),
    said('1941'),
    said('Berger'),
    said('Boke'),
    said('05250 12345'),
    said('Ja, anmelden'),
    said('Wie steht es?'),
  ],
  seek: [
    said('Guten Morgen zusammen'),
    said('Ich brauche jemanden, der für mich einkaufen geht'),
    said('am Donnerstag zwischen 10 und 12'),
    said('Ändern'),
    said('4'),
    said('2'),
    said('Ja, bitte suchen'),
  ],
}

/** The n-th resident; all names are of one length, so that a recorded turn can be played for somebody else. */
export const residentNamed = (kind: Kind, n: number): Resident => ({
  kind,
  chat: `${kind === 'seek' ? 'member' : 'friend'}-${String(n).padStart(7, '0')}`,
})

/** So many residents, one of each kind by turns, whom nobody has heard of yet. */
export function nextResidents(count: number): Resident[] {
  return Array.from({ length: count }, () => {
    const resident = residentNamed(met % 2 === 0 ? 'seek' : 'register', met)
    met++
    return resident
  })
}
let met = 0

function said(text: string): Incoming {
  return { kind: 'said', text }
}

export type Kind = 'register' | 'seek'
export interface Resident {
  kind: Kind
  chat: string
}
