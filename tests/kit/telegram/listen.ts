import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Payload, payloadOf } from './payload.ts'
import { Refusal } from './refusal.ts'

/** The HTTP side of the Bot API: https://core.telegram.org/bots/api#making-requests */
export async function listen(answer: Answer, violate: (what: string) => void): Promise<Listening> {
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)(?:\?|$)/.exec(request.url ?? '') ?? []
    if (method === '') {
      violate(`${request.method} ${request.url} is no address of the Bot API`)
      return refuse(response, new Refusal(404, 'Not Found'))
    }
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const payload = await payloadOf(method, request).catch((error: unknown) => error as Error)
    if (payload instanceof Error) {
      violate(`${method}: ${payload.message}`)
      return refuse(response, payload instanceof Refusal ? payload : new Refusal(400, 'Bad Request'))
    }
    const reply = await answer({ token, method, payload, gone: gone.signal })
    if (reply === 'hang' || response.destroyed) return
    if (reply === 'reset') return void request.socket.resetAndDestroy()
    if ('refused' in reply) return refuse(response, reply.refused)
    write(response, 200, { ok: true, result: reply.result })
  }
  const server = createServer((request, response) => void serve(request, response))
  const open = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await open(0)
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port on 127.0.0.1.')
  const { port } = address
  return {
    url: `http://127.0.0.1:${port}`,
    up: () => open(port),
    async down() {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function refuse(response: ServerResponse, { code, message, parameters }: Refusal): void {
  const said = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) }
  write(response, code, said)
}

function write(response: ServerResponse, status: number, said: object): void {
  const body = JSON.stringify(said)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

type Answer = (asked: {
  token: string
  method: string
  payload: Payload
  gone: AbortSignal
}) => Promise<Reply>

/** `reset`: the connection breaks. `hang`: nothing comes. */
export type Reply = 'reset' | 'hang' | { result: unknown } | { refused: Refusal }

interface Listening {
  url: string
  down(): Promise<void>
  up(): Promise<void>
}
