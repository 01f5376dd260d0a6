/** A word that both know and the helper says at the door. Easy to hear, to say and to spell; none frightens. */
export const doorCode = (seed: number): string => WORDS[seed % WORDS.length] as string

const WORDS =
  `Apfelbaum Ahornblatt Bachlauf Birkenweg Blumentopf Brotkorb Buchfink Drachenboot Eichhorn Erdbeere Feldhase
Federball Fensterbank Fliederbusch Gartenbank Gießkanne Glockenturm Goldfisch Grashalm Haselnuss Heuwagen Himbeere
Honigglas Igelnest Kachelofen Kaffeekanne Kastanie Kirschbaum Kleeblatt Kornblume Kuckucksuhr Landkarte Laterne
Lavendel Leuchtturm Libelle Lindenallee Maiglocke Marienkäfer Marmelade Meerschwein Mohnblume Morgentau Mühlrad
Nachtigall Nussknacker Obstwiese Ofenbank Papierboot Pfefferminz Pflaumenmus Pusteblume Quittenbaum Regenbogen
Ringelblume Rosengarten Rotkehlchen Schaukelstuhl Schneeglocke Seerose Segelboot Sonnenblume Spatzennest Spieluhr
Steinbrücke Sternschnuppe Storchennest Strandkorb Teekanne Tulpenzwiebel Veilchen Vogelhaus Waldmeister Walnuss
Weidenkorb Wiesengrund Windmühle Wollknäuel Zaunkönig Zeisig Ziegelhaus Zitronenbaum`.split(/\s+/)
