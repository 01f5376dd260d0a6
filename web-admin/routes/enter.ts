import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isRefusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { enterView } from '../views/enter.ts'
import { many, maybeText, number, text, ticked } from './fields.ts'
import { textsOf } from './texts-of.ts'

const person = z.object({
  consents: many,
  consentOn: text,
  firstName: text,
  lastName: text,
  birthYear: number,
  districtId: number,
  phone: text,
  phoneShared: ticked,
  address: text,
  wants: many,
  inSchool: ticked,
  guardianName: maybeText,
  guardianPhone: maybeText,
  admit: ticked,
  checkedHow: text,
  checkedOn: text,
  sensitive: ticked,
})

/** A person without internet. */
export const enterRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/enter', async (request, reply) => {
    const facts = await request.desk.townFacts()
    if (isRefusal(facts)) return reply.callNotFound()
    return reply.page(page => enterView(page, facts.districts))
  })

  http.post('/enter', { schema: { body: person } }, async (request, reply) => {
    const {
      consents,
      wants,
      guardianName,
      guardianPhone,
      admit,
      checkedHow,
      checkedOn,
      sensitive,
      inSchool,
      ...known
    } = request.body
    const roles = wants.filter((want): want is 'SEEKER' | 'HELPER' => want === 'SEEKER' || want === 'HELPER')
    const entered = await request.desk.enterMember({
      ...known,
      consents: consents as ('MEDIATION' | 'CALLS')[],
      wantsHelp: roles.includes('SEEKER'),
      wantsToHelp: roles.includes('HELPER'),
      inSchool: inSchool || null,
      guardian:
        guardianName === null && guardianPhone === null
          ? null
          : { name: guardianName ?? '', phone: guardianPhone },
      admission: admit ? { roles, checkedHow: checkedHow as 'IN_PERSON', checkedOn, sensitive } : null,
    })
    return settle(request, entered, {
      done: ({ memberId }: { memberId: number }) =>
        reply.done(
          `/admin/town/${request.town.slug}/members/${memberId}`,
          textsOf(request).enter.done(`${known.firstName} ${known.lastName}`),
        ),
      again: async filled => {
        const facts = await request.desk.townFacts()
        return isRefusal(facts)
          ? reply.callNotFound()
          : reply.page(page => enterView(page, facts.districts), filled)
      },
    })
  })
}
