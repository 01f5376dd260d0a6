import type { Land } from '../core/domain/calendar.ts'

/**
 * The two example towns of the demo: Delbrück with its districts' approximate centres, and an invented one. The
 * telephone numbers are of the block 030 23125 that the Bundesnetzagentur keeps free for films and books, so that
 * nobody is ever rung up.
 */
export const TOWNS: readonly Town[] = [
  {
    slug: 'delbrueck',
    name: 'Delbrück',
    land: 'NW',
    timeZone: 'Europe/Berlin',
    latitude: 51.765,
    longitude: 8.562,
    townHallPhone: '030 23125 110',
    contactName: 'Frau Hartmann',
    districts: [
      { name: 'Delbrück', latitude: 51.765, longitude: 8.562 },
      { name: 'Anreppen', latitude: 51.738, longitude: 8.6 },
      { name: 'Bentfeld', latitude: 51.735, longitude: 8.648 },
      { name: 'Boke', latitude: 51.722, longitude: 8.555 },
      { name: 'Hagen', latitude: 51.787, longitude: 8.592 },
      { name: 'Lippling', latitude: 51.805, longitude: 8.6 },
      { name: 'Ostenland', latitude: 51.778, longitude: 8.65 },
      { name: 'Schöning', latitude: 51.807, longitude: 8.545 },
      { name: 'Steinhorst', latitude: 51.822, longitude: 8.51 },
      { name: 'Westenholz', latitude: 51.77, longitude: 8.47 },
    ],
  },
  {
    slug: 'lindach',
    name: 'Lindach am See',
    land: 'BY',
    timeZone: 'Europe/Berlin',
    latitude: 47.92,
    longitude: 11.3,
    townHallPhone: '030 23125 220',
    contactName: 'Herr Wiesinger',
    districts: [
      { name: 'Lindach', latitude: 47.92, longitude: 11.3 },
      { name: 'Oberried', latitude: 47.934, longitude: 11.276 },
      { name: 'Seehausen', latitude: 47.909, longitude: 11.312 },
      { name: 'Moosbach', latitude: 47.898, longitude: 11.281 },
      { name: 'Hofstetten', latitude: 47.943, longitude: 11.321 },
    ],
  },
]

export interface Town {
  /** in links and commands: `delbrueck` */
  slug: string
  name: string
  land: Land
  /** IANA */
  timeZone: string
  /** degrees, three decimals */
  latitude: number
  longitude: number
  townHallPhone: string
  /** whom residents meet in the town hall's texts */
  contactName: string
  districts: readonly { name: string; latitude: number; longitude: number }[]
}
