import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated } from '../../core/texts/direction.ts'
import { LANGUAGES } from '../../core/texts/tongue.ts'
import { readerOf, saidIn, say } from './said.ts'

const shown = (text: string) => text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩')

describe('in Arabic', () => {
  it.each([
    ['شكرًا، Olena.', 'شكرًا، ⟨Olena⟩.'],
    ['الاسم: Anne-Marie Müller', 'الاسم: ⟨Anne-Marie Müller⟩'],
    ['الهاتف: 05250 996-0', 'الهاتف: ⟨05250 996-0⟩'],
    ['الهاتف: +380 44 123 4567.', 'الهاتف: ⟨+380 44 123 4567⟩.'],
    ['العنوان: Lindenweg 4', 'العنوان: ⟨Lindenweg 4⟩'],
    ['اسم Олена هنا', 'اسم ⟨Олена⟩ هنا'],
    ['طلب من Boke، Hagen.', 'طلب من ⟨Boke⟩، ⟨Hagen⟩.'],
    ['في Boke. 112 للطوارئ', 'في ⟨Boke⟩. ⟨112⟩ للطوارئ'],
    ['قال «Eine Lampe, bitte. Danke!» هنا', 'قال «⟨Eine Lampe, bitte. Danke!⟩» هنا'],
    ['تاريخ «26.11. 10:00»', 'تاريخ «⟨26.11. 10:00⟩»'],
    ['لا شيء هنا', 'لا شيء هنا'],
    ['Delbrück', 'Delbrück'],
    ['112', '112'],
  ])('%s', (text, marked) => expect(shown(isolated(text, 'ar'))).toBe(marked))
})

describe('in the others', () => {
  it.each([
    ['Danke, أمل.', 'Danke, ⟨أمل⟩.'],
    ['محمد علي aus Boke hilft.', '⟨محمد علي⟩ aus Boke hilft.'],
    ['Hilfe („أحتاج إلى 2 مصباح، شكرا.“): morgen', 'Hilfe („⟨أحتاج إلى 2 مصباح، شكرا.⟩“): morgen'],
    ['Name: שרה', 'Name: ⟨שרה⟩'],
    ['Олена Kovalenko', 'Олена Kovalenko'],
    ['العربية', 'العربية'],
  ])('%s', (text, marked) => expect(shown(isolated(text, 'de'))).toBe(marked))
})

it('marks that somebody wrote are not left open, and nothing else is changed', () => {
  expect(shown(isolated('من \u2067Olena\u202e هنا', 'ar'))).toBe('من ⟨Olena⟩ هنا')
  const pieces = fc.constantFrom(
    'Olena',
    'أمل',
    ' ',
    '، ',
    '. ',
    '«',
    '»',
    '„',
    '“',
    '12',
    '\u2068',
    '\u2069',
    '\u202e',
    '+',
    '\n',
  )
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.array(pieces, { maxLength: 20 }), (language, parts) => {
      const text = parts.join('')
      const marked = isolated(text, language)
      expect(depths(marked)).toEqual(new Set(marked.includes('\u2068') ? [0, 1] : [0]))
      expect(without(marked)).toBe(without(text))
      expect(isolated(marked, language)).toBe(marked)
    }),
    { numRuns: 2_000 },
  )
})

it('takes no long time over long texts', () => {
  const long = 'أ Olena, '.repeat(8_000)
  expect(isolated(long, 'ar').length).toBeGreaterThan(long.length)
  expect(isolated('a'.repeat(70_000), 'ar')).toHaveLength(70_000)
  expect(isolated(`ا${'«a '.repeat(5_000)}`, 'ar').length).toBeGreaterThan(15_000)
})

it('every name, number and telephone number of an Arabic text stands by itself', () => {
  for (const { key, text } of saidIn('ar')) {
    const between = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')
    if (/\p{Script=Arabic}/u.test(text)) expect(between, key).not.toMatch(/[\p{Script=Latin}\d]/u)
    expect([...depths(text)].at(-1) ?? 0, key).toBeLessThanOrEqual(1)
  }
  expect(say('report.thanks', { contact: 'Frau Hartmann', phone: '05250 996-0' }, readerOf('ar'))).toContain(
    '\u206805250 996-0\u2069',
  )
})

it('no other text carries marks where everything runs one way', () => {
  for (const language of LANGUAGES.filter(each => each !== 'ar'))
    expect(saidIn(language).filter(({ text }) => /[\u2066-\u2069]/.test(text))).toEqual([])
})

const without = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

/** How deep the isolates are nested, at every place of the text; ends where it began. */
function depths(text: string): Set<number> {
  let depth = 0
  const seen = new Set([0])
  for (const letter of text) {
    if (letter === '\u2068') seen.add(++depth)
    if (letter === '\u2069') depth--
    if (depth < 0) seen.add(depth)
  }
  if (depth !== 0) seen.add(Number.NaN)
  return seen
}
