import { pattern } from './pattern.ts'

/** What is told, wished or asked beside any help: no wish and no offer, although it may name a day or a thing. */
export const TOLD: readonly RegExp[] = [
  // what somebody tells of yesterday
  pattern`
    \b(?:ich|wir|er|sie|es) (?:war|waren|hatte|hatten|habe?|bin|ist|hat)\b.{0,20}\b(?:gestern|vorgestern
    |letzte[nrs]?|heute schon)\b|^(?:sie|er|es|das|die \w+|der \w+) (?:war|waren|hat|haben) (?:heute |gestern |am \w+ |wirklich |echt |ja )*(?:so|sehr|ganz|richtig|total|viel)\b
  `,
  // to move what is agreed on is neither asked nor offered anew
  pattern`
    \b(?:koennen|koennten|lass uns|geht) (?:wir |es |das )(?:\w+ ){0,6}?(?:legen|verlegen|verschieben|umlegen)\b
    |\b(?:kann|koennten|koennen) (?:ich|wir) (?:\w+ ){0,4}?(?:spaeter|weitermachen|legen|verlegen|verschieben)\b|\bkann ich (?:das )?spaeter\b
  `,
  // about the service and its pages
  pattern`
    ^(?:und )?wann (?:ist|war|sind|beginnt|faengt|oeffnet|macht|hat|findet|gibt|schliesst|faehrt|endet) (?!.*\b(?:jemand|wer|einer|ihr|sie|du) (?:zeit|mal)\b)|^wer (?:kann|darf|sieht|liest) (?:\w+ )*?(?:mein\w*|die|unser\w*) (?:\w+ )?(?:adresse|nummer|\w*nummer|daten|profil|name\w*|nachricht\w*|angaben|fotos?|anfrage|anschrift) (?:sehen|lesen|einsehen|abrufen|haben|anschauen)\b|^(?:kann|darf|muss|soll) man\b|^(?:und |hallo,? |guten tag,? )*(?:kann|darf|muss|soll|sollte|koennen|duerfen|muessen) (?:ich|wir|man) (?:\w+ ){0,6}?(?:anzeige|angebot|anfrage|gesuch|profil|eintrag|daten|konto|bild|foto|nachricht|benachrichtigung|sprache|app|angaben|termin|einstellungen|mehrere
    |gleichzeitig|hier|jederzeit|nachtraeglich|anonym|angeben|einstellen|sehen|aussuchen|auswaehlen|bewerten|ablehnen|aendern|loeschen|mitmachen|teilnehmen|weitersagen)\b
    |^(?:darf|muss|soll) ich (?:auch |denn |da |eigentlich |etwas |was |dafuer |immer )*(?!jemand|wem|euch|ihnen|bei|begleiten|helfen|noch heute|dringend|morgen|am\b|zum\b|zur\b)(?:\w+ ){1,8}?(?:oder|\w+en)\b.{0,40}\?$
    |^wer hat (?:\w+ )?(?:zugriff|einsicht|zugang)\b|^wer (?:liest|sieht|hoert|erfaehrt|steckt|betreibt|bezahlt|finanziert|leitet|kontrolliert|entscheidet) (?:\w+ )*?(?:hier|das|dahinter|mit|meine\w*|denn|eigentlich|euch)\b|^(?:habt ihr|haben sie|hast du|gibt es (?:bei euch|hier|auch)|gibts hier) (?!\w* ?(?:jemand|wen|zeit|lust))|^mein\w* \w+ heisst\b|\bwitz\b|\bim buero\b
    |^(?:und )?(?:wie viele|wie alt|wie oft|wie weit|wie gross|wie lange|welche[rnsm]?|wozu|warum|wieso|weshalb|wovon|woher|seit wann|ab wann|bis wann|ab welchem)\b|\b(?:was bist du|bist du|sind sie|seid ihr) (?:eigentlich |denn |ein\w* |echt |ueberhaupt )*(?:ki|bot|roboter|mensch|computer|maschine|programm|echt|verein|firma)\b
  `,
  // how something is, and no more: "die Blumen sind schön"
  /^(?:die|der|das|dein\w*|ihr\w*|euer|eure|mein\w*) \w+ (?:ist|sind|war|waren|sieht|sehen|riecht|schmeckt\w*) (?:so |sehr |ja |echt |wirklich |heute |wieder |ganz |richtig )*(?:schoen|huebsch|toll|super|wunderbar|herrlich|lecker|prima|nett|lieb|gut)(?: aus| geworden)?[.! ]*$/,
  // good wishes and the weather
  pattern`
    \b(?:frohe[sn]?|gesegnete[sn]?|besinnliche[sn]?|froehliche[sn]?|schoene[sn]?|guten|alles gute|viel glueck|gute besserung|herzlichen glueckwunsch|hals- und)\b.{0,20}\b(?:advent\w*|weihnacht\w*|fest\w*|ostern|feiertage?|neue\w* jahr|rutsch|restwoche|wochenende|sonntag|feierabend|geburtstag)\b(?!.*\b(?:wer|jemand\w*|brauche|suche)\b)
    |\b(?:wird|ist|bleibt|sieht) (?:\w+ )*?(?:wetter|nach (?:schnee|regen|sonne|frost|gewitter)|kalt draussen|glatt draussen)\b(?!.*\b(?:wer|jemand\w*|brauche)\b)|^wer (?:gewinnt|spielt gegen|wird meister|hat gewonnen|regiert|wohnt)\b|\b(?:wer|was) gewinnt\b
  `,
  pattern`
    ^(?:gibt es|gibts|seid|findet man|sind|bist) (?:euch|dich|ihr|das|den bot|du|eine app|sie) (?:\w+ )?(?:auf|bei|in|als|ueber|im|hier)\b|^(?:kann|darf|soll|koennte) ich (?:auch |hier )*(?:jemanden?|freunde|nachbarn|andere|meine \w+|meinen \w+) (?:empfehlen|anmelden|eintragen|einladen|werben|weiterempfehlen)\b
    |^wer hat (?:eigentlich |denn |hier |da )*(?:die|meine) (?:nummer|adresse|daten|telefonnummer|handynummer)\b|^(?:muss|soll|bin|waere) ich (?:denn |da |auch |eigentlich |dabei |dann )*(?:versichert|angemeldet|volljaehrig|mitglied|geimpft|haftbar|abgesichert)\b
    |\b(?:soll|wird) (?:es )?(?:\w+ ){0,3}?(?:schneien|regnen|frieren|gewittern|stuermen|glatt werden|kalt werden|warm werden)(?=$|[.!])
  `,
  /^(?:hallo,? |hey,? )?(?:ist (?:da|hier|denn da) (?:wer|jemand)|jemand da|keiner da|wer da|ist jemand da)[?! ]*$/,
  /^was (?:bedeutet|heisst|meint|bedeuten|heissen)\b/,
  // complaints and small talk
  pattern`
    \b(?:kam|kamen|ist|war) (?:\w+ ){0,4}?(?:zu spaet|viel zu spaet|unfreundlich|unpuenktlich|unverschaemt|frech|muffelig)\b|\bso geht (?:das|es) (?:ja |doch |aber )*nicht\b|\bstell(?:t|en sie)? (?:dir|euch|sich) (?:das |mal )*vor\b
    |\bhaben wir (?:\w+ )?geheiratet\b|\bwar (?:\w+ ){0,2}?am (?:telefon|handy|hoerer|apparat)\b|\b(?:vertippt|verwaehlt|verschrieben|falsche taste|hosentasche|versehentlich (?:gesendet|geschickt|geschrieben))\b
  `,
]

/** Where somebody lives, and nothing more: "ich wohn in Boke bei Delbrück". */
export const LIVES_THERE = pattern`
  ^(?:\w+ ){0,2}?(?:ich|wir) (?:(?:wohn\w*|leb\w*) (?:hier |auch |jetzt |gleich |direkt )*in|(?:komm\w*|bin|sind) (?:hier |auch |direkt )*aus) [a-z-]+(?: (?:in|bei|am|an der|neben) [a-z -]+)?[.! ]*$
`
