import type { Ctx } from '../conversation/ctx.ts'
import { ageOn } from '../domain/age.ts'
import { LEGAL, minAgeOn, youngestHelper } from '../domain/municipality.ts'
import { type Line, line } from '../texts/line.ts'
import { rulesOf } from './town-rules.ts'

/** Who can't be registered, told as soon as the age is known: before anything else is asked. */
export const tooYoung = (who: Young, ctx: Ctx): Line | null =>
  tooYoungToHelp(who, ctx) ?? tooYoungHere(who, ctx)

/**
 * Too young for every programme of the town, whenever the birthday is. Who may be old enough goes on: staff ask for the
 * date. Before the town is known the law's floor counts, and the usual rule is told.
 */
export function tooYoungToHelp(
  { birthYear, age, wantsToHelp }: Young,
  { local, municipality }: Ctx,
): Line | null {
  if (!wantsToHelp || birthYear === null) return null
  const min = youngestHelper(rulesOf({ municipality }))
  const oldest = age ?? ageOn(local.slice(0, 10), { birthYear }).oldest
  if (oldest >= (municipality ? min : LEGAL.minAge)) return null
  return line('register.tooYoung', { age: min, phone: municipality?.townHallPhone ?? null })
}

/** The messenger's own minimum age: the reason, and the ways in that remain. */
function tooYoungHere({ birthYear }: Young, ctx: Ctx): Line | null {
  const { municipality } = ctx
  if (!municipality || birthYear === null) return null
  const { youngest } = ageOn(ctx.local.slice(0, 10), { birthYear })
  const age = minAgeOn(ctx.channel, municipality.rules)
  if (youngest >= age) return null
  const open = ctx.elsewhere.filter(
    ({ messenger }) =>
      youngest >= minAgeOn(messenger, municipality.rules) &&
      !municipality.rules.channelsOff.includes(messenger),
  )
  const elsewhere = open.map(({ address }) => address)
  return line('register.tooYoungHere', { age, phone: municipality.townHallPhone, elsewhere })
}

interface Young {
  wantsToHelp: boolean
  birthYear: number | null
  /** as said */
  age: number | null
}
