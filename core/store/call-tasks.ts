import type { Tx } from './database.ts'
import type { Claimed } from './inbox.ts'
import type { OutboxRow } from './outbox.ts'
import type { Seal } from './seal.ts'

/**
 * Lines for a person without a chat become dated entries of the phone desk's list. The questions among them stay
 * questions: whoever calls answers them with the person's words.
 */
export async function addCallTasks(
  tx: Tx,
  seal: Seal,
  { chatId, memberId }: Claimed,
  rows: OutboxRow[],
  now: Date,
): Promise<void> {
  // who has left is not called any more
  if (memberId === null) return
  const { municipalityId } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  for (const { seq, body, question, settles } of rows) {
    if (settles !== undefined) await overtake(tx, chatId, settles, now)
    if (body.kind !== 'message') continue
    const sealed = seal.sealJson(body, 'CallTask.body')
    const promptSeq = question ? seq : null
    await tx.callTask.create({
      data: { municipalityId, memberId, chatId, promptSeq, body: sealed, dueAt: now, createdAt: now },
    })
  }
}

/** The question was answered otherwise, or what it was about is over: nobody need be called about it any more. */
const overtake = (tx: Tx, chatId: number, promptSeq: number, now: Date) =>
  tx.callTask.updateMany({
    where: { chatId, promptSeq, doneAt: null },
    data: { doneAt: now, outcome: 'overtaken' },
  })
