import Fastify, { type FastifyReply } from 'fastify'
import { type Event, openRooms, type Rooms } from './rooms.ts'

/**
 * As much of a homeserver as the bot needs for plain rooms, over HTTP: login, sync, rooms, receipts of keys. It checks
 * the token, honours transaction ids and sync tokens, and refuses what it does not know. Encryption between people is
 * tested against a real Synapse (npm run test:matrix).
 */
export async function openHomeserver(): Promise<Homeserver> {
  const rooms = openRooms()
  const faults: Fault[] = []
  const calls: string[] = []
  const typing = new Set<string>()
  const devices = new Set<string>()
  const stored = new Map<string, unknown>()
  const http = Fastify({ forceCloseConnections: true })
  let limit = TIMELINE_LIMIT

  const refuse = (reply: FastifyReply, status: number, errcode: string, more: object = {}) =>
    reply.code(status).send({ errcode, error: errcode, ...more })

  http.addHook('preHandler', async (request, reply) => {
    calls.push(`${request.method} ${request.url.split('?')[0]}`)
    const fault = faults.find(({ path, times }) => times > 0 && request.url.includes(path))
    if (fault) {
      fault.times--
      return refuse(reply, fault.status, fault.errcode, fault.more)
    }
    if (/versions|\/login$/.test(request.url)) return
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    if (!devices.has(token)) return refuse(reply, 401, 'M_UNKNOWN_TOKEN')
  })
  http.setNotFoundHandler((request, reply) => {
    unknown.push(`${request.method} ${request.url}`)
    return refuse(reply, 404, 'M_UNRECOGNIZED')
  })
  const unknown: string[] = []

  http.get('/_matrix/client/versions', async () => ({ versions: ['v1.11'] }))
  http.post<{ Body: { password: string } }>(`${V3}/login`, async (request, reply) => {
    if (request.body.password !== PASSWORD) return refuse(reply, 403, 'M_FORBIDDEN')
    const device_id = `DEVICE${devices.size + 1}`
    devices.add(`token-${device_id}`)
    return { user_id: BOT, access_token: `token-${device_id}`, device_id }
  })
  http.get(`${V3}/account/whoami`, async request => ({
    user_id: BOT,
    device_id: request.headers.authorization?.replace('Bearer token-', ''),
  }))

  http.get<{ Querystring: { since?: string; timeout: string } }>(`${V3}/sync`, async ({ query }) => {
    const since = query.since === undefined ? null : Number(query.since)
    if (since !== null && since === rooms.now()) await rooms.change(Math.min(Number(query.timeout), 2_000))
    return syncSince(rooms, since, limit)
  })
  http.post<Room>(`${V3}/join/:room`, async ({ params }, reply) => {
    if (rooms.membership(params.room, BOT) === 'leave') return refuse(reply, 403, 'M_FORBIDDEN')
    rooms.become(params.room, BOT, 'join')
    return { room_id: params.room }
  })
  http.get(`${V3}/joined_rooms`, async () => ({ joined_rooms: [] }))
  http.post<Room>(`${V3}/rooms/:room/leave`, async ({ params }) => {
    if (rooms.membership(params.room, BOT) !== 'leave') rooms.become(params.room, BOT, 'leave')
    return {}
  })
  http.post(`${V3}/rooms/:room/forget`, async () => ({}))
  http.get<Room>(`${V3}/rooms/:room/members`, async ({ params }) => ({
    chunk: [...rooms.stateOf(params.room).values()].filter(({ type }) => type === 'm.room.member'),
  }))
  http.get<{ Params: { room: string; type: string } }>(
    `${V3}/rooms/:room/state/:type/`,
    async ({ params }, reply) =>
      rooms.stateOf(params.room).get(`${params.type} `)?.content ?? refuse(reply, 404, 'M_NOT_FOUND'),
  )
  http.get<{ Params: { room: string; event: string } }>(
    `${V3}/rooms/:room/event/:event`,
    async ({ params }, reply) => rooms.find(params.event) ?? refuse(reply, 404, 'M_NOT_FOUND'),
  )
  http.get<Room & { Querystring: { from: string; to?: string; limit: string } }>(
    `${V3}/rooms/:room/messages`,
    async ({ params, query }) => {
      const earlier = rooms.between(Number(query.to ?? 0), Number(query.from))
      const chunk = earlier.flatMap(({ room, event }) => (room === params.room ? [event] : [])).toReversed()
      return { chunk: chunk.slice(0, Number(query.limit)) }
    },
  )
  http.put<Sending>(`${V3}/rooms/:room/send/:type/:txn`, async (request, reply) => {
    const { room, type, txn } = request.params
    if (rooms.membership(room, BOT) !== 'join') return refuse(reply, 403, 'M_FORBIDDEN')
    const done = () => rooms.add(room, { type, sender: BOT, content: request.body })
    return { event_id: rooms.once(`${request.headers.authorization} ${txn}`, done) }
  })
  http.put<{ Params: { room: string; event: string } }>(
    `${V3}/rooms/:room/redact/:event/:txn`,
    async ({ params }) => {
      const event = rooms.find(params.event)
      if (event) event.content = {}
      return { event_id: params.event }
    },
  )
  http.get<{ Params: { room: string; event: string } }>(
    '/_matrix/client/v1/rooms/:room/relations/:event/m.annotation/m.reaction',
    async ({ params }) => ({
      chunk: rooms.eventsOf(params.room).filter(event => relationOf(event).event_id === params.event),
    }),
  )
  http.put<Room & { Params: { user: string } }>(`${V3}/rooms/:room/typing/:user`, async ({ params }) => {
    typing.add(params.room)
    return {}
  })
  http.get(`${V3}/profile/:user`, async () => ({}))
  http.put<{ Params: { field: string } }>(`${V3}/profile/:user/:field`, async ({ params, body }) => {
    stored.set(params.field, body)
    return {}
  })
  http.get(`${V3}/user/:user/account_data/:type`, async (_, reply) => refuse(reply, 404, 'M_NOT_FOUND'))
  http.put<{ Params: { type: string } }>(`${V3}/user/:user/account_data/:type`, async ({ params, body }) => {
    stored.set(params.type, body)
    return {}
  })
  http.addContentTypeParser('image/png', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  http.post('/_matrix/media/v3/upload', async () => ({ content_uri: 'mxc://example.org/avatar' }))
  http.post(`${V3}/keys/upload`, async () => ({ one_time_key_counts: { signed_curve25519: 50 } }))
  http.post(`${V3}/keys/query`, async () => ({
    device_keys: {},
    failures: {},
    ...(stored.get('signing') as object),
  }))
  http.post<{ Body: { master_key: object; self_signing_key: object; user_signing_key: object } }>(
    `${V3}/keys/device_signing/upload`,
    async ({ body }) => {
      const { master_key, self_signing_key, user_signing_key } = body
      stored.set('signing', {
        master_keys: { [BOT]: master_key },
        self_signing_keys: { [BOT]: self_signing_key },
        user_signing_keys: { [BOT]: user_signing_key },
      })
      return {}
    },
  )
  http.post(`${V3}/keys/signatures/upload`, async () => ({ failures: {} }))

  await http.listen({ host: '127.0.0.1', port: 0 })
  return {
    url: http.listeningOrigin,
    rooms,
    calls,
    unknown,
    typing,
    stored,
    fail: fault => void faults.push({ times: 1, status: 500, errcode: 'M_UNKNOWN', more: {}, ...fault }),
    limitTimelines(to) {
      limit = to
    },
    logOut: () => devices.clear(),
    async stop() {
      rooms.wake()
      await http.close()
    },
  }
}

/** https://spec.matrix.org/v1.16/client-server-api/#get_matrixclientv3sync for the bot. */
function syncSince(rooms: Rooms, since: number | null, limit: number) {
  const now = rooms.now()
  const join: Record<string, object> = {}
  const invite: Record<string, object> = {}
  const leave: Record<string, object> = {}
  for (const room of new Set(rooms.between(since ?? 0, now).map(entry => entry.room))) {
    const news = rooms.between(since ?? 0, now)
    const was = rooms.between(0, since ?? 0).some(entry => entry.room === room && isJoin(entry.event))
    // who comes in sees what was said before, from the invitation on
    const events = (was ? news : rooms.between(0, now)).flatMap(entry =>
      entry.room === room ? [entry.event] : [],
    )
    const shown = events.slice(-limit)
    const limited = was && shown.length < events.length
    const from = shown[0] ? rooms.between(0, now).findIndex(({ event }) => event === shown[0]) : now
    const timeline = { events: shown, limited, prev_batch: String(from) }
    switch (rooms.membership(room, BOT)) {
      case 'join':
        join[room] = { timeline }
        break
      case 'invite':
        invite[room] = { invite_state: { events: [...rooms.stateOf(room).values()] } }
        break
      default:
        if (events.some(({ state_key }) => state_key === BOT)) leave[room] = { timeline }
    }
  }
  const keys = { device_one_time_keys_count: { signed_curve25519: 50 }, device_unused_fallback_key_types: [] }
  return { next_batch: String(now), rooms: { join, invite, leave }, ...keys }
}

const isJoin = (event: Event): boolean => event.state_key === BOT && event.content.membership === 'join'

export const relationOf = ({ content }: Pick<Event, 'content'>) =>
  (content['m.relates_to'] ?? {}) as { event_id?: string; rel_type?: string; key?: string }

export const BOT = '@dasnez:example.org'
export const PASSWORD = 'apfelbaum'
const V3 = '/_matrix/client/v3'
const TIMELINE_LIMIT = 50

interface Room {
  Params: { room: string }
}
interface Sending {
  Params: { room: string; type: string; txn: string }
  Body: Record<string, unknown>
}
interface Fault {
  /** a part of the request's address */
  path: string
  times: number
  status: number
  errcode: string
  more: object
}

export interface Homeserver {
  url: string
  rooms: Rooms
  /** what was asked, in order: `PUT /_matrix/…` */
  calls: string[]
  /** what it has no answer to */
  unknown: string[]
  /** rooms in which the bot showed that it writes */
  typing: Set<string>
  /** profile and account data, by name */
  stored: Map<string, unknown>
  /** The next requests to such an address fail. */
  fail(fault: Partial<Fault> & { path: string }): void
  /** events that a sync shows of a room */
  limitTimelines(to: number): void
  /** no token is known any more */
  logOut(): void
  stop(): Promise<void>
}
