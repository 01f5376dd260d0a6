import { tooMany } from './refusal.ts'

/** Refuses what is sent too fast. `now` in ms. Bursts are let through as Telegram does, so that jitter is no offence. */
export function sendingLimits(now: () => number): { spend(chat: number): void } {
  const overall = bucket(MESSAGES_PER_SECOND, MESSAGES_PER_SECOND)
  const chats = new Map<number, Bucket>()
  return {
    spend(chat) {
      const at = now()
      const own = chats.get(chat) ?? bucket(CHAT_BURST, CHAT_MESSAGES_PER_SECOND)
      chats.set(chat, own)
      const wait = Math.max(overall.wait(at), own.wait(at))
      if (wait > 0) throw tooMany(Math.ceil(wait / 1000))
      overall.take()
      own.take()
    },
  }
}

function bucket(capacity: number, perSecond: number): Bucket {
  let filled = capacity
  let looked = Number.NEGATIVE_INFINITY
  return {
    wait(at) {
      if (Number.isFinite(looked)) filled = Math.min(capacity, filled + ((at - looked) / 1000) * perSecond)
      looked = at
      return filled >= 1 ? 0 : ((1 - filled) / perSecond) * 1000
    },
    take() {
      filled--
    },
  }
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const MESSAGES_PER_SECOND = 30
const CHAT_MESSAGES_PER_SECOND = 1
/** "Short bursts that go over this limit" are let through: the same page. */
const CHAT_BURST = 3

interface Bucket {
  /** ms until one may be taken */
  wait(at: number): number
  take(): void
}
