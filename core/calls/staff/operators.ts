import type { House } from '../../house.ts'
import { botTokens } from './bot-tokens.ts'
import { municipalities } from './municipalities.ts'
import { asOperator } from './operator-call.ts'
import { staffing } from './staffing.ts'

/** What an operator may: provide for municipalities and their staff. No call here reads or writes a resident's row. */
export function operators(house: House, staffId: number) {
  const at = asOperator(house, staffId)
  return { ...municipalities(at), ...staffing(at), ...botTokens(at) }
}

export type Operators = ReturnType<typeof operators>
