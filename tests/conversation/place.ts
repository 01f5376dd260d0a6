import type { Ctx, MemberView, MunicipalityView } from '../../core/conversation/ctx.ts'
import { calendarOf } from '../../core/domain/calendar.ts'
import { DEFAULT_RULES } from '../../core/domain/municipality.ts'

/** Monday morning in a small town, as a flow sees it. */
export function ctxFor({ member = null, municipality = TOWN, ...more }: Partial<Ctx> = {}): Ctx {
  const young = member?.birthYear != null && member.birthYear >= 2008
  return {
    now: '2026-11-23T09:00:00.000Z',
    local: '2026-11-23T10:00',
    seed: 7,
    messenger: 'playground',
    channel: 'playground',
    providerReadsAlong: false,
    elsewhere: [],
    municipality,
    member,
    reader: {
      language: 'de',
      address: young ? 'du' : 'sie',
      timeZone: 'Europe/Berlin',
      now: '2026-11-23T09:00:00.000Z',
    },
    ...more,
  }
}

export const TOWN: MunicipalityView = {
  id: 1,
  slug: 'delbrueck',
  name: 'Delbrück',
  land: 'NW',
  timeZone: 'Europe/Berlin',
  contactName: 'Frau Hartmann',
  townHallPhone: '05250 996-0',
  notices: { dataProtection: null, privacyPage: null, imprintPage: null },
  districts: [
    'Mitte',
    'Anreppen',
    'Bentfeld',
    'Boke',
    'Hagen',
    'Lippling',
    'Ostenland',
    'Schöning',
    'Steinhorst',
    'Westenholz',
  ].map((name, index) => ({ id: index + 1, name, latitude: 51.76, longitude: 8.56 })),
  rules: DEFAULT_RULES,
  calendar: calendarOf({ zone: 'Europe/Berlin', land: 'NW' }),
}

export const memberOf = (of: Partial<MemberView> = {}): MemberView => ({
  id: 11,
  status: 'APPROVED',
  statusReason: null,
  submittedAt: '2026-11-23T09:00:00.000Z',
  firstName: 'Erna',
  lastName: 'Berger',
  birthYear: 1941,
  district: 'Boke',
  wantsHelp: true,
  wantsToHelp: true,
  roles: ['SEEKER', 'HELPER'],
  organisations: [],
  hasPhone: true,
  hasAddress: false,
  pausedUntil: null,
  urgentAnytime: false,
  ...of,
})
