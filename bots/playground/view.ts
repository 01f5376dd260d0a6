import type { Chat, Message } from './facts.ts'

/** A message as the API shows it. `choices` are the buttons that can be pressed now. */
export function messageView(message: Message): MessageView {
  const { n, from, text, at } = message
  if (from === 'me') return { n, from, text, choices: [], chosen: null, at }
  const choices = message.closed ? [] : message.post.buttons.map(button => button.label)
  const { language, wants } = message.post
  return { n, from, text, choices, chosen: message.chosen, at, language, wants }
}

export function personView(chat: Chat): PersonView {
  const last = chat.messages.at(-1)
  return {
    id: chat.id,
    name: chat.name,
    joinedAt: chat.joinedAt,
    blocked: chat.blocked,
    unread: chat.messages.slice(chat.readTo).filter(message => message.from === 'bot').length,
    last: last ? messageView(last) : null,
  }
}

export interface MessageView {
  /** counts both sides from 1 */
  n: number
  from: 'bot' | 'me'
  text: string
  /** empty where there are none, or none any more */
  choices: string[]
  /** the label of the answer, once the question is settled */
  chosen: string | null
  /** ISO instant */
  at: string
  /** of the bot's messages only */
  language?: string
  wants?: 'contact' | 'place' | null
}

export interface PersonView {
  id: string
  name: string
  /** ISO instant */
  joinedAt: string
  blocked: boolean
  unread: number
  last: MessageView | null
}
