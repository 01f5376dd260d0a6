import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const escort: CategoryWords = {
  phrases: piece`
    (?:habe?|hab) (?:ich )?(?:noch )?(?:\w+ )?freie? plaetze?|(?:faehrt|geht|kommt|begleitet|fahrt|fahren) (?:\w+ )?mit mir\b.{0,35}\b(?:zu|zum|zur|auf den|auf die|in den|in die|ins|nach)\b(?! (?:spazier|laufen|fuss|hause))|schieb\w*(?!.{0,60}\b(?:durch|um) (?:den|die|das)\b) (?:mich|ihn|sie|uns|mein\w* \w+)\b|im rollstuhl .{0,20}(?:hin|schieb)\w*|(?:platz|plaetze) im (?:auto|wagen|bulli|bus|kombi)|nicht (?:gern |mehr |so )*allein\w* (?:\w+ )?(?:zum|zur|ins|in die|in den|aufs|auf den|nach)\b|zum grab\b(?! \w*(?:pfleg|giess))|(?:einhak|unterhak)\w*|(?:einen |den |starken )arm (?:zum|beim)|(?:selbst|selber) (?:\w+ )?(?:in den laden|einkaufen gehen|zum markt|in die stadt|zum einkaufen)|\w*(?:auslaender|einwohner|sozial|arbeits|finanz|jugend|gesundheits|standes|buerger|bau|versorgungs|strassenverkehrs)amt\b.{0,60}\b(?:mit|begleit\w*)\b|(?<!tisch .{0,30})(?:plaetze?|platz) (?:sind |ist |waere |habe ich )?(?:noch )?frei|(?:neun|sieben|acht)sitzer|(?:selber|selbst|allein\w*) (?:heim|nach hause|fahren|hinfahren|hinkommen)|(?:nicht|kein) (?:\w+ )?(?:selber|selbst|allein\w*) (?:\w+ )?(?:heim|hin|fahren|zurueck)|wer muss (?:wo)?hin|wohin (?:sie|ihr|du) (?:wollen|wollt|moechten|muesst)|wo soll (?:es|s) ?(?:denn )?hingehen|fahrten (?:uebernehm|mach|anbiet)\w*|kann mich nicht (?:mehr )?(?:bringen|fahren|begleiten)|weg (?:zur|zum|zu) (?:bank|sparkasse|post|kirche|arzt|amt|friedhof|haltestelle)|in den (?:zug
    |bus) (?:helf|setz|steig)\w*|(?:come|go) (?:along )?with me to|take (?:my|our|me|us) .{0,12}to (?:the )?(?:doctor|hospital
    |clinic|church|dentist|station|surgery|airport|town hall|funeral)|(?:lift|ride) to
    |to the (?:doctor|hospital|clinic|dentist|train station|station|airport)
    |surgery\b.{0,40}take me|(?<!\b(?:fuer|statt) )(?:mit mir|mich|uns|mit meine\w* \w+)\b.{0,25}\b(?:zu|zum|zur|ins|in die|aufs|auf den
    |auf die)\b.{0,30}\b(?:begleit|(?<!spazieren )gehen\b|mitgeh|mitkomm|komm(?:en|t)\b)|fahrgelegenheit
    |mitfahrgelegenheit|fahrt (?:zu|zum|zur|ins|nach)|blutabneh\w*|(?:leute|senioren|jemanden|menschen|aeltere)\b.{0,30}\b(?:zu|zum|zur|ins|nach
    |in die)\b.{0,30}\b(?:fahr|faehr|begleit|mitnehm)|(?<!\b(?:fuer|statt) )(?:mich|sie|ihn|uns
    |meine?\w* (?!tochter|sohn|kind|kleine|enkel|zwilling|junge|baby|beiden|maedchen|toechter|katze|kater|hund|huend|tier|kaninchen|hamster|vogel)\w+)\b.{0,55}\b(?:zu(?! (?:papier|viel|spaet|frueh|hause|haus|schwer|weit|zweit|dritt|gross|klein|alt|teuer)\b)|zum|zur|ins|nach|in die|in den|aufs|auf den|von|vom|heim
    |abends)\b.{0,45}\b(?:fahr|faehr|hinfahr|hinbring|bring|mitnehm|mitnimmt|nimmt|abhol|zurueckbring
    |chauffier|kutschier)
  `,
  sure: piece`
    hin und (?:wieder )?zurueck|hin- und (?:her|zurueck|rueck\w*)|(?:noch (?:ein)?mal|mal wieder|endlich mal|einmal noch) (?:in den|ins|zum|zur|nach|an den|an die|in die|auf den|aufs) \w+(?=.*\b(?:hin|allein\w*|fahr\w*|bring\w*|kommen?)\b)|aus dem krankenhaus (?:entlassen|abhol|geholt)\w*|(?:entlassen|entlassung)\b.{0,40}(?:abhol|hol|fahr|bring)\w*|faeden (?:ziehen|gezogen|raus)\w*|(?:nicht|nimmer) (?:mehr )?(?:ans|hinters) steuer|\w+fahrten\b|(?:behoerden|aemter|bank|kirch|amts)(?:gang|gaenge\w*|besuch\w*)
    |zum treffpunkt|rehasport|chemo\b|(?:zum|zur) \w*nachmittag\b|(?!himmel|ein|auf|durch|kreuz|schiff)\w+fahrt\b|\w*orthopaede\w*|ct\b|ekg\b|\w*spiegelung|nachsorge\w*|\w*kontrolltermin|kontrolle beim
    |vorgespraech|buergeramt|\w*klinik\b|blutspende\w*|herzzentrum|onkolog\w*|zur wahl
    |nach hause (?:bring|fahr|begleit)\w*|(?:zum|beim) tanzen fahren|heimweg|parkplatz|notaufnahme
    |\w*chirurg\w*|strahlentherapie|passbild\w*|heimbring\w*|rueckfahrt|hinfahrt|impf(?:ung|termin|zentrum)\w*|wahllokal|tagespflege|selbsthilfegruppe|gymnastik|wassergymnastik
    |seniorensport|vhs\b|tafel\b|hoerakust\w*|optikertermin|sehtest|(?!haus)\w*begleit\w*|begleet
    |eskort|(?:fahr|faehr|faehrt|kutschier|chauffier)\w* (?:\w+ )?(?:mich|sie\b|ihn|uns|mi\b|mein\w*
    |euch|dich|jemanden|leute|senioren|aeltere|menschen|personen|andere|unser\w*|gern\w* leute)
    |mitfahr\w*|mitnehm\w*|mitgenommen|fahrdienst\w*|chauffeur|fahrer\b|fahrerin|hinbring\w*
    |hinfahr\w*|hinzukommen|hinkomm\w*|hingefahren|hinbegleit\w*|fahrt (?:zu|zum|zur|ins|nach|in|von)
    |heimfahr\w*|taxi|(?!tier)\w*arzt\b(?!rechnung|brief)|(?!tier)\w*aerzt\w*|(?!tier)\w*arzttermin\w*
    |(?!tier)\w*arztbesuch\w*|orthopaed\w*|kardiolog\w*|hausaerzt\w*|urolog\w*|radiolog\w*|neurolog\w*
    |internist\w*|hno\b|dermatolog\w*|gynaekolog\w*|optiker|hoergeraeteakustiker|akustiker|krankenhaus
    |klinik\w*|kh\b|physio\w*|krankengymnastik|reha\b|dialyse|ergotherap\w*|chemotherap\w*|bestrahlung
    |roentgen|mrt\b|untersuchung|(?:zum|aufs|zur|ins|beim|auf das|auf dem|im|zu) (?:\w{0,14}amt
    |amtsgericht|behoerde|jobcenter|buergerbuero|rathaus|agentur fuer arbeit|auslaenderbehoerde
    |standesamt|gericht|notar|anwalt)\b|traue? (?:ich )?mich (?:\w+ )?nicht|(?:nimmt|nehmt
    |nehmen) (?:\w+ )?(?:mich|uns|sie|ihn|meine?\w* \w+)(?: \w+){0,3} mit\b|(?:geht|gehen|kommt
    |komm) (?:\w+ )?mit mir (?:zu|zum|zur|in|ins|auf|aufs)|geht (?:\w+ )?mit (?:mir )?(?:auf|in|zu|zum
    |zur)\b|wer (?:geht|kommt) mit\b|rollstuhl|rollator|drive (?:me|you|people|us|my)|accompan\w*
    |give me a (?:ride|lift)|\bride to|lift to|take (?:me|you|people|my \w+) to|escort|doctor|hospital
    |dentist|appointment|go with me to|\w*drainage|massage|fango|logopaed\w*|uniklinik|mrt-?\w*
    |tagesklinik|praxis|(?<!apotheke hat )(?<!apotheken)notdienst\w*|(?<!im )(?:pflege|alten|senioren)heim
  `,
  likely: piece`
    komm\w* .{0,25}(?:nicht|nimmer) .{0,20}\bhin\b|taxifahrer\w*|busfahrer\w*|krankenfahrer\w*|(?:kino|theater)besuch\w*|(?:zur|auf die|bei der) (?:bank|sparkasse|volksbank|post)\b(?= .{0,30}(?:allein|begleit|trau
    |mit mir|komm))|traue mich|(?:zur|zum|ins|in die|in den) (?:sauna|schwimmen|sport|stadt|tanzen
    |treffen|lesung|feier|essen|geburtstag|verein|stammtisch|kurs|vortrag|fussball|ausstellung|zoo
    |buehne|oper|markt)\b|friedhof|kirche\b|gottesdienst|messe\b|moschee|\w*mette\b|andacht|(?<!versteh\w* \w{0,6} ?)(?<!nur |bloss )bahnhof
    |flughafen|bushaltestelle|zug\b|theater|konzert|kino\b|museum|weihnachtsmarkt|chorprobe|chor\b
    |tanztee|seniorentreff|seniorennachmittag|seniorenkaffee|adventsfeier|weihnachtsfeier|beerdigung
    |adventskonzert|sportplatz|stadion|schwimmbad|friseur|fusspflege|kosmetik|sanitaetshaus|jobcenter
    |buergerbuero|standesamt|auslaenderbehoerde|finanzamt|im auto|mit (?:dem|meinem) auto
    |habe? (?:ein |n )?auto|impf\w*|blutabnahme|therapie|sprechstunde
  `,
  hint: piece`
    op\b|nach (?:paderborn|salzkotten|lippstadt|guetersloh|bielefeld|rietberg)|fahr(?:en|e|t)?\b
    |faehrt|termin\b|rathaus|amt\b|abhol\w*|bus\b|stadt\b
  `,
}
