import { describe, expect, it } from 'vitest'
import { appCommands } from '../../src/app/commands/app-commands'
import { commandsFor, contextCommands, isOffered } from '../../src/store'
import { EDITS, readyBoard, VIEW_ONLY } from './commands/ways-to-edit'
import { sample } from './sample'
import { testBoard } from './test-board'

async function phone(select: readonly string[] = []) {
  const tested = await readyBoard(select)
  tested.board.view({ onlyShows: true })
  return tested
}

describe('while the drawing is only shown', () => {
  for (const [command, { args, select }] of Object.entries(EDITS)) {
    it(`${command} changes nothing and says why`, async () => {
      const { board, state } = await phone(select)
      const { diagram } = state()
      expect(board.run(command, args)).toBe(false)
      expect(state().diagram).toBe(diagram)
      expect(state().toasts.at(-1)?.text).toMatch(/only shows the drawing/)
    })
  }

  it('the gate itself takes no edit of the person, and those of other tabs', async () => {
    const { board, state } = await phone()
    const { diagram } = state()
    const patch = [
      {
        op: 'update',
        table: 'document',
        id: 'document',
        before: { title: diagram.fields.title },
        after: { title: 'Other' },
      },
    ] as never
    expect(board.apply(patch, { origin: 'user', label: 'rename' })).toBe(false)
    expect(state().diagram).toBe(diagram)
    expect(board.apply(patch, { origin: 'remote', label: '' })).toBe(true)
    expect(state().diagram.fields.title).toBe('Other')
  })

  it('neither undo nor redo works, and both do again afterwards', async () => {
    const { board, state } = await readyBoard()
    board.run('rename', { id: 'pc', name: 'Reception' })
    board.view({ onlyShows: true })
    expect([board.undo(), board.run('undo'), state().index.asset('pc')?.name]).toEqual([false, false, 'Reception'])
    board.view({ onlyShows: false })
    expect(board.undo()).toBe(true)
  })

  it('looking goes on: selection, camera, findings, search, files', async () => {
    const { board, state } = await phone()
    expect(board.run('select', { ids: ['pc'] })).toBe(true)
    expect([...state().selection]).toEqual(['pc'])
    expect(board.run('copy')).toBe(true)
    expect(board.run('zoom-fit')).toBe(true)
    expect(board.run('next-finding')).toBe(true)
    expect(state().shownFinding).toBe('undefined-conduit(c2)')
    expect(board.run('find')).toBe(true)
    expect(state().dialog?.id).toBe('find')
  })

  it('no tool, field, ghost or dialog of editing comes up, by whatever way', async () => {
    const { board, state } = await phone(['pc'])
    board.view({ tool: 'zone', placing: 'plc', renaming: 'pc', dialog: { id: 'quick-add' } })
    const { tool, placing, renaming, dialog } = state()
    expect({ tool, placing, renaming, dialog }).toEqual({ tool: 'select', placing: null, renaming: null, dialog: null })
    for (const id of ['quick-add', 'connect', 'accept']) expect(board.run('open-dialog', { id })).toBe(false)
    expect(board.run('open-dialog', { id: 'rule-page', about: 'flat-zone' })).toBe(true)
    board.view({ tool: 'hand' })
    expect(state().tool).toBe('hand')
  })

  it('what was being edited is left when it begins', async () => {
    const { board, state } = await readyBoard(['pc'])
    board.view({ tool: 'conduit', renaming: 'pc', placing: 'plc', dialog: { id: 'move-to-zone' } })
    board.view({ onlyShows: true })
    const { tool, placing, renaming, dialog } = state()
    expect({ tool, placing, renaming, dialog }).toEqual({ tool: 'select', placing: null, renaming: null, dialog: null })
  })

  it('menus and the palette offer nothing that edits', async () => {
    const { board } = await phone(['pc'])
    const offered = [...commandsFor(board), ...contextCommands(board)].map(({ id }) => id)
    expect(offered).toContain('zoom-fit')
    expect(offered).toContain('show-inspector')
    expect(offered.filter((id) => id in EDITS || id.endsWith('-tool')).toSorted()).toEqual([
      'hand-tool',
      'laser-tool',
      'select-tool',
    ])
    expect(offered).not.toContain('quick-add')
  })

  it('of the app a new drawing and a new title are held back, all else is for looking', () => {
    const { board } = testBoard(
      sample(),
      appCommands(() => {
        throw new Error('Nothing is run here')
      }),
    )
    board.view({ onlyShows: true })
    const own = new Set([...Object.keys(EDITS), ...VIEW_ONLY])
    const files = board.commands.filter(({ id, group, label }) => group === 'file' && label && !own.has(id))
    expect(files.filter((one) => !isOffered(one, board.store.getState())).map(({ id }) => id)).toEqual([
      'new-drawing',
      'rename-drawing',
      'save-version',
    ])
  })
})
