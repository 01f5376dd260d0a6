import { z } from 'zod'
import { isRefusal, refuse } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { memberCall } from './call.ts'
import { enterCall } from './call-back.ts'
import { putRight } from './put-right.ts'

const name = z.string().trim().min(1).max(100)
const changes = z.strictObject({
  named: z.strictObject({ firstName: name, lastName: name }).optional(),
  phone: z.e164().optional(),
  districtId: z.int().positive().optional(),
  address: z.string().trim().min(5).max(200).nullable().optional(),
})
export type Changes = z.input<typeof changes>

/**
 * A member's data are put right by themselves, at once. Years of birth and guardians are not among them: on them the
 * protection of minors rests, so they are staff's (`staff/correcting.ts`). Whoever was turned away or suspended talks to
 * the town hall first: a new number would hide them from it.
 */
export const changeMyData = memberCall(async (at, input: Changes) => {
  const { member } = at
  const { status } = member
  if (status === 'SUSPENDED' || status === 'REJECTED')
    return refuse('not-now', { what: 'registration', status })
  const checked = changes.safeParse(input)
  if (!checked.success) {
    const field = String(checked.error.issues[0]?.path[0] ?? '')
    return refuse('bad-input', { field, problem: 'wrong' })
  }
  const { named } = checked.data
  const checkedBefore = named && status === 'APPROVED'
  if (checkedBefore && !at.chat) return refuse('not-allowed')
  const done = await putRight(at, member.id, checked.data)
  if (checkedBefore && at.chat && !isRefusal(done)) await enterCall(at, at.chat.id, nameNote(member, named))
  return done
})

/** Staff have checked who this is: they find the new name in the list of calls, and ask. */
const nameNote = (before: Named, now: Named) =>
  line('change.callNote', { before: fullName(before), name: fullName(now) })
const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`.trim()

interface Named {
  firstName: string
  lastName: string
}
