import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import type { OutboxBody } from '../../store/outbox.ts'
import type { Line } from '../../texts/line.ts'
import type { Reader } from '../../texts/tongue.ts'
import { audit } from '../audit.ts'
import { NAME } from './requests.ts'
import { type AsStaff, COORDINATION, id, reason, staffCall } from './staff-call.ts'

/** What could not be delivered, and what the program itself stumbled over; the oldest first. */
export const listDeadLines = staffCall(COORDINATION, z.object({}), async at => {
  const { out, heard, total } = await deadLines(at)
  const rows: DeadLine[] = [
    ...out.map(({ body, ...row }) => ({
      ...row,
      lines: linesOf(at, body),
      retriable: body !== null && row.goneAt === null,
    })),
    ...heard.map(({ event, ...row }) => ({ ...row, lines: [], retriable: event !== null })),
  ]
  const reader: Reader = {
    language: 'de',
    address: 'sie',
    timeZone: at.municipality.timeZone,
    now: at.now.toISOString(),
  }
  return { rows: rows.sort((a, b) => a.at.getTime() - b.at.getTime()), total, reader }
})

/** Once more from the beginning, with fresh patience. */
export const retryLine = staffCall(
  COORDINATION,
  z.object({ box: z.enum(['outbox', 'inbox']), lineId: id }),
  async (at, { box, lineId }) => {
    const again = { attempts: 0, notBefore: null, failure: null }
    const { count } =
      box === 'outbox'
        ? await at.tx.outbox.updateMany({
            where: { id: lineId, body: { not: null }, ...deadOut(at) },
            data: { ...again, deadAt: null },
          })
        : await at.tx.inbox.updateMany({
            where: { id: lineId, event: { not: null }, ...deadIn(at) },
            data: { ...again, handledAt: null },
          })
    if (count === 0)
      return (await known(at, box, lineId)) ? refuse('line-forgotten') : refuse('not-found', { what: 'line' })
    await audit(at, 'line.retried', box, lineId)
    return { lineId }
  },
)

/** Not worth another try: somebody has called, or it is too late. */
export const dropLine = staffCall(
  COORDINATION,
  z.object({ box: z.enum(['outbox', 'inbox']), lineId: id, reason }),
  async (at, { box, lineId, reason }) => {
    const { count } =
      box === 'outbox'
        ? await at.tx.outbox.deleteMany({ where: { id: lineId, ...deadOut(at) } })
        : await at.tx.inbox.updateMany({
            where: { id: lineId, ...deadIn(at) },
            // the row stays, so that the same update is known should it come again
            data: { failure: null, event: null, handledAt: at.now },
          })
    if (count === 0) return refuse('not-found', { what: 'line' })
    await audit(at, 'line.dropped', box, lineId, reason)
    return { lineId }
  },
)

export async function deadLines(at: AsStaff) {
  const oldest = { orderBy: { id: 'asc' }, take: SHOWN, include: WHOSE } as const
  const out = await at.tx.outbox.findMany({ where: deadOut(at), ...oldest })
  const heard = await at.tx.inbox.findMany({ where: deadIn(at), ...oldest })
  const total =
    (await at.tx.outbox.count({ where: deadOut(at) })) + (await at.tx.inbox.count({ where: deadIn(at) }))
  return {
    out: out.map(({ id, createdAt, body, failure, chat }) => ({
      box: 'outbox' as const,
      id,
      at: createdAt,
      body,
      failure,
      ...chat,
    })),
    heard: heard.map(({ id, receivedAt, event, failure, chat }) => ({
      box: 'inbox' as const,
      id,
      at: receivedAt,
      event,
      failure,
      ...chat,
    })),
    total,
  }
}

const known = (at: AsStaff, box: 'outbox' | 'inbox', id: number) =>
  box === 'outbox'
    ? at.tx.outbox.count({ where: { id, ...deadOut(at) } })
    : at.tx.inbox.count({ where: { id, ...deadIn(at) } })

// The conversation's tables carry no municipality of their own: their chat does.
const ofTown = ({ municipality }: AsStaff) => ({ chat: { municipalityId: municipality.id } })
const deadOut = (at: AsStaff) => ({ deadAt: { not: null }, ...ofTown(at) })
const deadIn = (at: AsStaff) => ({ failure: { not: null }, attempts: { gte: GIVEN_UP_AFTER }, ...ofTown(at) })

function linesOf({ house }: AsStaff, sealed: Uint8Array | null): Line[] {
  if (sealed === null) return []
  const body = house.seal.openJson<OutboxBody>(sealed, 'Outbox.body')
  return body.kind === 'message' ? body.lines : []
}

const WHOSE = { chat: { select: { bot: true, goneAt: true, member: NAME } } } as const
const SHOWN = 100
/** attempts at an event: as many as core/handle.ts makes */
const GIVEN_UP_AFTER = 5

interface DeadLine {
  box: 'outbox' | 'inbox'
  id: number
  at: Date
  member: { id: number; firstName: string; lastName: string } | null
  bot: string
  failure: string | null
  lines: Line[]
  retriable: boolean
}
