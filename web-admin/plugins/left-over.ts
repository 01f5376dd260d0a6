import type { FastifyRequest } from 'fastify'
import { z } from 'zod'

/**
 * A form that came too late, after its session had ended: whoever typed it is asked to log in, and then whether it is to
 * be sent now. It travels in the page, as nobody is known whose it could be kept for; and only what one of our own pages
 * sent, so that no stranger puts words into anybody's form.
 */
export async function leftOver(request: FastifyRequest): Promise<LeftOver | null> {
  if (!couldBeKept(request)) return null
  const type = request.headers['content-type'] ?? ''
  const length = Number(request.headers['content-length'])
  if (!type.startsWith('application/x-www-form-urlencoded') || !(length <= MOST_BYTES)) return null
  const chunks: Buffer[] = []
  for await (const chunk of request.raw) chunks.push(chunk as Buffer)
  return formOf(request.url, [...new URLSearchParams(Buffer.concat(chunks).toString())])
}

/** The same once the form was read: of a page from before the last login. */
export function readTooLate(request: FastifyRequest): LeftOver | null {
  if (!couldBeKept(request) || request.filled === undefined) return null
  const fields = Object.entries(request.filled).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  )
  return formOf(request.url, fields)
}

/** As it comes back with the login; anything else is nothing. */
export function leftOverIn(written: string): LeftOver | null {
  try {
    return schema.parse(JSON.parse(written))
  } catch {
    return null
  }
}

const couldBeKept = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'POST' && IN_TOWN.test(url) && headers['sec-fetch-site'] === 'same-origin'

/** the token belongs to a session that is over */
const formOf = (action: string, fields: [string, string][]): LeftOver => ({
  action,
  fields: fields.filter(([name]) => name !== '_csrf'),
})

const IN_TOWN = /^\/admin\/town\/[\w/?=&-]+$/
const schema = z.object({
  action: z.string().regex(IN_TOWN),
  fields: z.array(z.tuple([z.string(), z.string()])),
})
/** what any form may bring (app.ts) */
const MOST_BYTES = 64 * 1024

export type LeftOver = z.output<typeof schema>
