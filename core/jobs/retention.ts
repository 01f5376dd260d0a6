import type { Inside } from '../calls/call.ts'
import { concludeMatch } from '../calls/check-in.ts'
import { pressForConsent, WITHOUT_CONSENT } from '../calls/minors-without-consent.ts'
import { eraseRejected } from '../calls/privacy.ts'
import { outcomeOfSilence } from '../domain/match.ts'
import { keptSince, surelyOfAge } from '../domain/retention.ts'
import type { House } from '../house.ts'
import type { Database } from '../store/database.ts'
import { REMOVALS, UNREPORTED } from './removals.ts'
import { unattended } from './unattended.ts'

/**
 * Nothing is kept longer than it serves. The tables say what has been there long enough; a round late does no harm, nor
 * does a second one beside it, and what fails keeps nothing else from going.
 */
export async function retention(house: House): Promise<void> {
  const { database, log } = house
  const now = house.now()
  const failed = (what: string) => (error: unknown) =>
    log.error({ err: error, what }, 'what has been kept long enough could not be removed')
  for (const [what, { find, settle }] of Object.entries(SETTLED)) {
    const due = await find(database, now).catch(failed(what))
    for (const { id, municipalityId } of due ?? [])
      await unattended(house, municipalityId, at => settle(at, id)).catch(failed(what))
  }
  for (const [what, remove] of Object.entries(REMOVALS))
    await remove(database, now, AT_ONCE).catch(failed(what))
}

/** What is no bare removal: others may have to hear of it, and each is looked at once more under its lock. */
const SETTLED: Record<string, Settling> = {
  'minors without consent': {
    find: ({ prisma }, now) =>
      prisma.member.findMany({
        where: { ...WITHOUT_CONSENT, birthYear: { gt: surelyOfAge(now) } },
        orderBy: { createdAt: 'asc' },
        ...FEW,
      }),
    settle: pressForConsent,
  },
  'turned away': {
    find: ({ prisma }, now) =>
      prisma.member.findMany({
        where: { status: 'REJECTED', submittedAt: { lt: keptSince('ended', now) } },
        orderBy: { submittedAt: 'asc' },
        ...FEW,
      }),
    settle: (at, id) => eraseRejected(at, id, keptSince('ended', at.now)),
  },
  'help that nobody spoke of': {
    find: ({ prisma }, now) =>
      prisma.match.findMany({ where: unspokenOf(now), orderBy: { askedAt: 'asc' }, ...FEW }),
    settle: async (at, id) => {
      const said = await at.db.checkIn.findMany({ where: { matchId: id } })
      const verdict = outcomeOfSilence(said)
      if (verdict !== 'differs') await concludeMatch(at, id, verdict)
    },
  },
}

/**
 * Both were asked, and say no more. Of help without a day it takes longer to be sure, and one who said that it did not
 * happen may mean: not yet. Help of every week goes on until one of the two ends it.
 */
const unspokenOf = (now: Date) => ({
  status: 'AGREED' as const,
  request: { every: null },
  seeker: UNREPORTED,
  helper: UNREPORTED,
  OR: [
    {
      endsAt: { lt: keptSince('passing', now) },
      askedAt: { not: null },
      NOT: { AND: [{ checkIns: { some: { happened: true } } }, { checkIns: { some: { happened: false } } }] },
    },
    {
      endsAt: null,
      askedAt: { lt: keptSince('ended', now) },
      checkIns: { none: { happened: false } },
    },
  ],
})

/** rows a statement; the rest goes with the next round */
const AT_ONCE = 1_000
const FEW = { take: 100, select: { id: true, municipalityId: true } } as const

interface Settling {
  find(database: Database, now: Date): Promise<{ id: number; municipalityId: number }[]>
  settle(at: Inside, id: number): Promise<void>
}
