/**
 * A "no" is a value with a reason, never a throw. Every reason has its parameters here and its sentence in
 * `core/texts` under `refused.<reason>`; a reason without a sentence does not compile.
 */
export interface Refusals {
  'not-approved': { role: 'SEEKER' | 'HELPER' }
  'not-now': { what: string; status: string }
  'not-found': { what: string }
  'someone-faster': undefined
  'own-request': undefined
  'not-allowed': undefined
  'too-many-open': { max: number }
  /** the same help at the same time, by the same person */
  'sought-already': undefined
  'changed-meanwhile': undefined
  /** an organisation that is switched off, or somebody else's to speak for */
  'speaks-not-for': undefined
  /** another time that somebody who was asked had named */
  'suggestion-over': undefined
  'suggestions-enough': undefined
  'too-young-for-channel': { age: number }
  'channel-off': { town: string; phone: string }
  /** between the two of a match: it is over, or somebody of them is to be left in peace */
  'relay-closed': { phone: string }
  'message-too-long': { max: number }
  /** number or address, which have their own way; card, PIN and account, which have none */
  'message-gives-away': { what: 'contact' | 'secret' }
  'messages-today': { max: number }

  // why somebody isn't asked (core/matching/eligibility.ts)
  'other-municipality': undefined
  'programme-not-offered': { programme: string }
  'birth-year-missing': undefined
  'too-young': { min: number }
  'too-old': { max: number }
  'wrong-category': { category: string }
  'category-not-cleared': { category: string }
  'clearance-expired': { until: string }
  'no-channel': undefined
  /** ISO date */
  'paused-until': { until: string }
  'kept-apart': undefined
  'too-far': { km: number; maxKm: number }
  'not-free-then': undefined
  'busy-then': { day: string }
  /** the same, as the other of a match reads it */
  'helper-busy-then': { firstName: string }
  'weekly-asks-reached': { max: number }
  'already-asked': undefined
  'over-already': undefined
  /** helps in this way for pocket money only */
  'wants-pay': undefined
  /** cents an hour */
  'pay-range': { min: number; max: number }

  // protection of minors (core/domain/safeguarding.ts)
  'minor-consent-missing': { what: 'work' | 'data' | 'both' }
  'minor-consent-children': undefined
  'minor-category': { category: string }
  'minor-danger': { danger: string }
  'minor-lifting': { kg: number; maxKg: number }
  'minor-household-not-cleared': undefined
  /** no household that staff could have seen */
  'minor-no-household': undefined
  'minor-weekly': undefined
  'minor-without-time': undefined
  'minor-hours-day': { max: number }
  'minor-hours-week': { max: number }
  'minor-days-week': { max: number }
  'minor-clock': { from: string; to: string }
  'minor-school-time': { from: string; to: string }
  'minor-sunday': undefined
  'minor-holiday': { name: string }
  'minor-eve': { until: string }
  'minor-saturday': undefined
  'minor-saturday-private': undefined

  // what staff may run into (core/calls/staff)
  'bad-input': { field: string; problem: InputProblem }
  'consent-missing': { purpose: 'MEDIATION' | 'CALLS' }
  'phone-known': { memberId: number; name: string }
  'line-forgotten': undefined
  'wrong-login': undefined
  'link-used-up': undefined
  'email-taken': undefined
  'slug-taken': { slug: string }
  'name-taken': { name: string }
  'too-young-to-speak': { min: number }
  'coordinates-already': { town: string }
  'last-coordinator': { town: string }
  'last-operator': undefined
  'last-district': undefined
  /** how many of each hang on it */
  'district-in-use': { people: number; requests: number; organisations: number }
  /** of one of the town's own rules; `field` is its path: `minors/minutesPerDay` */
  'beyond-limit': { field: string; limit: Limit }
}

/** What a value must keep to, and who says so; times are written HH:MM. */
export interface Limit {
  least?: number | string
  most?: number | string
  by: 'law' | 'messenger' | 'dasnez'
}

/** What is wrong with a field that somebody filled in. */
export const INPUT_PROBLEMS = [
  'missing',
  'choose',
  'too-short',
  'too-long',
  'no-number',
  'four-digits',
  'area-code',
  'twice',
  'in-the-future',
  'in-the-past',
  'too-long-ago',
  'too-far-ahead',
  'before-start',
  'longer-than-that',
  'one-or-the-other',
  'not-in-germany',
  'not-like-that',
  'no-page',
  'wrong-password',
  'wrong-code',
  'whole-number',
  'less-than-least',
  'not-between',
  'wrong',
] as const
export type InputProblem = (typeof INPUT_PROBLEMS)[number]

export type Reason = keyof Refusals
export type Refusal<R extends Reason = Reason> = { [K in R]: { refused: K; params: Refusals[K] } }[R]

export function refuse<R extends Reason>(
  reason: R,
  ...[params]: Refusals[R] extends undefined ? [] : [Refusals[R]]
): Refusal<R> {
  return { refused: reason, params } as Refusal<R>
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value
