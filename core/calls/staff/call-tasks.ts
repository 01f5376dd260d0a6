import { z } from 'zod'
import { HOUR_MS } from '../../domain/calendar.ts'
import { addressFor } from '../../domain/member.ts'
import { refuse } from '../../domain/refusal.ts'
import type { OutboxBody } from '../../store/outbox.ts'
import type { Reader } from '../../texts/tongue.ts'
import { audit } from '../audit.ts'
import { answerFor, isOpenQuestion } from './call-answers.ts'
import { noteOpened } from './opened.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { NAME } from './requests.ts'
import { bornOf } from './safeguards.ts'
import { ALL_STAFF, type AsStaff, id, staffCall, today } from './staff-call.ts'

/** What is to be said on the telephone, the longest due first; or what was said, the latest first. */
export const listCalls = staffCall(
  ALL_STAFF,
  z.object({ done: z.boolean().default(false), page: pageNumber }),
  async (at, { done, page }) => {
    const where = done ? { doneAt: { not: null } } : { doneAt: null }
    const rows = await at.db.callTask.findMany({
      where,
      orderBy: done ? { doneAt: 'desc' } : [{ dueAt: 'asc' }, { id: 'asc' }],
      ...pageOf(page),
      include: WITH,
    })
    return paged(
      rows.map(row => toSay(at, row)),
      await at.db.callTask.count({ where }),
      page,
    )
  },
)

/** One call, with the number to dial and whatever else is due for this person. */
export const readCall = staffCall(ALL_STAFF, z.object({ taskId: id }), async (at, { taskId }) => {
  const row = await at.db.callTask.findFirst({ where: { id: taskId }, include: WITH })
  if (!row) return refuse('not-found', { what: 'call' })
  const { phone } = row.member
  const others = await at.db.callTask.findMany({
    where: { memberId: row.memberId, doneAt: null, id: { not: taskId } },
    orderBy: { dueAt: 'asc' },
    select: { id: true, dueAt: true, createdAt: true },
  })
  return {
    ...toSay(at, row),
    alsoHere: await noteOpened(at, row.memberId),
    phone: phone && at.house.seal.open(phone, 'Member.phone'),
    answerable: row.doneAt === null && (await isOpenQuestion(at, row)),
    others,
  }
})

/**
 * The call was made. An answer goes where the person's own tap or words would have gone, and the conversation goes on
 * from there: what it says next becomes a call again.
 */
export const tickOffCall = staffCall(
  ALL_STAFF,
  z.object({
    taskId: id,
    outcome: z.enum(['said', 'answered', 'given-up']),
    /** the chosen answer's index from 0 */
    answer: z.int().min(0).nullable().default(null),
    /** or what was said in answer, in the person's words */
    words: z.string().trim().max(2000).default(''),
    note: z.string().trim().max(500).default(''),
  }),
  async (at, { taskId, outcome, answer, words, note }) => {
    const task = await at.db.callTask.findFirst({ where: { id: taskId } })
    if (!task) return refuse('not-found', { what: 'call' })
    const given = answer !== null || words !== ''
    if (outcome === 'answered' && !given) return refuse('bad-input', { field: 'words', problem: 'missing' })
    if (outcome !== 'answered' && given) return refuse('bad-input', { field: 'answer', problem: 'wrong' })
    const ticked = await at.db.callTask.updateMany({
      where: { id: taskId, doneAt: null },
      data: { doneAt: at.now, doneById: at.staff.id, outcome },
    })
    if (ticked.count === 0) return refuse('not-now', { what: 'call', status: 'done' })
    if (outcome === 'answered') {
      if (task.promptSeq === null || !(await isOpenQuestion(at, task)))
        return refuse('not-now', { what: 'question', status: 'answered' })
      if (answer !== null && answer >= messageOf(at, task).choices.length)
        return refuse('bad-input', { field: 'answer', problem: 'wrong' })
      await answerFor(
        at,
        task,
        answer === null
          ? { kind: 'said', text: words, to: task.promptSeq }
          : { kind: 'pressed', prompt: task.promptSeq, index: answer },
      )
    }
    await audit(at, `call.${outcome}`, 'member', task.memberId, note || null)
    return { taskId, memberId: task.memberId }
  },
)

/** Ticked off by mistake: it is to be said still. An answer that went its way cannot be called back. */
export const reopenCall = staffCall(ALL_STAFF, z.object({ taskId: id }), async (at, { taskId }) => {
  const { count } = await at.db.callTask.updateMany({
    where: { id: taskId, doneAt: { not: null }, outcome: { in: ['said', 'given-up'] } },
    data: { doneAt: null, doneById: null, outcome: null, dueAt: at.now },
  })
  const task = await at.db.callTask.findFirst({ where: { id: taskId } })
  if (!task) return refuse('not-found', { what: 'call' })
  if (count === 0) return refuse('not-now', { what: 'call', status: task.outcome ?? 'open' })
  await audit(at, 'call.reopened', 'member', task.memberId)
  return { taskId }
})

/** Nobody answered the telephone: later again. */
export const postponeCall = staffCall(
  ALL_STAFF,
  z.object({ taskId: id, hours: z.int().min(1).max(72) }),
  async (at, { taskId, hours }) => {
    const dueAt = new Date(at.now.getTime() + hours * HOUR_MS)
    const { count } = await at.db.callTask.updateMany({
      where: { id: taskId, doneAt: null },
      data: { dueAt },
    })
    if (count === 0) return refuse('not-found', { what: 'call' })
    const task = await at.db.callTask.findUniqueOrThrow({ where: { id: taskId } })
    await audit(at, 'call.nobody-there', 'member', task.memberId)
    return { taskId }
  },
)

function toSay<Row extends CallRow>(at: AsStaff, row: Row) {
  const { body: _, member, ...task } = row
  const { lines, choices } = messageOf(at, row)
  const { id, firstName, lastName } = member
  return {
    ...task,
    member: { id, firstName, lastName },
    lines,
    choices: choices.map(choice => choice.label),
    reader: readerOf(at, member),
  }
}

function messageOf({ house }: AsStaff, row: { body: Uint8Array }) {
  const body = house.seal.openJson<OutboxBody>(row.body, 'CallTask.body')
  return body.kind === 'message' ? body : { lines: [], choices: [] }
}

/** Staff read it out as the person would have read it. */
const readerOf = (at: AsStaff, member: { birthYear: number | null; birthDate: Date | null }): Reader => ({
  language: 'de',
  address: addressFor(bornOf(member), today(at)),
  timeZone: at.municipality.timeZone,
  now: at.now.toISOString(),
})

const WITH = {
  member: { select: { ...NAME.select, birthYear: true, birthDate: true, phone: true } },
} as const

interface CallRow {
  body: Uint8Array
  member: {
    id: number
    firstName: string
    lastName: string
    birthYear: number | null
    birthDate: Date | null
  }
}
