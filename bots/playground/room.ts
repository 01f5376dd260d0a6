import { randomBytes, randomUUID } from 'node:crypto'
import { type Act, type Chat, evolve, type Fact, type Post, type Update } from './facts.ts'
import { openJournal } from './journal.ts'

/** Plays the messenger's server: people, their chats with the bot, and what the bot has yet to take in. */
export function openRoom(file: string | null, now = () => new Date().toISOString()): Room {
  const journal = openJournal(file)
  const chats = new Map<string, Chat>()
  for (const fact of journal.facts) evolve(chats, fact)
  const listeners = new Set<Listener>()

  const tell = (happening: Happening) => {
    for (const listener of listeners) listener(happening)
  }
  const keep = (fact: Fact) => {
    journal.append(fact)
    evolve(chats, fact)
    tell(fact)
  }
  const known = (id: string): Chat => {
    const chat = chats.get(id)
    if (!chat) throw new Error(`Nobody called "${id}" is in the playground.`)
    return chat
  }

  return {
    chats: () => [...chats.values()],
    chat: id => chats.get(id) ?? null,
    join(name, id = freeId(name, chats), language) {
      if (!chats.has(id)) keep({ fact: 'joined', chat: id, name, language, at: now() })
      return known(id)
    },
    act(id, act) {
      const text = bubble(act)
      const n = text === null ? null : known(id).messages.length + 1
      keep({ fact: 'acted', chat: id, update: randomUUID(), act, n, text: text ?? '', at: now() })
      return n
    },
    acknowledge: (id, updates) =>
      keep({ fact: 'acknowledged', chat: id, updates: updates.map(update => update.id) }),
    post(id, post) {
      const { messages } = known(id)
      const earlier = messages.find(message => message.from === 'bot' && message.post.line === post.line)
      if (earlier) return earlier.n
      const n = messages.length + 1
      keep({ fact: 'posted', chat: id, n, at: now(), post })
      return n
    },
    settle(id, n, chosen, text) {
      const message = known(id).messages[n - 1]
      if (message?.from !== 'bot') return false
      const repeated = message.closed && message.chosen === chosen && message.text === text
      if (!repeated) keep({ fact: 'settled', chat: id, n, chosen, text })
      return true
    },
    read(id, n) {
      const { messages, readTo } = known(id)
      const seen = Math.min(n, messages.length)
      if (seen > readTo) keep({ fact: 'read', chat: id, n: seen })
    },
    typing: id => tell({ fact: 'typing', chat: id }),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** "Jürgen Groß" → `juergen-gross-3f9a`: readable in a script, and never somebody who was here before. */
function freeId(name: string, chats: Map<string, Chat>): string {
  const id = `${slug(name)}-${randomBytes(2).toString('hex')}`
  return chats.has(id) ? freeId(name, chats) : id
}

function slug(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 30)
  return letters || 'person'
}

/** What the person sees of the own act; null for what leaves no trace in a chat. */
function bubble(act: Act): string | null {
  switch (act.act) {
    case 'start':
    case 'block':
    case 'unblock':
      return null
    case 'say':
      return act.text
    case 'press':
      return act.label
    case 'share-contact':
      return `📞 ${act.phone}`
    case 'share-place':
      return `📍 ${act.latitude}, ${act.longitude}`
    case 'send-file':
      return FILES[act.what]
    default:
      return act satisfies never
  }
}

const FILES = { photo: '📷 Foto', voice: '🎤 Sprachnachricht', sticker: '🖼️ Sticker', file: '📄 Datei' }

export interface Room {
  chats(): Chat[]
  chat(id: string): Chat | null
  /** Who is there already stays as they are. Without an id the person gets a new one. */
  join(name: string, id?: string, language?: string): Chat
  /** Keeps what a person does until it is acknowledged. Gives the bubble's number, null where there is none. */
  act(chat: string, act: Act): number | null
  acknowledge(chat: string, updates: Update[]): void
  /** Gives the message's number; the same line always gives the same message. */
  post(chat: string, post: Post): number
  /** Takes the message's buttons away. False where the bot has no such message. */
  settle(chat: string, n: number, chosen: string | null, text: string): boolean
  read(chat: string, n: number): void
  typing(chat: string): void
  /** Calls back for all that happens from now on, until the returned function is called. */
  listen(listener: Listener): () => void
}

export type Happening = Fact | { fact: 'typing'; chat: string }
export type Listener = (happening: Happening) => void
