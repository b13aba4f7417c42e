import { ChevronRight, Ellipsis, Factory, Spline, SquareDashed } from 'lucide'
import { type MouseEvent, useEffect, useRef } from 'react'
import { purdueLevelInfo } from '../../catalogue'
import { type BoardState, spokenName, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { AssetTile } from '../ui/AssetTile'
import { classNames } from '../ui/class-names'
import { FindingShape } from '../ui/FindingShape'
import { Icon } from '../ui/Icon'
import { type OutlineRow, rowName } from './outline-rows'

interface OutlineLineProps {
  readonly row: OutlineRow
  /** Px from the top of the list. */
  readonly top: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isRenaming: boolean
  readonly onPick: () => void
  readonly onFold: () => void
  /** Null where the old name stays. */
  readonly onRenamed: (name: string | null) => void
}

/** One line of the outline: what it is, its name, its level where it is on another than what it is in, its worst finding. */
export function OutlineLine({ row, top, isActive, isSelected, isRenaming, ...on }: OutlineLineProps) {
  const index = useBoardState((state) => state.index)
  const mark = useBoardState((state) => (row.id === null ? undefined : state.marks.get(row.id)))
  const board = useBoard()
  const name = rowName(index, row)
  const say = words().panels.outline
  return (
    <div
      role="treeitem"
      data-row={row.key}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.of}
      aria-selected={isSelected}
      {...(row.isOpen === null ? {} : { 'aria-expanded': row.isOpen })}
      aria-label={spoken(board.store.getState(), row, name)}
      className={classNames('zb-outline-row', `is-${row.kind}`, isSelected && 'is-selected')}
      style={{ top, paddingLeft: 6 + (row.depth - 1) * 14 }}
      onClick={on.onPick}
      onContextMenu={on.onPick}
    >
      <i
        className={classNames('zb-outline-fold', row.isOpen === true && 'is-open', row.isOpen === null && 'is-none')}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          on.onFold()
        }}
      >
        <Icon shape={ChevronRight} />
      </i>
      <Picture row={row} />
      {isRenaming ? <NameField name={name} onDone={on.onRenamed} /> : <span className="zb-outline-name">{name}</span>}
      {row.kind === 'asset' && row.depth > 3 && row.level && (
        <small aria-hidden="true" data-says={purdueLevelInfo(row.level).number} />
      )}
      {mark && <FindingShape severity={mark.severity} />}
      <button type="button" className="zb-outline-more" tabIndex={-1} aria-label={say.menuOf(name)} onClick={openMenu}>
        <Icon shape={Ellipsis} />
      </button>
    </div>
  )
}

function Picture({ row }: { row: OutlineRow }) {
  const asset = useBoardState(({ index }) => index.asset(row.id ?? undefined))
  if (asset) return <AssetTile asset={asset} size="small" />
  if (row.kind === 'level') return <i className={`zb-outline-level is-${row.level?.replace('.', '-')}`} />
  return <Icon shape={row.kind === 'zone' ? SquareDashed : row.kind === 'conduit' ? Spline : Factory} />
}

/** What a screen reader says of the row; the tree itself says how deep it is and whether it is open. */
function spoken(state: BoardState, { kind, id }: OutlineRow, name: string): string {
  if (id === null) return name
  const all = spokenName(state, id)
  // A conduit is told from where it is listed: "to Historian".
  return kind === 'conduit' ? `${name}, ${all.split(', ').slice(1).join(', ')}` : all
}

/** The menu of the row where the button is, as a click with the right button would open it. */
function openMenu(event: MouseEvent<HTMLElement>) {
  event.stopPropagation()
  const row = event.currentTarget.closest<HTMLElement>('[role="treeitem"]')
  const box = event.currentTarget.getBoundingClientRect()
  row?.dispatchEvent(
    new window.MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      clientX: box.left + box.width / 2,
      clientY: box.bottom,
    }),
  )
}

function NameField({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => field.current?.select(), [])
  const end = (to: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(to)
  }
  return (
    <input
      ref={field}
      autoFocus
      className="zb-outline-field"
      aria-label={words().canvas.rename}
      defaultValue={name}
      maxLength={200}
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => end(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') end(event.currentTarget.value)
        else if (event.key === 'Escape') end(null)
        else return
        event.preventDefault()
      }}
    />
  )
}
