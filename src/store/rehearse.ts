import type { Patch } from '../model'
import type { Board } from './board'

/**
 * The patch by which a command would edit the drawing now; null where it would not. Nothing happens: the command runs on a
 * board that only notes what it is given, and has nothing on its clipboard. Ids of new records are others each time, and
 * where a drag puts things down no room is looked for: their places may be others, but nothing that rules read.
 */
export function rehearse(board: Board, command: string, args: unknown): Patch | null {
  const noted: Patch[] = []
  const run = (id: string, given: unknown): boolean =>
    board.commands.find((one) => one.id === id)?.run(stage, given) ?? false
  const stage: Board = {
    store: board.store,
    services: { ...board.services, writeClipboard: async () => false },
    isRehearsal: true,
    commands: board.commands,
    apply(patch) {
      noted.push(patch)
      return false
    },
    oneStep: (steps) => steps(),
    undo: () => false,
    redo: () => false,
    load() {},
    checkAnew() {},
    view() {},
    knownFixes: (index, finding) => board.knownFixes(index, finding),
    seekFixes: () => () => {},
    toast() {},
    announce() {},
    onPatch: () => () => {},
    run,
  }
  run(command, args)
  const [patch] = noted
  // Of several steps the later ones build on what the first has done.
  return patch && noted.length === 1 && patch.length > 0 ? patch : null
}
