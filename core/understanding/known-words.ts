/**
 * Words worth mending when mistyped, and beside them the everyday words that look alike and must stay as they
 * are ("biete" is no slip of "bitte").
 */
export const KNOWN_WORDS: readonly string[] = `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
montags dienstags mittwochs donnerstags freitags samstags sonntags
januar februar maerz april juni juli august september oktober november dezember
heute morgen uebermorgen gestern vormittag nachmittag mittags abends morgens vormittags nachmittags
wochenende naechste naechsten naechster
kommende kommenden uebernaechste woche wochen monat heiligabend silvester weihnachten nikolaus advent
zwischen gegen halb viertel stunde stunden minuten dringend sofort schnell kurzfristig
brauche brauchen braucht braeuchte braeuchten benoetige suche suchen gesucht biete bieten bitte bitten
jemand jemanden helfen helfer hilfe
koennte koennten koenntest koennen schuppen wuerde wollen wollte moechte haette begleitung begleiten begleite begleitet
einkaufen einkauf einkaufe besorgen besorgungen lebensmittel apotheke medikamente getraenke rezept paket
supermarkt
spazieren gassi hund hunde hunden katze katzen kaninchen fuettern
unterhalten gesellschaft besuch besuchen vorlesen kaffee spielen
garten rasen rosen hecke hacke hacken maehen naehen rasenmaehen unkraut straeucher schnee schippen
fenster putzen putze haushalt waesche buegeln staubsaugen kochen kuchen gardinen aufraeumen spuelen spielen
handy smartphone computer laptop drucker internet fernseher tablet router whatsapp
fahren fahrer fahrrad fahrraeder krankenhaus augenarzt zahnarzt hausarzt arzttermin termin friedhof bahnhof
kirche kirsche
kinder kinderbetreuung babysitter babysitten aufpassen tochter nachhilfe mathe englisch hausaufgaben lernen
unterricht
reparieren reparatur reparaturen lampe lampen moebel aufbauen aufbau glueckbirne gluehbirne wasserhahn
schrank regal
tragen schleppen umzug umziehen waschmaschine kuehlschrank keller matratze sperrmuell
formular formulare antrag antraege ausfuellen steuererklaerung unterlagen behoerde
leider danke gerne erledigt absagen stornieren zurueckziehen loeschen loesen lesen abmelden anmelden melden
leute leuten laute heuer beute seite seiten bieter breite bretter beete betten karten kasten kisten kiste
kosten mutter mittel mutti
waschen wachsen woechentlich taeglich machen wachen sachen lachen suchte sucht wochenenden mitkommen
gestuerzt stuerzt hingefallen gefallen bewusstlos herzinfarkt schlaganfall atemnot selbstmord umbringen
rechen halben halbe gegend gegenden nimmer stueck schrank schraenke kleiner kleinen keine keiner keinen immer zimmer sommer
winter nummer
wohnung wohne wohnen ordnung hoffnung tagen taegen trage frage fragen sagen laden schaden baden helft helfe
hilft
flicken holen kaufen bringen nehmen gehen laufen schauen halten richten giessen jaeten wischen fegen kehren
fuehren schieben heben raeumen sitzen schreiben rechnen erklaeren schneiden streichen bohren schrauben
schmuecken backen wechseln zeigen finden geben brauchen wissen kennen bleiben schlafen essen trinken reden
`
  .trim()
  .split(/\s+/)
