import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Category, type DAY_PARTS, isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Filled } from '../views/page.ts'
import { postView } from '../views/post.ts'
import { many, maybeNumber, maybeText, params, text, ticked } from './fields.ts'
import { textsOf } from './texts-of.ts'

const wish = z.object({
  category: text,
  text,
  day: maybeText,
  otherDay: maybeText,
  from: maybeText,
  to: maybeText,
  part: maybeText,
  every: many,
  minutes: maybeNumber,
  people: maybeNumber,
  districtId: maybeNumber,
  urgent: ticked,
  pay: maybeNumber,
  organisationId: maybeNumber,
})

/** A request or an offer, written down for a member on the phone. */
export const postRoutes: FastifyPluginAsyncZod = async http => {
  for (const kind of ['request', 'offer'] as const) {
    http.get(`/members/:id/${kind}`, { schema: { params } }, (request, reply) =>
      show(request, reply, kind, request.params.id),
    )

    http.post(`/members/:id/${kind}`, { schema: { params, body: wish } }, async (request, reply) => {
      const input = { memberId: request.params.id, wish: wishOf(request.body) }
      const posted =
        kind === 'request' ? await request.desk.postRequestFor(input) : await request.desk.postOfferFor(input)
      return settle(request, posted, {
        done: result => {
          const { post } = textsOf(request)
          const town = `/admin/town/${request.town.slug}`
          if (result.status === 'DRAFT') return reply.done(`${town}/members/${input.memberId}`, post.noted)
          const to = `${town}/${kind}s/${result.id}`
          if (result.status === 'HELD') return reply.done(to, post.held, 'warn')
          return reply.done(to, 'asked' in result ? post.requestDone(result.asked) : post.offerDone)
        },
        again: filled => show(request, reply, kind, request.params.id, filled),
      })
    })
  }
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'request' | 'offer',
  memberId: number,
  filled: Filled | null = null,
) {
  const member = await request.desk.readMember({ memberId })
  if (isRefusal(member)) return reply.callNotFound()
  const facts = await request.desk.townFacts()
  if (isRefusal(facts)) return reply.callNotFound()
  return reply.page(page => postView(page, { kind, member, ...facts }), filled)
}

function wishOf({
  day,
  otherDay,
  part,
  every,
  minutes,
  people,
  category,
  pay,
  ...rest
}: z.output<typeof wish>) {
  return {
    ...rest,
    category: category as Category,
    days: [day, otherDay].flatMap(each => each ?? []).sort(),
    part: part as (typeof DAY_PARTS)[number] | null,
    every: every.join(',') || null,
    minutes,
    people: people ?? 1,
    payCents: pay && Math.round(100 * pay),
  }
}
