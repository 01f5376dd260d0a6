import type { Ctx } from '../conversation/ctx.ts'
import { DEFAULT_RULES, type Rules } from '../domain/municipality.ts'

/** The rules of the chat's town; before one is chosen, what holds where a town has decided nothing. */
export const rulesOf = ({ municipality }: Pick<Ctx, 'municipality'>): Rules =>
  municipality?.rules ?? DEFAULT_RULES
