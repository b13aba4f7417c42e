import { useState } from 'react'
import { DialogFrame } from '../../panels'
import { useBoardState } from '../../store'
import { exportWords } from '../../words'
import './export.css'
import { ExportActions } from './ExportActions'
import { ExportFacts } from './ExportFacts'
import { ExportOptions } from './ExportOptions'
import { ExportPreview } from './ExportPreview'
import { partChoices, settingsFor } from './parts'
import { backgroundsOf, type ExportSettings, USUAL } from './settings'
import { useDrawn, usePicture } from './use-picture'

/** Kept while the page lives: the next export starts as the last one. */
let last: ExportSettings = USUAL

/** The picture of the drawing, as it will be saved, and what can be chosen of it. */
export default function ExportDialog({ onClose }: { onClose: () => void }) {
  const drawn = useDrawn()
  // What is hidden on the board is left out of its picture, unless somebody says otherwise.
  const hidesNotes = useBoardState((state) => state.hidesAnnotations)
  const [settings, setSettings] = useState(() => {
    const usual = settingsFor(last, drawn)
    return hidesNotes ? { ...usual, notes: false } : usual
  })
  const made = usePicture(settings)
  const text = exportWords()
  const choose = (change: Partial<ExportSettings>) => {
    const next = { ...settings, ...change }
    const allowed: ExportSettings = backgroundsOf(next.theme).includes(next.background)
      ? next
      : { ...next, background: 'canvas' }
    last = { ...allowed, notes: change.notes ?? last.notes }
    setSettings(allowed)
  }
  return (
    <DialogFrame title={text.title} description={text.lead} look="wide" className="app-export" onClose={onClose}>
      <div className="app-export-body">
        <ExportPreview settings={settings} made={made} />
        <div className="app-export-side">
          <ExportOptions settings={settings} parts={partChoices(drawn)} onChange={choose} />
          <footer className="app-export-foot">
            <ExportFacts settings={settings} made={made} />
            <ExportActions settings={settings} made={made} onDone={onClose} />
          </footer>
        </div>
      </div>
    </DialogFrame>
  )
}
