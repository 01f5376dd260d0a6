import { describe, expect, test } from 'vitest'
import type { Danger } from '../../core/domain/safeguarding.ts'
import type { DoubtInWords } from '../../core/domain/wish.ts'
import { hazardsOf } from '../../core/understanding/hazards.ts'

const DANGERS: Record<Danger, string[]> = {
  alcohol: [
    'Einkaufen: Brot, Milch und eine Flasche Wein',
    'bitte 2 bier mitbringen',
    'Kasten Bier holen',
    'please get some beer',
  ],
  tobacco: ['Zigaretten und eine Zeitung holen', 'ne packung tabak vom kiosk'],
  ladder: [
    'Gardinen abhängen und waschen',
    'die Glühbirne im Flur muss gewechselt werden',
    'Dachrinne sauber machen',
    'wer steigt für mich auf die Leiter',
    'Rauchmelder anbringen',
    'Lampe aufhängen im Wohnzimmer',
  ],
  'power-saw': [
    'Hecke mit der Motorsäge kürzen',
    'einen Baum fällen',
    'Brennholz sägen und stapeln',
    'Holz hacken für den Winter',
    'I need a chainsaw job done',
  ],
  chemicals: [
    'Unkrautvernichter auf dem Hof ausbringen',
    'Schimmel im Keller entfernen',
    'Gartenzaun lackieren',
  ],
  'body-care': [
    'meine Mutter waschen und anziehen',
    'Hilfe beim Duschen',
    'jemand der mich morgens wäscht',
    'meinen Vater pflegen, Windeln wechseln',
  ],
  medicines: ['Rezept in der Apotheke abholen', 'mir morgens die Tabletten geben', 'Insulin spritzen'],
  driving: [
    'fährt mich jemand zum Friseur',
    'mit dem Auto zum Baumarkt, Blumenerde holen',
    'wer kann meine Mutter zum Arzt fahren',
    'suche eine Mitfahrgelegenheit nach Paderborn',
  ],
  'cash-card': ['Geld abheben am Automaten', 'mit meiner EC-Karte einkaufen', 'Begleitung zur Sparkasse'],
  'risky-animal': ['auf mein Pferd aufpassen', 'mit dem Rottweiler rausgehen', 'unser Hund ist etwas bissig'],
}

const SAFE = [
  'Rasen mähen und Laub rechen',
  'Fenster putzen im Erdgeschoss',
  'Wäsche waschen und bügeln',
  'mit unserem kleinen Hund spazieren gehen',
  'den Hund waschen',
  'Vorlesen und Kaffee trinken',
  'Mathe Nachhilfe für die 8. Klasse',
  'das neue Handy erklären',
  'die Bank im Garten streichen',
  'Auto waschen',
  'sie waschen die Fenster',
  'Brot und Milch einkaufen',
  'Weihnachtsbaum schmücken',
  'die Kinder ins Bett bringen',
  'Unkraut jäten',
]

describe('what keeps helpers under 18 away', () => {
  for (const [danger, sentences] of Object.entries(DANGERS))
    test.each(sentences)(`${danger}: %s`, sentence => {
      expect(hazardsOf(sentence).dangers).toContain(danger)
    })

  test.each(SAFE)('nothing: %s', sentence => {
    expect(hazardsOf(sentence)).toEqual({ dangers: [], liftsKg: null, doubt: null })
  })

  test.each([
    ['5 kg Kartoffeln und ein Brot', 5],
    ['ein Sack mit 12,5 kg Katzenstreu', 12.5],
    ['zwei Kästen Wasser in den dritten Stock', 17],
    ['Getränkekisten hochtragen, ein Paket mit 20 Kilo', 20],
    ['beim Umzug helfen', 30],
    ['einen Schrank aufbauen', 30],
    ['Brot und Milch', null],
  ])('what is heavy: %s', (sentence, kg) => {
    expect(hazardsOf(sentence).liftsKg).toBe(kg)
  })
})

const DOUBTS: Record<DoubtInWords, string[]> = {
  money: [
    'ich brauch jemand der mir 200 euro leiht',
    'kann mir wer Geld vorstrecken',
    'wer leiht mir etwas Geld bis Freitag',
    'brauche einen Kredit',
    'can someone lend me some money',
  ],
  'cash-card': [
    'jemand soll mit meiner ec-karte geld abheben',
    'meine PIN eingeben am Geldautomat',
    'Onlinebanking einrichten',
  ],
  intimate: ['ich suche eine nette frau fürs bett', 'erotische massage', 'suche jemanden zum kuscheln'],
  undeclared: ['suche schwarz putzfrau', 'Schwarzarbeit auf dem Bau'],
  care: [
    'ich brauche jemand der mich wäscht',
    'meinem Mann die Tabletten geben',
    'Grundpflege am Morgen',
    'Hilfe beim Duschen',
  ],
  forbidden: ['mir Cannabis besorgen', 'eine Pistole kaufen'],
}

const CLEAR = [
  ...SAFE,
  'ein Buch in die Bücherei zurückbringen, ich habe es ausgeliehen',
  'Geld spielt keine Rolle',
  'Begleitung zur Bank',
  'die Überweisung vom Hausarzt holen',
  'kann mir jemand eine Leiter leihen',
  'Rezept in der Apotheke abholen',
  'schwarze Johannisbeeren pflücken',
  'Taschengeld gibt es auch',
  'mit der Katze kuscheln',
]

describe('what staff see before anybody is asked', () => {
  for (const [doubt, sentences] of Object.entries(DOUBTS))
    test.each(sentences)(`${doubt}: %s`, sentence => {
      expect(hazardsOf(sentence).doubt).toBe(doubt)
    })

  test.each(CLEAR)('nothing: %s', sentence => {
    expect(hazardsOf(sentence).doubt).toBeNull()
  })
})
