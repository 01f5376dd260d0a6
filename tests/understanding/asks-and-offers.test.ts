import { expect, test } from 'vitest'
import { asksAndOffers } from '../../core/understanding/two-wishes.ts'

/** Who asks and offers in one breath wants both. */
test.each([
  ['Ich kann gut Fahrräder reparieren und könnte selbst jemanden brauchen, der mir beim Handy hilft.', true],
  ['ich brauche hilfe im garten und helfe gern beim einkaufen', true],
  ['Ich biete Nachhilfe, und ich suche jemanden für den Hund', true],
  ['Ich suche jemanden, der mir hilft, und ich kann nicht mehr gut laufen', false],
  ['ich brauche jemanden zum Einkaufen und zum Putzen', false],
  ['Ich helfe gern im Garten und beim Einkaufen', false],
])('%s → %s', (text, both) => expect(asksAndOffers(text)).toBe(both))
