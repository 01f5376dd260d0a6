import type { z } from 'zod'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import type { House } from '../../house.ts'
import type { Tx } from '../../store/database.ts'
import { ask } from './desk.ts'
import { badInput } from './staff-call.ts'

/** What every deed of an operator works with. That somebody is one is read anew with every call. */
export function asOperator(house: House, staffId: number) {
  const call = <Schema extends z.ZodType, Result>(
    schema: Schema,
    run: (tx: Tx, input: z.output<Schema>) => Promise<Result | Refusal>,
  ) => {
    return (input: z.input<Schema>): Promise<Result | Refusal> =>
      ask(house, async tx => {
        const staff = await tx.staff.findUnique({ where: { id: staffId } })
        if (!staff?.operator || staff.disabledAt) return refuse('not-allowed')
        const checked = schema.safeParse(input)
        return checked.success ? run(tx, checked.data) : badInput(checked.error)
      })
  }
  const audit = (
    tx: Tx,
    deed: string,
    municipalityId: number | null,
    subjectId: number | null,
    reason?: string,
  ) =>
    tx.auditEntry.create({
      data: {
        deed,
        municipalityId,
        staffId,
        subject: 'municipality',
        subjectId,
        reason: reason ?? null,
        at: house.now(),
      },
    })
  return { house, call, audit }
}

export type AsOperator = ReturnType<typeof asOperator>
