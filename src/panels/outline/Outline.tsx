import { Search } from 'lucide'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Board, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { type ExtraEntry, RecordMenu } from '../menu/RecordMenu'
import { Icon } from '../ui/Icon'
import { askHome } from '../ui/keyboard-home'
import { isOpenIn, useFolds } from './folds'
import { OutlineLine } from './OutlineLine'
import './outline.css'
import { foundRows, keyOf, type OutlineRow, outlineRows, pathTo } from './outline-rows'
import { useWindow } from './use-window'

/**
 * The drawing as a tree: site, levels, zones, assets, conduits. Everything that can be done on the canvas can be done here
 * by key or by menu; what is selected here is selected there.
 */
export function Outline() {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const selection = useBoardState((state) => state.selection)
  const asked = useBoardState((state) => state.panelAsked)
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState<{ readonly key: string; readonly id: string | null }>({ key: 'site', id: null })
  const [renaming, setRenaming] = useState<string | null>(null)
  const { folds, chosen, setOpen } = useFolds(board)
  const rows = useMemo(
    () => (query.trim() === '' ? outlineRows(index, isOpenIn(chosen)) : foundRows(index, query)),
    [index, query, chosen],
  )
  // What the canvas picked is shown here too; the keyboard stays where it is.
  const [only] = selection
  const elsewhere = selection.size === 1 && only !== undefined && only !== picked.id ? only : null
  const path = useMemo(() => (elsewhere === null ? [] : pathTo(index, elsewhere)), [index, elsewhere])
  const active = path[0] ?? picked.key
  const found = rows.findIndex(({ key }) => key === active)
  const at = found >= 0 ? found : Math.min(folds.lastAt, rows.length - 1)
  const current = rows[at] as OutlineRow
  const { frame, height, shown, reveal } = useWindow(rows.length, at)
  const rowElement = (key: string) => frame.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const focusSoon = useRef(false)
  const currentKey = useRef(current.key)
  const hasKeyboard = useRef(false)
  const say = words().panels.outline

  useEffect(() => {
    if (path.length > 1) setOpen(path.slice(1), true)
  }, [path, setOpen])

  useLayoutEffect(() => {
    currentKey.current = current.key
    folds.stoodAt(at)
    reveal(at)
    // A row that is taken away takes the keyboard with it.
    const isLost = hasKeyboard.current && document.activeElement === document.body
    if (!focusSoon.current && !isLost) return
    focusSoon.current = false
    rowElement(current.key)?.focus({ preventScroll: true })
  })

  const answered = useRef(askedBefore(board))
  useEffect(() => {
    if (answered.current === asked) return
    answered.current = asked
    rememberAsked(board, asked)
    rowElement(current.key)?.focus({ preventScroll: true })
  })

  const goTo = (row: OutlineRow | undefined) => {
    if (!row) return
    focusSoon.current = true
    setPicked(row)
    select(row)
  }
  const select = (row: OutlineRow) => {
    board.run('select', { ids: row.id === null ? [] : [row.id] })
    if (row.id !== null) board.run('focus', { id: row.id })
  }
  const fold = (row: OutlineRow, open: boolean) => {
    if (row.isOpen === null || row.isOpen === open) return false
    setOpen([row.key], open)
    return true
  }

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (renaming !== null) return
    const isAlone = !event.altKey && !event.ctrlKey && !event.metaKey
    const act = isAlone && (!event.shiftKey || event.key === 'Enter') ? keyActions[event.key] : undefined
    if (!act || !act()) {
      // What takes away or copies acts on the row that has the keyboard, whatever the board has picked since.
      const row = rows.find(({ key }) => key === (event.target as Element).getAttribute('data-row'))
      const isActing = isAlone ? /^(?:Delete|Backspace)$/u.test(event.key) : /^[cdx]$/u.test(event.key)
      if (isActing && row && row.id !== null && !selection.has(row.id)) select(row)
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const step = (to: number) => {
    goTo(rows[Math.max(0, Math.min(rows.length - 1, to))])
    return true
  }
  const keyActions: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => step(at + 1),
    ArrowUp: () => step(at - 1),
    Home: () => step(0),
    End: () => step(rows.length - 1),
    PageDown: () => step(at + 12),
    PageUp: () => step(at - 12),
    ArrowRight: () => {
      if (!fold(current, true) && current.isOpen) goTo(rows[at + 1])
      return true
    },
    ArrowLeft: () => {
      if (!fold(current, false)) goTo(rows.find(({ key }) => key === current.parent))
      return true
    },
    Enter: () => {
      if (current.id === null) return fold(current, !current.isOpen)
      board.run('go-to', { ids: [current.id] })
      document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true })
      return true
    },
    ' ': () => {
      select(current)
      return true
    },
    a: () => {
      if (onlyShows) return false
      addAsset(current)
      return true
    },
    F2: () => {
      if (current.kind !== 'asset' && current.kind !== 'zone') return false
      setRenaming(current.key)
      return true
    },
  }

  const addAsset = (row: OutlineRow) => {
    const zone = zoneOfRow(row)
    const about = { ...(row.level ? { level: row.level } : {}), ...(zone ? { zone } : {}) }
    // The row that is current by then is that of the asset.
    askHome(() => rowElement(currentKey.current))
    board.view({ dialog: { id: 'quick-add', about: JSON.stringify(about) } })
  }
  const addZone = (row: OutlineRow) => {
    const before = new Set(index.zones.map(({ id }) => id))
    const parent = row.kind === 'zone' ? row.id : null
    if (!board.run('add-zone', { level: row.level ?? 'L3', ...(parent ? { parent } : {}) })) return
    board.view({ renaming: null })
    const added = board.store.getState().index.zones.find(({ id }) => !before.has(id))
    if (!added) return
    setOpen(pathTo(board.store.getState().index, added.id).slice(1), true)
    setPicked({ key: keyOf(added.id), id: added.id })
    setRenaming(keyOf(added.id))
  }
  /** The zone that a new asset joins: the row's own, or that of the asset. */
  const zoneOfRow = ({ kind, id }: OutlineRow): string | null => {
    if (kind === 'zone') return id
    const asset = index.asset(id ?? undefined)
    return (asset && index.zoneOf(asset)?.id) ?? null
  }
  const extra = (): readonly ExtraEntry[] => [
    { id: 'asset-here', label: say.assetHere, icon: 'plus', onPick: () => addAsset(current) },
    {
      id: 'zone-here',
      label: current.kind === 'zone' ? say.zoneInside : say.zoneHere,
      icon: 'square-dashed',
      onPick: () => addZone(current),
    },
    ...(current.kind === 'asset' || current.kind === 'zone'
      ? [{ id: 'rename-here', label: say.rename, icon: 'text-cursor-input', onPick: () => setRenaming(current.key) }]
      : []),
  ]

  return (
    <div className="zb-outline">
      <label className="zb-outline-search">
        <Icon shape={Search} />
        <input
          type="search"
          aria-label={say.find}
          placeholder={say.find}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            goTo(rows[at])
          }}
        />
      </label>
      <RecordMenu
        className="zb-outline-ground"
        extra={onlyShows ? () => [] : extra}
        home={() => rowElement(current.key) ?? null}
      >
        <div
          className="zb-outline-frame"
          role="tree"
          aria-label={say.name}
          ref={frame}
          onKeyDown={onKey}
          onFocus={() => {
            hasKeyboard.current = true
          }}
          onBlur={({ relatedTarget, target }) => {
            if (relatedTarget !== null || target.isConnected)
              hasKeyboard.current = relatedTarget instanceof Node && Boolean(frame.current?.contains(relatedTarget))
          }}
        >
          <div className="zb-outline-all" role="presentation" style={{ height }}>
            {shown.map(({ at: place, top }) => {
              const row = rows[place]
              return (
                row && (
                  <OutlineLine
                    key={row.key}
                    row={row}
                    top={top}
                    isActive={place === at}
                    isSelected={row.id !== null && selection.has(row.id)}
                    isRenaming={renaming === row.key}
                    onPick={() => goTo(row)}
                    onFold={() => fold(row, !row.isOpen)}
                    onRenamed={(name) => {
                      setRenaming(null)
                      focusSoon.current = true
                      if (name !== null && row.id !== null) board.run('rename', { id: row.id, name })
                    }}
                  />
                )
              )
            })}
          </div>
        </div>
      </RecordMenu>
      {query.trim() !== '' && rows.length === 1 && <p className="zb-outline-none">{say.nothing(query.trim())}</p>}
    </div>
  )
}

/** Whoever asks for the outline gets the keyboard in it, once a time that it is asked for. */
const asks = new WeakMap<Board, number>()
const askedBefore = (board: Board) => asks.get(board) ?? 0
const rememberAsked = (board: Board, asked: number) => void asks.set(board, asked)
