import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * Somebody tells that they are lonely or grieve, and asks for nothing by it: "es ruft ja keiner mehr an", "ich bin so allein".
 * Who asks for something says so themselves, and whoever is in danger is heard before.
 */
export function saysLonely(text: string): boolean {
  const said = plain(text)
  return LONELY.test(said) && !ASKS.test(said)
}

const LONELY = pattern`
  \b(?:bin|fuehle?|sitze?) (?:ich )?(?:mich )?(?:\w+ ){0,3}?(?:einsam|(?:so|ganz|immer|oft|sehr|total|nur noch) (?:\w+ )?allein\w*|traurig)\b(?! (?:im|mit|und schaff|nicht))
  |\b(?:mich|mir|an|hier) (?:\w+ ){0,2}?(?:ruft|besucht|spricht|redet) (?:\w+ ){0,3}?(?:keiner|niemand|kein mensch)\b|\b(?:ruft|besucht|spricht|redet) (?:mich |mit mir |ja |doch |mehr )*(?:keiner|niemand|kein mensch)\b(?!.*\bzurueck)
  |\b(?:keiner|niemand|kein mensch) (?:ruft|besucht|spricht|redet) (?:mich |mit mir |ja |doch )*mehr\b|\b(?:rede|spreche) (?:ich )?(?:\w+ )?mit (?:keinem|niemand\w*)\b
  |^(?:\w+,? ){0,2}?mein\w* (?:mann|frau|sohn|tochter|mutter|vater|schwester|bruder|freundin|freund|katze|hund) ist (?:\w+ ){0,3}?(?:gestorben|verstorben|tot)[.! ]*$|\bseit (?:mein\w* )?(?:mann|frau) (?:tot|gestorben|nicht mehr) ?(?:ist|da ist|lebt)?[.! ]*$
  |\bfaellt (?:mir )?(?:\w+ )?die decke auf den kopf\b|^(?:\w+,? )?mir ist (?:so |sehr |oft |immer )*langweilig[.! ]*$|\bwas ich (?:\w+ )?noch soll[.! ]*$
`
const ASKS =
  /\b(?:brauch\w*|braeucht\w*|such\w*|jemand\w*|wer|wen|hilfe|helf\w*|hilft|bitte|moechte|haette|wuerde|wuensch\w*|kann ich|biete)\b/
