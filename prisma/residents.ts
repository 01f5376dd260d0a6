/**
 * Everybody in the demo's two towns. All are invented; the telephone numbers are of the range that the
 * Bundesnetzagentur keeps free for films and books.
 */
export const RESIDENTS = {
  // Delbrück: who needs help
  erna: {
    name: 'Erna Berger',
    town: 'delbrueck',
    age: 85,
    district: 'Boke',
    phone: '030 23125 301',
    begins: 'Ich brauche Hilfe',
  },
  walter: {
    name: 'Walter Lütkemeier',
    town: 'delbrueck',
    age: 88,
    district: 'Westenholz',
    phone: '030 23125 302',
    begins: 'Ich brauche Hilfe',
  },
  elisabeth: {
    name: 'Elisabeth Rempe',
    town: 'delbrueck',
    age: 79,
    district: 'Boke',
    phone: '030 23125 303',
    begins: 'Ich brauche Hilfe',
  },
  fatma: {
    name: 'Fatma Demir',
    town: 'delbrueck',
    age: 44,
    district: 'Delbrück',
    phone: '030 23125 304',
    begins: 'Ich brauche Hilfe',
  },
  beate: {
    name: 'Beate Kersting',
    town: 'delbrueck',
    age: 49,
    district: 'Delbrück',
    phone: '030 23125 306',
    begins: 'Ich brauche Hilfe',
  },

  // Delbrück: who helps
  olena: {
    name: 'Olena Kovalenko',
    town: 'delbrueck',
    age: 37,
    district: 'Delbrück',
    phone: '030 23125 311',
    begins: 'Ich kann täglich für andere einkaufen gehen',
  },
  carsten: {
    name: 'Carsten Hüllmann',
    town: 'delbrueck',
    age: 52,
    district: 'Anreppen',
    phone: '030 23125 312',
    begins: 'Ich kann täglich vormittags für andere einkaufen gehen',
  },
  mehmet: {
    name: 'Mehmet Yıldız',
    town: 'delbrueck',
    age: 58,
    district: 'Delbrück',
    phone: '030 23125 313',
    begins: 'Ich kann täglich abends bei kleinen Reparaturen im Haus helfen',
  },
  svitlana: {
    name: 'Svitlana Bondar',
    town: 'delbrueck',
    age: 41,
    district: 'Boke',
    phone: '030 23125 314',
    begins: 'Ich kann täglich ab 13 Uhr mit älteren Leuten spazieren gehen',
  },
  heinz: {
    name: 'Heinz Pollmeier',
    town: 'delbrueck',
    age: 67,
    district: 'Westenholz',
    phone: '030 23125 315',
    begins: 'Ich helfe täglich gern mit Handy und Computer',
  },
  thomas: {
    name: 'Thomas Wiegard',
    town: 'delbrueck',
    age: 47,
    district: 'Delbrück',
    phone: '030 23125 316',
    begins: 'Ich kann täglich nachmittags bei Briefen vom Amt und Formularen helfen',
  },

  // Delbrück: young people
  mia: {
    name: 'Mia Schulte',
    town: 'delbrueck',
    age: 16,
    district: 'Hagen',
    guardian: { name: 'Sandra Schulte', phone: '030 23125 321' },
    begins: 'Ich möchte samstags Hunde ausführen',
  },
  jonas: {
    name: 'Jonas Brinkmann',
    town: 'delbrueck',
    age: 15,
    district: 'Ostenland',
    guardian: { name: 'Ralf Brinkmann', phone: '030 23125 322' },
    begins: 'Ich kann samstags Rasen mähen, für 8 Euro die Stunde',
  },

  // Delbrück: who waits for the town hall
  gerhard: {
    name: 'Gerhard Sudhoff',
    town: 'delbrueck',
    age: 74,
    district: 'Lippling',
    phone: '030 23125 331',
    begins: 'Beides',
  },
  anna: {
    name: 'Anna Hölscher',
    town: 'delbrueck',
    age: 34,
    district: 'Schöning',
    phone: '030 23125 332',
    begins: 'Ich brauche am Samstag jemanden, der mir beim Tragen hilft',
  },

  // Lindach
  rosa: {
    name: 'Rosa Aigner',
    town: 'lindach',
    age: 82,
    district: 'Lindach',
    phone: '030 23125 341',
    begins: 'Ich brauche Hilfe',
  },
  korbinian: {
    name: 'Korbinian Huber',
    town: 'lindach',
    age: 29,
    district: 'Seehausen',
    phone: '030 23125 342',
    begins: 'Ich kann samstags im Garten helfen',
  },
  benno: {
    name: 'Benno Strobl',
    town: 'lindach',
    age: 63,
    district: 'Moosbach',
    phone: '030 23125 343',
    begins: 'Ich möchte helfen',
  },
} as const satisfies Record<string, Resident>

/** She has no internet: the telephone help speaks with her. */
export const HILDEGARD = {
  firstName: 'Hildegard',
  lastName: 'Papenkort',
  age: 91,
  district: 'Anreppen',
  phone: '030 23125 305',
  address: 'Zum Kalten Bach 7',
}

/** Beate Kersting speaks for it. */
export const CARITAS = { name: 'Caritas Delbrück', article: 'die', district: 'Delbrück' } as const

export const STAFF = {
  operator: { name: 'Sabine Voss', email: 'betrieb@dasnez.example' },
  coordinator: { name: 'Petra Hartmann', email: 'hartmann@delbrueck.example' },
  phoneDesk: { name: 'Uwe Kemper', email: 'telefon@delbrueck.example' },
  coordinatorOfLindach: { name: 'Josef Wiesinger', email: 'wiesinger@lindach.example' },
} as const

/** of all of them; it opens nothing but the demo */
export const PASSWORD = 'nachbarschaft'

export type ResidentId = keyof typeof RESIDENTS

export interface Resident {
  name: string
  town: 'delbrueck' | 'lindach'
  /** years; on the last day of the year */
  age: number
  district: string
  phone?: string
  /** under 18, instead of an own number */
  guardian?: { name: string; phone: string }
  /** the first words after the greeting, or the button pressed */
  begins: string
}
