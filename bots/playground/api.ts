import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { actOf } from './acts.ts'
import { acting, blocking, joining, listing, reading } from './bodies.ts'
import type { Act, Chat } from './facts.ts'
import type { Playground } from './routes.ts'
import { messageView, personView } from './view.ts'

/** The stable HTTP API. A refusal is `{ error }` with a sentence; nothing that was said gets lost by one. */
export const playgroundApi =
  ({ room, bot, config }: Playground): FastifyPluginAsync =>
  async http => {
    http.get('/about', async () => ({ towns: config.towns, demoLogin: config.demoLogin }))

    http.get('/people', async () => room.chats().map(personView))

    http.post('/people', async (request, reply) => {
      const wanted = read(joining, request.body, reply)
      if (!wanted) return reply
      const { id } = room.join(wanted.name, undefined, wanted.language)
      if (wanted.start !== undefined) room.act(id, { act: 'start', payload: wanted.start })
      return (await turn(id, request, reply)) ? reply.code(201).send({ id }) : reply
    })

    http.get<Person>('/people/:id/messages', async (request, reply) => {
      const chat = person(request, reply)
      const query = chat && read(listing, request.query, reply)
      if (!chat || !query) return reply
      return chat.messages.slice(query.after).map(messageView)
    })

    http.post<Person>('/people/:id/say', async (request, reply) => {
      const chat = person(request, reply)
      const body = chat && read(acting, request.body, reply)
      if (!chat || !body) return reply
      if (chat.blocked)
        return refuse(reply, 409, `${chat.name} hat dasnez blockiert und müsste das erst aufheben.`)
      const act = actOf(body, chat.messages)
      if ('problem' in act) return refuse(reply, 400, act.problem)
      return perform(chat, act, request, reply)
    })

    http.post<Person>('/people/:id/block', async (request, reply) => {
      const chat = person(request, reply)
      const body = chat && read(blocking, request.body, reply)
      if (!chat || !body) return reply
      if (chat.blocked === body.blocked) return { n: chat.messages.length }
      return perform(chat, { act: body.blocked ? 'block' : 'unblock' }, request, reply)
    })

    http.post<Person>('/people/:id/read', async (request, reply) => {
      const chat = person(request, reply)
      const body = chat && read(reading, request.body, reply)
      if (!chat || !body) return reply
      room.read(chat.id, body.n)
      return { n: chat.readTo }
    })

    const person = (request: FastifyRequest<Person>, reply: FastifyReply): Chat | null => {
      const chat = room.chat(request.params.id)
      if (!chat)
        refuse(
          reply,
          404,
          `„${request.params.id}“ ist nicht im Spielplatz. Wer da ist: GET /playground/api/people`,
        )
      return chat
    }

    const perform = async (chat: Chat, act: Act, request: FastifyRequest, reply: FastifyReply) => {
      const n = room.act(chat.id, act) ?? chat.messages.length
      return (await turn(chat.id, request, reply)) ? { n } : reply
    }

    const turn = async (id: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
      try {
        await bot.turn(id)
        return true
      } catch (error) {
        request.log.error(error)
        refuse(
          reply,
          503,
          'dasnez ist gerade nicht erreichbar. Das Gesagte ist notiert und wird gleich zugestellt.',
        )
        return false
      }
    }
  }

function read<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  reply: FastifyReply,
): z.output<Schema> | null {
  const parsed = schema.safeParse(input ?? {})
  if (parsed.success) return parsed.data
  refuse(reply, 400, parsed.error.issues[0]?.message ?? 'Das war nicht zu lesen.')
  return null
}

const refuse = (reply: FastifyReply, status: number, error: string) => reply.code(status).send({ error })

interface Person {
  Params: { id: string }
}
