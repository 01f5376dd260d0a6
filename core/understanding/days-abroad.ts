/**
 * The days in Turkish, Ukrainian and Arabic, written as German says them: who reads the questions in one of these languages
 * answers "yarın 10-12". Sentences in them are not read.
 */
export const daysFromAbroad = (text: string): string =>
  ABROAD.test(text)
    ? text.replace(DAYS, word => GERMAN.get(bareOf(word)) ?? word).replace(AT_TEN, ' um $1 ')
    : text

const WORDS: Readonly<Record<string, string>> = {
  heute: 'bugün bugun сьогодні сегодня اليوم',
  morgen: 'yarın yarin завтра غدا',
  uebermorgen: 'öbürgün післязавтра послезавтра',
  montag: 'pazartesi понеділок понеділка الاثنين الإثنين',
  dienstag: 'salı вівторок вівторка الثلاثاء',
  mittwoch: 'çarşamba carsamba середа середу середи الأربعاء الاربعاء',
  donnerstag: 'perşembe persembe четвер четверга الخميس',
  freitag: 'cuma п’ятниця п’ятницю пʼятниця пʼятницю الجمعة',
  samstag: 'cumartesi субота суботу السبت',
  sonntag: 'pazar неділя неділю الأحد الاحد',
}
/** Apostrophes and the signs above Arabic letters differ by keyboard. */
const bareOf = (word: string): string => word.replace(/[\p{M}'’ʼ]/gu, '')
const GERMAN: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([german, words]) =>
    words.split(' ').map(word => [bareOf(word), german] as const),
  ),
)
const DAYS = /(?<![\p{L}\p{M}])[\p{L}\p{M}'’ʼ]{4,12}(?![\p{L}\p{M}])|(?<!\p{L})غد\p{M}*ا\p{M}*(?!\p{L})/gu
/** "saat 10'da", "о 10", "الساعة 10" */
const AT_TEN = /(?<!\p{L})(?:saat|об?|الساعة) (\d{1,2}(?:[:.]\d{2})?)(?:['’ʼ]?(?:da|de|ta|te)(?!\p{L}))?/gu
const ABROAD = /[ıçşğЀ-ӿ؀-ۿ]|yarin|bug[uü]n|pazar|persembe|carsamba|cuma|öbürgün|saat \d/
