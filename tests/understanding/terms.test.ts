import { expect, test } from 'vitest'
import { countersWith, isOnTerms, wantsAnotherTime, wantsPay } from '../../core/understanding/read.ts'

const READERS = { isOnTerms, wantsPay, wantsAnotherTime, countersWith }

test.each<[string, ...(keyof typeof READERS)[]]>([
  ['wenn sonst keiner kann', 'isOnTerms'],
  ['nur wenn es nicht regnet', 'isOnTerms', 'countersWith'],
  ['ja, aber vielleicht', 'isOnTerms', 'countersWith'],
  ['ich möchte aber 12 Euro die Stunde', 'wantsPay', 'countersWith'],
  ['nur gegen Bezahlung', 'wantsPay', 'countersWith'],
  ['ein anderer Tag ginge', 'wantsAnotherTime'],
  ['an einem anderen Tag kann ich auch nicht', 'countersWith'],
  ['später ginge', 'wantsAnotherTime', 'countersWith'],
  ['gern, erst um 11', 'countersWith'],
  ['ja gern'],
  ['ich hole 2 Euro Pfand mit ab'],
  ['nein, leider nicht'],
])('%s', (said, ...is) => {
  const read = Object.entries(READERS).flatMap(([name, reader]) => (reader(said) ? [name] : []))
  expect(read).toEqual(is)
})
