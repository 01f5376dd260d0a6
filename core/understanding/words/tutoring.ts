import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const tutoring: CategoryWords = {
  phrases: piece`
    mit (?:mein\w*|unser\w*|dem|der) (?:\w+ )?(?:sohn|tochter|kind|kindern|enkel\w*|neffen?|nichte) (?:\w+ )?(?:liest|lesen|rechnet|rechnen|uebt|ueben|lernt|lernen|paukt|pauken)\b|(?:zahlen|brueche|rechnung|gleichungen|formeln|aufgaben|grammatik|uhrzeit)\w*\b.{0,25}(?:versteh|kapier|begreif|nicht klar)\w*|(?:versteht|kapiert|begreift) .{0,25}(?:zahlen|brueche|rechnung|gleichungen|formeln|aufgaben|grammatik|\w+rechnen)\w*|(?:will|moechte|wuerde gern|muss) (?:\w+ ){0,3}?(?:schwimmen|radfahren|fahrradfahren|lesen|schreiben|stricken|haekeln|tanzen|kochen|backen|naehen|singen|zeichnen|malen|klavier|gitarre|deutsch|englisch) (?:koennen|spielen koennen)|fuehr\w* .{0,45}\bin (?:die|das|den) \w+ ein\b|(?:abgucken|zeigen lassen|abschauen),? wie man|einfuehrung in|(?:naehen|haekeln|stricken|stopfen|kochen|backen|basteln|schnitzen|malen|toepfern|sticken|kloeppeln|gaertnern|reparieren|singen|tanzen|schach|skat|doppelkopf|gitarre|klavier)\b(?=.{0,40}\bzeige? ich\b)|(?:bringe?|zeige?|lern\w*) (?:ich )?(?:\w+ ){0,3}(?:euch|ihnen|jungen leuten|kindern|anfaengern|jedem|gern\w*|dir) (?:\w+ ){0,2}(?:naehen|haekeln|stricken|stopfen|kochen|backen|basteln|schnitzen|malen|toepfern|singen|tanzen|schach|skat)|\w+ (?:hab\w* |ich |leider )*nie (?:richtig )?gelernt|wie (?:strickt|haekelt|naeht|spielt|rechnet|schreibt|spricht|backt|lernt|zeichnet|malt|faltet|knuepft|bastelt) man\b|zeig\w* .{0,40}\bwie das mit (?:den|dem|der)\b|(?:kann|soll) man lernen\b|zeig\w*(?=(?: mir| euch| ihnen| gern\w*)*(?: bitte)?,? wie (?:man|ich)(?! [^.!?]{0,40}(?:handy|whats|tablet|foto|bild|mail|internet|online|app\b|pc\b|computer|drucker|ueberweis))(?: [\w-]+){1,4})|(?:excel|word|backen|kochen|schach|fotografieren|programmieren|radfahren|fahrradfahren|naehen
    |computer)\w* .{0,20}(?:(?<!vor)beibring|beizubring|beigebracht|bringt .{0,10}bei)|(?:prozent|bruch|wurzel|dreisatz)\w*rechnung|(?:deutsch|englisch|franzoesisch|spanisch|italienisch
    |tuerkisch|sprache|lesen|schreiben|schwimmen|stricken|haekeln|naehen|klavier|gitarre|schach|floete
    |kochen|radfahren)\w* .{0,30}(?:lern|ueben|uebt|\bbeibring|beigebracht|unterricht|zeigt|zu ueben
    |verbesser|sprechen|erklaer|\bbring(?:e|t)? .{0,20}\bbei)|(?:lern|ueben\b|uebe\b|uebt\b|\bbeibring|unterricht|bringe
    |erklaer)\w* .{0,30}(?:deutsch|englisch|franzoesisch|spanisch|italienisch|lesen\b|schreiben\b
    |stricken|haekeln|klavier|gitarre)\w*|bring(?:e|t|en)? .{0,40}\bbei\b|(?:schreib\w*) .{0,20}(?:arbeit
    |klausur|test|vergleichsarbeit)\b|\w{4,10}arbeit\b.{0,30}lernen
  `,
  sure: piece`
    (?<=\bzeig\w*(?: \w+)?,? )wie (?:man|ich)(?! [^.!?]{0,40}(?:handy|whats|tablet|foto|bild|mail|internet|online|app\b|pc\b|computer|drucker|ueberweis))(?: [\w-]+){1,3}|binom\w*|formeln?\b|vokabeln?|hoert? .{0,25}\bab\b|abhoer\w*|(?:erklaer\w*|lern\w*|uebt?|uebe|ueben|abfrag\w*|pauk\w*) .{0,30}(?:sohn|tochter|neffen?|nichte|enkel\w*|kind(?:ern?|es)?|patenkind|schueler\w*)\b|(?:fuenf|sechs|vier|fuenfer|sechser|vierer|5|6) (?:in|im) \w+|(?:pruefung|theorie|klausur|test)\w* .{0,30}(?:verhauen|durchgefallen|vergeigt|nicht bestanden|versemmelt)|zeige? ich (?:\w+ ){0,3}?(?:leuten|kindern|anfaengern|euch|ihnen|jedem|jugendlichen|gern\w*)\b|\w*kurs fuer (?:\w+ )?(?:anfaenger|einsteiger|fortgeschrittene|senioren|kinder|alle)\w*|sprach(?:treff|cafe|tisch|kreis|gruppe)\w*|fuer die artikel|der,? die,? das\b(?=$|[.!?])|(?:zeige?|lerne?|erklaere?|uebe) (?:\w+ )?(?:griffe|noten|akkorde|schritte|buchstaben|laute)|\w+bring\w* .{0,10}bei\b|(?:physik|chemie|mathe|deutsch|englisch|bio|latein)arbeit|\w+nachhilfe|lesepate\w*|sprachpartner\w*|lernbegleit\w*|lerncoach\w*|\w+kurs (?:geb|anbiet
    |leit)\w*|naehkurs|haekelkurs|strickkurs|malkurs|deutschlern\w*|sprachlern\w*|lernpartner\w*|homework|tutor\w*|(?:german|english|french|piano|guitar|maths?) lessons?|exam\b|\w*pruefung(?:en)?\b|fuehrerschein-?theorie|aufsatz\w*|aufsaetze|gedicht(?:analyse
    |interpretation)\w*|integrationskurs|sprachkenntnisse|\w*kenntnisse (?:auffrisch|verbesser
    |vertief)\w*|bruchrechn\w*|textaufgaben|(?:fuenf|5|sechs|vier) in (?:mathe|deutsch|englisch
    |latein|physik)|\w*sprachig\w* lern\w*|zentrale pruefung|lesen und schreiben|lese(?:training|uebung\w*|foerderung|hilfe)|\w*training\b|foerderunterricht|lernfoerder\w*
    |fragt? .{0,20}\bab\b|abfragen|versteht .{0,25}(?:mathe|bruch|rechn|aufgaben|stoff)|ukulele
    |saxophon|trompete|zeichnen\b|malen lernen|\w*lernen\b(?<!kennenlernen)|lesepate
    |einbuergerungstest|fuehrerschein\w* .{0,12}(?:theorie|lern)\w*|aussprache|zeugnis|versetzung
    |informatik|legasthenie|lrs\b|geschichte .{0,12}(?:lern|note|nachhilfe)\w*|lernpate|bio\b
    |beibring\w*|beizubringen|beigebracht|\w*arbeit (?:schreib|geschrieben)\w*|nachhilfe\w*|lernhilfe
    |hausaufgaben?\w*|schularbeiten|schulaufgaben|\w*unterricht\w*|\w*lehrerin?\b|deutschkurs
    |sprachkurs|sprachtandem|tandempartner|konversation|mathe\w*|physik\w*|chemie\w*|latein\w*
    |vokabel\w*|grammatik|bruchrechn\w*|rechnen\b|einmaleins|rechtschreib\w*|diktat\w*|algebra
    |geometrie|biologie|geschichtsarbeit|erdkunde|(?:gitarren?|klavier|floeten?|geigen?|musik
    |schlagzeug|keyboard|akkordeon|sprach|schwimm|englisch|deutsch)-?stunden?|gitarre spielen lernen
    |klausur\w*|klassenarbeit\w*|abitur\w*|abi\b|referat\w*|pruefung\w*|abschlussarbeit|zp10|zap\b
    |pauk\w*|theorie\b|vera\b|bachelorarbeit|hausarbeit schreiben|facharbeit|tutor\w*|homework|maths?\b|lessons?\b
    |teach\w*|learn (?:german|english)|practi[sc]e (?:german|english|my german)
  `,
  likely: piece`
    \w{3,}kurse?\b|lernen\b|lernt\b|lerne\b|gelernt werden|ueben\b|uebt\b|deutsch\b|englisch\w*|franzoesisch\w*
    |spanisch\w*|\d{1,2}\. ?klass\w*|\w*klaessler\w*|grundschul\w*|gymnasi\w*|schueler\w*|klavier
    |gitarre|floete|geige
  `,
  hint: piece`schule\b|kurs\b|german|english`,
}
