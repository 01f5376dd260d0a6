import type { Keyboard, Post, Room } from './bot.ts'

/** A message of the bot as a person reads it. */
export function seen({ message, source }: Post): Seen {
  const rows = message.reply_markup?.inline_keyboard ?? []
  return {
    id: message.message_id,
    text: message.text ?? '',
    source,
    buttons: rows.map(row =>
      row.map(button => ({
        label: button.text,
        data: 'callback_data' in button ? button.callback_data : null,
      })),
    ),
    edited: message.edit_date !== undefined,
  }
}

/** The keys that the bot's messages have brought and not taken away; a one-time keyboard goes when it was used. */
export function keyboardNow({ posts }: Room, botId: number): Keys | null {
  const newestFirst = [...posts.values()].reverse()
  const place = newestFirst.findIndex(({ keyboard }) => keyboard !== null)
  const keyboard = newestFirst[place]?.keyboard
  if (keyboard?.kind !== 'shown') return null
  const used =
    keyboard.oneTime &&
    newestFirst.slice(0, place).some(post => post.from.id !== botId && isUse(post, keyboard))
  return used ? null : keyboard.keys
}

/** Looks at each message when it comes or changes; says what was there instead when the time is over. */
export function waitForPost(
  room: Room,
  botId: number,
  wanted: string | ((message: Seen) => boolean),
  timeoutMs: number = PATIENCE_MS,
): Promise<Seen> {
  const is = typeof wanted === 'string' ? ({ text }: Seen) => text.includes(wanted) : wanted
  const theirs = () => [...room.posts.values()].filter(({ from }) => from.id === botId).map(seen)
  const there = theirs().findLast(is)
  if (there) return Promise.resolve(there)
  return new Promise((resolve, reject) => {
    const look = (post: Post) => {
      if (post.from.id !== botId || !is(seen(post))) return
      clearTimeout(over)
      room.watchers.delete(look)
      resolve(seen(post))
    }
    const over = setTimeout(() => {
      room.watchers.delete(look)
      const name = typeof wanted === 'string' ? `"${wanted}"` : 'what was waited for'
      const last = theirs()
        .slice(-3)
        .map(({ text }) => text)
      reject(new Error(`${name} did not come within ${timeoutMs} ms; last came ${JSON.stringify(last)}`))
    }, timeoutMs)
    room.watchers.add(look)
  })
}

const isUse = ({ message }: Post, { keys }: { keys: Keys }) =>
  keys.flat().some(({ label, asks }) => {
    if (asks === 'contact') return message.contact !== undefined
    if (asks === 'place') return message.location !== undefined
    return message.text === label
  })

const PATIENCE_MS = 10_000

export interface Seen {
  id: number
  /** as it shows, without formatting */
  text: string
  /** as the bot wrote it */
  source: string
  /** below the message, row by row; data is null where the bot doesn't hear of a press */
  buttons: { label: string; data: string | null }[][]
  edited: boolean
}

type Keys = Extract<Keyboard, { kind: 'shown' }>['keys']
