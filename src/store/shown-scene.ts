import { type Scene, withoutNotes } from '../layout'
import type { BoardState } from './board'

const without = new WeakMap<Scene, Scene>()

/** What of the drawing is seen: all of it, or all but what people wrote and drew on it. The same scene gives the same answer. */
export function shownScene({ scene, hidesAnnotations }: Pick<BoardState, 'scene' | 'hidesAnnotations'>): Scene {
  if (!hidesAnnotations) return scene
  const known = without.get(scene)
  if (known) return known
  const made = withoutNotes(scene)
  without.set(scene, made)
  return made
}
