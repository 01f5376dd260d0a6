import { DAY_MS } from '../domain/calendar.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import { heldUntil, MESSAGES_A_DAY, messageDueAt, relayIsOpen } from '../domain/relay.ts'
import { quietUntil } from '../matching/quiet-hours.ts'
import type { MatchRow } from '../store/rows.ts'
import { unsendable } from '../understanding/unsendable.ts'
import { approvedCall, type Inside } from './call.ts'
import { type MatchFacts, matchFacts, type Side } from './match-facts.ts'
import { ownMatch } from './matches.ts'
import { situationOf } from './situation.ts'

/**
 * One of the two of a match writes to the other. It is told like anything that others say, and read out where the other has only
 * a telephone. What is refused is neither told nor kept.
 */
export const sendMessage = approvedCall(
  null,
  async (at, { matchId, text }: { matchId: number; text: string }) => {
    const match = await ownMatch(at, matchId)
    if (isRefusal(match)) return match
    const fault = unsendable(text)
    if (fault) return fault
    const fromSeeker = match.seekerId === at.member.id
    if (!relayIsOpen(match, at.now) || !(await mayWrite(at, match)))
      return refuse('relay-closed', { phone: at.municipality.townHallPhone })
    const since = { gt: new Date(at.now.getTime() - DAY_MS) }
    const today = await at.db.relayMessage.count({ where: { matchId, fromSeeker, at: since } })
    if (today >= MESSAGES_A_DAY) return refuse('messages-today', { max: MESSAGES_A_DAY })
    const body = at.house.seal.seal(text, 'RelayMessage.body')
    const deleteAt = messageDueAt(match, at.now)
    const tellAt = await waitsUntil(at, match, fromSeeker)
    if (tellAt === null) {
      await tellHeld(at, match)
      const told = await tellMessage(at, match, { fromSeeker, text })
      if (told === 'unreachable') return refuse('no-channel')
      await at.db.relayMessage.create({ data: { matchId, fromSeeker, body, at: at.now, deleteAt } })
      return { told }
    }
    await at.db.relayMessage.create({ data: { matchId, fromSeeker, body, at: at.now, tellAt, deleteAt } })
    return { told: 'held' as const, until: tellAt.toISOString() }
  },
)

/** Nobody is woken by a message that can wait. Who has only a telephone is not rung up at night anyway. */
async function waitsUntil(at: Inside, match: MatchRow, fromSeeker: boolean): Promise<Date | null> {
  const reach = await at.house.reach(at.tx, fromSeeker ? match.helperId : match.seekerId)
  if (reach !== 'chat') return null
  const others = await at.db.relayMessage.findFirst({
    where: { matchId: match.id, fromSeeker: !fromSeeker },
    orderBy: { id: 'desc' },
  })
  const quiet = quietUntil(await situationOf(at))
  return heldUntil(match, { now: at.now, quietUntil: quiet, otherWroteAt: others?.at ?? null })
}

/** What was written at night and waits, in the order it was written; not where the two may not write any more. */
export async function tellHeld(at: Inside, match: MatchRow): Promise<void> {
  const waiting = await at.db.relayMessage.findMany({
    where: { matchId: match.id, tellAt: { not: null } },
    orderBy: { id: 'asc' },
  })
  if (waiting.length === 0) return
  await at.db.relayMessage.updateMany({
    where: { id: { in: waiting.map(({ id }) => id) } },
    data: { tellAt: null },
  })
  const may = await mayWrite(at, match)
  for (const { body, fromSeeker, at: writtenAt } of waiting) {
    const text = at.house.seal.open(body, 'RelayMessage.body')
    if (may && relayIsOpen(match, writtenAt)) await tellMessage(at, match, { fromSeeker, text })
  }
}

async function tellMessage(
  at: Inside,
  match: MatchRow,
  { fromSeeker, text }: { fromSeeker: boolean; text: string },
) {
  const side: Side = fromSeeker ? 'helper' : 'seeker'
  const { firstName, phone } = await matchFacts(at, match, side)
  const draft = { matchId: match.id, side, firstName, phone, text, at: at.now.toISOString() }
  return at.tell(fromSeeker ? match.helperId : match.seekerId, {
    ask: { flow: 'answer-message', step: 'ask', draft },
    about: `match:${match.id}`,
  })
}

/** The others whom a member may write to now, newest first. */
export const writeToWhom = approvedCall(null, async (at, _: null): Promise<{ matches: MatchFacts[] }> => {
  const me = at.member.id
  const rows = await at.db.match.findMany({
    where: { status: { in: ['AGREED', 'DONE'] }, OR: [{ seekerId: me }, { helperId: me }] },
    orderBy: { id: 'desc' },
    take: READ,
  })
  const matches: MatchFacts[] = []
  for (const match of rows.filter(each => relayIsOpen(each, at.now)).slice(0, SHOWN))
    matches.push(await matchFacts(at, match, match.seekerId === me ? 'seeker' : 'helper'))
  return { matches }
})

/** Nobody writes to whom staff have set aside, nor while one of the two has asked to be kept apart or has an open report. */
async function mayWrite(at: Inside, { seekerId, helperId }: MatchRow): Promise<boolean> {
  const people = await at.db.member.count({
    where: { id: { in: [seekerId, helperId] }, status: 'APPROVED' },
  })
  const blocks = await at.db.pairBlock.count({
    where: {
      OR: [
        { blockerId: seekerId, blockedId: helperId },
        { blockerId: helperId, blockedId: seekerId },
      ],
    },
  })
  const reports = await at.db.report.count({
    where: {
      status: 'OPEN',
      OR: [
        { reporterId: seekerId, aboutId: helperId },
        { reporterId: helperId, aboutId: seekerId },
      ],
    },
  })
  return people === 2 && blocks + reports === 0
}

/** A match that ends before its time keeps its messages no longer than any other does from its end on. */
export async function shortenMessages({ db, now }: Inside, matchId: number): Promise<void> {
  const deleteAt = messageDueAt({ endsAt: null }, now)
  await db.relayMessage.updateMany({ where: { matchId, deleteAt: { gt: deleteAt } }, data: { deleteAt } })
}

/** What a member has written to others and is still kept, newest first. */
export async function messagesBy({ db, house }: Inside, memberId: number): Promise<Written[]> {
  const rows = await db.relayMessage.findMany({
    where: {
      OR: [
        { fromSeeker: true, match: { seekerId: memberId } },
        { fromSeeker: false, match: { helperId: memberId } },
      ],
    },
    include: { match: { include: { seeker: true, helper: true } } },
    orderBy: { id: 'desc' },
  })
  return rows.map(({ body, at, fromSeeker, match: { seeker, helper } }) => ({
    firstName: (fromSeeker ? helper : seeker).firstName,
    text: house.seal.open(body, 'RelayMessage.body'),
    on: at.toISOString().slice(0, 10),
  }))
}

const READ = 30
/** as many as a phone's screen takes, as buttons */
const SHOWN = 9

export interface Written {
  /** of whom it was written to */
  firstName: string
  text: string
  /** ISO date */
  on: string
}
