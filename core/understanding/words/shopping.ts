import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const shopping: CategoryWords = {
  phrases: piece`
    (?:brille|schuhe|hose|anzug|bestellung|uhr|rezept|tabletten|medikamente|fotos)\w* (?:ist|sind|liegt|liegen) (?:\w+ )?(?:fertig|abholbereit|zur abholung|bereit)|apotheken?\w*.{0,20}notdienst|notdienst\w* .{0,20}apotheke|(?:was|etwas) zu (?:essen|trinken)\b(?! .{0,20}(?:mach|koch))|umtausch\w*|(?:geschenk|ware|paket|schuhe|hose|kleid|buecher)\w* .{0,20}(?:zurueckgeb|zurueckbring|reklamier)\w*|(?:die|in der|aus der|von der) reinigung\b.{0,25}(?:macht|hat|schliesst|liegt|haengt|abhol|hol|bring|zu)|(?:haengt|liegt|ist) (?:\w+ ){0,2}in der reinigung|(?:paket|paeckchen|einschreiben|sendung)\w*\b.{0,25}(?:liegt|ist|wartet|steht)\b.{0,25}(?:post|filiale|shop|nachbar\w*|dhl|hermes|kiosk|packstation)|(?:ist|sind) (?:mir |uns )?(?:der|die|das|mein\w*) (?!licht|strom|feuer)\w+ (?:ausgegangen|alle)\b|(?:kaffee|tee|milch|brot|butter|eier|wasser|zucker|mehl|windeln|tabletten|klopapier|toilettenpapier|futter|insulin|medikamente?|zigaretten)\w* (?:ist|sind) (?:mir |uns |fast |schon |bald |wieder )*(?:ausgegangen|alle|aus|leer|knapp|am ende)\b|(?:liegt|liegen|steht|stehen|ist|sind|wartet|warten)\b.{0,45}\b(?:bereit|abholbereit|fertig|hinterlegt|zum abholen)\b.{0,40}(?:abhol|hol|mitbring|bring)\w*|(?:abhol|hol)\w* .{0,30}\b(?:sanitaetshaus|optiker|apotheke|reinigung|schuster|paketshop)|wer was braucht\b(?=.*\b(?:markt|laden|edeka|aldi|lidl|stadt|einkauf\w*|zettel)\b)|(?:hol|besorg|bring|kauf)\w* .{0,40}(?:weihnachtsbaum|tannenbaum|christbaum|adventskranz|nordmanntanne)\b(?!.{0,30}(?:rein|ins haus|hoch(?!,| reicht)|keller|stock|wohnung))|(?:schrippen|broetchen|semmeln|weckle|brezeln|wecken) .{0,15}(?:mitbring|hol|bring|besorg)\w*|kofferraum (?:ist )?(?:leer|frei)|(?:vom|aus dem|von der|aus der) (?!weihnachts|floh|advents|arbeits|troedel|martins)\w*(?:markt|laden|baecker|metzger|fleischer|apotheke|drogerie|tankstelle|kiosk|baeckerei|metzgerei|buecherei)\b(?!.{0,30}\b(?:in den keller|hoch|tragen|nach hause))|(?:kisten?|kasten|kaesten|sixpack) (?:wasser|malz\w*|bier|cola|saft|sprudel|limo\w*|mineralwasser)\b(?!.{0,40}(?:hoch|keller|trag|stock|schlepp|treppe))|kein\w* (?:brot|milch|essen|lebensmittel|kaffee|wasser|windeln|medikamente|tabletten|butter|eier|obst|gemuese|klopapier|toilettenpapier) (?:mehr|im haus)|\w+ (?:ist|sind) (?:\w+ )?(?:alle|leer|aus)\b(?= .*\b(?:kauf|hol|besorg|mitbring)\w*)|brauch\w* .{0,30}(?:\w*futter|milch|brot|windeln|klopapier|toilettenpapier|lebensmittel
    |hustensaft|batterien|briefmarken)\b(?! (?:geb|wechsel))|fuer mich (?:zum|zur|in den|in die|auf den) (?:supermarkt|laden|apotheke|post|drogerie|tafel|buecherei|reinigung|tankstelle|sanitaetshaus|paketshop
    |getraenkemarkt|baeckerei|metzgerei|wochenmarkt|bank)|(?:fuer|statt) (?:mich|uns|ihn|sie|mein\w* \w+) (?:\w+ )?(?:zum|zur|in den|in die|auf den|auf die|ins) [\w-]+ (?:gehen|geht|laufen|laeuft|fahren|faehrt|springen)\b|nichts mehr (?:zu essen|im kuehlschrank
    |im haus)|blumenerde .{0,12}(?:hol|kauf|besorg)\w*|\w+ (?:ist|sind) (?:mir )?ausgegangen|(?:pick up|fetch|collect|get) .{0,20}(?:prescription|parcel|package|medicine|tablets|groceries
    |bread|milk)|(?:weekly|grocery) shop\w*|(?:shop|shopping) for me|from the (?:pharmacy|chemist
    |supermarket|bakery|post office)|(?:bring|hol|nimm|nehm|kauf|besorg)\w* .{0,30}(?:brot|broetchen|milch|obst|zeitung|medikament
    |tabletten|rezept|paket|wasser|lebensmittel|eier)\w*\b.{0,15}(?:mit|ab|ein)\b|(?:kauf
    |geh)\w* .{0,25}\beinkaufen?\b|fuer mich zum (?:edeka|aldi|rewe|netto|lidl|baecker|metzger
    |markt)|(?:kartoffeln|eier|gemuese|milch|obst) vom (?:hof|bauern?)|(?:wasser|getraenke|sprudel
    |bier)\w* .{0,15}(?:kaufen|einkauf|mitbring|besorg)|(?:anzug|kleid|mantel
    |hemden) aus der reinigung|windeln .{0,12}(?:kauf|hol|besorg|mitbring)|(?:brille|kontaktlinsen|buch|buecher|schuhe|reinigung|kuchen|torte|zeitung|blumenstrauss
    |geschenk\w*|briefmarken|heizoel|kleidung|bestellung)\w* .{0,25}(?:abhol|besorg|kauf|\bhol)
    |kuehlschrank .{0,8}leer|(?:katzen|hunde|vogel)futter .{0,20}(?:besorg|kauf|hol|mitbring|bring)
    |(?:medikament|tablette|arznei|medizin)\w* .{0,30}(?:hol|bring|besorg)|(?:hol|bring
    |besorg)\w* .{0,40}(?:medikament|tablette|arznei|medizin|rezept|paket|paeck|broetchen|bestellung)
    |rezept\w* .{0,25}(?:hol|abhol|einloes|arzt)|getraenke\w* .{0,25}(?:\bhol|kauf|bestell|mitbring)
    |(?:paket|paeck|brief|retoure)\w* .{0,30}(?:abhol|\bhol|wegbring|zur post|zum dhl|aufgeb
    |von der post)|(?:milch|brot|obst|gemuese|eier|zeitung|batterien|katzenfutter|hundefutter|blumen
    |kuchen|fleisch|wasser|getraenke) .{0,20}(?:mitbring|kaufen|besorg|einkauf|holen)
  `,
  sure: piece`
    \w*kaeufe\b|(?:zeitung|post) .{0,8}(?:hoch|rauf)?bring\w*|getraenkekauf|\w*kauf erledig\w*
    |apothekengang|parcel|post office|chemist s?\b|buy (?:me )?(?:some )?(?:bread|milk|food|medicine)|aufschnitt|\w*tabletten (?:hol|abhol|besorg)\w*|kopfschmerztablette\w*|nasentropfen|nasenspray
    |pfand\w* (?:weg|zurueck|ab)\w*|schuster|zutaten|geld (?:abheb|hol|von der bank)\w*
    |briefe? (?:einwerf|wegbring|aufgeb|zum briefkasten)\w*|was aus dem laden|kleine einkaeufe
    |frische eier|hofladen|erledigung(?:en)?\b|einkaeuf\w*|(?<!\b(?:in der|der) )(?:buecherei|bibliothek)|getraenkemarkt|\w*einkauf(?!swagen)
    |einzukaufen|eikauf|kauf\w* .{0,40}\bein\b|besorg|botengaen|botengang|shopping|groceries|grocery
    |errands?\b|pharmacy|prescription|(?:zur|von der|auf die|auf der) post\b|pfandflasche\w*|leergut
  `,
  likely: piece`
    obst\b|gemuese|semmel\w*|weckle|briefmarken|brote?\b|apotheke|drogerie|reformhaus|supermarkt|edeka
    |aldi\b|lidl|rewe\b|netto\b|penny\b|kaufland|rossmann|dm\b|marktkauf|discounter|baumarkt|brot\b
    |milch\b|kasten (?:wasser|bier|sprudel)|kiste (?:wasser|bier|sprudel)|eier\b|hustensaft
    |katzenstreu|lebensmittel|wochenmarkt|broetchen|baecker\b|metzger|fleischer|hofladen|medikament
    |tabletten|rezept\b|getraenke\b|mitbring|bringe? .{0,30}\bmit\b|pick up|supermarket|medicine
  `,
  hint: piece`
    paket|\w*hol(?:en|t|e)?\b|kauf|post\b|markt\b|bank\b|sparkasse|geschenk|store\b|shop\b
  `,
}
