import { describe, expect, it } from 'vitest'
import { contextCommands, shortcutHint, spokenName } from '../../../src/store'
import { speak } from '../../../src/words'
import { german } from '../../../src/words/de'
import { finding, sample } from '../sample'
import { testBoard } from '../test-board'

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('Escape', () => {
  it('takes back the innermost thing, one at a time, and the selection last', () => {
    const { board, state } = testBoard(sample())
    board.view({
      preview: { finding: 'r()', fix: 0, label: 'Cure', patch: [] },
      dialog: { id: 'quick-add' },
      tool: 'asset',
      placing: 'custom',
      shownFinding: 'r()',
      selection: new Set(['pc']),
    })
    const after = () => {
      expect(board.run('escape')).toBe(true)
      const { preview, dialog, tool, placing, shownFinding, selection } = state()
      return [
        preview === null,
        dialog === null,
        tool === 'select' && placing === null,
        shownFinding === null,
        selection.size === 0,
      ]
    }
    expect(after()).toEqual([true, false, false, false, false])
    expect(after()).toEqual([true, true, false, false, false])
    expect(after()).toEqual([true, true, true, false, false])
    expect(after()).toEqual([true, true, true, true, false])
    expect(after()).toEqual([true, true, true, true, true])
    expect(board.run('escape')).toBe(false)
  })
})

describe('walking', () => {
  it('starts in the middle of the view and goes to the nearest neighbour of the same zone', () => {
    const { board, state } = testBoard(sample())
    expect(board.run('focus-right')).toBe(true)
    expect(state().focus).not.toBeNull()
    board.run('focus', { id: 'hmi' })
    board.run('focus-right')
    expect(state().focus).toBe('asics')
    expect([...state().selection]).toEqual(['asics'])
    board.run('focus-left')
    expect(state().focus).toBe('hmi')
  })

  it('reaches every card, zone and note by arrows, Enter and Esc', () => {
    const { board, state } = testBoard(sample())
    const seen = new Set<string>()
    const queue = ['pc']
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      for (const key of ['focus-left', 'focus-right', 'focus-up', 'focus-down', 'enter', 'leave']) {
        board.view({ focus: at, selection: new Set([at]), renaming: null })
        board.run(key)
        const { focus } = state()
        if (focus !== null) queue.push(focus)
      }
    }
    const drawn = [...state().scene.assets.keys(), ...state().scene.zones.keys(), ...state().scene.annotations.keys()]
    expect(drawn.filter((id) => !seen.has(id))).toEqual([])
  })

  it('Enter goes into a zone, Esc out of it; on a card Enter renames', () => {
    const { board, state } = testBoard(sample())
    board.run('focus', { id: 'cell' })
    board.run('enter')
    expect(state().focus).toBe('hmi')
    board.run('enter')
    expect(state().renaming).toBe('hmi')
    board.run('escape')
    expect(state().renaming).toBeNull()
    board.run('escape')
    expect(state().focus).toBe('cell')
    board.run('escape')
    expect(state().focus).toBe('ops')
    board.run('escape')
    expect(state()).toMatchObject({ focus: null })
    expect(state().selection.size).toBe(0)
  })

  it('follows conduits to their ends and back, and from one to the next', () => {
    const { board, state } = testBoard(sample())
    board.run('focus', { id: 'pc' })
    board.run('walk-to-target')
    expect(state().focus).toBe('c1')
    board.run('walk-next')
    expect(state().focus).toBe('c3')
    board.run('walk-previous')
    board.run('walk-to-target')
    expect(state().focus).toBe('fleet')
    board.run('walk-to-source')
    board.run('walk-to-source')
    expect(state().focus).toBe('pc')
  })

  it('C and an arrow draw a conduit to the neighbour; C with two selected ends joins them at once', () => {
    const { board, state } = testBoard(sample())
    board.run('focus', { id: 'hmi' })
    board.run('conduit-tool')
    expect(state().tool).toBe('conduit')
    board.run('focus-right')
    const [made] = state().selection
    expect(state().index.conduit(made)).toMatchObject({ source: 'hmi', target: 'asics' })
    expect(state().index.conduit(made)?.flows).toBeUndefined()
    expect(state().tool).toBe('select')
    board.run('select', { ids: ['proxy', 'pc'] })
    board.run('conduit-tool')
    expect(state().index.conduit([...state().selection][0])).toMatchObject({ source: 'proxy', target: 'pc' })
  })

  it('with one end a list asks for the other', () => {
    const { board, state } = testBoard(sample())
    board.run('select', { ids: ['hmi'] })
    board.run('connect-from-selection')
    expect(state().dialog).toEqual({ id: 'connect', about: 'hmi' })
    board.run('close-dialog')
    board.run('conduit-tool')
    board.run('enter')
    expect(state().dialog).toEqual({ id: 'connect', about: 'hmi' })
    expect(board.run('add-conduit', { source: 'hmi', target: 'hmi' })).toBe(false)
    expect(board.run('add-conduit', { source: 'hmi', target: 'nobody' })).toBe(false)
  })
})

describe('several at once by key', () => {
  it('what is kept stays selected while the arrows walk on, and is let go by the same key', () => {
    const { board, state } = testBoard(sample())
    board.run('focus', { id: 'hmi' })
    board.run('keep-selected')
    expect(state().announcement).toBe('HMI kept, 1 selected')
    board.run('focus-right')
    expect([...state().selection]).toEqual(['hmi', 'asics'])
    board.run('keep-selected')
    board.run('focus-left')
    expect([...state().selection].toSorted()).toEqual(['asics', 'hmi'])
    board.run('keep-selected')
    expect([...state().selection]).toEqual(['asics'])
    board.run('zone-from-selection')
    expect(state().kept.size).toBe(0)
    board.run('select', { ids: ['pc'] })
    board.run('focus-right')
    expect(state().selection.size).toBe(1)
  })
})

describe('Enter with a tool in hand', () => {
  it('puts a note, a text, a zone or the chosen type into view, also where something is selected', () => {
    const { board, state } = testBoard(sample())
    const counts = () => [state().index.annotations.length, state().index.zones.length, state().index.assets.length]
    board.run('focus', { id: 'pc' })
    for (const tool of ['note', 'text']) {
      board.run(`${tool}-tool`)
      board.run('enter')
      expect(state().index.annotations.at(-1)?.kind).toBe(tool)
      expect(state().renaming).toBe(state().index.annotations.at(-1)?.id)
      board.view({ renaming: null })
    }
    board.run('zone-tool')
    board.run('enter')
    expect(counts()).toEqual([3, 4, 7])
    board.view({ renaming: null })
    board.run('place-type', { type: 'plc' })
    board.run('enter')
    expect(counts()).toEqual([3, 4, 8])
    expect(state()).toMatchObject({ tool: 'select', placing: null })
  })
})

describe('the view by key', () => {
  it('the arrows move it with the hand tool, and walk without', () => {
    const { board, state } = testBoard(sample())
    board.run('hand-tool')
    for (const way of ['right', 'down', 'down', 'left', 'left', 'up']) board.run(`focus-${way}`)
    expect(state()).toMatchObject({ viewport: { x: 80, y: -80, zoom: 1 }, focus: null })
    expect(state().cameraGoal).toMatchObject({ viewport: { x: 80, y: -80, zoom: 1 }, instant: true })
  })
})

describe('what applies', () => {
  const ids = (board: Parameters<typeof contextCommands>[0], selection: readonly string[]) => {
    board.store.setState({ selection: new Set(selection) })
    return contextCommands(board).map(({ id }) => id)
  }

  it('of a conduit alone is neither copied, moved by lanes nor renamed in place; its ends are swapped', () => {
    const { board, state } = testBoard(sample())
    const offered = ids(board, ['c1'])
    for (const command of ['delete', 'reverse-conduit', 'show-inspector']) expect(offered).toContain(command)
    for (const command of ['cut', 'copy', 'lane-up', 'rename-selected']) expect(offered).not.toContain(command)
    for (const command of ['rename-selected', 'copy', 'duplicate']) expect(board.run(command)).toBe(false)
    expect(state().renaming).toBeNull()
  })

  it('of an asset nobody swaps ends, of a note nobody draws conduits', () => {
    const { board } = testBoard(sample())
    expect(ids(board, ['pc'])).not.toContain('reverse-conduit')
    expect(ids(board, ['pc', 'c1'])).not.toContain('reverse-conduit')
    expect(ids(board, ['note'])).not.toContain('connect-from-selection')
    expect(ids(board, ['note'])).toContain('rename-selected')
  })

  it('Enter on a conduit asks for the inspector', () => {
    const { board, state } = testBoard(sample())
    board.run('focus', { id: 'c1' })
    board.run('enter')
    expect(state()).toMatchObject({ panel: 'inspector', panelAsked: 1, renaming: null })
  })
})

describe('findings by key', () => {
  it('J and K go round those that are open, the worst first', async () => {
    const { board, state, checks } = testBoard(sample())
    await settled()
    const accepted = { id: 'a', $order: 'a0', rule: 'r', about: [], reason: '', by: '', on: '' } as never
    checks[0]?.answer([
      finding({ id: 'one(pc)', about: ['pc', 'gone'] }),
      finding({ id: 'two(hmi)', about: ['hmi'], sentence: 'HMI is reached.' }),
      finding({ id: 'three(fw)', acceptance: accepted }),
    ])
    await settled()
    const shown = (command: string) => {
      board.run(command)
      return state().shownFinding
    }
    expect([shown('next-finding'), shown('next-finding'), shown('next-finding')]).toEqual([
      'one(pc)',
      'two(hmi)',
      'one(pc)',
    ])
    expect(shown('previous-finding')).toBe('two(hmi)')
    expect(state()).toMatchObject({ announcement: 'HMI is reached.', panel: 'findings' })
    expect([...state().selection]).toEqual(['hmi'])
    expect(state().cameraGoal?.instant).toBe(false)
  })
})

describe('words', () => {
  it('keys are written as on the keyboard of the machine', () => {
    expect(shortcutHint(['$mod+Shift+z', '$mod+y'], false)).toBe('Ctrl+Shift+Z')
    expect(shortcutHint(['$mod+Shift+z'], true)).toBe('⌘⇧Z')
    expect(shortcutHint(['Shift+?'], false)).toBe('?')
    expect(shortcutHint(['$mod+='], false)).toBe('Ctrl+=')
    expect(shortcutHint(['$mod+-'], false)).toBe('Ctrl+-')
    expect(shortcutHint(['Shift+Digit1'], false)).toBe('Shift+1')
    expect(shortcutHint(['Alt+Shift+ArrowUp'], false)).toBe('Alt+Shift+↑')
    expect(shortcutHint(['Escape'], false)).toBe('Esc')
    speak(german)
    expect(shortcutHint(['$mod+Shift+z'], false)).toBe('Strg+Umschalt+Z')
    expect(shortcutHint(['Delete'], false)).toBe('Entf')
    speak(null)
    expect(shortcutHint(undefined, false)).toBe('')
  })

  it('a record is spoken with its kind, zone, level and worst finding', () => {
    const { state } = testBoard(sample())
    const marks = new Map([['pc', { severity: 'error', count: 1 } as const]])
    const spoken = (id: string) => spokenName({ index: state().index, marks }, id)
    expect(spoken('pc')).toBe('Office PC, Office workstation, in no zone, level 4, 1 error')
    expect(spoken('cell')).toBe('Mining control, zone with 2 assets')
    expect(spoken('c1')).toBe('Office PC to Fleet manager, conduit, 1 flow, through 1 device')
    expect(spoken('c3')).toBe('Office PC to Second firewall, conduit, no flow named')
    expect(spoken('note')).toBe('Note “Ask the vendor”')
  })
})
