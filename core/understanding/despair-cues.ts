import type { DangerCue } from './danger.ts'
import { pattern, piece } from './pattern.ts'

/** Words that only make it stronger: whatever else stands between names a thing that somebody can do no more. */
const VERY = piece`
  (?:(?:einfach|echt|wirklich|bald|langsam|gar|so|hier|jetzt|manchmal|oft|eigentlich|ehrlich|schon|irgendwie|auch|leider|kaum) ){0,3}
`
/** The clause ends here: "ich kann nicht mehr als zwei Stunden" and "ich kann nicht mehr einkaufen" go on. */
const OVER = piece`(?= ?(?:[.,;:!?-]|$|und\b|weil\b|denn\b|hilfe\b|bitte\b))`

/** Nothing is named that somebody can't do, bear or want any more: it is everything. */
const NO_MORE = piece`
  (?:\bich (?:kann|ko|mag|will) ${VERY}(?:nicht mehr|nimmer(?: mehr)?)${OVER}
  |\b(?:ich )?(?:halte?|ertrage?) (?:ich )?(?:es|das|das alles|das hier|das leben|alles|es hier) ${VERY}(?:nicht|nimmer|keinen tag) ?(?:mehr |laenger )?(?:aus\b|${OVER})
  |\bich bin ${VERY}(?:am ende|mit meiner kraft am ende)(?: meiner kraft| mit allem)?${OVER})
`
/** The same where another clause goes before it. */
const NO_MORE_AFTER = piece`
  (?:\b(?:und|aber|ich|,) ?(?:ich )?(?:kann|mag|will) ${VERY}(?:nicht mehr|nimmer)${OVER}|\b(?:nicht mehr|nimmer) (?:will|mag|kann|weiter ?weiss)${OVER}
  |\b(?:weiss|sehe) (?:ich )?${VERY}(?:nicht mehr weiter|nicht mehr wie|keinen weg mehr))
`
const HOPELESS = piece`
  (?:\b(?:so|ganz|total|zu) (?:einsam|allein\w*|traurig)|\b(?:einsam|hoffnungslos|verzweifelt|verzweiflung|sinnlos|keinen sinn|weine (?:nur|viel|staendig)|heule (?:nur|viel|staendig)
  |fertig ?gemacht|gemobbt|mobben|mobbing|ausgelacht|(?:niemand|keiner) (?:mag|liebt|vermisst|versteht) mich|hasse? mich|alles (?:ist )?(?:egal|sinnlos)|keine kraft mehr
  |keine hoffnung|kein ausweg|depress\w*)\b)
`
/** Much of this is what neighbours are for; only who can't do any more at all says more by it. */
const TOO_MUCH = piece`\b(?:alles|das) (?:\w+ ){0,2}?zu ?viel\b`
const COURTESY = piece`(?:(?:hallo|ach|oh|gott|mein gott|bitte|hilfe|puh|leute|ey|mann)[,.! ]+)*`

/** Letters, forms and sums have no sense either. */
const PAPERS = piece`(?:formular\w*|brief\w*|antrag\w*|bescheid\w*|anleitung\w*|rechnung\w*|aufgaben?|mathe\w*|texte?|plan|vertrag\w*|fahrplan|uebung\w*|satz|saetze)`

/** Whoever is at an end of their strength says it in few words, and often nothing else. */
export const DESPAIR_CUES: readonly DangerCue[] = [
  {
    danger: 'suicide',
    pattern: pattern`^ ?${COURTESY}(?:${NO_MORE}|bin am ende${OVER})[.!?, ]*(?:bitte|hilfe|mehr|helft mir|hilf mir)?[.! ]*$`,
  },
  {
    danger: 'suicide',
    pattern: pattern`
      (?:${NO_MORE}|${NO_MORE_AFTER}).{0,100}${HOPELESS}|${HOPELESS}.{0,100}(?:${NO_MORE}|${NO_MORE_AFTER})|${NO_MORE}.{0,60}${TOO_MUCH}|${TOO_MUCH}.{0,60}${NO_MORE}
    `,
  },
  {
    danger: 'suicide',
    pattern: pattern`
      \b(?:alles|leben|weitermachen) (?:hat |macht |hier )?(?:doch |eh |ja |sowieso |einfach |fuer mich |ueberhaupt )*(?:keinen|kein) sinn\b(?!.{0,40}\b${PAPERS}\b)(?<!\b${PAPERS}\b.{0,60})
      |\b(?:wozu|wofuer|warum|weshalb) (?:soll ich |sollte ich |ueberhaupt )?(?:\w+ )?noch (?:\w+ ){0,2}?(?:leben|weiterleben|weitermachen|aufstehen)(?= ?(?:[.,!?]|$|soll))
      |\b(?:wozu|wofuer) (?:lebe|bin) ich (?:\w+ )?(?:noch|ueberhaupt)(?: (?:da|hier|auf der welt))?(?= ?(?:[.,!?]|$))
    `,
  },
  // who would rather not be, said round about
  {
    danger: 'suicide',
    pattern: pattern`
      \bnie(?:mals)? (?:mehr|wieder) aufwachen\b|\b(?:keiner|niemand) (?:wuerde|wird) (?:mich (?:\w+ )?)?(?:vermissen|um mich trauern)\b|\bhasse (?:ich )?(?:mein|dieses) leben\b
      |\b(?:nicht|wie ich) (?:\w+ ){0,3}?weiterleben (?:soll|kann|will|moechte)\b|\bkeine (?:kraft|lust|freude|motivation) (?:mehr )?(?:\w+ )?zum leben\b
      |\b(?:denke?|gedanken) (?:\w+ ){0,3}?(?:ans|an das|vom) sterben\b|\btabletten (?:gesammelt|gehortet)\b|\bverschwinden fuer immer\b|\bfuer immer (?:schlafen|einschlafen|weg sein|verschwinden)\b
    `,
  },
  // who hurts themselves; a thorn scratches, too
  {
    danger: 'suicide',
    pattern: pattern`
      \b(?:ritze?|ritzen) (?:ich )?mich\b|\bmich (?:(?!an\b|am\b|beim\b|bei\b)\w+ ){0,4}?(?:geritzt|aufgeritzt|ritzen|ritze|ritz)\b
      |\b(?:verletze?|schneide?|verbrenne?|schlage?) (?:ich )?mich (?:\w+ ){0,2}?(?:selbst|selber)\b|\bmich (?:\w+ ){0,2}?(?:selbst|selber) (?:zu )?(?:verletz\w*|geschnitten|schneiden?|ritzen?)\b
      |\bmir (?:\w+ ){0,2}?(?:selbst|selber) (?:\w+ )?weh\b|\bselbstverletz\w*|\b(?:arme?n?|beine?n?) (?:\w+ ){0,2}?(?:aufgeritzt|aufgeschnitten|geritzt)\b
    `,
  },
  // who is being bullied needs somebody to talk to, soon
  {
    danger: 'suicide',
    pattern: pattern`
      \b(?:ich (?:\w+ )?werde?|werde? ich) (?:\w+ ){0,6}?(?:gemobbt|fertig ?gemacht|schikaniert|drangsaliert)\b|\b(?:mobben|schikanieren) (?:\w+ ){0,2}?mich\b
    `,
  },
]
