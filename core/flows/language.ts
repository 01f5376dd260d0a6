import { z } from 'zod'
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
import { languageNamed, namesOtherLanguage } from '../understanding/read.ts'
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
            const named = languageNamed(event.text)
            if (named !== null) return speak(named, said)
            return namesOtherLanguage(event.text) ? again(line('language.unknown')) : unfit
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

/** For people who can't read the question above it: the word in every language. */
export const languageChoice: Choice = choice(
  'language',
  line('plain', { text: 'Sprache/Language/Dil/Мова/اللغة' }),
)

const speak = (language: Language, said: string | null): Turn<Draft> =>
  go('ask', { language, said }, call('set-language', { language }))
