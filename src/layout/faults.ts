import type { DiagramIndex } from '../model'
import { overlap } from './geometry'
import type { Scene } from './scene'

export interface Faults {
  readonly overlaps: number
}

export function countFaults(_index: DiagramIndex, scene: Scene): Faults {
  const cards = [...scene.assets.values()]
  let overlaps = 0
  cards.forEach((a, i) => {
    for (let j = i + 1; j < cards.length; j += 1) if (overlap(a, cards[j] as never)) overlaps += 1
  })
  return { overlaps }
}
