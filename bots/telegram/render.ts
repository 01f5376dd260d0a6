import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import type { OutgoingLine } from '../../core/index.ts'
import { escapeHtml, split } from './split.ts'

/**
 * A line as messages of the Bot API, in order. The last one carries the buttons and is the one that is settled. A
 * message has either buttons or something to say about the keyboard, so that a short one goes before where both are due.
 */
export function render({ text, seq, choices, wants, share, unshare }: Question): Part[] {
  const limit = choices.length > 0 ? QUESTION_LIMIT : TELEGRAM_TEXT_LIMIT
  const parts: Part[] = split(text, limit).map(part)
  const last = parts.at(-1)
  const keyboard = keyboardOf(wants, share, unshare)
  if (last && choices.length > 0) last.reply_markup = { inline_keyboard: choices.map(button(seq)) }
  else if (last && keyboard) last.reply_markup = keyboard
  const before = share ?? unshare
  const both = keyboard && choices.length > 0 && before !== null
  return both ? [{ ...part(before), reply_markup: keyboard }, ...parts] : parts
}

/** The answered question as it stands from now on: its buttons are gone, the choice is shown below it. */
export function renderSettled({ text, chosen }: Settled): Correction {
  const asked = escapeHtml(split(text, QUESTION_LIMIT).at(-1) ?? '')
  const choice = chosen && `\n\n✓ <b>${escapeHtml(chosen.slice(0, CHOICE_LIMIT).toWellFormed())}</b>`
  return { ...part(''), text: asked + (choice ?? '') }
}

/** Links are shown as they are: a preview would have Telegram open what people wrote. */
const part = (text: string): Correction => ({
  text: escapeHtml(text),
  parse_mode: 'HTML',
  link_preview_options: { is_disabled: true },
})

/** One button a row: large enough to be read and hit. The data stays far below the limit of 64 bytes. */
const button = (seq: number) => (text: string, index: number) => [{ text, callback_data: `${seq}:${index}` }]

/** A button that shares the own number or place, or the end of one that an earlier line brought. */
function keyboardOf(
  wants: Question['wants'],
  share: string | null,
  unshare: string | null,
): ReplyKeyboardMarkup | ReplyKeyboardRemove | null {
  if (wants === null || share === null) return unshare === null ? null : { remove_keyboard: true }
  const asks = wants === 'contact' ? { request_contact: true } : { request_location: true }
  return { keyboard: [[{ text: share, ...asks }]], resize_keyboard: true, one_time_keyboard: true }
}

/** UTF-16 units after entities parsing: https://core.telegram.org/bots/api#sendmessage */
const TELEGRAM_TEXT_LIMIT = 4096
/** room that a question keeps for the choice that will stand below it */
const CHOICE_LIMIT = 250
const QUESTION_LIMIT = TELEGRAM_TEXT_LIMIT - CHOICE_LIMIT - '\n\n✓ '.length

type Question = Pick<
  Extract<OutgoingLine, { kind: 'message' }>,
  'text' | 'seq' | 'choices' | 'wants' | 'share' | 'unshare'
>
type Settled = Pick<Extract<OutgoingLine, { kind: 'settled' }>, 'text' | 'chosen'>

/** the fields of editMessageText beside the chat and the message */
interface Correction {
  text: string
  parse_mode: 'HTML'
  link_preview_options: { is_disabled: true }
}
/** the fields of sendMessage beside the chat */
interface Part extends Correction {
  reply_markup?: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove
}
