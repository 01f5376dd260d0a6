import { describe, expect, test } from 'vitest'
import { decide } from '../../core/understanding/decide.ts'
import { plain } from '../../core/understanding/plain.ts'
import { understand } from '../../core/understanding/understand.ts'
import { weigh, wordsFor } from '../../core/understanding/weighing.ts'
import { AT } from './corpus/read.ts'

describe('rules and weights decide together', () => {
  const weighed = new Map([
    ['request', 0.6],
    ['offer', 0.3],
    ['other', 0.1],
  ])

  test('without a rule the weights do', () => {
    expect(decide(weighed, null, 1)).toMatchObject({ meaning: 'request', second: null })
  })

  test('a sure rule wins over faint weights, a faint one does not', () => {
    expect(decide(weighed, 'offer', 2)).toMatchObject({ meaning: 'offer', second: null })
    expect(decide(weighed, 'offer', 0.1)).toMatchObject({ meaning: 'request' })
  })

  test('two that are near are both told', () => {
    expect(decide(weighed, 'offer', Math.log(2.5))).toMatchObject({ meaning: 'offer', second: 'request' })
  })
})

describe('weighing', () => {
  test.each(['', 'Bello', 'Seit dem Sturz komme ich an die Gardinenstange nicht mehr heran'])(
    '%j: shares of 1',
    said => {
      const { intents, categories } = weigh(plain(said))
      for (const shares of [intents, categories]) {
        const sum = [...shares.values()].reduce((all, one) => all + one, 0)
        expect(sum).toBeCloseTo(1)
      }
    },
  )

  test('a word that nobody wrote before is known by its parts', () => {
    const { categories } = weigh(plain('Wer hätte Zeit für meine Zwergkaninchendame?'))
    expect([...categories].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('pets')
  })

  test('says which words weighed most', () => {
    expect(wordsFor('garden', plain('wer mäht bei mir den rasen'))).toContain('rasen')
    const { heard, category, named } = understand('Mir fällt die Decke auf den Kopf', AT)
    expect({ category, named }).toEqual({ category: 'company', named: false })
    expect(heard.some(({ slot, weighed }) => slot === 'category' && weighed)).toBe(true)
  })

  test('a few words, and English, are left to rules', () => {
    expect(understand('blabla bla blub', AT)).toMatchObject({ intent: 'other', confidence: 0.45 })
    expect(understand('Could somebody please walk my dog on Friday?', AT)).toMatchObject({
      intent: 'request',
      category: 'pets',
      named: true,
    })
  })
})
