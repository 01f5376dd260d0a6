import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const garden: CategoryWords = {
  phrases: piece`
    kompost .{0,15}(?:umsetz|umgrab|leer|verteil|sieb)\w*|(?:zwiebel|tulpe|krokus|pflanze|blume|stecklinge?|setzling|strauch|baum|kartoffel|salat)\w* .{0,20}(?:in die erde|einsetz|einpflanz|einbuddel|setzen|stecken)\w*|(?:aepfel|apfel|birnen|obst|nuesse|walnuesse|kastanien|pflaumen) .{0,15}(?:pflueck|ernt|auf\w*les
    |auf\w*sammel|auf\w*heb)|(?:balkon|blumen|pflanzen|tomaten|geranien)\w* .{0,30}(?:giess|waesser
    |gegossen|pflanz|umtopf)|(?:strasse|hof|gehweg|buergersteig|einfahrt|terrasse|fussweg
    |hofeinfahrt)\w* .{0,25}(?:fegen|kehren|gefegt|gekehrt|reinig|sauber|kaercher)|(?:holz|brennholz
    |kaminholz)\w* .{0,15}(?:hack|spalt|stapel|saeg)|(?:aepfel|birnen|kirschen|obst|pflaumen
    |zwetschgen|beeren|kartoffeln) .{0,15}(?:pflueck|ernt|auflesen|aufsammeln)
  `,
  sure: piece`
    landschaftsgaertner\w*|gaertner(?:in|meister)?\b|brennessel\w*|in die erde (?:bring|setz|steck|komm|muess)\w*|einbuddel\w*|einbuddeln|eingraben|verwilder\w*|zugewuchert\w*|wuchert|ueber den kopf (?:wachs|gewachs)\w*|streut\b|gestreut|schippt\b|schaufelt\b|gruene[nr]? daumen|hecken\b|rasenflaeche\w*|\w*ernte\b|eis kratzen|\w*gesteck\w*|bewaesser\w*|grab\w* (?:pfleg
    |giess|bepflanz)\w*|pflegt .{0,12}grab|winterfest\w* mach\w*|rak(?:e|ing)\b|trim\w*|hedges?\b|shovell?ing|weeds?\b|weeding|water (?:my|the|our) (?:plants
    |flowers)|lawns?\b|gutters?\b|plant (?:bulbs|flowers|trees)|prun(?:e|ing)|\w*holz (?:stapel|spalt|saeg|hack|mach)\w*|(?:ster|raummeter|festmeter|fuhre) holz
    |holz\b.{0,20}(?:gestapelt|stapeln|aufschicht\w*|gespalten|gesaegt)|raeum\w* .{0,15}schnee
    |schneeraeum\w*|frei ?schaufel\w*|freischipp\w*|schaufeln|(?:einfahrt|auffahrt|buergersteig|gehsteig|fussweg) (?:\w+ )?(?:frei|fegen|kehren|raeum|streu
    |sauber)\w*|rindenmulch|mulch\w*|(?:kuebel|blumenkuebel|pflanzkuebel
    |kuebelpflanzen) .{0,20}(?:rein|winter|frost|garage)\w*|graeber?\b|\w*dachrinne\w*|maulwurf\w*
    |brennessel\w*|blaetter\b|streusalz|salzstreu\w*|\w*zweige\b|kaminholz|holz stapel\w*|hochbeet
    |kaercher\w*|aufles\w*|auflesen|klauben|umgrab\w*|pflanzen zurueckschneid\w*|\w*holz ?hack\w*|schipp\w*|geschneit|hochdruckreiniger|\w*heck(?:e|en)\w*|\w*baeume?n?\b
    |\w*straeucher\w*|stauden|tulpen|blumenzwiebel\w*|efeu|gewaechshaus|teich\b|moos\b|aeste?n?\b
    |zweige\b|wiese\b|gruenzeug|kraeuter\w*|schneid\w* .{0,12}(?:rosen|obst)|laubsauger|pflaster\b
    |winterquartier|(?:giess|gegossen|waesser)\w*|\w*rasen(?:maeh\w*|kanten|pflege|flaeche)?\b|raasen
    |(?!kindergarten|biergarten)\w*gart(?:en|eln|l)\w*|gaerten|\w*hecken?\b|heckenschn\w*|laub\w*
    |\w*unkraut|jaeten|unkraeut|beete?\b|beeten|hochbeet\w*|blumenbeet\w*|gemuesebeet\w*|straeucher
    |strauch|buesche|busch\b|baeume?\b|(?!weihnachts|tannen|christ)\w*baum\b|obstbaum|apfelbaum
    |baumschnitt|rosen\b|schnee\w*|streudienst|eis kratzen|salz streuen|winterdienst|streuen\b
    |gestreut|glatteis|spiegelglatt|gehweg\w* (?:streu|raeum)|umgrab|rechen\b|harken|vertikutier
    |kompost|gruenschnitt|gruenabfall|maehen|gemaeht|\bmaeht?\b|meiht|balkonkaesten|balkonkasten
    |balkonpflanz|bepflanz|einpflanz|umtopf|grab(?:pflege|stelle|stein|)\b|lawn|hedge|garden\w*
    |weed(?:s|ing)|leaves\b|shovel|snow|mow|reisig
    |\w*schnitt\b(?<!haarschnitt)(?<!aufschnitt)(?<!durchschnitt)(?<!zuschnitt)(?<!abschnitt)
  `,
  likely: piece`rasenmaeher|vertikutierer|heckenschere|rasentraktor|laubblaeser|haecksler|motorsaege|dachrinne|regenrinne|blumen|pflanzen|balkon|terrasse|winterfest|fegen|kehren`,
  hint: piece`hof\b|stutzen|gestutzt|draussen`,
}
