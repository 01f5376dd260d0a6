import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { whenSchema } from '../domain/when.ts'
import type { Reading } from '../understanding/understand.ts'

const hours = z.object({ from: z.string().nullable(), to: z.string().nullable() })

/** What a sentence may mean either way: each is asked with two buttons before anything is posted. */
export const doubt = z.discriminatedUnion('slot', [
  z.object({ slot: z.literal('kind') }),
  z.object({ slot: z.literal('days'), one: z.array(z.string()), other: z.array(z.string()) }),
  z.object({ slot: z.literal('time'), one: hours, other: hours }),
  z.object({ slot: z.literal('when'), ways: z.array(whenSchema) }),
])
export type Doubt = z.output<typeof doubt>

/**
 * The readings that are worth a question; of two intents only whether somebody asks or offers. A near kind of help
 * is not: the confirmation names the one taken, and it is changed there.
 */
export function doubtsOf(readings: readonly Reading[]): Doubt[] {
  return readings.flatMap((reading): Doubt[] => {
    switch (reading.slot) {
      case 'days':
      case 'time':
      case 'when':
        return [reading]
      case 'intent':
        return SIDES.has(reading.one) && SIDES.has(reading.other) ? [{ slot: 'kind' }] : []
      case 'category':
        return []
      default:
        return reading satisfies never
    }
  })
}

/** Only who has said to help may have offered; anybody else has asked. */
export const settledByRole = (doubts: Doubt[], ctx: Ctx): Doubt[] =>
  ctx.member?.roles.includes('HELPER') ? doubts : doubts.filter(({ slot }) => slot !== 'kind')

const SIDES: ReadonlySet<string> = new Set(['request', 'offer'])
