import { z } from 'zod'
import { MINUTE_MS } from '../../domain/calendar.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { NAME } from './requests.ts'
import { type AsStaff, COORDINATION, staffCall } from './staff-call.ts'

/**
 * Whose number and address are opened, is noted: with whom somebody's data were is answered, and two colleagues at one
 * person see each other. Who comes back within a quarter of an hour is still there. Resolves to the others who are.
 */
export async function noteOpened(at: AsStaff, memberId: number): Promise<Opened[]> {
  const since = new Date(at.now.getTime() - STILL_THERE_MS)
  const lately = await at.db.memberOpened.findMany({
    where: { memberId, at: { gt: since } },
    orderBy: { at: 'desc' },
    distinct: ['staffId'],
  })
  if (!lately.some(({ staffId }) => staffId === at.staff.id))
    await at.db.memberOpened.create({ data: { memberId, staffId: at.staff.id, at: at.now } })
  return withNames(
    at,
    lately.filter(({ staffId }) => staffId !== at.staff.id),
  )
}

/** Who had opened one person's data, or anybody's, the latest first. */
export const listOpened = staffCall(
  COORDINATION,
  z.object({ memberId: z.int().nullable().default(null), page: pageNumber }),
  async (at, { memberId, page }) => {
    const where = memberId === null ? {} : { memberId }
    const rows = await at.db.memberOpened.findMany({
      where,
      orderBy: { id: 'desc' },
      ...pageOf(page),
      include: { member: NAME },
    })
    return paged(await withNames(at, rows), await at.db.memberOpened.count({ where }), page)
  },
)

async function withNames<Row extends { staffId: number }>(at: AsStaff, rows: Row[]) {
  const staff = await at.tx.staff.findMany({
    where: { id: { in: rows.map(({ staffId }) => staffId) } },
    select: { id: true, name: true },
  })
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return rows.map(row => ({ ...row, name: names.get(row.staffId) ?? '' }))
}

const STILL_THERE_MS = 15 * MINUTE_MS

interface Opened {
  name: string
  at: Date
}
