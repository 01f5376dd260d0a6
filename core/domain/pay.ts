import type { Programme, Rules } from './municipality.ts'
import { type Refusal, refuse } from './refusal.ts'

/**
 * Under which programme a wish goes out: what is paid for is pocket money, all else what the town offers without money.
 * A town that offers nothing without money is a pocket-money exchange: there the usual sum is paid where none is named.
 */
export function programmeOf(payCents: number | null, { programmes, pay }: Rules): Programmed {
  const unpaid = UNPAID.find(each => programmes.includes(each))
  const paid = programmes.includes('POCKET_MONEY') && (payCents !== null || !unpaid)
  return paid
    ? { programme: 'POCKET_MONEY', payCents: payCents ?? pay.suggested }
    : { programme: unpaid ?? 'VOLUNTEER', payCents: null }
}

/** Why this can't be paid an hour here; null where it can, or where nothing is paid. */
export function refusalOfPay(
  { programme, payCents }: Programmed,
  { pay: { min, max } }: Rules,
): Refusal | null {
  if (programme !== 'POCKET_MONEY' || payCents === null) return null
  return payCents < min || payCents > max ? refuse('pay-range', { min, max }) : null
}

export const offersPocketMoney = ({ programmes }: Rules): boolean => programmes.includes('POCKET_MONEY')

const UNPAID = ['VOLUNTEER', 'TIME_DONATION'] as const

interface Programmed {
  programme: Programme
  /** cents an hour; null = nobody is paid */
  payCents: number | null
}
