import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** What dasnez is and how it goes, what it costs, who stands behind it. The surest first, in the plain spelling. */
export const DASNEZ_CUES: readonly TopicCue[] = [
  cue('menu', 20, /^\/?(?:menue?|hauptmenue?|start|uebersicht|anfang|menu)[.!?]*$/),
  cue('help', 20, /^\/?(?:hilfe|help|\?+|info|anleitung)[.!?]*$/),
  cue(
    'human',
    20,
    pattern`
      \b(?:mit|an|zu)\b.{0,15}\b(?:menschen|mensch|mitarbeiter\w*|sachbearbeiter\w*|echten? person
      |richtigen? person|koordinator\w*|frau hartmann)\b(?!.{0,20}\b(?:unterhalten|plaudern
      |kaffee)\b)(?=.{0,30}(?:sprech|red|telefon|schreib|verbind|wend|$))|\b(?:rathaus|stadtverwaltung
      |telefonhilfe|verwaltung|ansprechpartner\w*)\b.{0,30}\b(?:sprech\w*|anruf\w*|telefon\w*|nummer
      |erreich\w*|oeffnungszeiten|offen|auf\b)|\b(?:nummer|telefonnummer|durchwahl|ansprechpartner\w*
      |oeffnungszeiten|kontakt)\b.{0,25}\b(?:rathaus|stadt|verwaltung|telefonhilfe|euch|ihnen)\b
      |\b(?:gibt e?s|habt ihr|hat ihr|wie (?:ist|lautet)|welche)\b.{0,25}\b(?:telefonnummer|rufnummer
      |nummer)\b|\b(?:gibt es|habt ihr|wer ist)\b.{0,20}\bansprechpartner\w*|\b(?:rueckruf|zurueckrufen
      |(?:^|bitte )(?:ruft|rufen sie|ruf) mich)\b|\becht(?:er|en|e) (?:mensch|menschen|person)\b|\b(?:kann|wo kann) (?:ich
      |man) (?:\w+ )?(?:euch|sie|hier|jemanden|da) (?:\w+ )?(?:anrufen|telefonisch erreichen
      |persoenlich)\b|\bpersoenlich (?:sprechen|reden)\b|\b(?:mitarbeiter\w*|jemand\w* vom amt|jemand\w* aus dem (?:rathaus|buero|team))\b.{0,20}(?:verbunden|verbinden|sprechen|reden)|\bwer ist (?:\w+ )?(?:zustaendig|mein ansprechpartner|ansprechpartner)\b|\b(?:talk
      |speak) to a (?:human|person|real)\b
    `,
  ),
  cue(
    'cost',
    14,
    pattern`
      \bwas (?:kostet|kosten|zahle|bezahle|verlangt|nehmt ihr|bekomme ich|kriege ich|verdiene?)\b
      |\b(?:kostet|kosten)\b.{0,15}\b(?:das|was|etwas|es|hier)\b|\b(?:muss|soll) (?:ich
      |man) (?:\w+ ){0,5}?(?:bezahlen|zahlen|geben)\b|\b(?:gibt ?e?s|bekomme?|kriege?|krieg|bekommt
      |verdient?) (?:\w+ ){0,4}?(?:geld|lohn|taschengeld|bezahlung)\b
      |\b(?:kann|koennen) (?:man|ich|wir) (?:hier |da |bei euch |damit |auch |denn )*(?:geld |was |etwas |taschengeld |ein bisschen )*(?:dazu)?verdienen\b
      |\bwie ?viel (?:\w+ ){0,3}?(?:kostet|geld|zahl\w*|bekomm\w*|verdien\w*|krieg\w*|taschengeld)\b
      |\bist (?:das|es|die hilfe) (?:\w+ )?(?:kostenlos|umsonst|gratis|kostenpflichtig)\b|\bhow much\b
      |\bis it free\b|\b(?:was|wie ?viel) (?:ist|waere|sind|gibt man|zahlt man) (?:\w+ )?(?:ueblich|normal|angemessen)\b
    `,
  ),
  cue(
    'insurance',
    30,
    pattern`
      \b(?:bin|ist|sind|waere) (?:\w+ ){0,3}?(?:ich |man |das |wir |helfer )?(?:\w+ ){0,2}?versichert\b
      |\bunfallversicher\w*\b.{0,20}\?|\bwer haftet\b|\bwas ist wenn (?:\w+ ){0,4}?(?:kaputt|passiert)\b
    `,
  ),
  cue(
    'help',
    14,
    pattern`
      \b(?:wozu|wofuer) (?:ist|dient|brauche ich|gibt es)\b|\bwas (?:kannst|koennt|machst|macht ihr
      |bietet ihr|bietest|ist (?:das|dasnez|hier)|soll (?:ich|das)|kann (?:ich|man|der bot|dasnez)
      |muss ich|passiert|geht hier|bist du|fuer hilfe|heisst)\b|\bwas koennen sie\b|\bwie (?:das|es
      |dasnez)(?: \w+){0,2} (?:funktioniert|geht|laeuft)\b|\bwie (?:funktioniert|geht|laeuft|benutz\w*
      |bedien\w*|mache? ich|stelle ich|soll ich|kann ich (?:hier|euch|dich
      |eine anfrage))\b(?!.{0,30}\b(?:ihnen|dir|euch|wetter|handy|drucker|whats ?app|computer)\b)
      |\bwer (?:bist|sind|seid) (?:du|sie|ihr|denn)\b|\b(?:what can you
      |how does (?:this|it)|what is this|who are you|how do i|wer steckt hinter)\b
      |\berklaer\w* (?:mir )?(?:bitte )?(?:das hier|wie das|dasnez|die app)\b|^(?:ich )?(?:verstehe
      |versteh|kapier\w*)(?: (?:das|dich|sie|ich|es|hier|gar|leider|alles))* ?(?:nicht|nix|net
      |ueberhaupt nicht)[.!]*$|\bwie ging das\b|\bi don t understand$
    `,
  ),
  cue('help', 14, /\bwas (?:das|es) (?:hier )?ist\b|^kannst du \w+\??$/),
  cue('help', 14, /\bwie (?:\w+ ){0,3}hier (?:\w+ )?(?:funktioniert|geht|laeuft)\b/),
]
