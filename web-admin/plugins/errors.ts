import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Texts } from '../texts/index.ts'
import { errorView } from '../views/error.ts'
import { leftOverView } from '../views/left-over.ts'
import { readTooLate } from './left-over.ts'

/** Whatever goes wrong is a page that says what to do; what exactly it was is in the log only. */
export const errors = fastifyPlugin(async http => {
  const show = (request: FastifyRequest, reply: FastifyReply, status: number) => {
    reply.code(status)
    // Without a session (its store failed, or the address is nobody's) there is no page to lay it out on.
    if (!request.session?.sessionId) return reply.type('text/plain; charset=utf-8').send(`dasnez: ${status}`)
    const left = status === 403 ? readTooLate(request) : null
    if (left && request.account) return reply.page(page => leftOverView(page, left))
    return reply.page(page => errorView(page, page.t.errors[kindOf(status)]))
  }
  http.setNotFoundHandler((request, reply) => show(request, reply, 404))
  http.setErrorHandler<FastifyError>((error, request, reply) => {
    // an address that can't be one is as unknown as one that isn't
    const status = error.validationContext === 'params' ? 404 : (error.statusCode ?? 500)
    if (status >= 500) request.log.error(error)
    return show(request, reply, status)
  })
})

function kindOf(status: number): Exclude<keyof Texts['errors'], 'home'> {
  if (status === 404) return 'notFound'
  if (status === 403) return 'outdated'
  if (status === 413) return 'tooLong'
  if (status === 429) return 'tooMany'
  return status < 500 ? 'badRequest' : 'failed'
}
