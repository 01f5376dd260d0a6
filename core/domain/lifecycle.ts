import { type Refusal, refuse } from './refusal.ts'

/**
 * A lifecycle as a table of arrows: which command leads from which status to which. Every arrow that is not in the
 * table is refused, so nothing else is possible.
 */
export function lifecycle<Status extends string, Command extends string>(
  what: string,
  arrows: Record<Command, Partial<Record<Status, Status>>>,
): Lifecycle<Status, Command> {
  return {
    decide: (status, command) => {
      const to = arrows[command][status]
      return to === undefined ? refuse('not-now', { what, status }) : { did: command, from: status, to }
    },
    evolve: (_status, fact) => fact.to,
    arrows,
  }
}

export interface Lifecycle<Status extends string, Command extends string> {
  decide(status: Status, command: Command): Fact<Status, Command> | Refusal<'not-now'>
  evolve(status: Status, fact: Fact<Status, Command>): Status
  arrows: Record<Command, Partial<Record<Status, Status>>>
}

/** What happened: the command that was carried out, and the step it made. */
export interface Fact<Status extends string, Command extends string> {
  did: Command
  from: Status
  to: Status
}
