import { PassThrough } from 'node:stream'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import type { Happening, Room } from './room.ts'
import { messageView, personView } from './view.ts'

/** So often a quiet stream shows that it lives, in ms. */
const HEARTBEAT = 15_000

/**
 * Server-sent events. One chat's, and all chats' at once: a browser opens only six connections to a host, and a page
 * of twelve chats would wait for ever.
 */
export const playgroundEvents =
  (room: Room): FastifyPluginAsync =>
  async http => {
    const open = new Set<PassThrough>()

    http.get('/events', async (_, reply) => stream(reply, null))
    http.get<{ Params: { id: string } }>('/people/:id/events', async (request, reply) => {
      const { id } = request.params
      if (!room.chat(id)) return reply.code(404).send({ error: `„${id}“ ist nicht im Spielplatz.` })
      return stream(reply, id)
    })
    http.addHook('preClose', async () => {
      for (const events of open) events.end()
    })

    const stream = (reply: FastifyReply, chat: string | null) => {
      const events = new PassThrough()
      const stop = room.listen(happening => {
        if (chat === null || happening.chat === chat) events.write(event(happening, room))
      })
      const heartbeat = setInterval(() => events.write(':\n\n'), HEARTBEAT)
      open.add(events)
      events.on('close', () => {
        stop()
        clearInterval(heartbeat)
        open.delete(events)
      })
      events.write('retry: 1000\n\n')
      return reply.type('text/event-stream').header('cache-control', 'no-store').send(events)
    }
  }

/** Empty for what shows nowhere. */
function event(happening: Happening, room: Room): string {
  const chat = room.chat(happening.chat)
  if (!chat) return ''
  const frame = (name: string, data: object) =>
    `event: ${name}\ndata: ${JSON.stringify({ person: chat.id, ...data })}\n\n`
  const message = (n: number) => {
    const found = chat.messages[n - 1]
    return found ? messageView(found) : {}
  }
  switch (happening.fact) {
    case 'joined':
      return frame('joined', personView(chat))
    case 'acted':
      if (happening.n !== null) return frame('message', message(happening.n))
      return frame('changed', { blocked: chat.blocked })
    case 'posted':
      return frame('message', message(happening.n))
    case 'settled':
      return frame('settled', message(happening.n))
    case 'read':
      return frame('read', { n: happening.n, unread: personView(chat).unread })
    case 'typing':
      return frame('typing', {})
    case 'acknowledged':
      return ''
    default:
      return happening satisfies never
  }
}
