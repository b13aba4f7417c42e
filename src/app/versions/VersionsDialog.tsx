import { useEffect, useState } from 'react'
import { DialogFrame, keepFocusIn } from '../../panels'
import { AUTOMATIC_KEPT } from '../../persistence'
import { useBoardState } from '../../store'
import { versionWords } from '../../words'
import { useApp } from '../app-state'
import { Contents } from './contents'
import { NameNow } from './NameNow'
import { useVersions } from './use-versions'
import { VersionDetails } from './VersionDetails'
import { VersionList } from './VersionList'
import './versions.css'

/** The versions of the open drawing: what they looked like, what has changed since, and the way back. */
export default function VersionsDialog({ naming, onClose }: { naming: boolean; onClose: () => void }) {
  const { library } = useApp()
  const drawing = useBoardState((state) => state.documentId)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const { versions, failed } = useVersions(library.versions, drawing)
  const [picked, setPicked] = useState<string | null>(null)
  const [contents] = useState(() => new Contents(library.versions))
  useEffect(() => () => contents.close(), [contents])
  const say = versionWords()
  const chosen = versions?.find(({ id }) => id === picked) ?? versions?.[0]
  return (
    <DialogFrame title={say.title} description={say.lead(AUTOMATIC_KEPT)} look="full" onClose={onClose}>
      <div className="app-versions" ref={keepFocusIn} tabIndex={-1}>
        <div className="app-versions-side">
          {!onlyShows && <NameNow takesKeyboard={naming} onSaved={setPicked} />}
          {versions && versions.length > 0 && (
            <VersionList
              versions={versions}
              chosen={chosen?.id ?? null}
              contents={contents}
              takesKeyboard={!naming}
              onChoose={setPicked}
            />
          )}
          <p className="app-versions-none" role="status">
            {failed ? say.trouble : versions === null ? say.loading : versions.length === 0 ? say.empty : ''}
          </p>
        </div>
        {chosen && versions && (
          <VersionDetails key={chosen.id} version={chosen} others={versions} contents={contents} />
        )}
      </div>
    </DialogFrame>
  )
}
