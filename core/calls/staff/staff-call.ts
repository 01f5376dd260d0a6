import { z } from 'zod'
import type { Day } from '../../domain/calendar.ts'
import { INPUT_PROBLEMS, type InputProblem, type Refusal, refuse } from '../../domain/refusal.ts'
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
  return refuse('bad-input', { field: fieldOf(issue?.path ?? []), problem: problemOf(issue) })
}

/** The innermost name; of a list the list's own. A guardian has a name and a number like the person they care for. */
function fieldOf(path: PropertyKey[]): string {
  const upTo = path.findIndex(part => typeof part === 'number')
  const [outer = '', inner] = (upTo < 0 ? path : path.slice(0, upTo)).slice(-2).map(String)
  if (inner === undefined) return outer
  return outer === 'guardian' ? `${outer}${inner.replace(/^./, first => first.toUpperCase())}` : inner
}

export function problemOf(issue: z.core.$ZodIssue | undefined): InputProblem {
  const named = INPUT_PROBLEMS.find(problem => problem === issue?.message)
  if (named) return named
  if (issue?.code === 'too_big') return issue.origin === 'string' ? 'too-long' : 'wrong'
  // nothing was written, or nothing that counts (see web-admin/routes/fields.ts)
  if (issue?.code === 'invalid_type') return isEndless(issue) ? 'no-number' : 'missing'
  if (issue?.code !== 'too_small') return 'wrong'
  if (issue.origin === 'array') return 'choose'
  if (issue.origin !== 'string') return 'wrong'
  return Number(issue.minimum) <= 1 ? 'missing' : 'too-short'
}

const isEndless = (issue: object): boolean => 'received' in issue && issue.received === 'Infinity'

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

/** as rows are numbered */
export const id = z.int().positive().max(2_147_483_647)
/** why: told to nobody but the audit log, unless the call says otherwise */
export const reason = z.string().trim().min(1).max(500)
/** the same where nothing is taken from anybody: it may be left out */
export const remark = z.string().trim().max(500)
export const day = z.string().min(1).pipe(z.iso.date())
/** of an adult or a child who lives */
export const birthYear = z
  .int()
  .min(1900, 'four-digits' satisfies InputProblem)
  .max(2100, 'four-digits')

/** What was seen or said lies behind us, and not so far that somebody must have mistyped the year. */
export function notRecent(at: Inside, field: string, day: Day): Refusal | null {
  if (day > today(at)) return refuse('bad-input', { field, problem: 'in-the-future' })
  return day < yearsFrom(today(at), -RECENT_YEARS)
    ? refuse('bad-input', { field, problem: 'too-long-ago' })
    : null
}

export const yearsFrom = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`

/** a certificate of good conduct is looked at again after five */
export const RECENT_YEARS = 5

/** Decisions about people and posts. */
export const COORDINATION: readonly StaffRole[] = ['COORDINATOR']
/** What is done for people on the phone. */
export const ALL_STAFF: readonly StaffRole[] = ['COORDINATOR', 'PHONE_DESK']

export interface AsStaff extends Inside {
  staff: { id: number; name: string; role: StaffRole }
}

export type StaffRole = 'COORDINATOR' | 'PHONE_DESK'
