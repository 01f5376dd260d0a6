import { describe, expect, test } from 'vitest'
import { type Understood, understand } from '../../core/understanding/understand.ts'
import { AT } from './corpus/read.ts'

// Monday, 23 November 2026, 10:00

describe('a time that cannot be as it was told', () => {
  test.each([
    ['Einkaufen am 30. Februar um 10', { about: 'no-such-day', day: 30, month: 2 }],
    ['Brauche am 31.11. Hilfe im Garten', { about: 'no-such-day', day: 31, month: 11 }],
    ['Kann am 31. April jemand putzen?', { about: 'no-such-day', day: 31, month: 4 }],
    ['Am 3. November um 10 Hilfe im Garten', { about: 'gone-by', day: '2026-11-03' }],
    ['Brauche am 20.11. jemand zum Einkaufen', { about: 'gone-by', day: '2026-11-20' }],
    ['Am 5.6.2026 um 9 jemand zum Rasenmähen', { about: 'gone-by', day: '2026-06-05' }],
    ['gestern um 10 einkaufen', { about: 'gone-by', day: '2026-11-22' }],
    ['Alle 14 Tage freitags den Müll rausstellen', { about: 'not-weekly' }],
    ['Jeden zweiten Dienstag putzen', { about: 'not-weekly' }],
    ['Alle drei Wochen samstags Rasen mähen', { about: 'not-weekly' }],
    ['Shopping every other Friday', { about: 'not-weekly' }],
  ])('%s', (said, remark) => expect(understand(said, AT).remark).toEqual(remark))

  test.each([
    'Gestern war der Elektriker da, jetzt brauche ich jemand zum Putzen',
    'Am 3.11. war ich beim Arzt, brauche jemanden zum Einkaufen',
    'Vielen Dank für die Hilfe gestern',
    'Jeden zweiten Dienstag im Monat zum Arzt',
    'Am 5. September Hilfe im Garten',
    'Am 29.2. einkaufen',
  ])('%s: nothing to be said', said => expect(understand(said, AT).remark).toBeNull())

  test.each([
    ['Montag, den 1.12., einkaufen', '2026-12-01', '2026-11-30'],
    ['Einkaufen am Dienstag, 30.11.', '2026-11-30', '2026-12-01'],
    ['Hilfe im Garten am 4.12. (Samstag)', '2026-12-04', '2026-12-05'],
    ['Freitag, den 5. Dezember, Hilfe im Garten', '2026-12-05', '2026-12-04'],
    ['morgen, Mittwoch, einkaufen', '2026-11-24', '2026-11-25'],
  ])('%s: the weekday or the date', (said, date, weekday) =>
    expect(understand(said, AT).readings).toContainEqual({ slot: 'days', one: [date], other: [weekday] }),
  )

  test.each([
    'Samstag, den 5.12., einkaufen',
    'morgen, Dienstag, einkaufen',
    'Mittwoch, Samstag und Sonntag putzen',
  ])('%s: one reading', said =>
    expect(understand(said, AT).readings.filter(({ slot }) => slot === 'days')).toEqual([]),
  )
})

const told = ({ days, from, to, part, every }: Pick<Understood, 'days' | 'from' | 'to' | 'part' | 'every'>) =>
  [days.join(' ') || every, from ?? to ?? part].join(' ')

describe('several times', () => {
  test.each([
    ['Mittwoch halb 4 oder Donnerstag um 5 Handy erklären', ['2026-11-25 15:30', '2026-11-26 17:00']],
    ['Am Donnerstag um 10 Uhr oder am Freitag um 14 Uhr einkaufen', ['2026-11-26 10:00', '2026-11-27 14:00']],
    ['Dienstag vormittag oder Mittwoch nachmittag einkaufen', ['2026-11-24 morning', '2026-11-25 afternoon']],
    ['Einkaufen morgen um 10 oder um 14 Uhr', ['2026-11-24 10:00', '2026-11-24 14:00']],
    ['samstags oder nach der Schule', ['SA ', ' afternoon']],
  ])('%s: either', (said, ways) => {
    const reading = understand(said, AT).readings.find(({ slot }) => slot === 'when')
    expect(reading?.slot === 'when' && reading.ways.map(told)).toEqual(ways)
  })

  test.each([
    ['Samstag ab 10 und Mittwoch ab 15 Uhr Rasen mähen', '2026-11-28 10:00', ['2026-11-25 15:00']],
    ['Montags um 10, mittwochs um 12 und freitags um 14 Uhr putzen', 'MO 10:00', ['WE 12:00', 'FR 14:00']],
  ])('%s: one after the other', (said, first, others) => {
    const heard = understand(said, AT)
    expect(told(heard)).toBe(first)
    expect(heard.later.map(({ when }) => told(when))).toEqual(others)
  })

  test.each([
    'Putzen am Samstag und am Sonntag um 10',
    'Einkaufen morgen gegen 3 oder halb 4',
    'Montag um 10 hinbringen und um 14 Uhr abholen',
    'Freitag oder Samstag um 10 einkaufen',
  ])('%s: one time', said => {
    const { readings, later } = understand(said, AT)
    expect([later, readings.filter(({ slot }) => slot === 'when')]).toEqual([[], []])
  })
})

describe('two wishes', () => {
  test.each([
    [
      'Ich brauch wen zum Einkaufen morgen um 10, und der Rasen müsst auch gemäht werden',
      'shopping',
      'garden',
    ],
    [
      'Am Montag um 10 muss jemand einkaufen und am Mittwoch um 14 Uhr die Fenster putzen',
      'shopping',
      'household',
    ],
    ['Hund ausführen morgen um 9 und am Freitag um 8 brauch ich eine Fahrt zum Bahnhof', 'pets', 'escort'],
    [
      'Brauche am Montag um 10 jemand zum Rasenmähen und einen, der mit mir zum Arzt geht',
      'garden',
      'escort',
    ],
    ['Einkaufen und Putzen bitte am Samstag um 10', 'shopping', 'household'],
    ['Ich brauche wen zum Einkaufen. Außerdem muss jemand den Rasen mähen', 'shopping', 'garden'],
    ['Ich kann samstags Rasen mähen und babysitten', 'garden', 'childcare'],
  ])('%s', (said, first, second) => {
    const { category, later } = understand(said, AT)
    expect([category, ...later.map(each => each.category)]).toEqual([first, second])
  })

  test('each has its own time, a list shares one', () => {
    const own = understand(
      'Hund ausführen morgen um 9 und am Freitag um 8 brauch ich eine Fahrt zum Bahnhof',
      AT,
    )
    expect([told(own), ...own.later.map(({ when }) => told(when))]).toEqual([
      '2026-11-24 09:00',
      '2026-11-27 08:00',
    ])
    const shared = understand('Einkaufen und Putzen bitte am Samstag um 10', AT)
    expect([told(shared), ...shared.later.map(({ when }) => told(when))]).toEqual([
      '2026-11-28 10:00',
      '2026-11-28 10:00',
    ])
  })

  test.each([
    'Zum Arzt fahren und danach einkaufen, morgen um 10',
    'Mein Mann muss zum Arzt und ich brauche jemand für die Kinder',
    'Vom 1. bis 5. Dezember Blumen gießen und Post reinholen',
    'Jemand soll einkaufen und die Tasche hochtragen',
    'Ich brauche niemanden zum Putzen, sondern eine Begleitung zum Arzt',
    'Blumen gießen und Katze füttern im Urlaub',
  ])('%s: one', said => expect(understand(said, AT).later).toEqual([]))
})
