import { expect, test } from 'vitest'
import { namesAnother } from '../../core/understanding/another.ts'
import { saysItSuits } from '../../core/understanding/suits.ts'

test.each([
  ['17 uhr ist recht', true],
  ['um 17 Uhr passt', true],
  ['17 Uhr geht in Ordnung', true],
  ['17 Uhr ist mir zu spät', false],
  ['17 Uhr passt mir nicht', false],
  ['geht auch 16 Uhr?', false],
  ['17 Uhr', false],
])('that it suits: %s → %s', (text, suits) => expect(saysItSuits(text)).toBe(suits))

test.each([
  ['ich kann samstags doch nicht, lieber mittwochs', true],
  ['statt Samstag am Mittwoch', true],
  ['samstags kann ich nicht mehr', false],
])('that something else is named: %s → %s', (text, another) => expect(namesAnother(text)).toBe(another))
