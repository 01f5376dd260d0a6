import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** The simple questions, the surest first, in the plain spelling. */
export const TOPIC_CUES: readonly TopicCue[] = [
  cue('menu', 20, /^\/?(?:menue?|hauptmenue?|start|uebersicht|anfang|menu)[.!?]*$/),
  cue('help', 20, /^\/?(?:hilfe|help|\?+|info|anleitung)[.!?]*$/),
  cue(
    'delete',
    20,
    pattern`
      ^/?loeschen[.!?]*$|\b(?:loesch|entfern|vernicht|delete|erase)\w*\b.{0,40}\b(?:meine? daten|daten
      |alles|konto|account|profil|mich|registrierung|angaben|infos|informationen|my data|everything
      |gespeicherte\w*)\b|(?<!\b(?:computer|handy|pc|laptop|tablet|fotos?|bilder)\b.{0,60})\b(?:daten|alles|konto|account|profil|registrierung|angaben|nummer
      |ueber mich)\b.{0,40}\b(?:loesch|geloescht|entfern|weg\b)\w*|\bdatenloeschung\b
      |\bvergiss(?:t)? mich\b
    `,
  ),
  cue(
    'my-data',
    20,
    pattern`
      ^/?meine ?daten\b|\b(?:welche|was fuer|wer sieht|wo sind|wie sicher
      |was passiert mit) (?:\w+ ){0,2}?(?:daten|angaben|informationen|infos)\b|\bwas (?:wisst|weisst
      |wissen|habt|hast|speichert|speicherst|speichern|haben)\b.{0,25}\b(?:ueber mich|von mir
      |gespeichert)\b|\bdatenschutz\w*|\bmeine daten (?:sehen|einsehen|anschauen|herunterladen
      |exportieren|haben)\b|\bdaten\b.{0,25}\bgespeichert\b|\b(?:my data|what do you know about me
      |privacy)\b|\bdatenauskunft\b|\bauskunft ueber (?:meine|die)\b
    `,
  ),
  cue(
    'leave',
    20,
    pattern`
      \b(?:mich|uns)\b.{0,25}\babmelden\b|\bmelde (?:ich )?mich (?:\w+ ){0,3}?ab\b
      |^(?:bitte )?abmelden\b|\b(?:nicht mehr|nimmer)\b.{0,20}\b(?:mitmachen|dabei sein|teilnehmen
      |mitglied)\b|\b(?:aussteigen|austreten|ausstieg|austritt|deabonnier\w*|unsubscribe)\b
      |\b(?:mitgliedschaft|konto|account|teilnahme|profil)\b.{0,20}\b(?:kuendig|beend|schliess
      |aufloes)\w*|\b(?:kuendige|beende|schliesse)\w*\b.{0,25}\b(?:mitgliedschaft|konto|account
      |teilnahme|profil)\b|\bwill (?:\w+ )?(?:raus|aufhoeren)\b|\b(?:moechte
      |will) (?:hier )?(?:ganz )?(?:aufhoeren|raus)\b|^stopp?[.!]*$|\b(?:i want to leave|sign me out
      |log me out)\b
    `,
  ),
  cue(
    'report',
    20,
    pattern`
      \b(?:beklaut|bestohlen|betrogen|belaestig\w*|angefasst|beleidigt|unverschaemt|angeschrien|bedraengt|abgezockt)\b(?!.*\b(?:wer|jemand) (?:\w+ )?(?:hilft|kann|koennte)\b)
      |\b(?:person|helfer|helferin|nutzer|jemanden) melden\b|\b(?:moechte|will|muss) (?:ich )?(?:das|ihn|sie|den|etwas|jemanden) (?:\w+ )?melden\b|\bwill (?:etwas|jemanden
      |was) melden\b
    `,
  ),
  cue(
    'nobody-came',
    20,
    pattern`
      \b(?:helfer\w*|fahrer\w*|begleit\w*|person|er|sie|babysitter\w*|putzhilfe
      |handwerker)\b.{0,12}\bkam(?: \w+){0,2}? nicht\b|\b(?:kam|ist|war
      |kommt)\b(?: \w+){0,4}? (?:niemand|keiner|kein helfer|kein mensch)\b(?! (?:der|die|zum|zuhause|mehr (?:mit|zum|bei|fuer)|mit mir|von (?:uns|meinen|den)))
      |\b(?:niemand|keiner|kein helfer|kein mensch|nobody|no one|no ?one)\b(?! von uns)(?: \w+){0,4}? (?:gekommen
      |aufgetaucht|erschienen|da gewesen|kommt|kam|came|showed|da\b(?! der)|here|aufgekreuzt
      |vorbeigekommen)\b(?! (?:der|die|um))|\b(?:helfer|helferin|er|sie|olena|fahrer|person|der junge
      |jemand|sie)\b.{0,30}\b(?:nicht|net) (?:gekommen|aufgetaucht|erschienen|da gewesen|aufgekreuzt)\b
      |\b(?:versetzt worden|hat mich versetzt|wurde versetzt|nicht erschienen|nicht aufgetaucht)\b
      |\bwarte (?:\w+ )?(?:immer noch|noch immer|seit|vergeblich|umsonst|schon|hier)\b|\bwo bleib(?:t
      |en)\b|\b(?:did ?n t|has ?n t|did not) (?:come|show|turn up)\b
    `,
  ),
  cue(
    'pause',
    20,
    pattern`
      \b(?:weile|zeit ?lang|zeitlang|vorerst|vorlaeufig|momentan|erstmal|bis auf weiteres|naechste zeit
      |zur zeit|woche\w*|monat\w*|urlaub\w*|heute|jetzt)\b.{0,40}\b(?:nicht|keine?)\b.{0,20}\b(?:frag\w*
      |anfrag\w*|nachricht\w*|anschreib\w*|melden|benachrichtig\w*)\b|\bpaus(?:e|ieren|iere|ier)\b
      |\bkeine (?:anfragen|nachrichten|benachrichtigungen)\b|\b(?:nicht
      |nicht mehr) (?:\w+ )?(?:gefragt werden|fragen|angeschrieben|anschreiben|stoeren)\b|\b(?:im|in
      |in den) urlaub\b.{0,40}\b(?:nicht|keine)\b|\bfrag(?:t|en sie)? mich\b.{0,30}\bnicht\b
      |\bnicht (?:mehr )?so oft\b
    `,
  ),
  cue(
    'language',
    20,
    pattern`
      \bsprache\b.{0,15}\b(?:aender|wechsel|umstell|einstell|waehl|ander)\w*|\b(?:andere|aender\w*
      |wechsel\w*) sprache\b|\b(?:leichte|einfache[rs]?) (?:sprache|deutsch)\b|(?<!\b(?:alles|pc|handy|laptop|tablet|computer|fernseher|windows|schrift|anleitung|menue|ist|arabisch|text|display) )\b(?:auf (?:englisch
      |tuerkisch|ukrainisch|arabisch|russisch)|in (?:english|turkish|ukrainian|arabic))\b(?! (?:helfen
      |unterricht|nachhilfe))(?!.{0,20}\b(?:nachhilfe|lernen|note|arbeit|schlecht)\b)|\b(?:sprichst
      |sprechen sie|verstehst|verstehen sie|versteht ihr|sprecht|do you speak
      |can you speak)\b.{0,18}\b(?:englisch|tuerkisch|ukrainisch|arabisch|russisch|english|turkish
      |ukrainian|arabic|deutsch|polnisch)\b|\bkann(?:st du| man| ich)\b.{0,20}\b(?:tuerkisch|englisch
      |arabisch|ukrainisch|russisch)\b ?(?:schreiben|sprechen|reden)?[?!. ]*$|^(?:english|englisch
      |turkce|tuerkisch|deutsch|arabisch|ukrainisch|arabic|turkish|ukrainian|german)(?: please
      | bitte)?[.!?]*$|^(?:can|may|could) i (?:write|speak|talk|use|ask)\b.{0,20}\benglish\b|\b(?:english please|turkce|in english|speak english)\b|^(?:ukrainisch|arabisch
      |russisch)\b
    `,
  ),
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
    'late',
    14,
    pattern`
      \b(?:verspaete mich|komme (?:\w+ ){0,5}?(?:spaeter|zu spaet|verspaetet)|bin (?:\w+ )?spaet dran
      |(?:habe?|hab|mit|etwas|leichte) (?:\w+ )?verspaetung|running late|stehe im stau)\b
    `,
  ),
  cue(
    'my-things',
    16,
    pattern`
      \b(?:zeig\w*|welche|wo (?:sehe|finde)|was sind|liste)\b.{0,20}\b(?:meine|ich
      |die) ?(?:\w+ )?(?:termine|anfragen|angebote|gesuche|hilfen|sachen|vermittlungen)\b
      |^meine (?:termine|anfragen|angebote|gesuche|sachen|hilfen|bitten)\b|\bwas (?:habe?
      |hab) ich (?:\w+ ){0,3}?(?:ausgemacht|eingestellt|vereinbart|angeboten|vor)\b|\bmy (?:requests
      |offers|things|appointments)\b
    `,
  ),
  cue(
    'status',
    16,
    pattern`
      \b(?:ist|sind) (?:meine?|die) (?:registrierung|anmeldung|freischaltung)\b|\b(?:wie steht
      |stand der dinge|wie ist der stand|wie weit (?:ist|sind|seid)|was ist mit mein\w*|was (?:wurde
      |ist) (?:aus|mit) mein\w*)\b|\bhat sich (?:\w+ ){0,3}?(?:jemand|wer|einer
      |was)\b.{0,15}\b(?:gemeldet|getan|gefunden|ergeben|bereit erklaert)\b|\b(?:habt ihr|haben sie
      |hast du|gibt es|gibts|wurde|schon) (?:\w+ ){0,4}?(?:jemand\w*|wen|was|etwas
      |einen helfer) (?:\w+ )?(?:gefunden|neues)\b|\bgibt ?e?s (?:\w+ ){0,2}?neues\b|\b(?:wann
      |wie lange)\b.{0,35}\b(?:freigeschaltet|bescheid|antwort|angenommen|dauert|geprueft|freischaltung
      |meldet|melden sie)\b|\b(?:bin|wurde) ich (?:\w+ ){0,3}?(?:freigeschaltet|angenommen|angemeldet
      |registriert)\b|\bwer (?:kommt|hilft) (?:\w+ ){0,3}?(?:denn|eigentlich|nun|jetzt|zu mir)\b
      |\bwann kommt (?:\w+ )?(?:der|die|mein|meine|jemand|olena|helfer)\b|\b(?:my status|any news
      |found anyone|has anyone)\b
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
      |\bwie ?viel (?:\w+ ){0,3}?(?:kostet|geld|zahl\w*|bekomm\w*|verdien\w*|krieg\w*|taschengeld)\b
      |\bist (?:das|es|die hilfe) (?:\w+ )?(?:kostenlos|umsonst|gratis|kostenpflichtig)\b|\bhow much\b
      |\bis it free\b
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
    'register',
    14,
    pattern`
      \b(?:wie|wo|kann|will|moechte|wuerde)\b.{0,30}\b(?:anmelden|registrieren|mitmachen|beitreten
      |mitglied werden)\b|^(?:anmelden|registrieren|anmeldung)\b|\b(?:sign up|register)\b
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
  cue(
    'thanks',
    6.5,
    pattern`
      \b(?:danke|dankeschoen|dankesehr|dank|merci|thanks|thank you|thx|vergelts? gott|dank dir|bedanke
      |tesekkur\w*|dyakuyu|dankbar fuer)\b(?! im voraus| schon mal| schonmal| vorab)
    `,
  ),
  cue(
    'thanks',
    30,
    pattern`
      ^(?!.*\b(?:wer|jemand\w*|brauch\w*|such\w*|aber|moechte|koennte|leider|nicht|erledigt|gefunden)\b)(?:\w+,? ){0,2}?(?:danke?|dankeschoen|vergelts? gott|merci) (?:\w+ ){0,4}?(?:fuer|dass)\b
    `,
  ),
  cue('thanks', 9, /^(?:das |es )?war (?:sehr |richtig |so )?(?:schoen|nett|toll|super|klasse|gut)\b/),
  cue(
    'thanks',
    5,
    pattern`
      \b(?:hat|haben|war|ist|lief)\b.{0,40}\b(?:super|toll|prima|gut|wunderbar|klasse|bestens|perfekt
      |reibungslos|schoen) ?(?:geklappt|gelaufen|funktioniert|gemacht|geholfen|nett|lieb)?[.!]*$
      |\b(?:sehr|so|super|richtig|echt) (?:nett|lieb|freundlich|zufrieden)\b
    `,
  ),
  cue(
    'greeting',
    4,
    pattern`
      ^(?:hallo|hallihallo|halloechen|hi|hey|moin|moin moin|guten? (?:tag|morgen|abend|mittag)|servus
      |gruess (?:gott|dich|sie|euch)|gruezi|hello|good (?:morning|evening|afternoon)|tach|tag|huhu|salam
      |selam|merhaba|na|morgen|mahlzeit|gude|ahoi|n abend|nabend|abend|namd|griass di|salut
      |guten (?:tag|morgen|abend) liebes \w+|hallo (?:dasnez|bot|zusammen|ihr|du|nochmal|da|alle|liebe\w*)|wie geht ?(?:e?s )?(?:dir|ihnen
      |euch)?)(?:[ ,.!?]+(?:hallo|guten? (?:tag|morgen|abend)|zusammen|ihr|du|da|bot|dasnez
      |wie geht ?e?s(?: dir| ihnen| euch)?|liebe\w*|alle))*[ .!?,]*$
    `,
  ),
  cue(
    'goodbye',
    4,
    pattern`
      ^(?:tschuess\w*|tschues|ciao|auf wiedersehen|bis (?:bald|dann|spaeter|morgen)|bye|ade|pfiati
      |machs gut|schoenen (?:tag|abend)(?: noch)?|gute nacht|schoenes wochenende|schoene \w+)[ .!]*$
    `,
  ),
  cue('help', 14, /\bwas (?:das|es) (?:hier )?ist\b|^kannst du \w+\??$/),
  cue('help', 14, /\bwie (?:\w+ ){0,3}hier (?:\w+ )?(?:funktioniert|geht|laeuft)\b/),
  cue(
    'status',
    16,
    pattern`
      \b(?:wer|ob) (?:\w+ ){0,4}?(?:gemeldet|gefunden|zugesagt|geantwortet)\b|^(?:wie|wo) kann (?:ich|man) (?:\w+ )?(?:sehen|nachsehen|erkennen|nachschauen)\b
    `,
  ),
  cue(
    'status',
    18,
    /^(?:und )?(?:ist|hat|haben|wurde|gibt es)(?: sich)? (?:denn |nun )?(?:schon|bereits|inzwischen|mittlerweile|ueberhaupt) (?:jemand|einer|wer|was|eine|ein helfer)\b(?!.{0,40}\b(?:zeit|lust|hund|erfahrung)\b)/,
  ),
]
