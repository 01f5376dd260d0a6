import type { IncomingMessage } from 'node:http'
import { typesOfParameter } from './contract.ts'
import { badRequest } from './refusal.ts'

/** What a call brings: from the address, a form, or JSON. Throws a Refusal where that can't be read. */
export async function payloadOf(method: string, request: IncomingMessage): Promise<Payload> {
  const address = new URL(request.url ?? '', 'http://localhost')
  const asked = fromForm(method, address.searchParams)
  const body = await bytesOf(request)
  if (body.length === 0) return asked
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return { ...asked, ...fromJson(body) }
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
    throw badRequest(`the body's type ${type} is not read`)
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  return { ...asked, ...fromForm(method, form) }
}

function fromJson(body: Buffer): Payload {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw badRequest("can't parse JSON object")
  }
}

/** Whatever is written in a form is text: it is read as the method would have it. */
function fromForm(method: string, form: Iterable<[string, string | File]>): Payload {
  const read: Payload = {}
  for (const [name, written] of form)
    read[name] = typeof written === 'string' ? readAs(typesOfParameter(method, name), written) : written
  return read
}

function readAs(types: readonly string[], written: string): unknown {
  if (types.some(type => type === 'Integer' || type === 'Float') && /^-?\d+(\.\d+)?$/.test(written))
    return Number(written)
  if (types.includes('Boolean') && /^(true|false)$/i.test(written)) return /^t/i.test(written)
  if (types.length === 0 || types.includes('String')) return written
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export type Payload = Record<string, unknown>
