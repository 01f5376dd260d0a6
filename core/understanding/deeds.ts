import { piece } from './pattern.ts'

const STEM = piece`
  (?:geh|fahr|pass|koch|back|les|reparier|maeh|putz|schneid|fuehr|nehm|hol|kauf|bring|begleit|mach|erledig
  |buegel|buegl|spiel|unterricht|erklaer|leist|trag|schlepp|streich|fuetter|versorg|huet|betreu|uebersetz
  |besuch|unterstuetz|kuemmer|giess|jaet|naeh|strick|setz|ueb|bau|richt|zeig|stell|hoer|schau|sing|feg
  |raeum|uebernehm|arbeit|tapezier|bastel|bastl|montier|schraub|flick|saug|wisch|wasch|kehr|schipp|reinig
  |helf|hilf|geb|pack|pflanz|installier|tipp|bohr|repar|lern|leih|pfleg|besorg|chauffier|werkel|stopf)
`
const AWAY = '(?:vor|mit|acht|aus|auf|ab|an|ein|zu|weg|hoch|hin|durch|bei|rueber|vorbei)?'

/** "ich mähe", "passe … auf": what somebody does. Regex source without groups. */
export const I_DO = piece`${STEM}e?`
/** "mähen", "aufpassen", "auszuführen". Regex source without groups. */
export const TO_DO = piece`${AWAY}(?:zu)?${STEM}e?n`
