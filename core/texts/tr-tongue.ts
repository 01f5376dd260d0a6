import { tongueOf } from './tongue-of.ts'

/** Turkish dates, times and lists. */
export const turkishTongue = tongueOf({
  locale: 'tr',
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  comma: ', ',
  time: hhmm => `saat ${hhmm}`,
  hours: (from, to) => `saat ${from}–${to} arası`,
  until: hhmm => `en geç saat ${hhmm}`,
  span: (first, last) => `${first} – ${last} arası`,
  onDays: when => when,
  onSpan: when => when,
  weekly: weekday => `her ${WEEKDAYS[weekday]}`,
  daily: 'her gün',
  monthly: (weekday, nth) =>
    `her ayın ${nth < 0 ? 'son' : (ORDINALS[nth] ?? `${nth}.`)} ${WEEKDAYS[weekday]} günü`,
  byAgreement: 'zaman konuşularak belirlenecek',
  byAgreementWithin: 'birlikte belirlenecek bir zamanda',
  regularly: 'düzenli',
  today: 'bugün',
  tomorrow: 'yarın',
  pay: euros => `Harçlık: saati ${euros} euro`,
  asksFor: (who, organisation) => `${who} şu kuruluş adına soruyor: ${organisation}`,
  helpsFor: (who, organisation) => `${who} şu kuruluş adına yardım ediyor: ${organisation}`,
  minutes: minutes => {
    if (minutes === 30) return 'yarım saat'
    if (minutes === 90) return 'bir buçuk saat'
    if (minutes === 60) return 'bir saat'
    return minutes % 60 === 0 ? `${minutes / 60} saat` : `${minutes} dakika`
  },
  parts: {
    morning: 'öğleden önce',
    midday: 'öğlen',
    afternoon: 'öğleden sonra',
    evening: 'akşam',
  },
  categories: {
    shopping: 'Alışveriş',
    pets: 'Hayvan bakımı',
    company: 'Sohbet ve eşlik',
    garden: 'Bahçe işleri',
    household: 'Ev işleri',
    tech: 'Bilgisayar ve telefon',
    escort: 'Refakat ve yolculuk',
    childcare: 'Çocuk bakımı',
    tutoring: 'Ders yardımı ve özel ders',
    repairs: 'Tamir',
    carrying: 'Taşıma ve taşınma',
    paperwork: 'Evrak ve başvurular',
    other: 'Başka bir şey',
  },
  needs: {
    shopping: 'alışverişte yardım',
    pets: 'hayvanlar için yardım',
    company: 'sohbet edecek biri',
    garden: 'bahçede yardım',
    household: 'ev işlerinde yardım',
    tech: 'bilgisayar veya telefonda yardım',
    escort: 'refakat edecek biri',
    childcare: 'çocuklar için yardım',
    tutoring: 'ders yardımı',
    repairs: 'tamir için yardım',
    carrying: 'taşımada yardım',
    paperwork: 'evrak işlerinde yardım',
    other: 'yardım',
  },
})

const ORDINALS = ['', 'birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci']
const WEEKDAYS = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar']
