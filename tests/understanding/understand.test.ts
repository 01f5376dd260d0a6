import { describe, expect, test } from 'vitest'
import { understand } from '../../core/understanding/understand.ts'
import { AT } from './corpus/read.ts'

describe('understand', () => {
  test('fills every part it can from one sentence', () => {
    const said =
      'Bräuchte am Samstag, 5.12. ab 9 Uhr zwei kräftige Helfer für drei Stunden zum Möbelschleppen in Boke, dringend!'
    expect(understand(said, AT)).toMatchObject({
      intent: 'request',
      category: 'carrying',
      days: ['2026-12-05'],
      from: '09:00',
      to: null,
      part: null,
      every: null,
      urgent: true,
      people: 2,
      minutes: 180,
      district: 'Boke',
      topic: null,
    })
  })

  test('says which words led to what', () => {
    const { heard } = understand('Kann morgen gegen 3 jemand mit Bello raus?', AT)
    expect(heard).toContainEqual({ slot: 'days', words: 'morgen' })
    expect(heard).toContainEqual({ slot: 'time', words: 'gegen 3' })
    expect(heard).toContainEqual({ slot: 'category', words: 'bello' })
  })

  test('two near readings are both told', () => {
    expect(understand('Brauche nächsten Freitag Hilfe im Garten', AT).readings).toEqual([
      { slot: 'days', one: ['2026-11-27'], other: ['2026-12-04'] },
    ])
    expect(understand('Brauche Freitag Hilfe im Garten', AT).readings).toEqual([])
  })

  test.each([
    [
      'Wer kann Samstag um 7 mit dem Hund raus?',
      'time',
      { from: '07:00', to: null },
      { from: '19:00', to: null },
    ],
    [
      'Babysitter Samstag von 7 bis 9 gesucht',
      'time',
      { from: '07:00', to: '09:00' },
      { from: '19:00', to: '21:00' },
    ],
    ['Kann Montag um 15 Uhr jemand einkaufen?', 'days', ['2026-11-30'], ['2026-11-23']],
    ['Hund ausführen am Samstag', 'intent', 'request', 'offer'],
  ])('%s: both readings', (said, slot, one, other) => {
    expect(understand(said, AT).readings).toEqual([{ slot, one, other }])
  })

  test.each([
    'Wer kann Samstag um 7 Uhr abends mit dem Hund raus?',
    'Wer kann Samstag um 07:00 mit dem Hund raus?',
    'Wer kann heute um 7 mit dem Hund raus?',
    'Samstag um 3 Hilfe im Garten gesucht',
    'Muss Mittwoch um 7 zum Arzt, wer fährt mich?',
    'Kann Montag um 9 jemand einkaufen?',
    'Mein Hund muss am Samstag raus',
  ])('%s: one reading', said => expect(understand(said, AT).readings).toEqual([]))

  test('a guess is known to be one', () => {
    expect(understand('xyz', AT).confidence).toBeLessThan(0.5)
    expect(understand('Ich suche jemanden zum Einkaufen', AT).confidence).toBeGreaterThan(0.8)
  })

  test('mistyped, without umlauts, in dialect', () => {
    for (const said of [
      'brauche hilfe beim rasenmaehen',
      'Bräuche Hilfe beim Rasenmähn',
      'ick bruuk een, de mi den Rasen meiht',
    ])
      expect(understand(said, AT)).toMatchObject({ intent: 'request', category: 'garden' })
  })

  test.each(['', '   ', '😀🎉', '…', '\u0000', 'Я не понимаю', 'مرحبا'])(
    '%j is nothing anybody asked for',
    said => expect(understand(said, AT)).toMatchObject({ intent: 'other', category: null, days: [] }),
  )

  test('the same words mean the same again', () => {
    const said = 'Suche für Freitag jemanden zum Einkaufen'
    expect(understand(said, AT)).toEqual(understand(said, AT))
  })
})
