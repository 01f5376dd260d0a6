import { isMinorOn } from '../domain/age.ts'
import { DAY_MS } from '../domain/calendar.ts'
import { refuse } from '../domain/refusal.ts'
import { audit } from './audit.ts'
import { approvedCall } from './call.ts'

/** Not to be asked for so many days; what is agreed stays. */
export const pauseAsks = approvedCall('HELPER', async (at, { days }: { days: number | null }) => {
  const pausedUntil = days === null ? null : new Date(at.now.getTime() + days * DAY_MS)
  await at.db.member.update({ where: { id: at.member.id }, data: { pausedUntil } })
  await audit(at, days === null ? 'member.resumed' : 'member.paused', 'member', at.member.id)
  return { until: pausedUntil?.toISOString() ?? null }
})

/** To be asked in the quiet hours, too, where it is urgent. Nobody under 18 is woken. */
export const askAtNight = approvedCall('HELPER', async (at, { atNight }: { atNight: boolean }) => {
  const { birthYear } = at.member
  const today = at.municipality.calendar.local(at.now.getTime()).day
  if (atNight && isMinorOn(today, { birthYear })) return refuse('not-allowed')
  await at.db.member.update({ where: { id: at.member.id }, data: { urgentAnytime: atNight } })
  await audit(at, atNight ? 'member.asked-at-night' : 'member.asked-by-day', 'member', at.member.id)
  return { atNight }
})
