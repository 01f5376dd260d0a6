import type { Calendar } from '../domain/calendar.ts'
import type { Rules } from '../domain/municipality.ts'
import type { OrganisationView } from '../domain/organisation.ts'
import type { Reader } from '../texts/tongue.ts'

/** All that a flow may know beside its draft and the event. */
export interface Ctx {
  /** ISO instant */
  now: string
  /** local wall clock of the municipality to the minute: `2026-11-23T10:00` */
  local: string
  /** a fresh random number for this turn, 0 … 2³²−1 */
  seed: number
  messenger: string
  /** what a minimum age is set for: the messenger, or the homeserver that somebody writes from */
  channel: string
  /** the messenger's provider sits outside the EU and could read along */
  providerReadsAlong: boolean
  /** the other messengers that people may write to: `matrix`, `@dasnez:example.org` */
  elsewhere: { messenger: string; address: string }[]
  municipality: MunicipalityView | null
  member: MemberView | null
  reader: Reader
}

export interface MunicipalityView {
  id: number
  slug: string
  name: string
  land: string
  timeZone: string
  contactName: string
  townHallPhone: string
  notices: Notices
  districts: { id: number; name: string; latitude: number; longitude: number }[]
  rules: Rules
  calendar: Calendar
}

/** Whom to ask about data protection, and the town's own pages (https) about that and about who answers for dasnez. */
export interface Notices {
  dataProtection: string | null
  privacyPage: string | null
  imprintPage: string | null
}

export interface MemberView {
  id: number
  status: 'SUBMITTED' | 'INTERVIEW' | 'RETURNED' | 'APPROVED' | 'SUSPENDED' | 'REJECTED'
  statusReason: string | null
  /** ISO instant at which the registration was handed in */
  submittedAt: string | null
  firstName: string
  lastName: string
  birthYear: number | null
  district: string | null
  wantsHelp: boolean
  wantsToHelp: boolean
  /** roles that staff approved */
  roles: ('SEEKER' | 'HELPER')[]
  /** whose name they may post under */
  organisations: OrganisationView[]
  hasPhone: boolean
  hasAddress: boolean
  /** ISO instant until which this helper does not want to be asked */
  pausedUntil: string | null
  /** asked in the quiet hours, too, where it is urgent */
  urgentAnytime: boolean
}
