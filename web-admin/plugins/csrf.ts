import csrfProtection from '@fastify/csrf-protection'
import fastifyPlugin from 'fastify-plugin'

/** Every POST carries a token of its own session, whichever route it goes to. Checked before the form is read. */
export const csrf = fastifyPlugin(async http => {
  await http.register(csrfProtection, {
    sessionPlugin: '@fastify/session',
    getToken: request => (request.body as { _csrf?: string } | undefined)?._csrf,
  })
  http.addHook('preValidation', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') done()
    else http.csrfProtection(request, reply, done)
  })
})
