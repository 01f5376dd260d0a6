/** What happened in the room, one line of its journal each. */
export type Fact =
  /** `language`: what the person's telephone is set to */
  | { fact: 'joined'; chat: string; name: string; language?: string | undefined; at: string }
  /** a person did something the bot must hear of; `n` and `text` where it shows as a bubble */
  | { fact: 'acted'; chat: string; update: string; act: Act; n: number | null; text: string; at: string }
  /** the bot has taken these updates in */
  | { fact: 'acknowledged'; chat: string; updates: string[] }
  | { fact: 'posted'; chat: string; n: number; at: string; post: Post }
  | { fact: 'settled'; chat: string; n: number; chosen: string | null; text: string }
  | { fact: 'read'; chat: string; n: number }

/** What a person can do in this messenger. */
export type Act =
  | { act: 'start'; payload: string }
  | { act: 'say'; text: string }
  | { act: 'press'; data: string; label: string }
  | { act: 'share-contact'; phone: string; own: boolean }
  | { act: 'share-place'; latitude: number; longitude: number }
  | { act: 'send-file'; what: 'photo' | 'voice' | 'sticker' | 'file' }
  | { act: 'block' }
  | { act: 'unblock' }

/** What a bot can post. The line's id makes a repeated post the same message. */
export interface Post {
  line: number
  text: string
  language: string
  buttons: { label: string; data: string }[]
  wants: 'contact' | 'place' | null
}

export interface Chat {
  id: string
  name: string
  language: string | undefined
  joinedAt: string
  messages: Message[]
  /** not yet acknowledged by the bot, oldest first */
  pending: Update[]
  /** the newest message the person has seen */
  readTo: number
  blocked: boolean
}

export type Message = { n: number; at: string; text: string } & (
  | { from: 'me' }
  | { from: 'bot'; post: Post; closed: boolean; chosen: string | null }
)

export interface Update {
  id: string
  chat: string
  act: Act
}

/** Takes one fact into the picture. Chats are changed in place: the room is their only owner. */
export function evolve(chats: Map<string, Chat>, fact: Fact): void {
  if (fact.fact === 'joined') {
    const { chat: id, name, language, at } = fact
    chats.set(id, { id, name, language, joinedAt: at, messages: [], pending: [], readTo: 0, blocked: false })
    return
  }
  const chat = chats.get(fact.chat)
  if (!chat) throw new Error(`The playground's journal speaks of "${fact.chat}", who never joined.`)
  evolveChat(chat, fact)
}

function evolveChat(chat: Chat, fact: Exclude<Fact, { fact: 'joined' }>): void {
  switch (fact.fact) {
    case 'acted':
      chat.pending.push({ id: fact.update, chat: chat.id, act: fact.act })
      chat.blocked = fact.act.act === 'block'
      if (fact.n === null) return
      chat.messages.push({ from: 'me', n: fact.n, at: fact.at, text: fact.text })
      // whoever answers has read
      chat.readTo = fact.n
      return
    case 'acknowledged':
      chat.pending = chat.pending.filter(update => !fact.updates.includes(update.id))
      return
    case 'posted': {
      const { n, at, post } = fact
      chat.messages.push({ from: 'bot', n, at, text: post.text, post, closed: false, chosen: null })
      return
    }
    case 'settled': {
      const message = chat.messages[fact.n - 1]
      if (message?.from !== 'bot') throw new Error(`Message ${fact.n} of "${chat.id}" can't be settled.`)
      Object.assign(message, { closed: true, chosen: fact.chosen, text: fact.text })
      return
    }
    case 'read':
      chat.readTo = fact.n
      return
    default:
      fact satisfies never
  }
}
