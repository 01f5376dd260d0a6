import type { InlineKeyboardMarkup } from 'grammy/types'
import type { OutgoingLine } from '../../core/index.ts'
import { escapeHtml, split } from './split.ts'

/** A line as messages of the Bot API, in order. The last one carries the buttons and is the one that is settled. */
export function render({ text, seq, choices }: Question): Part[] {
  const parts: Part[] = split(text, PART_LIMIT).map(part => ({ text: escapeHtml(part), parse_mode: 'HTML' }))
  const last = parts.at(-1)
  if (last && choices.length > 0) last.reply_markup = { inline_keyboard: choices.map(button(seq)) }
  return parts
}

/** The answered question as it stands from now on: its buttons are gone, the choice is shown below it. */
export function renderSettled({ text, chosen }: Settled): Part {
  const asked = escapeHtml(split(text, PART_LIMIT).at(-1) ?? '')
  const choice = chosen && `\n\n✓ <b>${escapeHtml(chosen.slice(0, CHOICE_LIMIT).toWellFormed())}</b>`
  return { text: asked + (choice ?? ''), parse_mode: 'HTML' }
}

/** One button a row: large enough to be read and hit. The data stays far below the limit of 64 bytes. */
const button = (seq: number) => (text: string, index: number) => [{ text, callback_data: `${seq}:${index}` }]

/** UTF-16 units after entities parsing: https://core.telegram.org/bots/api#sendmessage */
const TELEGRAM_TEXT_LIMIT = 4096
/** room that every message keeps for the choice that will stand below it */
const CHOICE_LIMIT = 250
const PART_LIMIT = TELEGRAM_TEXT_LIMIT - CHOICE_LIMIT - '\n\n✓ '.length

type Question = Pick<Extract<OutgoingLine, { kind: 'message' }>, 'text' | 'seq' | 'choices'>
type Settled = Pick<Extract<OutgoingLine, { kind: 'settled' }>, 'text' | 'chosen'>

/** the fields of sendMessage and editMessageText beside the chat and the message */
export interface Part {
  text: string
  parse_mode: 'HTML'
  reply_markup?: InlineKeyboardMarkup
}
