import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const tech: CategoryWords = {
  phrases: piece`
    termin\w* (?:\w+ ){0,2}?online|online-?termin\w*|online .{0,15}termin\w*|(?:glotze|fernseher|flimmerkiste|kiste|receiver|pc|laptop|handy|internet|wlan|drucker|tablet|telefon)\b.{0,20}(?:spinn|streik|zick|muck|haengt|schwarz|tot|lahm|langsam|rauscht|flimmer|ruckel|stuerzt ab|abgestuerzt)\w*|bei der telekom|(?:dias|kassetten|schallplatten|negative|tonbaender|super ?8)\b.{0,40}(?:digital|usb|stick|cd|dvd|rechner|computer|bring|ueberspiel)\w*|skyp\w*|telekom .{0,20}(?:gearbeitet|geschafft|gschafft)|(?:wie man|wie ich) (?:\w+ ){0,3}?(?:online|im internet|im netz|digital)\b|(?:online|im internet) .{0,25}(?:kauf|bestell|buch|bezahl|ueberweis|ausfuell|anmeld)\w*|(?:fotos?|bilder) .{0,25}(?:handy|computer|pc|laptop|tablet|usb)|fernseher .{0,20}(?:zeigt|bild
    |sender|programm|geht)
  `,
  sure: piece`
    handyschule|smartphonekurs|pc-?kurs|computerkurs|sprechstunde (?:zu|rund um|fuer) (?:handy|smartphone|computer|tablet|pc|digital)\w*|\w*digitalsprechstunde|\w*englisch am (?:pc|handy|tablet)|(?:auf )?einmal (?:ist )?(?:alles |die schrift |der bildschirm )(?:\w+ )?(?:weg|englisch|klein|gross|schwarz|anders|verschwunden)|(?:ueber|per|via|mit) video\b|videotelef\w*|telefon (?:rauscht|knackt|geht|klingelt nicht|ist tot)\w*|(?:fotos?|bilder) .{0,15}(?:schick
    |send|druck)\w*|(?:schick|send)\w* .{0,15}(?:fotos?|bilder)|scannen|datensicherung|formular ausdrucken|ausdruck\w*|(?:sender|kanaele) einstell\w*|screen\b|router|tv set|streaming|online account|web ?cam|video calls?|fotos? (?:verschick|senden|sendet|uebertrag)\w*|internetz|digitale[rsn]? |handys?\b|e-?mail\w*|tan\b|tan-?verfahren|pin\b|pin-?nummer|patientenakte|spotify|sms\b|mailbox|senderliste|tonie\w*
    |cd-?player|plattenspieler|netz (?:ist )?weg|speicher (?:ist )?voll|online-?(?:ueberweisung
    |konto|termin|shop)\w*|kontakte (?:aufs|auf das|uebertrag|ins)\w*|klingelton|deutschlandticket
    |bankingapp|kopfhoerer|lautsprecher|videokonferenz|fernseh\w*|informatiker\w*|display\b|video(?:telef\w*|anruf\w*|sprechstunde|chat)|per video
    |sim-?karte|bluetooth|ladekabel|akku\b|cloud|backup|bildschirm|tastatur|monitor\b|kopierer|dsl\b
    |festnetz|playstation|spielkonsole|smartwatch|e-?rezept|qr-?code|pdf\b|webseite|homepage|navi\b
    |dvd-?\w*|stereoanlage|hoergeraet\w* .{0,20}koppel\w*|kamera\b|\w*handy\w*|\w*smartphone\w*
    |mobiltelefon|i-?phone|android|galaxy|\w*computer\w*|pc\b|pcs\b|rechner\b|laptop\w*|notebook
    |tablet\w*|i-?pad\w*|kindle|e-?book-?reader|ebook|\w*drucker\w*|scanner|router|w-?lan|wifi|wi-fi
    |fritz ?box|internet\w*|netzwerk|repeater|hotspot|e-?mails?\b|mailprogramm|mail-?(?:konto|adresse)
    |mails?\b|whats ?app|telegram|signal\b|facebook|instagram|messenger|apps?\b|\w*fernseh(?:er|geraet
    |sender|programm|ers)\b|\btv\b|smart-?tv|receiver|fernbedienung|sendersuch|senderlauf|satellit
    |mediathek|netflix|streaming|virus\b|viren\b|trojaner|passwort|passwoerter|password|skype|zoom\b
    |video-?(?:anruf|telefon|chat|konferenz)\w*|bildtelefon|software|windows\b|updates?\b|festplatte
    |usb\b|word\b|excel|browser|google|technik\w*|digital(?!kamera)\w*|online-?banking|homebanking
    |alexa\b|sprachassistent|(?:neues|neue|festnetz|schnurlos\w*)? ?telefon (?:einricht|anschliess
    |einstell|geht nicht|funktioniert)\w*|telefonanlage|anrufbeantworter|(?:phone|computer|printer
    |laptop|wifi|internet|email)\b
  `,
  likely: piece`
    programmierer\w*|\w*informatiker\w*|it-?ler|systemadmin\w*|fernsehtechniker\w*|computerfreak|nerd|online\w*|einricht\w*|installier\w*|sender\b|digitalkamera|fotos? .{0,20}(?:uebertrag|speicher
    |sicher|druck)|daten (?:sicher|uebertrag)\w*|elektronik\w*|radio\b
  `,
  hint: piece`(?<!\b(?:am|ans|per|uebers) )telefon\b|geraet\b`,
}
