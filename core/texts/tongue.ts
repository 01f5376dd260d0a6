import type { Category } from '../domain/categories.ts'
import type { OrganisationNamed } from '../domain/organisation.ts'
import type { DayPart, When } from '../domain/when.ts'

/** What a language can say about the values that texts carry. One implementation a language. */
export interface Tongue {
  /** ISO date → "Donnerstag, 26. November" */
  day(iso: string): string
  /** "30. Februar", also where no year has such a day */
  dayOfMonth(day: number, month: number): string
  /** `15:30` → "15:30 Uhr" */
  time(hhmm: string): string
  /** "Donnerstag, 26. November, 10 bis 12 Uhr" */
  when(when: When): string
  /** the same within a sentence: "am Donnerstag, 26. November, 10 bis 12 Uhr", "nach Absprache" */
  onWhen(when: When): string
  /** "Einkaufen und Gartenarbeit (Mittwoch, 2. Dezember, 14 Uhr)" */
  wishes(wishes: readonly { category: Category; when: When | null }[]): string
  /** on a button: "Do 26.11.", "regelmäßig", nothing where no day is known */
  shortWhen(when: When): string
  /** ISO instant → "morgen, 12 Uhr", in the reader's time zone */
  moment(instant: string): string
  minutes(minutes: number): string
  dayPart(part: DayPart): string
  category(category: Category): string
  /** what somebody needs: "Hilfe beim Einkaufen" */
  need(category: Category): string
  /** E.164 → as one dials it here: "05250 12345" */
  phone(e164: string): string
  /** cents → "8", "8,50", without the currency's name */
  euros(cents: number): string
  /** pocket money an hour as a sentence with the space before it; nothing where nobody is paid */
  pay(cents: number | null): string
  /** as it stands after "für": "die Caritas Delbrück" */
  organisation(organisation: OrganisationNamed): string
  /** "Petra fragt für die Caritas Delbrück." with the space before it; nothing where people act for themselves */
  asksFor(who: string, organisation: OrganisationNamed | null): string
  helpsFor(who: string, organisation: OrganisationNamed | null): string
  list(items: readonly string[]): string
  /** by Intl.PluralRules: count(2, { one: 'eine Stunde', other: '# Stunden' }) */
  count(
    n: number,
    forms: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
  ): string
}

/** The person who will read a line. */
export interface Reader {
  language: Language
  /** Sie for adults and strangers, Du for those who may be under 18 */
  address: 'sie' | 'du'
  timeZone: string
  /** ISO instant at which the text is made, for "morgen" */
  now: string
}

/** The order is the order of the buttons. */
export const LANGUAGES = ['de', 'de-leicht', 'en', 'tr', 'uk', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** As those who read it call it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  de: 'Deutsch',
  'de-leicht': 'Leichte Sprache',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
}

/** A sentence; two where German says Sie and Du differently. */
export type Form = string | { sie: string; du: string }
export type TextOf<P> = [P] extends [undefined] ? Form : (params: P, tongue: Tongue) => Form

/** A sentence that German says in two ways, or that says something else to the young. */
export const both = (sie: string, du: string): { sie: string; du: string } => ({ sie, du })
