import { expect } from 'vitest'
import { applyPatch, type Diagram, invert, type Patch } from '../../src/model'
import type { testBoard } from './test-board'

type Tested = ReturnType<typeof testBoard>

/** All there is in memory; the order of keys apart. */
export const content = ({ keyOrder: _order, ...all }: Diagram) => all

/**
 * Runs a command that edits, and sees to what every edit owes: it is one step with a name, its patch survives JSON and
 * takes itself back, undo gives the drawing and the selection of before, redo those of after, and something is said.
 */
export function editsInOneStep({ board, state }: Tested, command: string, args?: unknown): Diagram {
  const before = state()
  const patches: Patch[] = []
  const stop = board.onPatch((patch) => patches.push(patch))
  expect(board.run(command, args), `${command} ran`).toBe(true)
  stop()
  expect(patches.length, `${command} is one patch`).toBe(1)
  const after = state()
  const sent = JSON.parse(JSON.stringify(patches[0])) as Patch
  expect(content(applyPatch(before.diagram, sent))).toEqual(content(after.diagram))
  expect(content(applyPatch(after.diagram, invert(sent)))).toEqual(content(before.diagram))
  expect(after.undoLabel, `${command} names its step`).toBeTruthy()
  expect(after.announcement, `${command} says something`).not.toBe(before.announcement)
  expect(board.undo()).toBe(true)
  expect(content(state().diagram)).toEqual(content(before.diagram))
  expect(state().selection).toEqual(before.selection)
  expect(state().undoLabel).toBe(before.undoLabel)
  expect(board.redo()).toBe(true)
  expect(content(state().diagram)).toEqual(content(after.diagram))
  expect(state().selection).toEqual(after.selection)
  return after.diagram
}
