import { CopyPlus, Pencil, Trash2 } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '../../panels'
import type { ShelfEntry } from '../../persistence'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { type App, useApp } from '../app-state'
import { tell } from '../messages/tell'
import { dayAndMonth, whenChanged } from '../when'
import { FindingCounts } from './FindingCounts'
import { openShelved } from './open-shelved'
import { Thumbnail } from './Thumbnail'

export interface ShelfRowProps {
  readonly entry: ShelfEntry
  /** What is in the drawing by which it was found; null where nothing was looked for, or its title says it. */
  readonly holds: string | null
}

/** A drawing of the shelf: its picture, what is in it, and what can be done with it. */
export function ShelfRow({ entry, holds }: ShelfRowProps) {
  const app = useApp()
  const [renaming, setRenaming] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const byKey = useRef(false)
  // Who ends by a key goes on where they began.
  useEffect(() => {
    if (!renaming && byKey.current) pencil.current?.focus()
    byKey.current = false
  }, [renaming])
  const isOpen = useBoardState((state) => state.documentId === entry.id)
  const { shelf: text, counts } = words().app
  const { assets, zones, conduits } = entry.counts
  return (
    <li className="app-shelf-row">
      <button
        type="button"
        className="app-shelf-open"
        aria-label={text.open(entry.title)}
        onClick={() => void openShelved(app, entry.id)}
      >
        <Thumbnail thumbnail={entry.thumbnail} />
      </button>
      <div className="app-shelf-facts">
        {renaming ? (
          <RenameField
            entry={entry}
            onEnd={(key) => {
              byKey.current = key
              setRenaming(false)
            }}
          />
        ) : (
          <b>
            {entry.title}
            {isOpen && <small>{text.isOpen}</small>}
          </b>
        )}
        <span>
          {counts.content(assets, zones, conduits)}
          {holds !== null && <em> · {text.holds(holds)}</em>}
        </span>
        <span>
          {whenChanged(entry.changedAt)} · {text.since(dayAndMonth(entry.createdAt))}
        </span>
      </div>
      <FindingCounts findings={entry.findings} />
      <div className="app-shelf-actions">
        <IconButton ref={pencil} label={text.rename(entry.title)} icon={Pencil} onClick={() => setRenaming(true)} />
        <IconButton
          label={text.duplicate(entry.title)}
          icon={CopyPlus}
          onClick={() => void attempt(app, () => app.library.duplicate(entry.id, text.copyOf(entry.title)))}
        />
        <IconButton label={text.delete(entry.title)} icon={Trash2} onClick={() => void remove(app, entry)} />
      </div>
    </li>
  )
}

function RenameField({ entry, onEnd }: { entry: ShelfEntry; onEnd: (byKey: boolean) => void }) {
  const app = useApp()
  const { shelf: text } = words().app
  const commit = (title: string, byKey: boolean) => {
    onEnd(byKey)
    if (title === '' || title === entry.title) return
    if (app.board.store.getState().documentId === entry.id) app.board.run('set-document', { fields: { title } })
    else void attempt(app, () => app.library.rename(entry.id, title))
  }
  return (
    <input
      className="zb-input"
      aria-label={text.newTitle}
      defaultValue={entry.title}
      maxLength={200}
      autoFocus
      data-own-escape
      onFocus={(event) => event.target.select()}
      onBlur={(event) => commit(event.target.value.trim(), false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // Else Enter would press the button that takes the keyboard.
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Enter') commit(event.currentTarget.value.trim(), true)
        else onEnd(true)
      }}
    />
  )
}

async function remove(app: App, entry: ShelfEntry): Promise<void> {
  const { shelf: text } = words().app
  await attempt(app, async () => {
    const wasOpen = await app.desk.remove(entry.id)
    app.board.toast(text.deleted(entry.title), { label: text.undo, command: 'restore-drawing', args: entry.id })
    if (wasOpen) app.state.setState({ atStart: true })
  })
}

async function attempt(app: App, work: () => Promise<unknown>): Promise<void> {
  const { shelf: text } = words().app
  try {
    await work()
  } catch {
    tell(app, { title: text.title, sentence: text.trouble })
  }
}
