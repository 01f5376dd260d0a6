import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal, type Refusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { ourTownView } from '../views/our-town.ts'
import type { Filled } from '../views/page.ts'
import { maybeText, number, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** What residents read about their town hall, and the parts of the town. */
export const ourTownRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/our-town', (request, reply) => show(request, reply))

  const hall = z.object({
    version: number,
    contactName: text,
    townHallPhone: text,
    dataProtection: maybeText,
    privacyPage: maybeText,
    imprintPage: maybeText,
  })
  http.post('/our-town/hall', { schema: { body: hall } }, async (request, reply) =>
    answer(request, reply, await request.desk.changeTownHall(request.body), (t, { changed }) =>
      changed.length === 0 ? t.unchanged : t.saved,
    ),
  )

  const district = z.object({ name: text, latitude: number, longitude: number })
  http.post('/our-town/districts', { schema: { body: district } }, async (request, reply) =>
    answer(request, reply, await request.desk.addDistrict(request.body), (t, { name }) => t.added(name)),
  )
  http.post('/our-town/districts/:id', { schema: { params, body: district } }, async (request, reply) => {
    const input = { districtId: request.params.id, ...request.body }
    return answer(request, reply, await request.desk.changeDistrict(input), (t, { name }) => t.changed(name))
  })
  http.post('/our-town/districts/:id/remove', { schema: { params } }, async (request, reply) => {
    const removed = await request.desk.removeDistrict({ districtId: request.params.id })
    return answer(request, reply, removed, (t, { name }) => t.removed(name))
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const town = await request.desk.readTown()
  return isRefusal(town) ? reply.callNotFound() : reply.page(page => ourTownView(page, town), filled)
}

const answer = <Done>(
  request: FastifyRequest,
  reply: FastifyReply,
  result: Done | Refusal,
  said: (t: Texts['ourTown'], done: Done) => string,
) =>
  settle(request, result, {
    done: done =>
      reply.done(`/admin/town/${request.town.slug}/our-town`, said(textsOf(request).ourTown, done)),
    again: filled => show(request, reply, filled),
  })
