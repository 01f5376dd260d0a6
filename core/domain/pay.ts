import type { Day } from './calendar.ts'
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

/**
 * Cents an hour that somebody from 18 on must be paid where help is employment; null where nothing hints at that. Pocket
 * money thanks for a favour now and then; every week for less than the minimum wage may be a job, and which of the two it
 * is no program can tell. Under 18 the minimum wage does not apply (§ 22(2) MiLoG).
 */
export function wageInDoubt(
  { programme, payCents, every }: Programmed & { every: string | null },
  { helperAge }: Rules,
  today: Day,
): number | null {
  const { max } = helperAge.POCKET_MONEY
  const regular = programme === 'POCKET_MONEY' && payCents !== null && every !== null
  const wage = minimumWageOn(today)
  return regular && payCents < wage && (max === null || max >= 18) ? wage : null
}

/** Cents an hour: https://www.gesetze-im-internet.de/milov5/; a new one is decided every other summer. */
const minimumWageOn = (day: Day): number => (day < '2027-01-01' ? 1390 : 1460)

export const offersPocketMoney = ({ programmes }: Rules): boolean => programmes.includes('POCKET_MONEY')

const UNPAID = ['VOLUNTEER', 'TIME_DONATION'] as const

interface Programmed {
  programme: Programme
  /** cents an hour; null = nobody is paid */
  payCents: number | null
}
