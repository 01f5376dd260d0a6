import { tongueOf } from './tongue-of.ts'

/** Arabic dates, times and lists; digits as on the clocks and door plates here. */
export const arabicTongue = tongueOf({
  locale: 'ar-u-nu-latn',
  shortDay: { weekday: 'long', day: 'numeric', month: 'numeric' },
  comma: '، ',
  time: hhmm => `الساعة ${hhmm}`,
  hours: (from, to) => `من الساعة ${from} إلى ${to}`,
  until: hhmm => `حتى الساعة ${hhmm}`,
  span: (first, last) => `من ${first} إلى ${last}`,
  onDays: when => `يوم ${when}`,
  onSpan: when => when,
  weekly: weekday => `كل ${WEEKDAYS[weekday]}`,
  daily: 'كل يوم',
  monthly: (weekday, nth) => `${nth < 0 ? 'آخر' : (ORDINALS[nth] ?? '')} ${WEEKDAYS[weekday]} من كل شهر`,
  byAgreement: 'الوقت حسب الاتفاق',
  byAgreementWithin: 'في وقت تتفقون عليه',
  regularly: 'بانتظام',
  today: 'اليوم',
  tomorrow: 'غدًا',
  pay: euros => `المصروف: ${euros} يورو في الساعة`,
  asksFor: (who, organisation) => `الطلب من ${who} باسم: ${organisation}`,
  helpsFor: (who, organisation) => `المساعدة من ${who} باسم: ${organisation}`,
  minutes: (minutes, count) => {
    if (minutes === 30) return 'نصف ساعة'
    if (minutes === 90) return 'ساعة ونصف'
    return minutes % 60 === 0
      ? count(minutes / 60, {
          one: 'ساعة واحدة',
          two: 'ساعتين',
          few: '# ساعات',
          many: '# ساعة',
          other: '# ساعة',
        })
      : count(minutes, {
          one: 'دقيقة واحدة',
          two: 'دقيقتين',
          few: '# دقائق',
          many: '# دقيقة',
          other: '# دقيقة',
        })
  },
  parts: {
    morning: 'قبل الظهر',
    midday: 'وقت الظهر',
    afternoon: 'بعد الظهر',
    evening: 'في المساء',
  },
  categories: {
    shopping: 'التسوق',
    pets: 'العناية بالحيوانات',
    company: 'المؤانسة والحديث',
    garden: 'أعمال الحديقة',
    household: 'المساعدة في المنزل',
    tech: 'الحاسوب والهاتف',
    escort: 'المرافقة والتوصيل',
    childcare: 'رعاية الأطفال',
    tutoring: 'دروس التقوية',
    repairs: 'التصليح',
    carrying: 'الحمل والنقل',
    paperwork: 'الأوراق والطلبات',
    other: 'شيء آخر',
  },
  needs: {
    shopping: 'مساعدة في التسوق',
    pets: 'مساعدة مع الحيوانات',
    company: 'مؤانسة وحديث',
    garden: 'مساعدة في الحديقة',
    household: 'مساعدة في المنزل',
    tech: 'مساعدة في الحاسوب أو الهاتف',
    escort: 'مرافقة',
    childcare: 'مساعدة مع الأطفال',
    tutoring: 'دروس تقوية',
    repairs: 'مساعدة في التصليح',
    carrying: 'مساعدة في الحمل',
    paperwork: 'مساعدة في الأوراق',
    other: 'مساعدة',
  },
})

const ORDINALS = ['', 'أول', 'ثاني', 'ثالث', 'رابع', 'خامس']
const WEEKDAYS = ['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد']
