/** In messages: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const TELEGRAM_MESSAGES_PER_SECOND = 30
/** In ms, "avoid sending more than one message per second" in a single chat: the same page */
const TELEGRAM_CHAT_GAP_MS = 1_000
/** Our own: more at once only makes Telegram refuse more at once. */
const SENDS_AT_ONCE = 3

export const TELEGRAM_LIMITS: Limits = {
  perSecond: TELEGRAM_MESSAGES_PER_SECOND,
  chatGapMs: TELEGRAM_CHAT_GAP_MS,
  atOnce: SENDS_AT_ONCE,
}

/**
 * Whose turn it is to be sent. Pure: every question brings its instant, in ms. Answers go before broadcasts, and
 * broadcasts leave room: one send under way and a sixth of every second are kept for answers.
 */
export function pacing({ perSecond, chatGapMs, atOnce }: Limits): Pacing {
  const waiting: [Turn[], Turn[]] = [[], []]
  const underWay = new Map<string, Turn>()
  /** instants at which something was begun, not older than a second */
  const begun: number[] = []
  const lastTo = new Map<string, number>()
  let pausedUntil = Number.NEGATIVE_INFINITY

  const room = (priority: Turn['priority'], now: number): number => {
    const kept = priority === 0 ? 0 : 1
    if (underWay.size >= Math.max(1, atOnce - kept)) return Number.POSITIVE_INFINITY
    const allowed = Math.max(1, perSecond - kept * Math.ceil(perSecond / ANSWERS_SHARE))
    const oldest = begun[begun.length - allowed]
    return oldest === undefined ? now : oldest + SECOND_MS
  }
  const begin = (turn: Turn, now: number) => {
    underWay.set(turn.chat, turn)
    begun.push(now)
    if (!turn.message) return
    if (lastTo.size >= CHATS_REMEMBERED)
      for (const [chat, at] of lastTo) if (at + chatGapMs <= now) lastTo.delete(chat)
    lastTo.set(turn.chat, now)
  }

  return {
    ask: turn => void waiting[turn.priority].push(turn),
    next(now) {
      if (now < pausedUntil) return pausedUntil
      while (begun[0] !== undefined && begun[0] + SECOND_MS <= now) begun.shift()
      let soonest = Number.POSITIVE_INFINITY
      for (const priority of [0, 1] as const) {
        const roomAt = room(priority, now)
        for (const [place, turn] of waiting[priority].entries()) {
          if (underWay.has(turn.chat)) continue
          const last = turn.message ? lastTo.get(turn.chat) : undefined
          const at = Math.max(roomAt, last === undefined ? now : last + chatGapMs)
          if (at <= now) {
            waiting[priority].splice(place, 1)
            begin(turn, now)
            return turn
          }
          soonest = Math.min(soonest, at)
        }
      }
      return soonest
    },
    done: turn => void underWay.delete(turn.chat),
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until)
    },
    drop: () => waiting.flatMap(turns => turns.splice(0)),
  }
}

const SECOND_MS = 1_000
const ANSWERS_SHARE = 6
const CHATS_REMEMBERED = 1_000

export interface Limits {
  /** begun within any second, over all chats */
  perSecond: number
  /** between two messages to one chat; corrections of a message don't count */
  chatGapMs: number
  /** under way at one time; one for each chat at most */
  atOnce: number
}

export interface Turn {
  chat: string
  /** 0 answers, 1 what nobody waits for */
  priority: 0 | 1
  /** a new message, not a correction of one that is there */
  message: boolean
}

export interface Pacing {
  ask(turn: Turn): void
  /** the turn that begins now, or the instant at which to ask again; Infinity: when another is done */
  next(now: number): Turn | number
  done(turn: Turn): void
  /** nothing begins before that instant */
  pause(until: number): void
  /** takes away all that wait */
  drop(): Turn[]
}
