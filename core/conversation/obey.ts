import { line } from '../texts/line.ts'
import { type Command, flowOf, type Play, type Scene } from './scene.ts'
import { apply, showAgain } from './turns.ts'

/** The words that mean the same everywhere: zurück, abbrechen, menü, hilfe, and a topic's own name. */
export function obey(play: Play, scene: Scene, command: Command): Play {
  const topic = play.session.topics.at(-1)
  switch (command.do) {
    case 'back': {
      const before = topic?.trail.pop()
      if (!topic || !before) return showAgain(play, scene, line('back.none'))
      Object.assign(topic, before)
      return showAgain(play, scene)
    }
    case 'cancel':
      if (!topic || flowOf(scene, topic).lobby) return apply(play, scene, scene.repertoire.home(), 'park')
      return apply(play, scene, { to: 'end', effects: [{ say: line('cancelled') }] })
    case 'menu':
      play.session.topics = []
      return apply(play, scene, scene.repertoire.home())
    case 'help':
      return showAgain(play, scene, ...scene.repertoire.help(scene.ctx))
    case 'topic':
      return apply(play, scene, { to: 'flow', flow: command.flow, draft: command.draft, effects: [] }, 'park')
    default:
      return command satisfies never
  }
}
