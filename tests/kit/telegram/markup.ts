import type {
  ForceReply,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types'
import type { Keyboard } from './bot.ts'
import { badRequest } from './refusal.ts'

/** Throws what Telegram says of buttons that it doesn't take. */
export function checkButtons(markup: Markup | undefined): void {
  if (!markup || !('inline_keyboard' in markup)) return
  const buttons = markup.inline_keyboard.flat()
  if (buttons.length > MOST_BUTTONS) throw badRequest('reply markup is too long')
  for (const { text, ...deed } of buttons) {
    if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty')
    const deeds = Object.keys(deed).filter(name => !LOOKS.has(name))
    if (deeds.length !== 1)
      throw badRequest(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      )
    if ('callback_data' in deed) {
      const bytes = Buffer.byteLength(deed.callback_data)
      if (bytes === 0 || bytes > MOST_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID')
    }
  }
}

export const inlineOf = (markup: Markup | undefined): InlineKeyboardMarkup | undefined =>
  markup && 'inline_keyboard' in markup && markup.inline_keyboard.flat().length > 0 ? markup : undefined

export function keyboardOf(markup: Markup | undefined): Keyboard | null {
  if (markup && 'remove_keyboard' in markup) return { kind: 'removed' }
  if (!markup || !('keyboard' in markup)) return null
  const keys = markup.keyboard.map(row => row.map(keyOf))
  return { kind: 'shown', oneTime: markup.one_time_keyboard === true, keys }
}

function keyOf(button: KeyboardButton | string) {
  if (typeof button === 'string') return { label: button, asks: null }
  if ('request_contact' in button && button.request_contact)
    return { label: button.text, asks: 'contact' as const }
  if ('request_location' in button && button.request_location)
    return { label: button.text, asks: 'place' as const }
  return { label: button.text, asks: null }
}

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const MOST_DATA_BYTES = 64
const MOST_BUTTONS = 100
const LOOKS = new Set(['icon_custom_emoji_id', 'style'])

export type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
