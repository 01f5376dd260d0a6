import { type Category, categoryNamed } from '../domain/categories.ts'
import { refuse } from '../domain/refusal.ts'
import type { When } from '../domain/when.ts'
import type { OutboxBody } from '../store/outbox.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { approvedCall } from './call.ts'

/** Nobody has time yet, and the seeker would rather talk to somebody: a dated entry in the phone desk's list. */
export const askForCall = approvedCall('SEEKER', async (at, { requestId }: { requestId: number }) => {
  const request = await at.db.helpRequest.findFirst({ where: { id: requestId, seekerId: at.member.id } })
  if (!request || !at.chat) return refuse('not-found', { what: 'request' })
  const category: Category = categoryNamed(request.category)
  const { days, from, to, part, every } = request as When
  const note = line('nobodyYet.callNote', { category, when: { days, from, to, part, every } })
  const body = { kind: 'message', lines: [note], choices: [], wants: null } satisfies OutboxBody
  const { id: chatId } = at.chat
  await at.db.callTask.create({
    data: {
      memberId: at.member.id,
      chatId,
      body: at.house.seal.sealJson(body, 'CallTask.body'),
      dueAt: at.now,
    },
  })
  await audit(at, 'request.call-asked', 'request', requestId)
  return { called: true }
})
