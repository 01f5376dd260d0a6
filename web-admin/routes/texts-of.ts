import type { FastifyRequest } from 'fastify'
import { type Texts, textsFor } from '../texts/index.ts'

/** What a route says once something is done, in the words of whoever did it. */
export const textsOf = (request: FastifyRequest): Texts =>
  textsFor(request.account.language, request.town?.timeZone ?? 'Europe/Berlin', request.server.now()).t
