/**
 * Everyday words one slip away from a known word, which are meant as they stand ("am besten" has no beds in it, a
 * "Leiter" is no "leider"). Found by comparing a list of frequent German words with the known ones.
 */
export const LOOK_ALIKES: readonly string[] = `
abjagen ablagen absaegen absagten absaugen ansagen aufbaeumen aufbauten auffassen auffuellen auflassen
auftauen ausbau ausbauen ausfaellen ausfuellten ausraeumen backten bahren balken banken barken basken bebten
becken bereite besorgten besten besuchern besuchten beteten betteln bieder biegen bienen bieren biester
blieben bocken boeten bohlen bohnen bohrern bohrten brachen bracht braechte braechten braeuche braeuchen
branche branchen brieten druecker einkaeufe einkaeufen einkauften einlauf einlaufen erklaerten erledigst
faehren fahlen fahler fahnen fahrten fairen fairer fanden feinden feinster fester findern fingen finken
finnen finster finten flecken flinken flocken foehren fragten frauen fuehlen fuehrern fuehrten fuhren funden
futtern gaerten galten garben garden garnen gatten gebenden gebucht gefaellen gehenden geistern gerten
gesicht gestein gesten gestirn gestuermt gestuetzt getraenkte graten gurten hackten haerte haeute haften
halden halfen hallen hallten halmen haltern harken harten hasten hatten hauben hautarzt hauten helden hellen
heller helmen hocken holten huette hunnen internat jaehen jagten jaguar kaesten kaeufen kalten kannen kanten
kargen karren karton kassen kauften kauten kegler kehlen kehrten keifen keilen keiler keimen kellner kelter
kenner kennern kernen keuchen killer kissen kitten kleiden kleider knochen kochten koechen koenne koennern
koller konten kratzen krochen kuechen kuehen kuschen lachern lachsen lachten lacken laeufen laeuten laichen
lappen laschen lauben laugen launen lausen lebten legten lehnen leiber leinen leiser leiten leiter lernten
letten lieder lochen loeschten loeten loewen lotsen lumpen machern machten macken maehne maehnen maehten
manchen margen maschen matter meiden melken milden moegen morden muehen mulden munter muster naechte
naechten naehern naehmen naehren naehten nahmen nehmern patzen petzen putzten rachen raechen raeumten
rasenmaehern rechne rechnern rechten recken reichen reichten reihen reparierten richtern riechen rochen
roeter sachsen sachte sachten sacken saehen saiten schaben schaeden schafen schalen schanden scharen
schauern schauten scheiben scheiden scheuen schiebern schieden schiefen schielen schienen schieren schlaefen
schlaffen schlagen schlank schlappen schlauen schlaufen schleppern schleppten schmecken schmucken
schmueckten schnauben schneidern schneien schneisen schnippen schoppen schraenkte schraubten schreibern
schreien schreinen schreiten schrieben schueben schwaden schwaenke schwank schweben seiden seifen seilen
seilten seinen sekten selten setzen seuchen sexten sichte sielen siezen sitten spazierten spielern spielten
spitzen spuelten spueren spulen stachen standen staubsaugern stielen streicheln streichern strichen stuende
stuenden stuermt stuetzt suiten summer taetlich taugen tauglich termen toechter traben traegen trafen
tranken traten trauen trinkern trogen trugen trunken umringen unterbricht unterlaegen unterlegen untermalten
untersagen verlesen vorlasen vorleben vorlegen wachten wallen wellen wessen wichen wiesen willen winker
winzer wischten wohlen wohnten wolken wonnen wuchsen wuerfe wuerge wuerze wuschen zeigern zeigten zeilen
zeiten zeugen ziegen ziemer zischen zweigen
`
  .trim()
  .split(/\s+/)
