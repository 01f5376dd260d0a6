import { type Category, categoryNamed } from '../domain/categories.ts'
import { refuse } from '../domain/refusal.ts'
import { whenOf } from '../domain/when.ts'
import type { OutboxBody } from '../store/outbox.ts'
import { type Line, line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, memberCall } from './call.ts'

/** Nobody has time yet, and the seeker would rather talk to somebody: a dated entry in the phone desk's list. */
export const askForCall = approvedCall('SEEKER', async (at, { requestId }: { requestId: number }) => {
  const request = await at.db.helpRequest.findFirst({ where: { id: requestId, seekerId: at.member.id } })
  if (!request || !at.chat) return refuse('not-found', { what: 'request' })
  const category: Category = categoryNamed(request.category)
  await enterCall(at, at.chat.id, line('nobodyYet.callNote', { category, when: whenOf(request) }))
  await audit(at, 'request.call-asked', 'request', requestId)
  return { called: true }
})

/** Somebody would rather talk to a person, whatever it is about. */
export const askToBeCalled = memberCall(async (at, { text }: { text: string }) => {
  if (!at.chat) return refuse('not-found', { what: 'member' })
  await enterCall(at, at.chat.id, line('human.callNote', { text: text.slice(0, LONGEST_NOTE) }))
  await audit(at, 'member.call-asked', 'member', at.member.id)
  return { called: true }
})

/** What the phone desk is to call this member about. */
export async function enterCall(
  { db, house, member, now }: AsMember,
  chatId: number,
  note: Line,
): Promise<void> {
  const body = { kind: 'message', lines: [note], choices: [], wants: null } satisfies OutboxBody
  await db.callTask.create({
    data: { memberId: member.id, chatId, body: house.seal.sealJson(body, 'CallTask.body'), dueAt: now },
  })
}

const LONGEST_NOTE = 500
