import type { Line } from '../texts/line.ts'
import type { Play, Scene } from './scene.ts'
import { showAgain } from './turns.ts'

/** Nothing was understood: the question is asked again. */
export function miss(play: Play, scene: Scene, ...lines: Line[]): Play {
  noteMiss(play, scene, ...lines)
  return showAgain(play, scene)
}

/** Whoever is not understood twice in a row is shown the ways out, and again after two more. */
export function noteMiss(play: Play, scene: Scene, ...lines: Line[]): void {
  play.session.lost += 1
  play.missed = true
  if (play.session.lost % LOST_AFTER !== 0) play.said.push(...lines)
  else play.said.push(...lines.filter(({ key }) => key !== 'notUnderstood'), scene.repertoire.lost(scene.ctx))
}

/** Whoever is understood is lost no more. */
export function found(play: Play): Play {
  if (!play.missed) play.session.lost = 0
  return play
}

const LOST_AFTER = 2
