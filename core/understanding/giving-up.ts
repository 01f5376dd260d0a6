import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * Whether somebody wants to leave what was begun: "hör auf", "hat sich erledigt", "is schon gut". A bare "nein" at a question
 * that no "no" answers may mean so: `maybe`.
 */
export function readGivingUp(text: string): 'sure' | 'maybe' | null {
  const said = plain(text)
  if (SURE.test(said)) return 'sure'
  return MAYBE.test(said) ? 'maybe' : null
}

const SURE = pattern`
  \b(?:hat|haben|hats|hatte) (?:es )?(?:sich )?(?:alles |schon |inzwischen |eben )*erledigt\b|\bist (?:doch |ja |alles |eh )*schon (?:gut|erledigt|gemacht)\b|\bschon (?:erledigt|gut so)\b|\bnicht mehr noetig\b|\bnicht noetig\b
  |^(?:ach |och |nee |ne |nein |dann |bitte |so |jetzt |ok |okay |komm |na |oh ){0,3},? ?(?:hoer(?:t|en sie)? (?:bitte |jetzt |endlich |mal |doch |damit )*auf|aufhoeren|lass(?:t|en sie)? (?:mal |doch |jetzt )*(?:es|das|wir|uns|mich|gut)\b.*|lassen wir(?:s| es| das).*|vergiss (?:es|das).*|vergessen sie(?:s| es| das).*|schluss|genug|stop it|never mind|forget it|egal jetzt|dann nicht|dann halt nicht|dann lieber nicht|(?:nein )?(?:lieber )?doch nicht|doch lieber nicht|schon gut|gut jetzt|keine lust mehr)[ .!]*$
  |\b(?:es|das) mir (?:doch |jetzt |noch mal |nochmal )*anders ueberlegt\b|\b(?:ich )?(?:will|moechte|mag|brauche?) (?:ich )?(?:das |es |jetzt |hier |doch |gar )*(?:nicht|nichts|nix|keine \w+) mehr\b(?! (?:warten|leben|allein\w*)\b)|\bich (?:hoere|breche) (?:hier |jetzt )*(?:auf|ab)\b
`
const MAYBE =
  /^(?:ach |och |oh |na |aber |doch )*(?:nein|nee+|ne|noe|nope|no|nicht|lieber nicht|nein danke|nee danke)[ .!]*$/
