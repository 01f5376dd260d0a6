import { type Key, line } from './texts/line.ts'
import { render } from './texts/render.ts'
import type { Language, Reader } from './texts/tongue.ts'

/** What a messenger shows of the bot itself, in one language: beside its name, in its menu of commands, in a group. */
export function introduction(language: Language): Introduction {
  const reader: Reader = { language, address: 'sie', timeZone: 'UTC', now: '1970-01-01T00:00:00Z' }
  return {
    short: render(line('about.short'), reader),
    long: render(line('about.long'), reader),
    inGroup: link => render(line('about.group', { link }), reader),
    commands: COMMANDS.map(key => ({
      command: key.replace('command.', ''),
      about: render(line(key), reader),
    })),
  }
}

/** The same words in every language: each reads its own description beside them, and all of them work everywhere. */
const COMMANDS = [
  'command.menue',
  'command.hilfe',
  'command.meinesachen',
  'command.status',
  'command.pause',
  'command.zurueck',
  'command.abbrechen',
  'command.meinedaten',
  'command.loeschen',
] as const satisfies Key[]

export interface Introduction {
  short: string
  long: string
  /** points to the chat where nobody else reads along */
  inGroup(link: string): string
  commands: { command: string; about: string }[]
}
