import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { languageOf } from '../plugins/pages.ts'
import { textsFor } from '../texts/index.ts'
import { numbersTable, numbersView } from '../views/numbers.ts'

export const numberRoutes: FastifyPluginAsyncZod = async http => {
  const query = z.object({ year: z.coerce.number().int().min(2000).max(2999).nullable().catch(null) })
  http.get('/numbers', { schema: { querystring: query } }, async (request, reply) => {
    const numbers = await request.desk.readNumbers(request.query)
    return isRefusal(numbers) ? reply.callNotFound() : reply.page(page => numbersView(page, numbers))
  })

  /** for a spreadsheet: with the mark by which it knows the letters, and semicolons, as Excel in German expects them */
  http.get('/numbers.csv', { schema: { querystring: query } }, async (request, reply) => {
    const numbers = await request.desk.readNumbers(request.query)
    if (isRefusal(numbers)) return reply.callNotFound()
    const { t } = textsFor(languageOf(request), request.town.timeZone, http.now())
    const { headings, rows } = numbersTable(t, numbers)
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${request.town.slug}-${numbers.year}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(`\uFEFF${[headings, ...rows].map(row => `${row.join(';')}\r\n`).join('')}`)
  })
}
