import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { FindingCounts } from '../shelf/FindingCounts'
import { openShelved } from '../shelf/open-shelved'
import { Thumbnail } from '../shelf/Thumbnail'
import { whenChanged } from '../when'

const MOST_RECENT = 6

/** The drawings changed last, with what the last check found. */
export function RecentDrawings() {
  const app = useApp()
  const shelf = useAppState((state) => state.shelf)
  const { start } = words().app
  if (shelf.length === 0) return null
  return (
    <section className="app-recent" aria-labelledby="app-recent">
      <h2 id="app-recent">{start.recent}</h2>
      <ul>
        {shelf.slice(0, MOST_RECENT).map((entry) => (
          <li key={entry.id}>
            <button type="button" onClick={() => void openShelved(app, entry.id)}>
              <Thumbnail thumbnail={entry.thumbnail} />
              <span className="app-recent-title">{entry.title}</span>
              <small>{whenChanged(entry.changedAt)}</small>
              <FindingCounts findings={entry.findings} />
            </button>
          </li>
        ))}
      </ul>
      {shelf.length > MOST_RECENT && (
        <button type="button" className="zb-button is-link" onClick={() => void app.board.run('shelf')}>
          {start.allDrawings(shelf.length)}
        </button>
      )}
    </section>
  )
}
