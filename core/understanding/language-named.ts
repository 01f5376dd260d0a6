/** The only language of the service that somebody names and wants; null where it is none, several, or one they don't speak. */
export function languageNamed(text: string): NamedLanguage | null {
  const [only, other] = CALLED.filter(([, called]) => called.test(text))
  return only && !other && !DENIED.test(text) ? only[0] : null
}

/** A language that is often asked for, and not spoken here yet. */
export const namesOtherLanguage = (text: string): boolean => OTHERS.test(text)

export type NamedLanguage = 'de' | 'de-leicht' | 'en' | 'tr' | 'uk' | 'ar'

const CALLED: readonly (readonly [NamedLanguage, RegExp])[] = [
  ['de', /(?<!leichte[sm]? |einfache[sm]? )\b(?:deutsch|german|almanca)|німецьк|[أا]لماني/i],
  ['de-leicht', /\b(?:leichte|einfache)[rsm]? (?:sprache|deutsch)/i],
  ['en', /\bengl|\bingilizce|англійськ|[إا]نجليزي|[إا]نكليزي/i],
  ['tr', /\bt[üu](?:e)?rk|\btürk|турецьк|ترك/i],
  ['uk', /\bukra(?:in|yn)|україн|[أا]وكراني/i],
  ['ar', /\barab|арабськ|عرب/i],
]
const OTHERS =
  /\b(?:russ|poln|pols|rum[äa]n|rom[âa]n|kurd|farsi|pers|dari|pasch?to|franz|fran[çc]|span|espa|ital|bulgar|alban|serb|kroat|tigrin|somal|chin|vietnam)|русск|росій|польск|فارسی|فارسي|کوردی|كردي|پښتو/i
const DENIED = /\b(?:kein|nicht|not|no|don'?t)\b/i
