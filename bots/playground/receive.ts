import type { Incoming } from '../../core/index.ts'
import type { Act, Update } from './facts.ts'

/** An update of the room as the core takes it. */
export const receive = ({ id, chat, act }: Update, language: string | undefined): Received => ({
  updateId: id,
  chat,
  incoming: incoming(act),
  language,
})

function incoming(act: Act): Incoming {
  switch (act.act) {
    case 'start':
      return { kind: 'started', payload: act.payload }
    case 'say':
      return { kind: 'said', text: act.text }
    case 'press':
      return pressed(act.data)
    case 'share-contact':
      return { kind: 'contact', phone: act.phone, own: act.own }
    case 'share-place':
      return { kind: 'place', latitude: act.latitude, longitude: act.longitude }
    case 'send-file':
      return { kind: 'unreadable', what: act.what }
    case 'block':
      return { kind: 'gone' }
    case 'unblock':
      return { kind: 'returned' }
    default:
      return act satisfies never
  }
}

/** Reads what `render` wrote into a button: `seq:index`. */
function pressed(data: string): Incoming {
  const [prompt, index] = data.split(':').map(Number)
  if (prompt === undefined || index === undefined || !Number.isInteger(prompt) || !Number.isInteger(index))
    throw new Error(`"${data}" is no button of this bot.`)
  return { kind: 'pressed', prompt, index }
}

export interface Received {
  updateId: string
  chat: string
  incoming: Incoming
  language: string | undefined
}
