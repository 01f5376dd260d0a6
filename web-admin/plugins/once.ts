import fastifyPlugin from 'fastify-plugin'
import type { Core, SentAnswer } from '../core.ts'

/**
 * A form is done once. Every page has a token of its own against forgery, so the same token with the same content at
 * the same address is the same form sent again: it gets the answer of the first.
 */
export const once = fastifyPlugin<{ core: Core }>(async (http, { core }) => {
  http.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST') return
    const form = JSON.stringify([request.url, request.filled])
    const answer = await core.forms.begin(form)
    if (answer) return reply.done(answer.to, answer.text, answer.tone)
    request.form = form
  })
  http.addHook('onSend', async request => {
    if (request.form !== undefined) await core.forms.end(request.form, request.answer ?? null)
  })
})

declare module 'fastify' {
  interface FastifyRequest {
    /** the form that this request is the first to send */
    form?: string
    /** what whoever sends it again is told; nothing where it may be tried again */
    answer?: SentAnswer
  }
}
