import { ChevronDown, ChevronRight, Search } from 'lucide'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { assetType } from '../../catalogue'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { OwnKind } from './OwnKind'
import { findTypes, type PaletteGroup, paletteGroups } from './palette-types'
import { TypeRow } from './TypeRow'

export interface PaletteListProps {
  /** A group that starts open, besides the first usual ones. */
  readonly openGroup?: string | undefined
  /** Stands beside the search field. */
  readonly beside?: ReactNode
  readonly onUsed?: (() => void) | undefined
  readonly onDragging?: ((dragging: boolean) => void) | undefined
}

/** So many of the usual groups start open. */
const OPEN_AT_FIRST = 3

/** Search, and the catalogue by group. Up and down walk through rows and group heads. */
export function PaletteList(props: PaletteListProps) {
  const site = useBoardState((state) => state.diagram.fields.site)
  const groups = useMemo(() => paletteGroups(site), [site])
  const [query, setQuery] = useState('')
  const [own, setOwn] = useState(false)
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map())
  const list = useRef<HTMLDivElement>(null)
  const say = words().panels.palette
  const found = query.trim() === '' ? null : findTypes(query, site)
  const isOpen = (entry: PaletteGroup, order: number) =>
    folded.get(entry.group.id) ?? (props.openGroup ? props.openGroup === entry.group.id : order < OPEN_AT_FIRST)
  if (own) return <OwnKind name={query.trim()} onDone={() => setOwn(false)} />
  return (
    <>
      <div className="zb-palette-top">
        <label className="zb-palette-search">
          <Icon shape={Search} />
          <span className="zb-hidden">{say.search}</span>
          <input
            type="search"
            data-palette-search
            placeholder={say.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && query) {
                event.stopPropagation()
                setQuery('')
              } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault()
                list.current?.querySelector<HTMLElement>(STOPS)?.focus()
              }
            }}
          />
          <kbd aria-hidden="true">/</kbd>
        </label>
        {props.beside}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the rows inside it */}
      <div className="zb-palette-list" ref={list} onKeyDown={walk}>
        <span className="zb-hidden" role="status">
          {found ? say.found(found.length) : ''}
        </span>
        {found
          ? found.map((type) => (
              <TypeRow key={type.id} type={type} onUsed={props.onUsed} onDragging={props.onDragging} />
            ))
          : groups.map((entry, order) => (
              <section key={entry.group.id} aria-label={entry.group.name}>
                <button
                  type="button"
                  data-palette-row
                  className="zb-palette-group"
                  aria-expanded={isOpen(entry, order)}
                  title={entry.group.description}
                  onClick={() => setFolded(new Map(folded).set(entry.group.id, !isOpen(entry, order)))}
                >
                  <Icon shape={isOpen(entry, order) ? ChevronDown : ChevronRight} />
                  <span>{entry.group.name}</span>
                  <small>{entry.types.length}</small>
                </button>
                {isOpen(entry, order) &&
                  entry.types.map((type) => (
                    <TypeRow key={type.id} type={type} onUsed={props.onUsed} onDragging={props.onDragging} />
                  ))}
              </section>
            ))}
        {found && (
          <p className="zb-palette-own">
            {found.length === 0 && `${say.nothing(query.trim())} `}
            <Button look="link" size="small" onClick={() => setOwn(true)}>
              {say.addOwn}
            </Button>
          </p>
        )}
      </div>
      <Hint />
    </>
  )
}

const STOPS = '[data-palette-row]'

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.indexOf(event.target as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  const search = event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-palette-search]')
  const to = event.key === 'ArrowDown' ? stops[at + 1] : at === 0 ? search : stops[at - 1]
  to?.focus()
}

function Hint() {
  const placing = useBoardState((state) => state.placing)
  const say = words().panels.palette
  const type = placing === null ? undefined : assetType(placing)
  return (
    <p className="zb-palette-hint">
      <b>{type ? say.placingLead(type.name) : say.hintLead}</b>
      {type ? say.placing : say.hint}
    </p>
  )
}
