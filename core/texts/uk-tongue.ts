import { tongueOf } from './tongue-of.ts'

/** Ukrainian dates, times and lists. */
export const ukrainianTongue = tongueOf({
  locale: 'uk',
  shortDay: { weekday: 'short', day: 'numeric', month: 'numeric' },
  comma: ', ',
  time: hhmm => hhmm,
  hours: (from, to) => `${from}–${to}`,
  until: hhmm => `до ${hhmm}`,
  span: (first, last) => `${first} – ${last}`,
  onDays: when => `у ${accusative(when)}`,
  onSpan: when => when,
  weekly: weekday => WEEKLY[weekday] ?? '',
  daily: 'щодня',
  monthly: (weekday, nth) => {
    const { name, ending } = MONTHLY[weekday] ?? { name: '', ending: 0 }
    return `${nth < 0 ? LAST[ending] : (ORDINALS[nth]?.[ending] ?? '')} ${name} щомісяця`
  },
  byAgreement: 'час за домовленістю',
  byAgreementWithin: 'у час, про який домовитеся',
  regularly: 'регулярно',
  today: 'сьогодні',
  tomorrow: 'завтра',
  pay: euros => `Кишенькові гроші: ${euros} євро за годину`,
  asksFor: (who, organisation) => `${who} просить від імені організації: ${organisation}`,
  helpsFor: (who, organisation) => `${who} допомагає від імені організації: ${organisation}`,
  minutes: (minutes, count) => {
    if (minutes === 30) return 'пів години'
    if (minutes === 60) return 'година'
    if (minutes === 90) return 'півтори години'
    return minutes % 60 === 0
      ? count(minutes / 60, { one: '# година', few: '# години', many: '# годин', other: '# години' })
      : count(minutes, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' })
  },
  parts: {
    morning: 'зранку',
    midday: 'в обід',
    afternoon: 'після обіду',
    evening: 'увечері',
  },
  categories: {
    shopping: 'Покупки',
    pets: 'Догляд за тваринами',
    company: 'Спілкування',
    garden: 'Робота в саду',
    household: 'Допомога вдома',
    tech: 'Комп’ютер і телефон',
    escort: 'Супровід і поїздки',
    childcare: 'Догляд за дітьми',
    tutoring: 'Репетиторство й навчання',
    repairs: 'Ремонт',
    carrying: 'Перенесення й переїзд',
    paperwork: 'Папери й заяви',
    other: 'Щось інше',
  },
  needs: {
    shopping: 'допомога з покупками',
    pets: 'допомога з тваринами',
    company: 'товариство',
    garden: 'допомога в саду',
    household: 'допомога вдома',
    tech: 'допомога з комп’ютером чи телефоном',
    escort: 'супровід',
    childcare: 'допомога з дітьми',
    tutoring: 'допомога з навчанням',
    repairs: 'допомога з ремонтом',
    carrying: 'допомога з перенесенням',
    paperwork: 'допомога з паперами',
    other: 'допомога',
  },
})

/** "середа, 25 листопада" → "середу, 25 листопада" */
const accusative = (when: string): string =>
  when.replace(
    /середа|[пП][ʼ’']ятниця|субота|неділя/g,
    name => `${name.slice(0, -1)}${name.endsWith('я') ? 'ю' : 'у'}`,
  )

const WEEKLY = ['щопонеділка', 'щовівторка', 'щосереди', 'щочетверга', 'щоп’ятниці', 'щосуботи', 'щонеділі']
/** in the accusative, and which ending an ordinal takes with it: masculine, feminine */
const MONTHLY = [
  { name: 'понеділок', ending: 0 },
  { name: 'вівторок', ending: 0 },
  { name: 'середу', ending: 1 },
  { name: 'четвер', ending: 0 },
  { name: 'п’ятницю', ending: 1 },
  { name: 'суботу', ending: 1 },
  { name: 'неділю', ending: 1 },
]
const LAST = ['в останній', 'в останню']
const ORDINALS = [
  [],
  ['у перший', 'у першу'],
  ['у другий', 'у другу'],
  ['у третій', 'у третю'],
  ['у четвертий', 'у четверту'],
  ['у п’ятий', 'у п’яту'],
]
