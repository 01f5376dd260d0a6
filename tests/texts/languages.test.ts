import { describe, expect, it } from 'vitest'
import { plain } from '../../core/conversation/answers.ts'
import { CATEGORIES } from '../../core/domain/categories.ts'
import { commandWords } from '../../core/flows/command-words.ts'
import { isLanguage, languageOf } from '../../core/texts/render.ts'
import { LANGUAGES, type Language } from '../../core/texts/tongue.ts'
import { KEYS, readerOf, saidIn, samples, say, unreadIn } from './said.ts'

const OTHERS = LANGUAGES.filter(each => each !== 'de')

describe.each(OTHERS)('%s', language => {
  const said = saidIn(language)
  const sayings = [...said, ...saidIn(language, 'du')]

  it('every text says something, and not too much', () => {
    expect(new Set(said.map(({ key }) => key))).toEqual(new Set(KEYS))
    expect(sayings.filter(({ text }) => text.trim() !== text || text === '' || text.length > 900)).toEqual([])
  })

  it('no text shows what is meant for machines', () => {
    const machine = /undefined|null|\[object|NaN|Invalid|\btrue\b|\bfalse\b|[{}$<>#]|[A-Z]{4,}/
    expect(sayings.filter(({ text }) => machine.test(text))).toEqual([])
  })

  it('no text is written carelessly', () => {
    const careless = / {2}|\s[.,;:!?)،؛؟]|\(\s|[.?!؟]{2}|[,;:،][.,;:،]|!.*!|\n\n|"|\s\n|\n\s/s
    expect(sayings.filter(({ text }) => careless.test(text))).toEqual([])
    const [open, close] = QUOTES[language]
    expect(sayings.filter(({ text }) => text.split(open).length !== text.split(close).length)).toEqual([])
    expect(sayings.filter(({ text }) => new RegExp(`${open}\\s|\\s${close}`).test(text))).toEqual([])
  })

  it('everything that a text is given in German is given here, too', () => {
    expect(unreadIn(language).filter(each => !unreadIn('de').includes(each))).toEqual([])
  })

  it('hardly anything is left in German', () => {
    const german = new Map(saidIn('de').map(({ key, text }) => [key, text]))
    const same = KEYS.filter(
      key => !samples.has(key) && say(key, undefined, readerOf(language)) === german.get(key),
    )
    if (language !== 'de-leicht') expect(same).toEqual(ALIKE[language] ?? [])
    // who does not read German gets no German words: beside what people wrote, and names of services
    const words = /\b(?:und|oder|nicht|Rathaus|Hilfe|Uhr|bitte|Ihre?|Sie|ist)\b/
    const foreign = saidIn(language).filter(({ text }) => words.test(text.replace(WRITTEN_BY_PEOPLE, '')))
    if (language !== 'de-leicht') expect(foreign).toEqual([])
  })

  it('the words that the help names are commands', () => {
    const help = say('help', { contact: null, phone: null }, readerOf(language))
    const named = [...help.matchAll(/[“„«]([^“”„»]+)[“”»]/g)].map(([, word]) => plain(word ?? ''))
    expect(named.map(word => commandWords.get(word)?.do)).toEqual(['menu', 'back', 'cancel', 'topic'])
  })

  it('every word that a text tells to write is understood', () => {
    const [open, close] = QUOTES[language]
    const quoted = new RegExp(`${open}([^${open}${close}]+)${close}`, 'g')
    const texts = said.filter(({ key }) => TELLS_TO_WRITE.includes(key))
    for (const { key, text } of texts)
      for (const [, word] of text.matchAll(quoted))
        expect(commandWords.get(plain(word ?? '')), `${key}: ${word}`).toBeDefined()
  })

  it('in danger the numbers are there, and the young have theirs', () => {
    expect(say('danger', { what: 'medical' }, readerOf(language))).toContain('112')
    expect(say('danger', { what: 'violence' }, readerOf(language))).toMatch(/110.*112/s)
    expect(say('danger', { what: 'suicide' }, readerOf(language))).toContain('0800 111 0 111')
    for (const what of ['violence', 'suicide'] as const) {
      expect(say('danger', { what }, readerOf(language))).not.toContain('116 111')
      expect(say('danger', { what }, readerOf(language, 'du'))).toContain('116 111')
    }
  })
})

it.each(LANGUAGES)('the longest buttons fit in %s', language => {
  const when = { days: ['2026-11-25'], every: null, from: null, to: null, part: null }
  const whens = [when, { ...when, days: [], every: 'MO' }]
  const firstName = 'Annemarie'
  const label = (key: (typeof KEYS)[number], params: unknown) =>
    say(key, params, readerOf(language)).replace(/[\u2068\u2069]/g, '')
  const labels = CATEGORIES.flatMap(category => [
    label('offers.one', { firstName, category }),
    label('thing.offer', { category }),
    ...['DRAFT', 'HELD', 'PAUSED', 'EXPIRED', 'OPEN'].flatMap(status =>
      whens.map(when => label('thing.request', { category, when, status })),
    ),
    ...whens.flatMap(when => [
      label('thing.match', { firstName, when, side: 'seeker' }),
      label('thing.match', { firstName, when, side: 'helper' }),
      label('thing.invitation', { firstName, when }),
    ]),
  ])
  expect(labels.filter(each => each.length > LONGEST_LABEL)).toEqual([])
})

describe('the messenger’s own language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['tr', 'tr'],
    ['uk_UA', 'uk'],
    ['AR-sy', 'ar'],
    ['pl', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
    [undefined, null],
  ])('%s is read as %s', (tag, language) => expect(languageOf(tag)).toBe(language))

  it('only what has texts is a language', () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true)
    expect(['', 'toString', 'fr', null, undefined].some(isLanguage)).toBe(false)
  })
})

/** more is cut off on a telephone */
const LONGEST_LABEL = 40

const QUOTES: Record<Language, [string, string]> = {
  de: ['„', '“'],
  'de-leicht': ['„', '“'],
  en: ['“', '”'],
  tr: ['“', '”'],
  uk: ['«', '»'],
  ar: ['«', '»'],
}

/** words that are the same word in both */
const ALIKE: Partial<Record<Language, string[]>> = { en: ['part.name'], tr: ['part.phone'] }

const WRITTEN_BY_PEOPLE =
  /Die Angaben passen nicht zusammen\.|Welche Hausnummer stimmt\?|Eine Lampe im Flur, die ich allein nicht aufhängen kann\./g

const TELLS_TO_WRITE = [
  'turn.failed',
  'consent',
  'consent.all',
  'told.approved',
  'told.expired',
  'things.none',
  'wish.later',
  'thing.changed',
]
