import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { House } from '../../house.ts'
import type { Tx } from '../../store/database.ts'
import { type Inside, inside } from '../call.ts'
import { staffCalls } from './index.ts'

/**
 * Every staff call bound to who asks and where: one call, one transaction. A refused call leaves nothing behind, also
 * when it found its reason halfway.
 */
export function desk(house: House, staffId: number, municipalityId: number): Desk {
  const bound = Object.entries<SomeCall>(staffCalls).map(([name, { run }]) => [
    name,
    (input: object = {}) =>
      ask(house, async tx => run(await atDesk(house, tx, staffId, municipalityId), input as never)),
  ])
  return Object.fromEntries(bound) as Desk
}

/** One transaction, undone when it ends in a refusal; afterwards whoever waits for work is woken. */
export async function ask<Result>(house: House, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  try {
    const result = await house.database.transaction(async tx => {
      const answer = await work(tx)
      if (isRefusal(answer)) throw new Refused(answer)
      return answer
    })
    house.bell.ring('inbox')
    house.bell.ring('outbox')
    return result
  } catch (error) {
    if (error instanceof Refused) return error.refusal as Result
    throw error
  }
}

async function atDesk(house: House, tx: Tx, staffId: number, municipalityId: number): Promise<Inside> {
  const municipality = await house.municipality(tx, municipalityId)
  const at = {
    house,
    tx,
    municipality,
    now: house.now(),
    seed: house.seed(),
    chat: null,
    tell: house.tell(tx),
  }
  return inside({ ...at, actor: { staff: staffId } }, municipality)
}

/** Carries a refusal out of a transaction that it undoes. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

type StaffCalls = typeof staffCalls
/** what it takes is typed in Desk, and checked by the call */
type SomeCall = { run(at: Inside, input: never): Promise<unknown> }

export type Desk = {
  [Name in keyof StaffCalls]: (
    ...input: Asked<Parameters<StaffCalls[Name]['run']>[1]>
  ) => ReturnType<StaffCalls[Name]['run']>
}
/** what asks for nothing may be called with nothing */
type Asked<Input> = Record<never, never> extends Input ? [input?: Input] : [input: Input]
