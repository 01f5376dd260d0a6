import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const company: CategoryWords = {
  phrases: piece`
    wer (?:strickt|singt|spielt|laeuft|wandert|radelt|puzzelt|bastelt|kegelt|walkt|joggt|tanzt|haekelt|isst|feiert|fruehstueckt) (?:\w+ ){0,2}?mit\b|geschichten (?:\w+ )?(?:an\b|anhoer|zuhoer|erzaehl|von frueher)\w*|(?:setz|sitz)\w* .{0,30}zu (?:alten|alleinstehenden|einsamen|aelteren)|kommt (?:gern\w* |einfach |alle |ruhig )*(?:vorbei|rum|rueber|dazu|zum essen)\b|(?:sing|musizier|spiel|bastel|tanz|plauder|koch)\w* (?:gern\w* )?mit (?:senioren|alten|aelteren|bewohnern|demenz\w*)|(?:an|bei) .{0,18}\btisch\b.{0,30}(?:platz|stuhl|gedeck)|gemeinsam\w* (?:stricken|haekeln|basteln|singen|kochen|essen|spielen|laufen|musizieren|fruehstueck\w*)|(?:unter (?:die )?leute|unter menschen|aus dem haus|mal raus) (?:kommen|gehen)\b|(?:so|ganz|zu|furchtbar|arg) (?:still|leer|ruhig|einsam)\b(?=$|[.,!]| (?:hier|im|bei|geworden|seit|um))|(?:abende?|tage?|sonntage?|wochenenden?) (?:sind|ist|werden|wird) (?:mir )?(?:so |zu |sehr |arg )?(?:lang|still|leer|einsam|oed)\w*|keine? (?:ansprache|gesellschaft|besuch)|(?:ueber|auf) (?:\w+ )?begleitung (?:freu|beim spazier)\w*|hoere? (?:\w+ ){0,3}?zu(?=$|[.,!]| und)|sportschau|(?:guck|schau|seh)\w* mit mir|(?:durch|um) (?:den|die|das) (?:\w*park|\w*garten(?!arbeit)|see|wald|felder|feldmark|dorf|ort|siedlung|viertel|block|altstadt|promenade|heide)\b|(?:an|zu) (?:unser|mein)\w* tisch\b|(?:guck|schau|kuck|seh|hoer|strick|haekel|bastel|rat|mal)\w* .{0,40}\bmit (?:mir|wem|jemand\w*|uns)\b(?!.{0,14}\b(?:rein|durch|drueber|drauf|nach|an)\b)|komm\w* (?:\w+ ){0,2}?(?:zum|auf (?:einen|nen|ein|n|eine)) (?:kaffee|tee\b|plausch|klatsch|schwaetzchen|besuch|tasse|glas)\w*|(?:sing|spiel|musizier|lies|lese)\w* .{0,40}\b(?:im|in den|in die|ins|fuer das|fuers) (?:alten|pflege|senioren)\w*heime?
    |runde (?:um|durch|im|zu zweit|drehen|laufen)|zu zweit (?:\w+ )?(?:laufen|gehen|spazier\w*|essen)|les(?:e|en)? (?:ich )?(?:\w+ ){0,3}?vor\b|(?:runde|raus|tour|stueckchen|spazier\w*) (?:\w+ )?mit mir|mit mir (?:\w+ ){0,4}?(?:runde|raus\b|spazier\w*|laufen|plauder\w*)|(?:mit|zu) (?:wem|jemand\w*) (?:spazier\w*|reden|plaudern|laufen)|bei (?:ihm|ihr|ihnen)(?<!\b(?:hund|huendin|kater|katze|welpe|tier|pferd)\w*\b.*) (?:\w+ )?(?:sitz|bleib|sein\b|waere|ist\b)\w*|setzt sich .{0,30}zu (?:mein|ihr|unser|sein)\w*|(?:so|ganz|zu) (?:still|leer|ruhig) (?:im haus|bei mir|hier|in der wohnung|geworden)|besuchskreis\w*|zum essen einlad\w*|(?:setzt|sitzt|bleibt|ist) .{0,30}(?:zu|bei) (?:meine[rm]|unsere[rm]) (?:mutter|vater
    |mann|frau|oma|opa|eltern)|\w*ableser\w*|nach (?:mein|ihr|unser|sein)\w* (?:\w+ )?(?:mutter|vater|oma|opa|mann|frau|eltern|mama|papa
    |schwester|bruder)\b.{0,10}(?:seh|sieh|schau|guck)\w*|nach (?:ihm|ihr)(?<!\b(?:hund|huendin|kater|katze|welpe|tier|pferd|igel)\w*\b.*) (?:schau|seh|sieht
    |guck)\w*|bei (?:mein|unser)\w* (?:\w+ )?(?:mutter|vater|oma|opa|mann|frau|eltern|mama
    |papa)\b.{0,12}(?:bleib|sein\b|sitz|ist\b)\w*|auf (?:meine?n?|unsere?n?) (?:\w+ )?(?:mutter|vater|oma|opa|mama|papa|mann|frau|grossmutter|eltern)\b.{0,20}(?:pass
    |acht|schau|guck)|pass\w* .{0,15}auf (?:meine?n?|unsere?n?) (?:\w+ )?(?:mutter|vater|oma|opa|mama|papa|mann
    |frau|eltern)|zum spaziergang|spiel\w* .{0,25}(?:karten|schach|skat|brettspiel)|(?:karten|schach) .{0,15}spiel
    |(?:lese|liest|lesen) .{0,40}\bvor\b|(?:handwerker|monteur|techniker|installateur|ableser
    |heizungs\w*|stoerungsdienst|lieferant|klempner|elektriker|schornsteinfeger|kaminkehrer|telekom\w*
    |lieferung|makler)\w*\b.{0,60}\b(?:bei mir|da sein|dabei|dasein|wohnung sein|hause sein
    |daheim sein|kommt|kommen|aufmach|warten|reinlass|anwesend)|(?:bei mir|da|dabei|in der wohnung
    |zu hause|daheim|anwesend) .{0,8}sein.{0,40}(?:handwerker|monteur|techniker|ableser|klempner
    |elektriker)
  `,
  sure: piece`
    (?:silvester|weihnachten|heiligabend|ostern|sonntags?|geburtstag\w*) (?:ganz )?allein\w*|allein\w* (?:ist|sind) (?:so |echt |einfach )?(?:doof|bloed|traurig|langweilig|nichts|schlimm|oede|schwer)|(?:hoert?|hoere) (?:ihnen |euch |gern\w* |einfach |auch |geduldig )*zu\b|zuhoer\w*|spazier\w*|offenes ohr|(?:zweistimmig|mehrstimmig)\w*|sing\w* .{0,20}mit mir|(?:keiner|niemand) (?:mehr )?(?:mit mir|zum reden|da zum|besucht)|(?:auf|zum|zu) (?:\w*kuchen|streusel\w*|torte|waffeln|plaetzchen) (?:zu|bei) (?:mir|uns)|(?:teller|stuhl|platz|gedeck) (?:mehr|frei) .{0,20}tisch|krankenbett\w*|tisch ist zu (?:gross|leer)|(?:besuche?n?|besucht) (?:euch|sie|ihnen) .{0,20}(?:heim|zuhaus|zu hause|krankenhaus)|krankenbesuch\w*|(?:zeit|stunden?) mit (?:senioren|aelteren|alten)\b|anwesenheit|anstossen
    |(?:bringe|bring) .{0,25}kuchen vorbei|gespraechskreis|strickrunde|lesekreis
    |vorbeikomm\w* und (?:reden|erzaehl\w*)|plays? (?:chess|cards|board games)|chess\b|cup of (?:tea|coffee)|board games?|visitor
    |visit (?:elderly|old|lonely|people)|read (?:to|aloud|the paper)|reads? .{0,20} to (?:my|me)
    |a chat\b|go for (?:a walk|walks)|lese(?:oma|opa|pate\w*)|(?:isst|essen|feiert?|feiern) (?:\w+ )?mit mir
    |mit mir (?:\w+ )?(?:essen|feiern|kochen|reden|plaudern|spielen|spielt)|besuche im (?:alten
    |pflege|senioren)heim|im (?:alten|pflege|senioren)heim besuch\w*|(?:bis dahin|solange
    |so lange) (?:\w+ )?(?:jemand )?bei|nach dem rechten (?:sehen|schauen|gucken|sieht|schaut)|nordic walking|walken\b|wander(?:n
    |ung)\b|radtour|puzzeln|puzzle\b|karten kloppen|an die (?:frische )?luft
    |kenne? (?:hier )?(?:noch )?niemand\w*|spazierengehen|zum klatschen|mitsingen|leute (?:zu )?treffen|leute kennen\w*|kennenlernen|anschluss\b|kontakte?\b(?!daten)|handarbeit\w*
    |sing(?:en|kreis)\b|zeit verbringen|zusammensitzen|spielerunde|spielenachmittag|beisammensein
    |mitspieler\w*|ansprache|gespraechspartner\w*|brieffreund\w*|zeit schenk\w*|fotoalb\w*|tee trinken
    |teetrinken|spieleabend|zum tanzen|seelsorge|zum erzaehlen|zum reden|vor(?:zu)?lesen|vorles\w*
    |vorliest|vorgelesen|gesellschaft(?!sspiel)|gesellig|einsam(?!mel)|vereinsam|unterhalten\b|unterhaltung
    |zum reden|\w*gespraech|jemand\w* zum (?:reden|quatschen|zuhoeren|erzaehlen)|plausch|plauder|kloen
    |schnack|quatsch\w*|ratsch|babbel|klatsch|schwatz|schach|skat|doppelkopf|romme|kniffel|halma
    |mensch aerger|brettspiel|gesellschaftsspiel|kartenspiel|bingo|canasta|scrabble|muehle spiel
    |karten spiel|kartenspielen|karteln|spieleabend|spielenachmittag|kaffee ?(?:zu )?trink\w*
    |kaffeeklatsch|kaffeekraenz|(?:auf|bei|zu|mit) (?:einen |einem |eine )?(?:tasse )?kaffee
    |(?<!viel )(?<!bekommen )(?:besuch|besuche|besuchen|besucht|besuchsdienst|besucherin)\b|visit me
    |visit my|lonely|company\b|someone to talk|chat with|to talk to|play (?:cards|chess)
    |keep me company|spazier\w*|spaziergang|spaziergaenge|eine runde (?:gehen|drehen)
    |go(?:ing)? for a walk|walk with me|(?!kaffee)\w+kaffee\b
  `,
  likely: piece`
    (?:bin|sitze?|fuehle?|sind|ist)\b(?: \w+){0,4}? allein(?:e)?\b|zuhoer|redet|reden\b|erzaehl
    |zusammen (?:singen|kochen|backen|fernseh|stricken|fruehstueck)|kaffee\b|teetrinken|fruehstuecken
  `,
  hint: piece`
    \w{3,}(?:kreis|stammtisch|treff|spielrunde|cafe)\b|(?:fuer|bei) (?:meine?[nr]?|unsere?[nr]?|die|der) (?:[\w-]+ )?(?:mutter|vater|oma|opa|omma
    |tante|onkel|mann|frau|eltern|schwiegermutter|schwiegervater)\b|spielen\b|spielt\b|alleine?\b|gemeinsam|zusammen\b|bei mir (?:sein|bleiben)|visit|talk
  `,
}
