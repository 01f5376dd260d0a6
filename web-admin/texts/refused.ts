import type { Reason, Refusals } from '../core.ts'

/** Every reason has its sentence in every language of the staff; one without does not compile. */
export type RefusedTexts = {
  [R in Reason]: undefined extends Refusals[R] ? string : string | ((params: Refusals[R]) => string)
}
