import type { Danger } from '../domain/safeguarding.ts'
import { plain } from './plain.ts'

/** What of an offer is too dangerous for those under 18. */
export function minorDangersIn(text: string): Danger[] {
  const said = plain(text)
  return DANGEROUS.flatMap(([danger, words]) => (words.test(said) ? [danger] : []))
}

const DANGEROUS: readonly (readonly [Danger, RegExp])[] = [
  [
    'power-saw',
    /\b(?:motor|ketten|kreis|stich|elektro|benzin|band)saege\w*|\bbaeume? (?:zu )?(?:faellen|absaegen)|\bchain ?saw/,
  ],
  ['ladder', /\bleitern?\b|\b(?:auf|aufs|auf das|vom) dach\b|\bdach(?:rinne|decken)\w*|\bladder/],
  [
    'chemicals',
    /\b(?:pflanzengift|unkrautvernichter|unkrautex|round ?up|spritzmittel|pestizid\w*|chemikalien|salzsaeure)\b/,
  ],
  [
    'body-care',
    /\b(?:koerperpflege|intimpflege)\b|\b(?:leute|menschen|alte|senioren|jemanden?) (?:\w+ )?(?:waschen|duschen|wickeln)\b/,
  ],
  [
    'medicines',
    /\b(?:tabletten|medikamente|spritzen|medizin) (?:\w+ )?(?:geben|verabreichen|stellen|richten)\b/,
  ],
  [
    'driving',
    /\b(?:auto|moped|roller|traktor|trecker) fahren\b|\b(?:mit dem|mit meinem|mitm) (?:auto|moped|roller|traktor|trecker)\b/,
  ],
  ['cash-card', /\b(?:geld (?:abheben|holen)|ec-?karte|bankkarte)\b/],
]
