import { Refusal } from './refusal.ts'

/** What goes wrong, in the order in which it was written down; each time once. */
export function faultScript(): FaultScript {
  const script: { method: string; times: number; fault: Fault }[] = []
  return {
    fail(method, times, fault) {
      if (times > 0) script.push({ method, times, fault })
    },
    next(method) {
      const place = script.findIndex(each => each.method === method || each.method === '*')
      const due = script[place]
      if (!due) return null
      due.times--
      if (due.times === 0) script.splice(place, 1)
      return due.fault
    },
  }
}

export const refusalOf = ({ code, description, parameters }: Exclude<Fault, string>): Refusal =>
  new Refusal(code, description, parameters)

interface FaultScript {
  fail(method: string, times: number, fault: Fault): void
  next(method: string): Fault | null
}

/**
 * `reset`: the connection breaks before anything is done. `reset-after`: it is done, and nobody learns of it. `hang`:
 * nothing is done, and no answer comes. Else: Telegram says no.
 */
export type Fault =
  | 'reset'
  | 'reset-after'
  | 'hang'
  | { code: number; description: string; parameters?: { retry_after?: number; migrate_to_chat_id?: number } }
