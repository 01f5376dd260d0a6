import { z } from 'zod'
import type { Day } from '../../domain/calendar.ts'
import { type InputProblem, type Refusal, refuse } from '../../domain/refusal.ts'
import type { Inside } from '../call.ts'

/**
 * Something that staff of this municipality may see or do, in one of these roles. The role is read anew with every
 * call, so that whoever loses it stops at once; what they filled in is checked by the schema.
 */
export const staffCall = <Schema extends z.ZodType, Result>(
  roles: readonly StaffRole[],
  schema: Schema,
  run: (at: AsStaff, input: z.output<Schema>) => Promise<Result | Refusal>,
) => ({
  run: async (at: Inside, input: z.input<Schema>): Promise<Result | Refusal> => {
    const staff = await staffOf(at)
    if (!staff || !roles.includes(staff.role)) return refuse('not-allowed')
    const checked = schema.safeParse(input)
    return checked.success ? run({ ...at, staff }, checked.data) : badInput(checked.error)
  },
})

/** The first thing that is wrong: one sentence beside one field helps more than a list. */
export function badInput({ issues: [issue] }: z.ZodError): Refusal<'bad-input'> {
  return refuse('bad-input', { field: String(issue?.path[0] ?? ''), problem: problemOf(issue) })
}

function problemOf(issue: z.core.$ZodIssue | undefined): InputProblem {
  if (issue?.code === 'too_big') return 'too-long'
  // a number that is no number: nothing was written, or nothing that counts
  if (issue?.code === 'invalid_type') return 'missing'
  if (issue?.code !== 'too_small') return 'wrong'
  return Number(issue.minimum) <= 1 ? 'missing' : 'too-short'
}

async function staffOf({ tx, actor, municipality }: Inside): Promise<AsStaff['staff'] | null> {
  if (!('staff' in actor)) return null
  const row = await tx.staffRole.findUnique({
    where: { staffId_municipalityId: { staffId: actor.staff, municipalityId: municipality.id } },
    include: { staff: true },
  })
  if (!row || row.staff.disabledAt) return null
  return { id: row.staffId, name: row.staff.name, role: row.role }
}

/** a local day as a date column wants it */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)
export const today = (at: Inside): Day => at.municipality.calendar.local(at.now.getTime()).day

export const id = z.int().positive()
/** why: told to nobody but the audit log, unless the call says otherwise */
export const reason = z.string().trim().min(1).max(500)
export const day = z.iso.date()

/** Decisions about people and posts. */
export const COORDINATION: readonly StaffRole[] = ['COORDINATOR']
/** What is done for people on the phone. */
export const ALL_STAFF: readonly StaffRole[] = ['COORDINATOR', 'PHONE_DESK']

export interface AsStaff extends Inside {
  staff: { id: number; name: string; role: StaffRole }
}

export type StaffRole = 'COORDINATOR' | 'PHONE_DESK'
