import { plainTime, tongueOf } from './tongue-of.ts'

/** Leichte Sprache: digits for numbers, one way to say each thing. */
export const easyGermanTongue = tongueOf({
  locale: 'de-DE',
  shortDay: { weekday: 'short', day: 'numeric', month: 'numeric' },
  comma: ', ',
  time: hhmm => `${plainTime(hhmm)} Uhr`,
  hours: (from, to) => `${plainTime(from)} Uhr bis ${plainTime(to)} Uhr`,
  until: hhmm => `bis ${plainTime(hhmm)} Uhr`,
  span: (first, last) => `${first} bis ${last}`,
  onDays: when => `am ${when}`,
  onSpan: when => `von ${when}`,
  weekly: weekday => `jeden ${WEEKDAYS[weekday]}`,
  daily: 'jeden Tag',
  monthly: (weekday, nth) => `jeden ${nth < 0 ? 'letzten' : `${nth}.`} ${WEEKDAYS[weekday]} im Monat`,
  byAgreement: 'Zeit ist noch offen',
  byAgreementWithin: 'Die Zeit ist noch offen',
  regularly: 'immer wieder',
  today: 'heute',
  tomorrow: 'morgen',
  pay: euros => `Taschen-Geld: ${euros} Euro für 1 Stunde`,
  organisation: (name, article) =>
    article === null ? name : `${article === 'der' ? 'den' : article} ${name}`,
  asksFor: (who, organisation) => `${who} fragt für ${organisation}`,
  helpsFor: (who, organisation) => `${who} hilft für ${organisation}`,
  minutes: (minutes, count) =>
    minutes % 60 === 0
      ? count(minutes / 60, { one: '# Stunde', other: '# Stunden' })
      : count(minutes, { one: '# Minute', other: '# Minuten' }),
  parts: {
    morning: 'am Vormittag',
    midday: 'am Mittag',
    afternoon: 'am Nachmittag',
    evening: 'am Abend',
  },
  categories: {
    shopping: 'Einkaufen',
    pets: 'Tiere versorgen',
    company: 'Besuch und Gespräche',
    garden: 'Arbeit im Garten',
    household: 'Hilfe im Haushalt',
    tech: 'Computer und Handy',
    escort: 'Begleitung und Fahrten',
    childcare: 'Auf Kinder aufpassen',
    tutoring: 'Lernen und Nach-Hilfe',
    repairs: 'Etwas reparieren',
    carrying: 'Tragen und Umziehen',
    paperwork: 'Briefe und Anträge',
    other: 'Etwas anderes',
  },
  needs: {
    shopping: 'Hilfe beim Einkaufen',
    pets: 'Hilfe mit Tieren',
    company: 'Besuch',
    garden: 'Hilfe im Garten',
    household: 'Hilfe im Haushalt',
    tech: 'Hilfe mit Computer oder Handy',
    escort: 'Begleitung',
    childcare: 'Hilfe mit Kindern',
    tutoring: 'Hilfe beim Lernen',
    repairs: 'Hilfe beim Reparieren',
    carrying: 'Hilfe beim Tragen',
    paperwork: 'Hilfe mit Briefen und Anträgen',
    other: 'Hilfe',
  },
})

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
