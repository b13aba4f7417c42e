import { describe, expect, it } from 'vitest'
import type { Patch } from '../../src/model'
import { rehearse } from '../../src/store'
import { EDITS, readyBoard } from './commands/ways-to-edit'

/** What is pasted hangs on the clipboard, which belongs to the board itself. */
const WITHOUT_PATCH = new Set(['paste', 'paste-in-place'])

describe('a rehearsal', () => {
  for (const [command, { args, select, copied }] of Object.entries(EDITS)) {
    it(`of ${command} gives the patch of the command, and changes nothing`, async () => {
      const [tried, done] = [await readyBoard(select), await readyBoard(select)]
      for (const { board } of [tried, done]) if (copied) board.run('copy')
      const before = tried.state()
      const patch = rehearse(tried.board, command, args)
      expect(tried.state()).toBe(before)
      const applied: Patch[] = []
      done.board.onPatch((one) => applied.push(one))
      done.board.run(command, args)
      expect(applied).toHaveLength(1)
      expect(patch).toEqual(WITHOUT_PATCH.has(command) ? null : applied[0])
    })
  }

  it('of what edits nothing, is not known, or does not apply gives none', async () => {
    const { board, state } = await readyBoard(['pc'])
    const before = state()
    for (const command of ['zoom-in', 'copy', 'undo', 'redo', 'select-all', 'unheard-of']) {
      expect(rehearse(board, command, undefined)).toBe(null)
    }
    expect(rehearse(board, 'add-conduit', { source: 'pc', target: 'pc' })).toBe(null)
    expect(rehearse(board, 'move', { ids: ['pc'], dx: 0, dy: 0 })).toBe(null)
    expect(state()).toBe(before)
  })
})
