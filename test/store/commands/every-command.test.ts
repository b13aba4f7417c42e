import { describe, expect, it } from 'vitest'
import { PURDUE_LEVELS } from '../../../src/model'
import { commandsWithKeys, shortcutHint } from '../../../src/store'
import { editsInOneStep } from '../one-step'
import { testBoard } from '../test-board'
import { EDITS, readyBoard, VIEW_ONLY } from './ways-to-edit'

describe('every command', () => {
  const { board } = testBoard()

  it('is in one of the two lists here, once', () => {
    const ids = board.commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id in EDITS === VIEW_ONLY.has(id))).toEqual([])
    expect([...Object.keys(EDITS), ...VIEW_ONLY].filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has no key of another one, and words where it has a key', () => {
    const keys = board.commands.flatMap((command) => command.keys ?? [])
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(board.commands.filter(({ keys: own, label }) => own && !label)).toEqual([])
    expect(commandsWithKeys(board).every((command) => command.label?.() && shortcutHint(command.keys))).toBe(true)
  })

  it('with a name has an icon and a key, or a place in the context menu', () => {
    const named = board.commands.filter(({ label }) => label)
    expect(named.filter(({ icon, id }) => !icon && id !== 'open-context-menu').map(({ id }) => id)).toEqual([])
    expect(named.filter(({ keys, inContextMenu }) => !keys && !inContextMenu).map(({ id }) => id)).toEqual([])
  })

  const TAKES_NONE = new Set(
    board.commands
      .filter(({ id, label }) => label || id === 'cancel-preview' || id === 'close-dialog')
      .map(({ id }) => id),
  )
  for (const { id } of board.commands.filter((command) => !TAKES_NONE.has(command.id))) {
    it(`${id} does nothing with arguments that are not its own`, async () => {
      const tested = await readyBoard()
      const before = tested.state()
      const wrong = [undefined, null, 7, 'text', [], { ids: 'pc' }, { id: 1 }, { conduit: {}, flows: 1 }, { dx: 'a' }]
      for (const args of wrong) expect(tested.board.run(id, args)).toBe(false)
      expect(tested.state()).toBe(before)
    })
  }
})

describe('an edit', () => {
  for (const [command, { args, select, copied }] of Object.entries(EDITS)) {
    it(`${command} is one step that says what it did, survives JSON, and is undone and redone`, async () => {
      const tested = await readyBoard(select)
      if (copied) tested.board.run('copy')
      const after = editsInOneStep(tested, command, args)
      for (const { level } of after.assets.values()) expect(PURDUE_LEVELS).toContain(level)
    })
  }
})
