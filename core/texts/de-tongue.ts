import { plainTime, tongueOf } from './tongue-of.ts'

const germanParts = {
  morning: 'vormittags',
  midday: 'mittags',
  afternoon: 'nachmittags',
  evening: 'abends',
}
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** German dates, times and lists, as one says them. */
export const germanTongue = tongueOf({
  locale: 'de-DE',
  shortDay: { weekday: 'short', day: 'numeric', month: 'numeric' },
  comma: ', ',
  time: hhmm => `${plainTime(hhmm)} Uhr`,
  hours: (from, to) => `${plainTime(from)} bis ${plainTime(to)} Uhr`,
  until: hhmm => `bis ${plainTime(hhmm)} Uhr`,
  span: (first, last) => `${first} bis ${last}`,
  onDays: when => `am ${when}`,
  onSpan: when => `von ${when}`,
  weekly: weekday => `${WEEKDAYS[weekday]?.toLowerCase()}s`,
  daily: 'täglich',
  monthly: (weekday, nth) =>
    `jeden ${nth < 0 ? 'letzten' : (ORDINALS[nth] ?? `${nth}.`)} ${WEEKDAYS[weekday]} im Monat`,
  atHours: (from, to) =>
    to === null ? `um ${plainTime(from)} Uhr` : `von ${plainTime(from)} bis ${plainTime(to)} Uhr`,
  weeklyPart: (every, part) => {
    const weekday = WEEKDAYS[DAYS.indexOf(every)]
    return weekday === undefined ? null : `${weekday.toLowerCase()}${germanParts[part]}`
  },
  byAgreement: 'Zeit nach Absprache',
  byAgreementWithin: 'nach Absprache',
  regularly: 'regelmäßig',
  today: 'heute',
  tomorrow: 'morgen',
  pay: euros => `Taschengeld: ${euros} Euro in der Stunde`,
  organisation: (name, article) =>
    article === null ? name : `${article === 'der' ? 'den' : article} ${name}`,
  asksFor: (who, organisation) => `${who} fragt für ${organisation}`,
  helpsFor: (who, organisation) => `${who} hilft für ${organisation}`,
  minutes: minutes => {
    if (minutes === 30) return 'eine halbe Stunde'
    if (minutes === 60) return 'eine Stunde'
    if (minutes === 90) return 'anderthalb Stunden'
    return minutes % 60 === 0 ? `${minutes / 60} Stunden` : `${minutes} Minuten`
  },
  parts: germanParts,
  categories: {
    shopping: 'Einkaufen',
    pets: 'Tiere versorgen',
    company: 'Gesellschaft',
    garden: 'Gartenarbeit',
    household: 'Hilfe im Haushalt',
    tech: 'Computer und Handy',
    escort: 'Begleitung und Fahrten',
    childcare: 'Kinder betreuen',
    tutoring: 'Nachhilfe und Unterricht',
    repairs: 'Reparaturen',
    carrying: 'Tragen und Umziehen',
    paperwork: 'Papiere und Anträge',
    other: 'Etwas anderes',
  },
  needs: {
    shopping: 'Hilfe beim Einkaufen',
    pets: 'Hilfe mit Tieren',
    company: 'Gesellschaft',
    garden: 'Hilfe im Garten',
    household: 'Hilfe im Haushalt',
    tech: 'Hilfe mit Computer oder Handy',
    escort: 'eine Begleitung',
    childcare: 'Hilfe mit Kindern',
    tutoring: 'Nachhilfe',
    repairs: 'Hilfe bei einer Reparatur',
    carrying: 'Hilfe beim Tragen',
    paperwork: 'Hilfe mit Papieren',
    other: 'Hilfe',
  },
})

const ORDINALS = ['', 'ersten', 'zweiten', 'dritten', 'vierten', 'fünften']
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
