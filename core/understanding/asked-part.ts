import { pattern } from './pattern.ts'
import type { Plain } from './plain.ts'

/**
 * The part of a message that asks or offers, without what is told around it: of "Ich habe Deutschkurs, suche eine Frau für
 * mein Baby" the second half. Null where no clause stands out from the others.
 */
export function askedPart(text: Plain): Plain | null {
  const clauses = text.split(CLAUSE_ENDS)
  if (clauses.length < 2) return null
  const kept = clauses.filter((clause, at) => ASKS.test(clause) || goesOn(clauses, at))
  return kept.length === 0 || kept.length === clauses.length ? null : (kept.join(', ') as Plain)
}

/** "jemanden, der mir die Fenster putzt": what says more of whom or what is wanted. */
function goesOn(clauses: readonly string[], at: number): boolean {
  const before = clauses[at - 1]
  if (before === undefined) return false
  return GOES_ON.test(clauses[at] ?? '') && (ASKS.test(before) || goesOn(clauses, at - 1))
}

const CLAUSE_ENDS =
  /[.,;!?](?= |$) ?| (?=(?:darum|deshalb|deswegen|daher|drum) )| und (?=(?:wer|suche|brauche|ich|wir|kann|koennte|jetzt|der arzt|mein\w*|die|der|das) )| (?=(?:weil|da ich|seit|solange) )/
const ASKS = pattern`
  \b(?:jemand\w*|wer|wen|wem|irgendwer|irgendjemand|ebber|einer(?! \w+(?:e|er|en)\b)|eine[rn]? der|braeucht\w*|brauche?n?|braucht|such(?:e|en|t)?|gesucht|benoetig\w*|hilf\w*|helf\w*|helfer\w*|bitte|koennt ihr|koennen sie|kannst du
  |sollte|muesste|muessten|fehlt|fehlen|biete|ich kann|kann ich|koennte|uebernehm\w*|gern\w*|euch|bei uns|ihnen|fahre|mache|repariere)\b
`
const GOES_ON =
  /^(?:und |oder )?(?:der|die|das|dem|den|deren|um|zum|zur|zu|beim|damit|wo|welche\w*|ob|was|mit|fuer|auch|am besten|\w+(?:en|eln|ern)$)\b/
