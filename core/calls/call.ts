import type { MemberView, MunicipalityView } from '../conversation/ctx.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import type { House } from '../house.ts'
import type { Tx } from '../store/database.ts'
import { memberView } from '../store/people.ts'
import { forMunicipality, type Tenant } from '../store/tenant.ts'
import type { Tell } from '../tell.ts'

/** Open to everybody who writes, before anything is known of them. */
export const visitorCall = <Input, Result>(run: (at: At, input: Input) => Promise<Result | Refusal>) => ({
  run,
})

/** For a member of the chat's municipality, whatever their status. */
export const memberCall = <Input, Result>(
  run: (at: AsMember, input: Input) => Promise<Result | Refusal>,
) => ({
  run: async (at: At, input: Input): Promise<Result | Refusal> => {
    const inside = await asMember(at)
    return isRefusal(inside) ? inside : run(inside, input)
  },
})

/** For a member whom staff approved, in this role where one is named. Nobody else posts, sees or accepts anything. */
export const approvedCall = <Input, Result>(
  role: Role | null,
  run: (at: AsMember, input: Input) => Promise<Result | Refusal>,
) =>
  memberCall<Input, Result>(async (at, input) => {
    const approved = at.member.status === 'APPROVED' && (role === null || at.member.roles.includes(role))
    return approved ? run(at, input) : refuse('not-approved', { role: role ?? 'SEEKER' })
  })

async function asMember(at: At): Promise<AsMember | Refusal> {
  if (!at.municipality || !('member' in at.actor)) return refuse('not-allowed')
  const member = await memberView(at.tx, at.municipality.id, at.actor.member)
  if (!member) return refuse('not-found', { what: 'member' })
  return { ...at, ...inside(at, at.municipality), member }
}

/** What every call inside a municipality works with. */
export const inside = (at: At, municipality: MunicipalityView): Inside => ({
  ...at,
  municipality,
  db: forMunicipality(at.tx, municipality.id),
})

export interface At {
  house: House
  tx: Tx
  now: Date
  seed: number
  municipality: MunicipalityView | null
  actor: Actor
  /** the chat whose turn it is; null for staff and timers */
  chat: { id: number; bot: string; channel: string } | null
  tell: Tell
}

export interface Inside extends At {
  municipality: MunicipalityView
  /** this municipality's tables, and no others */
  db: Tenant
}

export interface AsMember extends Inside {
  member: MemberView
}

export type Actor = { member: number } | { staff: number } | { chat: number } | { service: true }
export type Role = 'SEEKER' | 'HELPER'
