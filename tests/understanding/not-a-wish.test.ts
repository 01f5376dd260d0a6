import { describe, expect, test } from 'vitest'
import {
  isAboutHelper,
  isAskedOfService,
  isOnlyTime,
  saysLonely,
  wantsSameHelper,
} from '../../core/understanding/read.ts'

/** What people write beside any wish, with everyday wishes in the same words that must stay wishes. */
const READERS: [(text: string) => boolean, { says: string[]; butNot: string[] }][] = [
  [
    saysLonely,
    {
      says: [
        'ich bin so allein seit mein Mann tot ist',
        'ich fühle mich so einsam',
        'es ruft ja keiner mehr an',
        'keiner besucht mich mehr',
        'meine Frau ist gestorben',
        'ich weiß gar nicht was ich noch soll',
        'mir ist langweilig',
      ],
      butNot: [
        'ich bin so einsam, wer kommt auf einen Kaffee',
        'ich brauche Gesellschaft',
        'ich bin allein im Garten und schaffe es nicht',
        'Hund ist leider gestorben, es muss niemand mehr kommen',
        'es ruft keiner zurück',
        'meine Frau ist gestorben und ich suche Hilfe bei der Witwenrente',
      ],
    },
  ],
  [
    isOnlyTime,
    {
      says: [
        'freitag',
        'um 14 uhr',
        'nein doch lieber Samstag',
        'ach nein donnerstag geht nicht lieber freitag',
      ],
      butNot: ['am Freitag einkaufen', 'nein', 'lieber nicht', 'Freitag kommt meine Tochter', 'und nun'],
    },
  ],
  [
    isAskedOfService,
    {
      says: [
        'was hab ich jetzt alles',
        'soll ich das behalten',
        'wann ruft ihr an',
        'kann ich ihre nummer haben',
      ],
      butNot: [
        'kann ich bei jemandem im Garten arbeiten?',
        'wie bekomme ich Hilfe',
        'wer springt ein',
        'kann jemand mit Bello raus',
      ],
    },
  ],
  [
    isAboutHelper,
    {
      says: [
        'hat die ein Auto',
        'wie alt ist sie denn?',
        'was bringt die alles mit',
        'kann ich ihre Nummer haben',
      ],
      butNot: [
        'hat der Laden auf',
        'ist der Rasen gemäht',
        'wie alt ist der Hund',
        'kann ich meine Nummer ändern',
      ],
    },
  ],
  [
    wantsSameHelper,
    {
      says: [
        'Ich hätte gern wieder die Olena',
        'bitte wieder den Heinz',
        'dieselbe Frau wie letztes Mal',
        'kann die Olena nächste Woche kommen',
      ],
      butNot: [
        'bitte wieder den Rasen mähen',
        'ich möchte wieder die Wohnung putzen lassen',
        'kann die Post abgeholt werden',
      ],
    },
  ],
]

describe.each(READERS)('%o', (reads, { says, butNot }) => {
  test.each(says)('%s', text => expect(reads(text)).toBe(true))
  test.each(butNot)('not: %s', text => expect(reads(text)).toBe(false))
})
