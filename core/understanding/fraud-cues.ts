import type { DangerCue } from './danger.ts'
import { pattern, piece } from './pattern.ts'

const SECRET = piece`(?:kontonummer\w*|kontodaten|bankdaten|pin|pin-?nummer|tan|tan-?nummer|iban|passwort|passwoerter|kreditkarten?\w*|ec-?karte|bankkarte|geheimzahl|geheimnummer)`
const CALLED = piece`(?:am telefon|telefonisch|anruf\w*|angerufen|ruft|rief|dran|an der (?:haus)?tuer|whats ?app|sms|e-?mails?|mails?|am apparat|nachricht|in der leitung)`
const CLAIMS = piece`(?:polizei|polizist\w*|kripo|kommissar\w*|staatsanwalt\w*|bank|sparkasse|volksbank|microsoft|paypal|amazon|telekom|stadtwerken?|vertreter|enkel\w*|gericht|krankenkasse|jemand|einer|mann|frau|typ|angeblich\w*)`
const DEMANDS = piece`(?<!\b(?:(?:das|mein|der|die|meine|dem) (?:\w*handy|telefon|geraet|computer|laptop|\w*app|tablet|\w*automat|programm|router|drucker)|ich|wir) )(?:will|wollen|wollte|wollten|verlangt\w*|fordert\w*|fragt\w*|fragen|moechte|moechten|braucht|brauchen)`

/** Who calls and asks for money or secrets is neither the police nor the grandson. */
export const FRAUD_CUES: readonly DangerCue[] = [
  {
    danger: 'fraud',
    pattern: pattern`
      ^(?=.*\b${CLAIMS}\b)(?=.*\b${CALLED}\b).*\b${DEMANDS}\b(?:(?!\b(?:nicht|hilfe|wer)\b).){0,40}\b(?:mein\w*|unser\w*|die|den|nach|um) (?:\w+ )?(?:${SECRET}|konto (?:wissen|sehen|haben))\b
      |\b(?:polizei|polizist\w*|kripo|kommissar\w*|staatsanwalt\w*|microsoft)\b(?:(?!\bich\b).){0,40}\b${DEMANDS}\b.{0,30}\b(?:${SECRET}|geld|schmuck|gold|bargeld)\b
    `,
  },
  {
    danger: 'fraud',
    pattern: pattern`
      \b(?:enkeltrick\w*|schockanruf\w*|falsche\w* polizist\w*)\b(?!.{0,60}\b(?:vortrag|kurs|infos?|schutz|erklaer\w*|begleit\w*|broschuere)\b)(?<!\b(?:vortrag|kurs|infos?|schutz|treffen|gegen|broschuere)\b.{0,60})
      |^(?=.*\b${CALLED}\b).*\b(?:enkel\w*|sohn|tochter|nichte|neffe|verwandte\w*|frau|mann|polizei)\b.{0,60}\b(?:kaution|gefaengnis|unfall gebaut|unfall verursacht|festgenommen|verhaftet|in not|notlage)\b
      |^(?=.*\b${CALLED}\b).*\b(?:soll|sollte|muss) (?:ich |wir )?(?:\w+ ){0,4}?(?:geld|euro|schmuck|gold\w*|bargeld|\d+)\b.{0,30}\b(?:ueberweisen|uebergeben|mitgeben|abheben|schicken|herausgeben)\b(?!.{0,30}\bhelf\w*)
      |\b(?:polizei|polizist\w*|kommissar\w*|kripo|bank)\b.{0,60}\b(?:geld|schmuck|gold|erspartes|konto)\b.{0,20}\b(?:in sicherheit|sichern|uebergeben|mitgeben)\b
      |\b(?:enkel\w*|sohn|tochter|neffe|nichte)\b.{0,20}\b(?:ruft|rief|angerufen|am telefon|schreibt|whats ?app)\b.{0,40}\b(?:braucht|will|wollte) (?:\w+ ){0,3}?(?:geld|\d{3,} ?euro|\d{4,}|tausend\w*)\b
      |\bhallo (?:mama|papa|oma|opa|mutti)\b.{0,60}\bneue (?:handy|telefon)?nummer\b|\bmicrosoft\b.{0,30}\b(?:ruft|rief|angerufen|anruf\w*|am telefon)\b|\b(?:anruf|angerufen|am telefon)\b.{0,30}\bmicrosoft\b(?!.{0,30}\b(?:word|office|excel|teams)\b)
      |^(?=.*\b(?:einer|jemand|mann|frau|typ|der|die|er|sie)\b)(?=.*\b(?:angerufen|am telefon|anruf)\b).*\b(?:will|wollte|wollten|verlangt\w*|fordert\w*) (?:\w+ ){0,2}?(?:geld|\d{2,} euro|mein geld)\b(?!.{0,30}\b(?:helf\w*|spenden|schicken helfen)\b)
      |^ ?(?:\w+,? ){0,2}?(?:soll|darf|muss|kann) ich (?:\w+ ){1,3}?${SECRET} (?:\w+ )?(?:geben|sagen|nennen|verraten|schicken|mitteilen)[?.! ]*$|^ ?(?:\w+,? )?(?:ist|war) (?:das|der|die|er|sie) (?:\w+ ){0,2}?(?:betrug|betrueger\w*|abzocke)[?.! ]*$
      |\b(?:soll|sollte) (?:ich )?(?:\w+ ){0,4}?(?:gutscheinkarten|gutscheine kaufen und|google ?play|goldmuenzen|bitcoins?)\b
      |\b(?:polizei|polizist\w*|bote|kurier|jemand)\b.{0,25}\b(?:holt|abholen|abgeholt)\b.{0,30}\b(?:mein\w* )(?:geld|schmuck|gold|wertsachen|bargeld|erspartes)\b|\b(?:polizei|polizist\w*|bote|kurier)\b.{0,30}\bmein\w* (?:geld|schmuck|gold|wertsachen|bargeld|erspartes) (?:abholen|mitnehmen|sichern)\b
    `,
  },
]
