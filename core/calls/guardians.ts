import { isMinorOn } from '../domain/age.ts'
import { categoryNamed } from '../domain/categories.ts'
import { whenOf } from '../domain/when.ts'
import type { OutboxBody } from '../store/outbox.ts'
import { reachOf } from '../store/people.ts'
import type { MatchRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import type { Inside } from './call.ts'

/**
 * A minor has agreed to a job, or it is off: every custodian hears of it. They have no chat of their own, so each is an
 * entry in the phone desk's list, under the minor's name.
 */
export async function tellGuardians(
  at: Inside,
  match: MatchRow,
  news: 'agreed' | 'moved' | 'over',
): Promise<void> {
  const { helper, request } = await at.db.match.findUniqueOrThrow({
    where: { id: match.id },
    include: { helper: { include: { guardians: true } }, request: { include: { district: true } } },
  })
  const { calendar } = at.municipality
  const { day } = calendar.local((match.startsAt ?? at.now).getTime())
  const birthDate = helper.birthDate?.toISOString().slice(0, 10) ?? null
  if (helper.guardians.length === 0 || !isMinorOn(day, { birthYear: helper.birthYear, birthDate })) return
  // the desk calls, whichever messengers the town has switched off
  const reach = await reachOf(at.tx, helper.id, async () => true)
  if (!reach) return
  const about = {
    news,
    firstName: helper.firstName,
    category: categoryNamed(request.category),
    district: request.district?.name ?? null,
    when: whenOf(request),
    payCents: request.payCents,
  }
  for (const { name, phone } of helper.guardians) {
    const known = phone && at.house.seal.open(phone, 'Guardian.phone')
    const note = line('guardian.callNote', { ...about, guardian: name, phone: known })
    const body = { kind: 'message', lines: [note], choices: [], wants: null } satisfies OutboxBody
    await at.db.callTask.create({
      data: {
        memberId: helper.id,
        chatId: reach.id,
        body: at.house.seal.sealJson(body, 'CallTask.body'),
        dueAt: at.now,
      },
    })
  }
  await audit(at, 'guardians.to-be-told', 'match', match.id)
}
