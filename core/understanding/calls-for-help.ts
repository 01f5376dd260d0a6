import type { DangerCue } from './danger.ts'
import { pattern } from './pattern.ts'

/** Nothing but a call: nobody knows yet what for. */
export const CALLS_FOR_HELP: readonly DangerCue[] = [
  {
    danger: 'call',
    pattern: pattern`
      ^ ?(?:(?:ein|das ist ein|es ist ein|oh gott|bitte)[,! ]+)*(?:notfall|sos|s\.o\.s|(?:bitte )?(?:die )?(?:112|110|polizei|feuerwehr)(?: bitte| rufen| anrufen| schnell| sofort)*|zu hilfe|rettet (?:mich|uns)|rettung
      |(?:hilfe[,.! ]+){2,}|hilfe ?!{2,}|(?:helft mir|hilf mir|helfen sie mir|hilfe)[,.! ]+(?:hilfe|schnell|sofort|bitte schnell|bitte sofort|rettet mich|rettung))[,.! ]*$
    `,
  },
]

/** The same in a sentence that may tell of something graver. */
export const POLICE_CALLED: readonly DangerCue[] = [
  {
    danger: 'call',
    pattern: pattern`
      \b(?:brauche?n?|ruft|holt|rufen sie|holen sie|schickt|schicken sie) (?:mir |uns |sofort |schnell |bitte |dringend |jetzt |jemand )*(?:die )?(?:polizei|feuerwehr)\b(?!-|.{0,30}\b(?:termin|anzeige|fest|rechnung|revier|fahrt|bescheinigung)\b)
    `,
  },
]
