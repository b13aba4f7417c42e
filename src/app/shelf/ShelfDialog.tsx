import { useEffect, useState } from 'react'
import { DialogFrame, keepFocusIn } from '../../panels'
import { DAYS_KEPT, type ShelfEntry } from '../../persistence'
import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { whenChanged } from '../when'
import { ShelfRow } from './ShelfRow'
import './shelf.css'

/** All drawings of this browser: open, rename, duplicate, delete; what was deleted can be taken back. */
export default function ShelfDialog({ onClose }: { onClose: () => void }) {
  const shelf = useAppState((state) => state.shelf)
  const { shelf: text } = words().app
  return (
    <DialogFrame title={text.title} description={text.lead} look="wide" onClose={onClose}>
      <div className="app-shelf" ref={keepFocusIn} tabIndex={-1}>
        {shelf.length === 0 && <p className="app-shelf-empty">{text.empty}</p>}
        <ul>
          {shelf.map((entry) => (
            <ShelfRow key={entry.id} entry={entry} />
          ))}
        </ul>
        <DeletedDrawings />
      </div>
    </DialogFrame>
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
