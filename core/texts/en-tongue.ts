import { tongueOf } from './tongue-of.ts'

/** English dates, times and lists. Hours are those of the clocks here: 15:00, not 3 pm. */
export const englishTongue = tongueOf({
  locale: 'en-GB',
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  comma: ', ',
  time: hhmm => hhmm,
  hours: (from, to) => `${from} to ${to}`,
  until: hhmm => `by ${hhmm}`,
  span: (first, last) => `${first} to ${last}`,
  onDays: when => `on ${when}`,
  onSpan: when => `from ${when}`,
  weekly: weekday => `${WEEKDAYS[weekday]}s`,
  daily: 'every day',
  monthly: (weekday, nth) =>
    `every ${nth < 0 ? 'last' : (ORDINALS[nth] ?? `${nth}th`)} ${WEEKDAYS[weekday]} of the month`,
  atHours: (from, to) => (to === null ? `at ${from}` : `from ${from} to ${to}`),
  byAgreement: 'time to be agreed',
  byAgreementWithin: 'at a time to be agreed',
  regularly: 'regularly',
  today: 'today',
  tomorrow: 'tomorrow',
  pay: euros => `Pocket money: ${euros} euros an hour`,
  asksFor: (who, organisation) => `${who} asks on behalf of ${organisation}`,
  helpsFor: (who, organisation) => `${who} helps on behalf of ${organisation}`,
  minutes: (minutes, count) => {
    if (minutes === 30) return 'half an hour'
    if (minutes === 60) return 'one hour'
    if (minutes === 90) return 'an hour and a half'
    return minutes % 60 === 0
      ? count(minutes / 60, { one: '# hour', other: '# hours' })
      : count(minutes, { one: '# minute', other: '# minutes' })
  },
  parts: {
    morning: 'in the morning',
    midday: 'around midday',
    afternoon: 'in the afternoon',
    evening: 'in the evening',
  },
  categories: {
    shopping: 'Shopping',
    pets: 'Looking after pets',
    company: 'Company',
    garden: 'Gardening',
    household: 'Help around the house',
    tech: 'Computer and phone',
    escort: 'Going along and lifts',
    childcare: 'Minding children',
    tutoring: 'Tutoring and lessons',
    repairs: 'Repairs',
    carrying: 'Carrying and moving',
    paperwork: 'Papers and forms',
    other: 'Something else',
  },
  needs: {
    shopping: 'help with the shopping',
    pets: 'help with pets',
    company: 'some company',
    garden: 'help in the garden',
    household: 'help around the house',
    tech: 'help with a computer or phone',
    escort: 'someone to go along',
    childcare: 'help with children',
    tutoring: 'tutoring',
    repairs: 'help with a repair',
    carrying: 'help with carrying',
    paperwork: 'help with papers',
    other: 'help',
  },
})

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
