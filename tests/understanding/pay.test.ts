import { expect, test } from 'vitest'
import { payTold } from '../../core/understanding/pay.ts'

test.each([
  ['Suche jemanden zum Rasenmähen, 10 Euro die Stunde', 1000],
  ['Rasenmähen 8,50 €/h samstags', 850],
  ['Wer geht für mich einkaufen? Ich zahle 10 € pro Stunde', 1000],
  ['ich mähe Rasen für 8 Euro die Stunde', 800],
  ['Ich suche einen Schüler, 9 Euro Stundenlohn', 900],
  ['Taschengeld: 8 Euro', 800],
  ['zehn Euro in der Stunde', 1000],
  ['Rasen mähen kann ich für nen Zehner die Stunde', 1000],
  ['beim Fensterputzen, kann auch was dafür geben', 'usual'],
  ['10 euro', 1000],
  ['ich gebe 10 Euro', 1000],
  ['ich würde 7 Euro geben', 700],
  ['ich zahle dafür 12 Euro', 1200],
  ['I pay 9 euros an hour', 900],
  ['5 Euro 50', null],
  ['gegen Taschengeld', 'usual'],
  ['Ich brauche jemanden, der den Rasen mäht, gegen ein kleines Taschengeld', 'usual'],
  ['ich möchte mein Taschengeld aufbessern, ich kann Hunde ausführen', 'usual'],
  ['Taschengeld', 'usual'],
  ['ich bezahle auch was', 'usual'],
  ['Hilfe im Garten gegen Bezahlung', 'usual'],
  ['es gibt auch ein Taschengeld', 'usual'],
  ['ohne Geld', 'none'],
  ['ich mache das ehrenamtlich', 'none'],
  ['kein Taschengeld', 'none'],
  ['ich kann leider nichts bezahlen', 'none'],
] as const)('%s: %s', (said, pay) => {
  expect(payTold(said)).toBe(pay)
})

test.each([
  'Einkaufen für 20 Euro am Donnerstag',
  'kann jemand meine Rechnung bezahlen',
  'ich bezahle die Rechnung mit 20 Euro',
  'ich gebe 50 Euro mit zum Einkaufen',
  'Was kostet das?',
  'Muss ich dafür etwas bezahlen?',
  'Wie viel Taschengeld ist üblich?',
  'zahle ich etwas dafür',
  'Bitte Blumen für 10 Euro mitbringen',
  'Ich habe 2 Hunde',
  'um 10 Uhr',
  'ich brauche Hilfe beim Bezahlen im Internet',
])('nothing of pay: %s', said => {
  expect(payTold(said)).toBe(null)
})
