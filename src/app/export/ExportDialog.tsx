import { useMemo, useState } from 'react'
import { Button, DialogFrame } from '../../panels'
import { useBoard } from '../../store'
import { words } from '../../words'
import { useApp } from '../app-state'
import { canCopyPictures } from '../clipboard'
import { fileName } from '../files/file-name'
import { saveFile } from '../files/pick'
import { saveDrawing } from '../files/save-drawing'
import { tell } from '../messages/tell'
import { titleOf } from '../session/facts'
import { svgUrl } from '../svg-url'
import './export.css'
import { ExportOptions } from './ExportOptions'
import { type ExportSettings, USUAL } from './settings'
import { sizeInWords } from './size-in-words'
import { type PictureState, usePicture } from './use-picture'

/** Kept while the page lives: the next export starts as the last one. */
let last: ExportSettings = USUAL

/** The picture of the drawing, as it will be saved, and what can be chosen of it. */
export default function ExportDialog({ onClose }: { onClose: () => void }) {
  const [settings, setSettings] = useState(last)
  const made = usePicture(settings)
  const text = words().app.export
  const choose = (change: Partial<ExportSettings>) => {
    last = { ...settings, ...change }
    setSettings(last)
  }
  return (
    <DialogFrame title={text.title} description={text.lead} look="wide" className="app-export" onClose={onClose}>
      <div className="app-export-body">
        <Preview settings={settings} made={made} />
        <div className="app-export-side">
          <ExportOptions settings={settings} onChange={choose} />
          <Facts settings={settings} made={made} />
          <Actions settings={settings} made={made} onDone={onClose} />
        </div>
      </div>
    </DialogFrame>
  )
}

interface PartProps {
  readonly settings: ExportSettings
  readonly made: PictureState
}

function Preview({ settings, made }: PartProps) {
  const text = words().app.export
  const url = useMemo(() => made.picture && svgUrl(made.picture.svg), [made.picture])
  if (settings.format === 'json') return <div className="app-export-preview is-text">{text.jsonHint}</div>
  return (
    <div className="app-export-preview" aria-busy={url === null}>
      {url === null ? <span>{made.failed ? text.failed : text.drawing}</span> : <img src={url} alt={text.preview} />}
    </div>
  )
}

/** How large the file is, and what had to be made smaller. */
function Facts({ settings, made }: PartProps) {
  const text = words().app.export
  const { picture, file } = made
  if (settings.format === 'json' || !picture) return <p className="app-export-facts" aria-live="polite" />
  const isSmaller = settings.format === 'png' && picture.scale !== null && picture.scale < settings.scale
  return (
    <p className="app-export-facts" aria-live="polite">
      {picture.scale === null ? (
        text.tooLarge
      ) : (
        <>
          {text.pixels(picture.width, picture.height)}
          {file && ` · ${text.bytes(sizeInWords(file.size))}`}
        </>
      )}
      {made.failed && text.failed}
      {isSmaller && <span>{text.steppedDown(`${settings.scale}×`, `${picture.scale}×`)}</span>}
    </p>
  )
}

function Actions({ settings, made, onDone }: PartProps & { onDone: () => void }) {
  const app = useApp()
  const board = useBoard()
  const text = words().app.export
  const { format } = settings
  const save = async () => {
    if (format === 'json') {
      onDone()
      await saveDrawing(app)
      return
    }
    if (!made.file) return
    const name = fileName(titleOf(board.store.getState()), format)
    try {
      if (!(await saveFile(made.file, name, text.formats[format]))) return
      board.toast(text.done(name))
      onDone()
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : ''
      tell(app, { title: words().app.files.notSaved(name), sentence: words().app.files.notSavedWhy(reason) })
    }
  }
  const copy = async () => {
    if (!made.file) return
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made.file })])
      board.toast(text.copied)
    } catch {
      board.toast(text.notCopied)
    }
  }
  return (
    <div className="app-export-actions">
      {format === 'png' && canCopyPictures() && (
        <Button look="line" disabled={!made.file} onClick={() => void copy()}>
          {text.copy}
        </Button>
      )}
      <Button look="primary" disabled={format !== 'json' && !made.file} onClick={() => void save()}>
        {text.save(text.formats[format])}
      </Button>
    </div>
  )
}
