import type { FastifyInstance } from 'fastify'

/**
 * Keeps other people's web pages out: a page that rebinds its name to 127.0.0.1 comes with a foreign Host, and one
 * that posts a form can't set a JSON content type without asking first.
 */
export function guard(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS)
    if (!LOOPBACK.test(request.headers.host ?? ''))
      return reply
        .code(421)
        .send({ error: 'Der Spielplatz antwortet nur auf diesem Rechner: http://127.0.0.1 oder localhost.' })
    if (request.method === 'POST' && !JSON_TYPE.test(request.headers['content-type'] ?? ''))
      return reply.code(415).send({ error: 'Bitte als JSON schicken, mit „Content-Type: application/json“.' })
  })
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i
const JSON_TYPE = /^application\/json\s*(;|$)/i

const HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
