import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../../core/domain/categories.ts'
import { DAY_PARTS, type When } from '../../core/domain/when.ts'
import { arabicTongue } from '../../core/texts/ar-tongue.ts'
import { easyGermanTongue } from '../../core/texts/de-leicht-tongue.ts'
import { englishTongue } from '../../core/texts/en-tongue.ts'
import type { Tongue } from '../../core/texts/tongue.ts'
import { turkishTongue } from '../../core/texts/tr-tongue.ts'
import { ukrainianTongue } from '../../core/texts/uk-tongue.ts'
import { readerOf, say } from './said.ts'

// What all languages do alike is tried in German (de-tongue.test.ts); here is what each says in its own way.

const never: When = { days: [], from: null, to: null, part: null, every: null }
const DAY = { ...never, days: ['2026-11-25'], from: '10:00', to: '12:00' }
const TWO = { ...never, days: ['2026-11-27', '2026-11-29'], part: 'morning' as const }
const SPAN = { ...never, days: ['2026-11-26', '2026-11-27', '2026-11-28'], from: '09:05' }
const WEEKLY = { ...never, every: 'MO,WE' }
const SATURDAYS = { ...never, every: 'SA', part: 'morning' as const }
const MONTHLY = { ...never, every: '1MO', from: '15:30' }
const LAST = { ...never, every: '-1FR' }

const SAYS: Record<
  string,
  { tongue: Tongue; when: string[]; onWhen: string[]; short: string[]; moments: string[]; minutes: string[] }
> = {
  'Leichte Sprache': {
    tongue: easyGermanTongue(readerOf('de-leicht')),
    when: [
      'Mittwoch, 25. November, 10 Uhr bis 12 Uhr',
      'Freitag, 27. November und Sonntag, 29. November, am Vormittag',
      'Donnerstag, 26. November bis Samstag, 28. November, 9:05 Uhr',
      'jeden Montag und jeden Mittwoch',
      'jeden Samstag am Vormittag',
      'jeden 1. Montag im Monat, 15:30 Uhr',
      'jeden letzten Freitag im Monat',
      'Zeit ist noch offen',
    ],
    onWhen: ['am Mittwoch, 25. November, 10 Uhr bis 12 Uhr', 'Die Zeit ist noch offen'],
    short: ['Mi 25.11.', 'immer wieder', ''],
    moments: ['heute, 18 Uhr', 'morgen, 12 Uhr', 'Mittwoch, 25. November, 9:05 Uhr'],
    minutes: ['30 Minuten', '1 Stunde', '90 Minuten', '2 Stunden', '5 Stunden', '21 Stunden'],
  },
  English: {
    tongue: englishTongue(readerOf('en')),
    when: [
      'Wednesday 25 November, 10:00 to 12:00',
      'Friday 27 November and Sunday 29 November, in the morning',
      'Thursday 26 November to Saturday 28 November, 09:05',
      'Mondays and Wednesdays',
      'Saturdays in the morning',
      'every first Monday of the month, 15:30',
      'every last Friday of the month',
      'time to be agreed',
    ],
    onWhen: ['on Wednesday 25 November, 10:00 to 12:00', 'at a time to be agreed'],
    short: ['Wed 25 Nov', 'regularly', ''],
    moments: ['today, 18:00', 'tomorrow, 12:00', 'Wednesday 25 November, 09:05'],
    minutes: ['half an hour', 'one hour', 'an hour and a half', '2 hours', '5 hours', '21 hours'],
  },
  Türkçe: {
    tongue: turkishTongue(readerOf('tr')),
    when: [
      '25 Kasım Çarşamba, saat 10:00–12:00 arası',
      '27 Kasım Cuma ve 29 Kasım Pazar, öğleden önce',
      '26 Kasım Perşembe – 28 Kasım Cumartesi arası, saat 09:05',
      'her pazartesi ve her çarşamba',
      'her cumartesi öğleden önce',
      'her ayın birinci pazartesi günü, saat 15:30',
      'her ayın son cuma günü',
      'zaman konuşularak belirlenecek',
    ],
    onWhen: ['25 Kasım Çarşamba, saat 10:00–12:00 arası', 'birlikte belirlenecek bir zamanda'],
    short: ['25 Kas Çar', 'düzenli', ''],
    moments: ['bugün, saat 18:00', 'yarın, saat 12:00', '25 Kasım Çarşamba, saat 09:05'],
    minutes: ['yarım saat', 'bir saat', 'bir buçuk saat', '2 saat', '5 saat', '21 saat'],
  },
  Українська: {
    tongue: ukrainianTongue(readerOf('uk')),
    when: [
      'середа, 25 листопада, 10:00–12:00',
      'пʼятниця, 27 листопада і неділя, 29 листопада, зранку',
      'четвер, 26 листопада – субота, 28 листопада, 09:05',
      'щопонеділка і щосереди',
      'щосуботи зранку',
      'у перший понеділок щомісяця, 15:30',
      'в останню п’ятницю щомісяця',
      'час за домовленістю',
    ],
    onWhen: ['у середу, 25 листопада, 10:00–12:00', 'у час, про який домовитеся'],
    short: ['ср 25.11', 'регулярно', ''],
    moments: ['сьогодні, 18:00', 'завтра, 12:00', 'середа, 25 листопада, 09:05'],
    minutes: ['пів години', 'година', 'півтори години', '2 години', '5 годин', '21 година'],
  },
  العربية: {
    tongue: arabicTongue(readerOf('ar')),
    when: [
      'الأربعاء، 25 نوفمبر، من الساعة 10:00 إلى 12:00',
      'الجمعة، 27 نوفمبر والأحد، 29 نوفمبر، قبل الظهر',
      'من الخميس، 26 نوفمبر إلى السبت، 28 نوفمبر، الساعة 09:05',
      'كل اثنين وكل أربعاء',
      'كل سبت قبل الظهر',
      'أول اثنين من كل شهر، الساعة 15:30',
      'آخر جمعة من كل شهر',
      'الوقت حسب الاتفاق',
    ],
    onWhen: ['يوم الأربعاء، 25 نوفمبر، من الساعة 10:00 إلى 12:00', 'في وقت تتفقون عليه'],
    short: ['الأربعاء 25\u200f/11', 'بانتظام', ''],
    moments: ['اليوم، الساعة 18:00', 'غدًا، الساعة 12:00', 'الأربعاء، 25 نوفمبر، الساعة 09:05'],
    minutes: ['نصف ساعة', 'ساعة واحدة', 'ساعة ونصف', 'ساعتين', '5 ساعات', '21 ساعة'],
  },
}

describe.each(Object.entries(SAYS))('%s', (_, { tongue: t, ...says }) => {
  it('says days, hours and patterns of the week', () => {
    expect([DAY, TWO, SPAN, WEEKLY, SATURDAYS, MONTHLY, LAST, never].map(t.when)).toEqual(says.when)
    expect([DAY, never].map(t.onWhen)).toEqual(says.onWhen)
    expect([DAY, WEEKLY, never].map(t.shortWhen)).toEqual(says.short)
  })

  it('says moments, and how long something takes', () => {
    const moments = ['2026-11-23T17:00:00.000Z', '2026-11-24T11:00:00.000Z', '2026-11-25T08:05:00.000Z']
    expect(moments.map(t.moment)).toEqual(says.moments)
    expect([30, 60, 90, 120, 300, 1260].map(t.minutes)).toEqual(says.minutes)
  })

  it('names every kind of help and every part of the day, each its own way', () => {
    expect(new Set(CATEGORIES.map(t.category)).size).toBe(CATEGORIES.length)
    expect(new Set(CATEGORIES.map(t.need)).size).toBe(CATEGORIES.length)
    expect(new Set(DAY_PARTS.map(t.dayPart)).size).toBe(DAY_PARTS.length)
  })
})

describe('plurals', () => {
  const days = (language: 'en' | 'tr' | 'uk' | 'ar', ns: number[]) =>
    ns.map(n => say('days', { days: n }, readerOf(language)).replace(/[\u2068\u2069]/g, ''))

  it('English knows one and others', () =>
    expect(days('en', [1, 2, 21, 0])).toEqual(['One day', '2 days', '21 days', '0 days']))

  it('Turkish makes no difference', () =>
    expect(days('tr', [1, 2, 21])).toEqual(['1 gün', '2 gün', '21 gün']))

  it('Ukrainian knows one, few and many', () =>
    expect(days('uk', [1, 21, 2, 4, 22, 5, 11, 12, 14, 100, 0])).toEqual([
      '1 день',
      '21 день',
      '2 дні',
      '4 дні',
      '22 дні',
      '5 днів',
      '11 днів',
      '12 днів',
      '14 днів',
      '100 днів',
      '0 днів',
    ]))

  it('Arabic knows none, one, two, few, many and others', () => {
    expect(days('ar', [0, 1, 2, 3, 10, 11, 99, 100, 101, 103])).toEqual([
      '0 يوم',
      'يوم واحد',
      'يومان',
      '3 أيام',
      '10 أيام',
      '11 يومًا',
      '99 يومًا',
      '100 يوم',
      '101 يوم',
      '103 أيام',
    ])
    const found = (n: number) =>
      say('offers.list', { offers: Array(n).fill(null) }, readerOf('ar')).replace(/[\u2068\u2069]/g, '')
    expect([1, 2, 3, 11, 100].map(n => found(n).split('.')[0])).toEqual([
      'يوجد عرض واحد مناسب',
      'يوجد عرضان مناسبان',
      'توجد 3 عروض مناسبة',
      'يوجد 11 عرضًا مناسبًا',
      'يوجد 100 عرض مناسب',
    ])
  })
})

it('a Turkish i has its dot when it becomes a capital', () => {
  const reader = readerOf('tr')
  expect(say('minutes', { minutes: 120 }, reader)).toBe('2 saat')
  expect(say('minutes', { minutes: 30 }, reader)).toBe('Yarım saat')
})
