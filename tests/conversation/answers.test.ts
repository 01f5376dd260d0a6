import { describe, expect, it } from 'vitest'
import { meantChoice, plain } from '../../core/conversation/answers.ts'
import type { Choice } from '../../core/conversation/flow.ts'
import { readable } from '../../core/conversation/readable.ts'
import { repertoire } from '../../core/flows/index.ts'
import { line } from '../../core/texts/line.ts'
import { render } from '../../core/texts/render.ts'
import { LANGUAGES, type Language } from '../../core/texts/tongue.ts'
import { ctxFor } from './place.ts'

const CHOICES: Choice[] = [
  { id: 'accept', label: line('invitation.accept'), says: 'yes' },
  { id: 'decline', label: line('invitation.decline'), says: 'no' },
  { id: 'pause', label: line('invitation.pause') },
  { id: 'day', label: line('day', { day: '2026-11-27' }) },
]
const meant = (text: string, language: Language) => {
  const ctx = ctxFor()
  const scene = { ctx: { ...ctx, reader: { ...ctx.reader, language } }, repertoire, prompts: [], seq: 0 }
  return meantChoice(text, CHOICES, scene)?.id ?? null
}

describe.each(LANGUAGES)('in %s', language => {
  it('a label answers, however it is typed', () => {
    for (const { id, label } of CHOICES) {
      const text = render(label, { ...ctxFor().reader, language })
      expect(meant(text, language)).toBe(id)
      expect(meant(`  ${text.toUpperCase()}!! `, language)).toBe(id)
      expect(meant(text.replace(/[\u2068\u2069\u064b-\u0652]/g, ''), language)).toBe(id)
    }
  })

  it('so do its number, and a plain yes or no', () => {
    expect(meant('3', language)).toBe('pause')
    const [yes, no] = [line('yes'), line('no')].map(each => render(each, { ...ctxFor().reader, language }))
    expect(meant(yes ?? '', language)).toBe('accept')
    expect(meant(no ?? '', language)).toBe('decline')
  })

  it('what means nothing answers nothing', () => expect(meant('xyz', language)).toBeNull())
})

describe('a word', () => {
  it.each([
    ['EVET', 'evet'],
    ['YARDIM', 'yardım'],
    ['İPTAL', 'iptal'],
    ['П\u02bcятниця', 'п\u2019ятниця'],
    ["П'ЯТНИЦЯ", 'п\u02bcятниця'],
    ['شكرًا', 'شكرا'],
    ['إلغاء', 'الغاء'],
    ['القائمة', 'القائمه'],
    ['الـعـربية', 'العربية'],
    ['\u2068Boke\u2069', 'boke'],
  ])('%s is the same as %s', (one, other) => expect(plain(one)).toBe(plain(other)))

  it.each([
    ['так', 'тик'],
    ['نعم', 'لا'],
    ['geri', 'geli'],
  ])('%s is not %s', (one, other) => expect(plain(one)).not.toBe(plain(other)))
})

it('digits of an Arabic or Persian keyboard are digits', () => {
  expect(readable({ kind: 'said', text: '٠٥٢٥٠ ١٢٣٤٥، ۱۹۷۹' })).toEqual({
    kind: 'said',
    text: '05250 12345، 1979',
  })
})
