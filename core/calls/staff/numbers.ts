import { z } from 'zod'
import { CATEGORIES } from '../../domain/categories.ts'
import { HAPPENED, townPeople, townYear } from '../../store/town-year.ts'
import { COORDINATION, staffCall } from './staff-call.ts'

/** A year of the town in numbers, as its council asks for them: month by month, by kind of help, and in all. */
export const readNumbers = staffCall(
  COORDINATION,
  // null: this year
  z.object({ year: z.int().min(2000).max(2999).nullable().default(null) }),
  async ({ tx, now, municipality: { id, calendar } }, asked) => {
    const today = calendar.local(now.getTime()).day
    const thisYear = Number(today.slice(0, 4))
    const year = asked.year ?? thisYear
    const town = { id, zone: calendar.zone }
    const rows = await townYear(tx, town, year)
    const { since, ...people } = await townPeople(tx, town, year)
    // what is still to come has no row
    const last = year < thisYear ? 12 : Number(today.slice(5, 7))
    const months = Array.from({ length: last }, (_, index) => index + 1)
    const first = Math.min(since ?? thisYear, thisYear)
    return {
      year,
      years: Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index),
      ...people,
      total: sum(rows),
      months: months.map(month => ({ month, ...sum(rows.filter(row => row.month === month)) })),
      categories: CATEGORIES.map(category => ({
        category,
        ...sum(rows.filter(row => row.category === category)),
      })).filter(({ asked, agreed, helped, nobody }) => asked + agreed + helped + nobody > 0),
    }
  },
)

/** Each of `HAPPENED` with how often; `minutes` of help given. */
function sum(rows: Awaited<ReturnType<typeof townYear>>) {
  const times = (what: (typeof HAPPENED)[number]) =>
    rows.filter(row => row.what === what).reduce((all, { count }) => all + count, 0)
  return {
    ...(Object.fromEntries(HAPPENED.map(what => [what, times(what)])) as Record<
      (typeof HAPPENED)[number],
      number
    >),
    minutes: rows.reduce((all, { minutes }) => all + minutes, 0),
  }
}
