import type { Incoming } from '../../conversation/event.ts'
import type { Session } from '../../conversation/session.ts'
import type { PromptBody } from '../../store/outbox.ts'
import { PHONE } from '../../store/people.ts'
import type { AsStaff } from './staff-call.ts'

/** What the person chose or said goes on as an event of their chat. One task is answered once. */
export async function answerFor(
  at: AsStaff,
  task: { id: number; chatId: number },
  given: Extract<Incoming, { kind: 'pressed' | 'said' }>,
): Promise<void> {
  await at.tx.inbox.create({
    data: {
      bot: PHONE,
      updateId: `call:${task.id}`,
      chatId: task.chatId,
      event: at.house.seal.sealJson(given, 'Inbox.event'),
      receivedAt: at.now,
    },
  })
}

/** Asked, not answered yet, and still the one that the conversation waits for. */
export async function isOpenQuestion(at: AsStaff, task: Asking): Promise<boolean> {
  if (task.promptSeq === null) return false
  const prompts = await at.tx.prompt.findMany({
    where: { chatId: task.chatId, seq: { gte: task.promptSeq } },
  })
  if (!prompts.some(each => each.seq === task.promptSeq)) return waitsForWords(at, task, task.promptSeq)
  const told = prompts
    .filter(each => each.answeredAt === null)
    .map(each => ({
      seq: each.seq,
      told: at.house.seal.openJson<PromptBody>(each.body, 'Prompt.body').told,
    }))
  const mine = told.find(each => each.seq === task.promptSeq)
  return mine !== undefined && (mine.told || !told.some(each => !each.told && each.seq > mine.seq))
}

/** A question without buttons leaves no prompt: it is the chat's own last one while its topic waits for no button. */
async function waitsForWords(at: AsStaff, { chatId }: Asking, seq: number): Promise<boolean> {
  const chat = await at.tx.chat.findUniqueOrThrow({ where: { id: chatId }, select: { session: true } })
  if (!chat.session) return false
  const { topics, prompt } = at.house.seal.openJson<Session>(chat.session, 'Chat.session')
  if (topics.length === 0 || prompt !== null) return false
  const later = await at.db.callTask.findMany({
    where: { chatId, promptSeq: { gt: seq } },
    select: { promptSeq: true },
  })
  const shown = later.flatMap(each => each.promptSeq ?? [])
  const withButtons = await at.tx.prompt.count({ where: { chatId, seq: { in: shown } } })
  return withButtons === shown.length
}

interface Asking {
  chatId: number
  promptSeq: number | null
}
