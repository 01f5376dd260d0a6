import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import {
  again,
  type Choice,
  call,
  defineFlow,
  end,
  go,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../texts/tongue.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  /** as named already */
  language: z.enum(LANGUAGES).nullable().default(null),
  /** a stranger's sentence that led here */
  said: z.string().nullable().default(null),
})
type Draft = z.output<typeof draft>

/** In which language somebody wants to read. Whatever is under way goes on in it. */
export const language = defineFlow<typeof draft, 'language'>({
  name: 'language',
  lobby: true,
  beside: true,
  draft,
  open: draft => (draft.language === null ? go('ask', draft) : speak(draft.language, draft.said)),
  steps: {
    ask: {
      show: () => ({
        lines: [line('language.ask')],
        choices: LANGUAGES.map(each => choice(each, line('plain', { text: LANGUAGE_NAMES[each] }))),
      }),
      take: ({ said }, event) => {
        switch (event.kind) {
          case 'chose':
            return speak(event.id as Language, said)
          case 'said': {
            const named = languageIn(event.text)
            if (named !== null) return speak(named, said)
            return OTHERS.test(event.text) ? again(line('language.unknown')) : unfit
          }
          case 'answered':
            if (isRefusal(event.result)) return end(say(refused(event.result)))
            return said === null
              ? end(say(line('language.chosen')))
              : turnTo('welcome', { first: said }, say(line('language.chosen')))
          default:
            return unfit
        }
      },
    },
  },
})

/** The only language that somebody names and wants; null where it is none, several, or one they don't speak. */
export function languageIn(text: string): Language | null {
  const named = LANGUAGES.filter(each => NAMED[each].test(text))
  return named.length === 1 && !DENIED.test(text) ? (named[0] ?? null) : null
}

/** What letters alone tell, of somebody of whom nothing else is known; null where several languages share them. */
function languageOfLetters(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return /[پچژگکیے]/.test(text) ? null : 'ar'
  if (/[іїєґ]/i.test(text)) return /[ыэъё]/i.test(text) ? null : 'uk'
  return /[ğı]/.test(text.toLocaleLowerCase('tr')) && /[ğışİĞŞ]/.test(text) ? 'tr' : null
}

/** For people who can't read the question above it: the word in every language. */
export const languageChoice: Choice = choice(
  'language',
  line('plain', { text: 'Sprache/Language/Dil/Мова/اللغة' }),
)

const speak = (language: Language, said: string | null): Turn<Draft> =>
  go('ask', { language, said }, call('set-language', { language }))

/**
 * A stranger's sentence in another language than the one written here: that one, where its letters tell, else the question
 * which. Null where it is in no other.
 */
export function foreignWords(
  text: string,
  { reader }: Ctx,
): { language: Language | null; said: string } | null {
  const language = languageOfLetters(text)
  if (language !== null) return language === reader.language ? null : { language, said: text }
  const reads = READ_BY[reader.language] ?? /\p{Script=Latin}/u
  const letters = text.match(/\p{L}/gu) ?? []
  const strange = letters.filter(letter => !reads.test(letter)).length
  if (strange >= FEWEST_LETTERS && strange > letters.length / 2) return { language: null, said: text }
  return reader.language !== 'en' && isEnglishSentence(text) ? { language: null, said: text } : null
}

/** a letter or two may be anything */
const FEWEST_LETTERS = 3
/** Whose letters are no Latin ones. */
const READ_BY: Partial<Record<Language, RegExp>> = {
  uk: /\p{Script=Latin}|\p{Script=Cyrillic}/u,
  ar: /\p{Script=Latin}|\p{Script=Arabic}/u,
}

/** At least three of its small words, and none of German. */
function isEnglishSentence(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter(word => ENGLISH.has(word)).length >= 3 && !words.some(word => GERMAN.has(word))
}
const ENGLISH: ReadonlySet<string> = new Set(
  'i my me you your need want would like can could some someone somebody anyone help with for the a to and is are do does not please hello good morning speak english looking have am this who how what shopping at on tomorrow today'.split(
    ' ',
  ),
)
const GERMAN: ReadonlySet<string> = new Set(
  'ich du sie wir ihr und der die das mein meine nicht ist bin brauche suche hilfe bitte für mit ein eine einen zum zur beim jemand heute morgen kann möchte'.split(
    ' ',
  ),
)

const NAMED: Record<Language, RegExp> = {
  de: /(?<!leichte[sm]? |einfache[sm]? )\b(?:deutsch|german|almanca)|німецьк|[أا]لماني/i,
  'de-leicht': /\b(?:leichte|einfache)[rsm]? (?:sprache|deutsch)/i,
  en: /\bengl|\bingilizce|англійськ|[إا]نجليزي|[إا]نكليزي/i,
  tr: /\bt[üu](?:e)?rk|\btürk|турецьк|ترك/i,
  uk: /\bukra(?:in|yn)|україн|[أا]وكراني/i,
  ar: /\barab|арабськ|عرب/i,
}
/** languages that are often asked for, and not spoken here yet */
const OTHERS =
  /\b(?:russ|poln|pols|rum[äa]n|rom[âa]n|kurd|farsi|pers|dari|pasch?to|franz|fran[çc]|span|espa|ital|bulgar|alban|serb|kroat|tigrin|somal|chin|vietnam)|русск|росій|польск|فارسی|فارسي|کوردی|كردي|پښتو/i
const DENIED = /\b(?:kein|nicht|not|no|don'?t)\b/i
