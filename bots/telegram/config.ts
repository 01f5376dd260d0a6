import { type Limits, TELEGRAM_LIMITS } from './limits.ts'
import { PAUSES, type Pauses } from './persist.ts'

/** Telegram's part of the environment. Throws one sentence that names the variable and the remedy. */
export function telegramConfig(env: NodeJS.ProcessEnv = process.env): TelegramConfig {
  const apiUrl = apiUrlFrom(env.TELEGRAM_API_URL)
  return {
    token: tokenFrom(env.TELEGRAM_BOT_TOKEN),
    webhookUrl: webhookUrlFrom(env.TELEGRAM_WEBHOOK_URL, apiUrl),
    apiUrl,
    limits: TELEGRAM_LIMITS,
    pauses: PAUSES,
  }
}

/** A token is a password: the sentence never repeats it. */
function tokenFrom(text: string | undefined): string | null {
  const token = text?.trim()
  if (!token) return null
  if (/^\d{3,20}:[\w-]{20,100}$/.test(token)) return token
  throw new Error(
    'TELEGRAM_BOT_TOKEN is no token: copy the whole line that BotFather gives (numbers, a colon, letters), or leave it empty.',
  )
}

function apiUrlFrom(text: string | undefined): string {
  if (!text) return TELEGRAM_API_URL
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.username)
    return url.href.replace(/\/+$/, '')
  throw new Error(
    `TELEGRAM_API_URL is "${text}": set it to the address of your own Bot API server (TELEGRAM_API_URL=http://127.0.0.1:8081), or leave it empty for Telegram's.`,
  )
}

/** Telegram itself delivers by https only; an own Bot API server beside the program may do without. */
function webhookUrlFrom(text: string | undefined, apiUrl: string): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && apiUrl !== TELEGRAM_API_URL)
  if (url && safe && url.pathname !== '/' && !url.search && !url.username) return url.href.replace(/\/+$/, '')
  throw new Error(
    `TELEGRAM_WEBHOOK_URL is "${text}": set it to an https address with a path that reaches this program (TELEGRAM_WEBHOOK_URL=https://dasnez.example.org/telegram), or leave it empty to fetch updates instead.`,
  )
}

const TELEGRAM_API_URL = 'https://api.telegram.org'

export interface TelegramConfig {
  /** of the bot that serves all towns; null: the one that the operator has saved, or none */
  token: string | null
  /** where Telegram brings updates, with a path and without a slash at its end; null: they are fetched */
  webhookUrl: string | null
  /** without a slash at its end */
  apiUrl: string
  limits: Limits
  pauses: Pauses
}
