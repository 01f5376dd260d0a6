import { plain } from '../conversation/answers.ts'
import type { Command } from '../conversation/scene.ts'
import type { Language } from '../texts/tongue.ts'
import type { Topic } from '../understanding/topic.ts'

const topic = (flow: string, draft: unknown = {}): Command => ({ do: 'topic', flow, draft })
const speak = (language: Language): Command => topic('language', { language })

/** Words that work everywhere, in every language at once; with or without / or ! before them. */
export const commandWords: ReadonlyMap<string, Command> = wordsOf([
  [{ do: 'back' }, 'zurück, zurueck, back, geri, назад, رجوع, الرجوع'],
  [
    { do: 'cancel' },
    'abbrechen, abbruch, stopp, stop, cancel, iptal, vazgeç, dur, скасувати, стоп, إلغاء, توقف',
  ],
  [{ do: 'menu' }, 'menü, menue, menu, hauptmenü, start, menyü, ana menü, меню, القائمة, قائمة'],
  [{ do: 'help' }, 'hilfe, help, yardım, допомога, مساعدة'],
  [topic('my-data'), 'meine daten, meinedaten, my data, verilerim, мої дані, بياناتي'],
  [topic('my-data', { erase: true }), 'löschen, loeschen, delete, sil, видалити, حذف'],
  [topic('my-things'), 'meine sachen, meinesachen, my things, işlerim, мої справи, أموري'],
  [topic('pause'), 'pause, ara ver, пауза, استراحة'],
  [topic('my-registration'), 'status, durum, статус, الحالة'],
  [topic('language'), 'sprache, sprachen, language, dil, мова, اللغة, لغة'],
  [
    speak('de'),
    'auf deutsch, auf deutsch bitte, deutsch bitte, bitte auf deutsch, almanca, німецькою, الألمانية',
  ],
  [speak('de-leicht'), 'leichte sprache, in leichter sprache, bitte leichte sprache, leichte sprache bitte'],
  [speak('en'), 'english, english please, in english, in english please'],
  [speak('tr'), 'türkçe, turkce, türkçe lütfen'],
  [speak('uk'), 'українська, українською, українською будь ласка'],
  [speak('ar'), 'العربية, عربي, بالعربي, بالعربية'],
])

/** A plain yes or no in the languages whose sentences are not read. */
export const answerWords: ReadonlyMap<string, 'yes' | 'no'> = wordsOf([
  [
    'yes',
    'evet, tamam, olur, elbette, evet lütfen, так, авжеж, звісно, гаразд, так будь ласка, نعم, أجل, تمام, موافق, طبعا, نعم من فضلكم',
  ],
  ['no', 'hayır, olmaz, hayır teşekkürler, ні, ні дякую, не можу, لا, كلا, لا شكرا'],
])

/** By their names, as on any website: who answers for this service, and what happens to what one tells it. */
export const noticeWords: ReadonlyMap<string, 'imprint' | 'notice'> = wordsOf([
  [
    'imprint',
    'impressum, das impressum, imprint, legal notice, künye, вихідні відомості, імпресум, بيانات الناشر',
  ],
  [
    'notice',
    'datenschutz, datenschutzerklärung, die datenschutzerklärung, datenschutzhinweise, dsgvo, privacy, privacy policy, privacy notice, data protection, gdpr, gizlilik, veri koruma, kişisel veriler, захист даних, конфіденційність, حماية البيانات, الخصوصية',
  ],
])

/** "Maybe", "I'll think about it", "later" in those languages. */
export const undecidedWords: ReadonlyMap<string, true> = wordsOf([
  [
    true,
    'belki, bakarım, bakacağım, düşüneyim, düşüneceğim, sonra, daha sonra, bilmiyorum, henüz bilmiyorum, emin değilim, haber veririm, sonra haber veririm, можливо, може, подумаю, я подумаю, пізніше, не знаю, ще не знаю, побачимо, напишу пізніше, ربما, سأفكر, سأفكر في الأمر, لاحقا, لا أعرف, لا أعرف بعد, لست متأكدا, سأرى',
  ],
])

/** A greeting or a thank-you in those languages. */
export const courtesies: ReadonlyMap<string, Topic> = wordsOf([
  [
    'greeting',
    'merhaba, merhabalar, selam, iyi günler, günaydın, iyi akşamlar, вітаю, привіт, добрий день, доброго дня, доброго ранку, добрий вечір, مرحبا, أهلا, السلام عليكم, صباح الخير, مساء الخير',
  ],
  [
    'thanks',
    'teşekkürler, teşekkür ederim, çok teşekkürler, sağ olun, sağol, дякую, щиро дякую, дуже дякую, شكرا, شكرا جزيلا, شكرا لكم',
  ],
])

function wordsOf<Meaning>(rows: [Meaning, string][]): ReadonlyMap<string, Meaning> {
  return new Map(
    rows.flatMap(([meaning, words]) => words.split(', ').map(word => [plain(word), meaning] as const)),
  )
}
