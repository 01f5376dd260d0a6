import type { FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { isRefusal, type Refusal } from '../core.ts'
import { textsFor } from '../texts/index.ts'
import type { Filled, Page } from '../views/page.ts'

/** How routes answer: with a page, or, when something was done, with one sentence on the next page. */
export const pages = fastifyPlugin(async http => {
  http.addHook('preValidation', async request => {
    if (request.method === 'POST') request.filled = (request.body ?? {}) as Filled['values']
  })
  http.decorateReply('page', function (this: FastifyReply, view, filled = null) {
    this.header('cache-control', 'no-store').type('text/html; charset=utf-8')
    if (filled) this.code(422)
    return this.send(view(pageOf(this.request, this, filled)))
  })
  http.decorateReply('done', function (this: FastifyReply, to, text, tone = 'good') {
    this.request.session.flash = { text, tone }
    this.request.answer = { to, text, tone }
    return this.redirect(to, 303)
  })
})

/** The answer to a form: on to the next page, or the same page with what was filled in and why it won't do. */
export async function settle<Result>(
  request: FastifyRequest,
  result: Result | Refusal,
  { done, again }: { done: (result: Result) => unknown; again: (filled: Filled) => unknown },
): Promise<unknown> {
  if (!isRefusal(result)) return done(result as Result)
  return again({ action: request.url, values: request.filled, refused: result })
}

function pageOf(request: FastifyRequest, reply: FastifyReply, filled: Filled | null): Page {
  const account = request.account ?? null
  const town = request.town ?? null
  const flash = request.session.flash ?? null
  if (flash) delete request.session.flash
  const { t, say } = textsFor(languageOf(request), town?.timeZone ?? 'Europe/Berlin', reply.server.now())
  return { t, say, account, town, flash, filled, csrf: reply.generateCsrf(), url: request.url }
}

/** The account's own; before the login the browser's. */
export const languageOf = (request: FastifyRequest): 'de' | 'en' =>
  request.account?.language ?? (/^en\b/.test(request.headers['accept-language'] ?? '') ? 'en' : 'de')

declare module 'fastify' {
  interface FastifyReply {
    page(view: (page: Page) => string, filled?: Filled | null): FastifyReply
    done(to: string, text: string, tone?: 'good' | 'warn'): FastifyReply
  }
  interface FastifyRequest {
    /** the form as it came, to be shown again when it is refused */
    filled: Filled['values']
  }
}
