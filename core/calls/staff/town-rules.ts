import { z } from 'zod'
import { type OwnRules, PROGRAMMES, rulesSchema } from '../../domain/municipality.ts'
import { type Limit, type Refusal, refuse } from '../../domain/refusal.ts'
import { ownRules, ruleChanges } from '../../domain/rule-changes.ts'
import { lockRequest } from '../../store/locks.ts'
import { writersByMessenger } from '../../store/writers.ts'
import { audit } from '../audit.ts'
import { type AsStaff, COORDINATION, problemOf, staffCall } from './staff-call.ts'

/** The town's rules as they are stored, and whom a change would touch. */
export const readRules = staffCall(COORDINATION, z.object({}), async at => {
  const { version, rules } = await stored(at)
  const open = await Promise.all(
    PROGRAMMES.map(async programme => {
      const where = { programme, status: { in: [...UNDER_WAY] } }
      return [programme, await at.db.helpRequest.count({ where })] as const
    }),
  )
  return {
    version,
    rules: rulesSchema.parse(rules),
    openRequests: Object.fromEntries(open) as Record<(typeof PROGRAMMES)[number], number>,
    writers: await writersByMessenger(at),
  }
})

/**
 * Each rule that is named takes the place of what it was; what comes to the default is stored no more. It holds at
 * once, also for those who were asked before, and searches that are under way begin anew with it.
 */
export const saveRules = staffCall(
  COORDINATION,
  z.object({
    /** of what was read: whoever decides on rules that somebody has changed meanwhile is refused */
    version: z.int(),
    changes: z.custom<OwnRules>(given => typeof given === 'object' && given !== null),
    /** a decision of the council, the advice of counsel: kept with each change */
    reason: z.string().trim().max(500).default(''),
  }),
  async (at, { version, changes, reason }) => {
    const before = await stored(at)
    if (before.version !== version) return refuse('changed-meanwhile')
    const after = rulesSchema.safeParse({ ...before.rules, ...changes })
    if (!after.success) return badRule(after.error)
    const changed = ruleChanges(rulesSchema.parse(before.rules), after.data)
    if (changed.length === 0) return { changed }
    const { count } = await at.tx.municipality.updateMany({
      where: { id: at.municipality.id, version },
      data: { rules: ownRules(after.data), version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed-meanwhile')
    for (const change of changed) {
      const told = [change, reason].filter(Boolean).join('\n')
      await audit(at, 'rule.changed', 'municipality', at.municipality.id, told)
    }
    await searchAnew(at)
    return { changed }
  },
)

/** they still need somebody, or may need somebody again */
const UNDER_WAY = ['HELD', 'OPEN', 'PAUSED'] as const

/** Read from the table, not from what this process remembers. */
async function stored(at: AsStaff) {
  const { id } = at.municipality
  const { version, rules } = await at.tx.municipality.findUniqueOrThrow({
    where: { id },
    select: { version: true, rules: true },
  })
  return { version, rules: rules as OwnRules }
}

/** The first rule that won't do, by its path, and the bound that it must keep to where there is one. */
function badRule({ issues: [issue] }: z.ZodError): Refusal<'bad-input' | 'beyond-limit'> {
  const field = (issue?.path ?? []).filter(part => typeof part !== 'number').join('/')
  const limit = issue?.code === 'custom' ? (issue.params?.limit as Limit | undefined) : undefined
  return limit
    ? refuse('beyond-limit', { field, limit })
    : refuse('bad-input', { field, problem: problemOf(issue) })
}

/** Whoever may be asked now and could not before is not left waiting for the next look. By id: locks are taken in one order. */
async function searchAnew(at: AsStaff): Promise<void> {
  const waiting = { status: 'OPEN' as const, lookAgainAt: { gt: at.now } }
  const requests = await at.db.helpRequest.findMany({
    where: waiting,
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of requests) {
    await lockRequest(at, id)
    const { count } = await at.db.helpRequest.updateMany({
      where: { id, ...waiting },
      data: { lookAgainAt: at.now },
    })
    if (count > 0) await at.house.timers.at(at.tx, 'wave', { municipalityId: at.municipality.id, id }, at.now)
  }
}
