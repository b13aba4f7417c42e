import { isMark } from '../../model'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { keepFocusIn } from '../ui/keep-focus-in'
import { AssetInspector } from './AssetInspector'
import { ConduitInspector } from './ConduitInspector'
import { DocumentInspector } from './DocumentInspector'
import { MarkInspector } from './MarkInspector'
import { NoteInspector } from './NoteInspector'
import { SeveralInspector } from './SeveralInspector'
import { ZoneInspector } from './ZoneInspector'

/** What is selected, with everything that can be said of it; the drawing itself where nothing is. */
export function Inspector() {
  const selection = useBoardState((state) => state.selection)
  const ids = [...selection]
  const [only] = ids
  const onlyShows = useBoardState((state) => state.onlyShows)
  return (
    <div
      ref={keepFocusIn}
      tabIndex={-1}
      className="zb-inspector"
      role="region"
      aria-label={words().panels.panel.inspector}
    >
      {/* Its fields cannot be used while the drawing is only shown: the browser puts out all that is inside. */}
      <fieldset disabled={onlyShows}>
        {only === undefined ? (
          <DocumentInspector />
        ) : ids.length > 1 ? (
          <SeveralInspector key={ids.join(' ')} ids={ids} />
        ) : (
          <OneRecord key={only} id={only} />
        )}
      </fieldset>
    </div>
  )
}

function OneRecord({ id }: { id: string }) {
  const index = useBoardState((state) => state.index)
  const asset = index.asset(id)
  if (asset) return <AssetInspector asset={asset} />
  const zone = index.zone(id)
  if (zone) return <ZoneInspector zone={zone} />
  const conduit = index.conduit(id)
  if (conduit) return <ConduitInspector conduit={conduit} />
  const note = index.annotations.find((annotation) => annotation.id === id)
  if (!note) return <DocumentInspector />
  return isMark(note) ? <MarkInspector mark={note} /> : <NoteInspector note={note} />
}
