import type { Inside } from './call.ts'

/** Who did what to whom, and why: in the past tense, `member.approved`. */
export async function audit(
  at: Inside,
  deed: string,
  subject: string,
  subjectId: number,
  reason: string | null = null,
): Promise<void> {
  const staffId = 'staff' in at.actor ? at.actor.staff : null
  const memberId = 'member' in at.actor ? at.actor.member : null
  await at.db.auditEntry.create({ data: { deed, subject, subjectId, reason, staffId, memberId, at: at.now } })
}
