import { HOUR_MS, MINUTE_MS } from '../domain/calendar.ts'
import type { House } from '../house.ts'
import { afterMatch } from './after-match.ts'
import { wave } from './wave.ts'

/**
 * What should have happened and did not: after a crash, an outage that outlasted the timers' retries, a clock set back.
 * The tables say what is due; doing it late is what its timer would have done, and doing it twice does no harm. What is
 * no longer useful is told: a search whose time is up ends.
 */
export async function overdue(house: House): Promise<void> {
  const since = new Date(house.now().getTime() - LATE_MS)
  const { prisma } = house.database
  const select = { id: true, municipalityId: true }
  const searches = await prisma.helpRequest.findMany({
    where: { status: 'OPEN', lookAgainAt: { lt: since } },
    orderBy: { lookAgainAt: 'asc' },
    take: AT_ONCE,
    select,
  })
  for (const about of searches) await wave(house, about)
  const matches = await prisma.match.findMany({
    where: { status: 'AGREED', askedAt: null, endsAt: { lt: new Date(since.getTime() - HOUR_MS) } },
    orderBy: { endsAt: 'asc' },
    take: AT_ONCE,
    select,
  })
  for (const about of matches) await afterMatch(house, about)
}

/** later than a busy timer ever is */
const LATE_MS = 5 * MINUTE_MS
/** the rest comes with the next round */
const AT_ONCE = 200
