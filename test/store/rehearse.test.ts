import { describe, expect, it } from 'vitest'
import { applyPatch, type Diagram, type Patch } from '../../src/model'
import { rehearse } from '../../src/store'
import { EDITS, readyBoard } from './commands/ways-to-edit'
import { meantBy } from './meant-by'

/** What is pasted hangs on the clipboard, which belongs to the board itself. */
const WITHOUT_PATCH = new Set(['paste', 'paste-in-place'])

/** What is put down by a drag looks for room only then. */
const looksForRoom = (command: string) => /^(?:move|add-asset|nudge-.*)$/.test(command)

/** Levels, zones and parents of all records, in their order. */
function meaning({ assets, zones }: Diagram) {
  return [
    [...assets.values()].map(({ type, level, zone }) => [type, level, zone]),
    [...zones.values()].map(({ name, parent }) => [name, parent]),
  ]
}

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
      if (looksForRoom(command)) expect(meantBy(patch)).toEqual(meantBy(applied[0]))
      else expect(patch).toEqual(WITHOUT_PATCH.has(command) ? null : applied[0])
    })
  }

  it('of a drop on what is there means what the drop means, wherever it then stands', async () => {
    const drops: [string, unknown][] = [
      ['move', { ids: ['pc'], dx: 0, dy: 260 }],
      ['move', { ids: ['hmi', 'note'], dx: 200, dy: -90 }],
      ['move', { ids: ['cell'], dx: 10, dy: -170 }],
      ['move', { ids: ['ops', 'pc'], dx: 40, dy: 84 }],
      ['add-asset', { type: 'plc', at: { x: 178, y: 350 } }],
    ]
    for (const [command, args] of drops) {
      const { board, state } = await readyBoard()
      const patch = rehearse(board, command, args)
      const meant = meaning(applyPatch(state().diagram, patch ?? []))
      expect(board.run(command, args)).toBe(true)
      expect(meaning(state().diagram)).toEqual(meant)
    }
  })

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
