import { isMinorOn } from '../domain/age.ts'
import { consentWanting, whileConsentWants } from '../domain/guardians-consent.ts'
import { isUndecided } from '../domain/member.ts'
import { quietUntil } from '../matching/quiet-hours.ts'
import { lockMember } from '../store/locks.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import type { Inside } from './call.ts'
import { eraseMember } from './privacy.ts'

/**
 * A minor whose guardians have not consented in writing: the family is reminded while there is time, and when there is
 * none left the registration is erased. Nobody is written to in the quiet hours; the next round is early enough.
 */
export async function pressForConsent(at: Inside, memberId: number): Promise<void> {
  const { rules, calendar, townHallPhone, contactName } = at.municipality
  if (quietUntil({ now: at.now.getTime(), rules, calendar }) !== null) return
  await lockMember(at, memberId)
  const waiting = await waitingForConsent(at, memberId)
  if (!waiting || waiting.step === 'early' || waiting.step === 'reminded') return
  const { step, lastDay, member } = waiting
  if (step === 'remind') {
    const lines = [line('told.consentWanting', { lastDay, contactName, townHallPhone })]
    await at.tell(memberId, { lines })
    await audit(at, REMINDED, 'member', memberId, lastDay)
    return
  }
  // who was turned away has heard so, and why
  if (isUndecided(member.status))
    await at.tell(memberId, { lines: [line('told.consentRanOut', { townHallPhone })] })
  await eraseMember(at, memberId)
  await audit(at, 'member.consent-ran-out', 'member', memberId, lastDay)
}

/** Whose registration is erased soon, as staff see it before they let it come to that. */
export async function pressedForConsent(at: Inside, people: { id: number }[]) {
  const where = { id: { in: people.map(({ id }) => id) }, ...WITHOUT_CONSENT }
  const pressed = new Set<number>()
  for (const { id } of await at.db.member.findMany({ where, select: { id: true } })) {
    const waiting = await waitingForConsent(at, id)
    if (waiting && waiting.step !== 'early') pressed.add(id)
  }
  return ({ id }: { id: number }) => (pressed.has(id) ? ('consent-wanting' as const) : null)
}

/** Where a registration stands that waits for guardians; null where it doesn't. */
async function waitingForConsent(at: Inside, memberId: number) {
  const { rules, calendar } = at.municipality
  const member = await at.db.member.findFirst({
    where: { id: memberId, ...WITHOUT_CONSENT },
    include: { guardians: { include: { consent: true } } },
  })
  if (!member) return null
  const dayOf = (moment: Date) => calendar.local(moment.getTime()).day
  const today = dayOf(at.now)
  const birthDate = member.birthDate?.toISOString().slice(0, 10) ?? null
  if (!isMinorOn(today, { birthYear: member.birthYear, birthDate })) return null
  if (!consentWanting(member.guardians, member.wantsToHelp)) return null
  const noted = (deeds: string[], since: Date) =>
    at.db.auditEntry.findFirst({
      where: { subject: 'member', subjectId: memberId, deed: { in: deeds }, at: { gte: since } },
      orderBy: { at: 'desc' },
    })
  // a paper that is taken back begins a new period; answers to the town hall, which hand it in again, don't
  const since = (await noted(TAKEN_BACK, member.createdAt))?.at ?? member.createdAt
  const submitted = dayOf(since)
  const reminder = await noted([REMINDED], since)
  const reminded = isUndecided(member.status) ? reminder && dayOf(reminder.at) : submitted
  const withinDays = rules.minors.consentWithinDays
  return { member, ...whileConsentWants({ submitted, reminded, today, withinDays }) }
}

/** Of people who were not let in: those whom no guardian has signed for, or not for everything. */
export const WITHOUT_CONSENT = {
  status: { in: ['SUBMITTED' as const, 'INTERVIEW' as const, 'RETURNED' as const, 'REJECTED' as const] },
  birthYear: { not: null },
  OR: [
    { guardians: { none: {} } },
    {
      guardians: {
        some: { OR: [{ consent: null }, { consent: { OR: [{ work: false }, { data: false }] } }] },
      },
    },
  ],
}

const REMINDED = 'member.consent-reminded'
const TAKEN_BACK = ['guardian.consent-taken-back', 'guardian.removed']
