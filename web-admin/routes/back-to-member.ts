import type { FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import type { Texts } from '../texts/index.ts'
import { decisionView } from '../views/decision.ts'
import { memberView } from '../views/member.ts'
import { textsOf } from './texts-of.ts'

/** Back to the page that the form stood on: the member's, or the registration's. */
export async function backToMember<Result>(
  request: FastifyRequest,
  reply: FastifyReply,
  result: Result,
  said: (t: Texts, done: Exclude<Result, { refused: unknown }>) => string | string[],
): Promise<unknown> {
  const { id } = request.params as { id: number }
  const place = (request.body as { back: string }).back === 'registrations' ? 'registrations' : 'members'
  return settle(request, result, {
    done: done => {
      const told = said(textsOf(request), done as Exclude<Result, { refused: unknown }>)
      const sentences = [told].flat().filter(Boolean)
      // what came of it besides is to be seen to
      const tone = sentences.length > 1 ? 'warn' : 'good'
      return reply.done(`/admin/town/${request.town.slug}/${place}/${id}`, sentences.join(' '), tone)
    },
    again: async filled => {
      const member = await request.desk.readMember({ memberId: id })
      if (isRefusal(member)) return reply.callNotFound()
      if (place === 'members') return reply.page(page => memberView(page, member), filled)
      const next = await request.desk.nextRegistration({ after: id })
      if (isRefusal(next)) return reply.callNotFound()
      return reply.page(page => decisionView(page, member, next), filled)
    },
  })
}
