import { plain } from './plain.ts'

/** "Wenn sonst keiner kann", "aber vielleicht": a yes on terms is none yet. */
export const isOnTerms = (text: string): boolean => CONDITIONAL.test(plain(text))

/** "Ich möchte aber 12 Euro die Stunde" */
export const wantsPay = (text: string): boolean => WANTS_PAY.test(plain(text))

/** "Ein anderer Tag ginge": the time does not suit, whichever would. */
export const wantsAnotherTime = (text: string): boolean => ANOTHER_TIME.test(plain(text))

/** "Gern, aber erst …": a day or an hour after it is meant instead of the one that was asked about. */
export const countersWith = (text: string): boolean => COUNTERS.test(plain(text))

const CONDITIONAL =
  /^(?:\w+,? ){0,3}?(?:nur |hoechstens )?(?:wenn|falls) (?:sonst |sich |es |da )*(?:keiner|niemand|kein anderer|mein\w*)\b|\b(?:nur|hoechstens) (?:wenn|falls)\b|\baber vielleicht\b|\bonly if\b/
const WANTS_PAY =
  /\b(?:will|moechte|nehme|verlange|bekomme|krieg\w*|nur (?:fuer|gegen)|mache? (?:das |es )?(?:nur )?fuer)\b(?: \w+){0,3}? \d+(?:[.,]\d+)? ?(?:euro|eur|€)|\bnur gegen (?:geld|bezahlung|taschengeld)\b/
const ANOTHER_TIME =
  /\b(?:(?:an|zu) (?:einem|einer) ander\w*|ander\w*) (?:tag|zeit|uhrzeit|termin)\b(?!.*\b(?:nicht|kein\w*)\b)|\b(?:frueher|spaeter) (?:ginge|ginge es|geht|kommen|gehen)\b/
const COUNTERS =
  /\b(?:auch|statt\w*|lieber|erst|nur|dafuer|besser|aber|frueher|spaeter|instead|only|rather|but)\b/
