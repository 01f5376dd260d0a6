import type { Command } from '../conversation/scene.ts'

/** Words that work everywhere, in every language at once; with or without / or ! before them. */
export const commandWords: ReadonlyMap<string, Command> = new Map(
  (
    [
      [['zurück', 'zurueck', 'back'], { do: 'back' }],
      [['abbrechen', 'abbruch', 'stopp', 'stop', 'cancel'], { do: 'cancel' }],
      [['menü', 'menue', 'menu', 'hauptmenü', 'start'], { do: 'menu' }],
      [['hilfe', 'help', '?'], { do: 'help' }],
      [['meine daten', 'meinedaten', 'my data'], { do: 'topic', flow: 'my-data', draft: {} }],
      [['löschen', 'loeschen', 'delete'], { do: 'topic', flow: 'my-data', draft: { erase: true } }],
      [['meine sachen', 'meinesachen', 'my things'], { do: 'topic', flow: 'my-things', draft: {} }],
      [['pause'], { do: 'topic', flow: 'pause', draft: {} }],
      [['status'], { do: 'topic', flow: 'my-registration', draft: {} }],
    ] as [string[], Command][]
  ).flatMap(([words, command]) => words.map(word => [word, command])),
)
