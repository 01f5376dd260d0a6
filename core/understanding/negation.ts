import { asItIsNow } from './own-data.ts'
import { patterns } from './pattern.ts'
import type { Plain } from './plain.ts'

/**
 * What somebody says they do not mean, taken out: "keine Putzhilfe, sondern …", "ich biete nichts an, ich
 * suche …".
 */
export function withoutDenied(text: Plain): Plain {
  return DENIED.reduce<string>((line, pattern) => line.replace(pattern, ' '), asItIsNow(text)).trim() as Plain
}

const DENIED: readonly RegExp[] = [
  // "für alles zu haben außer Putzen"
  /\b(?<=\b(?:alles|allem|vieles|vielem|jedem)\b[^.!?]{0,30})ausser (?:beim |zum )?(?!\w+tags?\b|mittwoch|am\b|an\b|mir\b|ihm\b|ihr\b)\w+(?=$|[.,!])/g,
  patterns`
    \b(?:kein\w*|nicht|niemand\w*|net|ned)\b(?! nur\b)[^.;!?]{1,80}?\bsondern(?: \w+ gern)?\b
  `,
  patterns`
    (?:^|[,.;!?]) ?(?:ich |wir )?(?:biete|suche|brauche?n?|will|moechte)\b[^,.;!?]{0,25}\b(?:nichts
    |keine?[nrm]?|nicht)\b[^,.;!?]{0,30}[,.;!?](?= ?(?:aber |dafuer |jedoch |ich |wir |sondern ))
  `,
  patterns`
    (?:^|[,.;!?]) ?[^,.;!?]{0,60}\b(?:mag|liegt|will|moechte|mache|geht
    |kann) (?:ich |mir |bei mir )?(?:nicht|net|keine?n?)(?: so gern\w*| gut| so)?, (?=(?:aber|dafuer
    |jedoch|ich kann|sonst) )
  `,
  patterns`
    ,? \b(?:aber|nur|bloss|jedoch) (?:bitte )?(?:kein\w*|nicht|net|ohne) [^,.;!?]{1,40}(?=$|[,.;!?])
  `,
  patterns`
    (?<!\b(?:taeglich|jeden tag|alle tage|jeden \w{5,12}),? )\b(?:ausser|not|no) (?:am |an )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
    |wochenende|vormittag|nachmittag|abend)\w*
  `,
  patterns`
    \bnicht (?:am |an )?(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\w*
    |vormittags?|nachmittags?|abends|morgens)\b
  `,
]
