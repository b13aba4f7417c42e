import { expect } from 'vitest'
import { admit, applyPatch, type Diagram, indexDiagram, invert, type Patch, undoPatch } from '../../src/model'

/** All there is in memory; the order of keys apart. */
const content = ({ keyOrder: _order, ...all }: Diagram) => all

/**
 * The diagram after an operation's patch, once it has shown what every operation owes: it passes the gate, survives JSON,
 * takes itself back by its inverse and by undo, and undoing that does it again.
 */
export function undoable(diagram: Diagram, patch: Patch): Diagram {
  const sent = JSON.parse(JSON.stringify(patch)) as Patch
  expect(sent).toEqual(patch)
  const admitted = admit(diagram, sent, 'user')
  if (!admitted.ok) throw new Error(JSON.stringify(admitted.error))
  const after = admitted.value.diagram
  expect(admitted.value.patch).toEqual(patch)
  expect(content(applyPatch(after, invert(sent)))).toEqual(content(diagram))
  const undo = undoPatch(after, sent)
  const undone = applyPatch(after, undo)
  expect(content(undone)).toEqual(content(diagram))
  expect(content(applyPatch(undone, undoPatch(undone, undo)))).toEqual(content(after))
  expect(indexDiagram(after).dangling.length).toBeLessThanOrEqual(indexDiagram(diagram).dangling.length)
  return after
}
