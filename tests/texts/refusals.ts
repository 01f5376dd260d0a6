import type { Reason, Refusal, Refusals } from '../../core/domain/refusal.ts'

/** One of each reason, as it is given. */
const PARAMS: Refusals = {
  'not-approved': { role: 'SEEKER' },
  'not-now': { what: 'request', status: 'DONE' },
  'not-found': { what: 'request' },
  'someone-faster': undefined,
  'own-request': undefined,
  'not-allowed': undefined,
  'too-many-open': { max: 5 },
  'changed-meanwhile': undefined,
  'too-young-for-channel': { age: 16 },
  'channel-off': { town: 'Delbrück', phone: '05250 996-0' },
  'other-municipality': undefined,
  'programme-not-offered': { programme: 'POCKET_MONEY' },
  'birth-year-missing': undefined,
  'too-young': { min: 14 },
  'too-old': { max: 20 },
  'wrong-category': { category: 'garden' },
  'category-not-cleared': { category: 'childcare' },
  'clearance-expired': { until: '2026-11-01' },
  'no-channel': undefined,
  'paused-until': { until: '2026-12-01' },
  'kept-apart': undefined,
  'too-far': { km: 12.34, maxKm: 5 },
  'not-free-then': undefined,
  'busy-then': { day: '2026-11-26' },
  'weekly-asks-reached': { max: 10 },
  'already-asked': undefined,
  'over-already': undefined,
  'minor-consent-missing': { what: 'both' },
  'minor-consent-children': undefined,
  'minor-category': { category: 'escort' },
  'minor-danger': { danger: 'ladder' },
  'minor-lifting': { kg: 12, maxKg: 10 },
  'minor-household-not-cleared': undefined,
  'minor-weekly': undefined,
  'minor-without-time': undefined,
  'minor-hours-day': { max: 120 },
  'minor-hours-week': { max: 600 },
  'minor-days-week': { max: 5 },
  'minor-clock': { from: '08:00', to: '18:00' },
  'minor-school-time': { from: '08:00', to: '13:30' },
  'minor-sunday': undefined,
  'minor-holiday': { name: 'Karfreitag' },
  'minor-eve': { until: '14:00' },
  'minor-saturday': undefined,
  'minor-saturday-private': undefined,
  'minor-pay': { min: 500, max: 1200 },
  'bad-input': { field: 'firstName', problem: 'missing' },
  'consent-missing': { purpose: 'CALLS' },
  'phone-known': { memberId: 3, name: 'Erna Berger' },
  'line-forgotten': undefined,
  'wrong-login': undefined,
  'link-used-up': undefined,
  'email-taken': undefined,
  'slug-taken': { slug: 'delbrueck' },
}

/** met at the town hall, by staff */
const FOR_STAFF: Reason[] = [
  'bad-input',
  'consent-missing',
  'phone-known',
  'line-forgotten',
  'wrong-login',
  'link-used-up',
  'email-taken',
  'slug-taken',
]

export const REFUSALS = (Object.keys(PARAMS) as Reason[]).map(
  reason => ({ refused: reason, params: PARAMS[reason] }) as Refusal,
)

/** what a conversation may run into */
export const FOR_RESIDENTS = REFUSALS.filter(({ refused }) => !FOR_STAFF.includes(refused))
