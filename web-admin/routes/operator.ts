import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { AdminConfig } from '../config.ts'
import { isRefusal, type LANDS, type Refusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { operatorView } from '../views/operator.ts'
import type { Filled } from '../views/page.ts'
import { number, params, text } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** Municipalities and the links that let their staff in. */
export const operatorRoutes: FastifyPluginAsyncZod<{ config: AdminConfig }> = async (http, { config }) => {
  http.get('/', (request, reply) => show(request, reply))

  const municipality = z.object({
    name: text,
    slug: text,
    land: text,
    timeZone: text,
    latitude: number,
    longitude: number,
    townHallPhone: text,
    contactName: text,
    districts: text,
  })
  http.post('/municipalities', { schema: { body: municipality } }, async (request, reply) => {
    const { land, districts, ...town } = request.body
    const created = await request.operators.createMunicipality({
      ...town,
      land: land as (typeof LANDS)[number],
      districts: districtsIn(districts),
    })
    return settle(request, created, {
      done: () => reply.done('/admin/operator', textsOf(request).operator.created(town.name)),
      again: filled => show(request, reply, filled),
    })
  })

  http.post(
    '/municipalities/:id/invite',
    { schema: { params, body: z.object({ role: text }) } },
    async (request, reply) => {
      const role = request.body.role === 'PHONE_DESK' ? 'PHONE_DESK' : 'COORDINATOR'
      const link = await request.operators.inviteStaff({ municipalityId: request.params.id, role })
      const what = isRefusal(link) ? '' : `${link.municipality}: ${textsOf(request).staffRoles[role]}`
      return handOver(request, reply, link, what)
    },
  )

  http.post('/invite', async (request, reply) =>
    handOver(
      request,
      reply,
      await request.operators.inviteOperator({}),
      textsOf(request).operator.newOperator,
    ),
  )

  const whose = { body: z.object({ staffId: number }) }
  http.post('/municipalities/:id/remove', { schema: { params, ...whose } }, (request, reply) =>
    remove(request, reply, request.params.id, request.body.staffId),
  )
  http.post('/operators/remove', { schema: whose }, (request, reply) =>
    remove(request, reply, null, request.body.staffId),
  )
  http.post('/municipalities/:id/new-password', { schema: { params, ...whose } }, (request, reply) =>
    newPassword(request, reply, request.params.id, request.body.staffId),
  )
  http.post('/operators/new-password', { schema: whose }, (request, reply) =>
    newPassword(request, reply, null, request.body.staffId),
  )

  http.post('/take-back', { schema: { body: z.object({ link: text }) } }, async (request, reply) => {
    const taken = await request.operators.takeLinkBack(request.body)
    return settle(request, taken, {
      done: () => reply.done('/admin/operator', textsOf(request).operator.takenBack),
      again: filled => show(request, reply, filled),
    })
  })

  // a page that shows a link, or a refused form, has an address of its own
  for (const path of [
    '/municipalities',
    '/municipalities/:id/:deed',
    '/operators/:deed',
    '/invite',
    '/take-back',
  ])
    http.get(path, (_, reply) => reply.redirect('/admin/operator'))

  const remove = async (
    request: FastifyRequest,
    reply: FastifyReply,
    municipalityId: number | null,
    staffId: number,
  ) =>
    settle(request, await request.operators.removeStaff({ municipalityId, staffId }), {
      done: () =>
        staffId === request.account.id
          ? reply.redirect('/admin', 303)
          : reply.done('/admin/operator', textsOf(request).operator.removed),
      again: filled => show(request, reply, filled),
    })

  const newPassword = async (
    request: FastifyRequest,
    reply: FastifyReply,
    municipalityId: number | null,
    staffId: number,
  ) => {
    const link = await request.operators.inviteToNewPassword({ municipalityId, staffId })
    const what = isRefusal(link) ? '' : textsOf(request).operator.forNewPassword(link.name)
    return handOver(request, reply, link, what)
  }

  const handOver = (
    request: FastifyRequest,
    reply: FastifyReply,
    link: { token: string; expiresAt: Date } | Refusal,
    what: string,
  ) =>
    settle(request, link, {
      done: ({ token, expiresAt }: { token: string; expiresAt: Date }) => {
        const url = `${config.publicUrl}/admin/setup/${token}`
        request.answer = { to: '/admin/operator', text: textsOf(request).operator.linkShown, tone: 'warn' }
        return show(request, reply, null, { url, expiresAt, what })
      },
      again: filled => show(request, reply, filled),
    })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  filled: Filled | null = null,
  link: Link | null = null,
) {
  const list = await request.operators.listMunicipalities({})
  const links = await request.operators.listLinks({})
  const operators = await request.operators.listOperators({})
  if (isRefusal(list) || isRefusal(links) || isRefusal(operators)) return reply.callNotFound()
  const all = { towns: list.rows, links: links.rows, operators: operators.rows }
  return reply.page(page => operatorView(page, all, link), filled)
}

/** "Boke; 51.722; 8.555", one a line. */
const districtsIn = (lines: string) =>
  lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [name = '', latitude, longitude] = line.split(';')
      return { name, latitude: degrees(latitude), longitude: degrees(longitude) }
    })

const degrees = (text: string | undefined): number => Number.parseFloat((text ?? '').trim().replace(',', '.'))

export interface Link {
  url: string
  expiresAt: Date
  what: string
}
