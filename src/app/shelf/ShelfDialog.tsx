import { Search } from 'lucide'
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { DialogFrame, foundBy, Icon, keepFocusIn, searchIn } from '../../panels'
import { DAYS_KEPT, type ShelfEntry } from '../../persistence'
import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { whenChanged } from '../when'
import { ShelfRow } from './ShelfRow'
import './shelf.css'

/** With more drawings than these there is something to search. */
const FEW = 4

/** All drawings of this browser: find, open, rename, duplicate, delete; what was deleted can be taken back. */
export default function ShelfDialog({ onClose }: { onClose: () => void }) {
  const shelf = useAppState((state) => state.shelf)
  const [query, setQuery] = useState('')
  // With hundreds of drawings the list follows a moment after what is typed.
  const asked = useDeferredValue(query.trim())
  const found = useMemo(() => (asked === '' ? shelf.map((entry) => ({ entry })) : find(shelf, asked)), [shelf, asked])
  const { shelf: text } = words().app
  return (
    <DialogFrame title={text.title} description={text.lead} look="wide" onClose={onClose}>
      {shelf.length > FEW && <SearchField query={query} onChange={setQuery} />}
      <p className={asked === '' ? 'visually-hidden' : 'app-shelf-found'} role="status">
        {asked === '' ? '' : text.found(found.length)}
      </p>
      <div className="app-shelf" ref={keepFocusIn} tabIndex={-1}>
        {shelf.length === 0 && <p className="app-shelf-empty">{text.empty}</p>}
        <ul>
          {found.map(({ entry }) => (
            <ShelfRow key={entry.id} entry={entry} holds={asked === '' ? null : foundBy(asSearchable(entry), asked)} />
          ))}
        </ul>
        {asked === '' && <DeletedDrawings />}
      </div>
    </DialogFrame>
  )
}

const asSearchable = (entry: ShelfEntry) => ({ entry, label: entry.title, keywords: entry.names ?? [] })

function find(shelf: readonly ShelfEntry[], query: string) {
  return searchIn(shelf.map(asSearchable), query)
}

function SearchField({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const id = useId()
  const { shelf: text } = words().app
  return (
    <div className="app-shelf-search">
      <label htmlFor={id} className="visually-hidden">
        {text.search}
      </label>
      <Icon shape={Search} />
      <input
        id={id}
        type="search"
        className="zb-input"
        value={query}
        placeholder={text.searchHint}
        data-own-escape={query === '' ? undefined : true}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          event.preventDefault()
          event.stopPropagation()
          onChange('')
        }}
      />
    </div>
  )
}

function DeletedDrawings() {
  const { library } = useApp()
  const shelf = useAppState((state) => state.shelf)
  const [deleted, setDeleted] = useState<readonly ShelfEntry[]>([])
  useEffect(() => void library.listDeleted().then(setDeleted, () => setDeleted([])), [library, shelf])
  const { shelf: text } = words().app
  if (deleted.length === 0) return null
  return (
    <details className="app-shelf-deleted">
      <summary>{text.deletedGroup(deleted.length, DAYS_KEPT)}</summary>
      <ul>
        {deleted.map((entry) => (
          <li key={entry.id}>
            <span>{entry.title}</span>
            <small>{whenChanged(entry.deletedAt ?? entry.changedAt)}</small>
            <button
              type="button"
              className="zb-button is-link is-small"
              aria-label={text.restore(entry.title)}
              onClick={() => void library.restore(entry.id)}
            >
              {text.restoreShort}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
