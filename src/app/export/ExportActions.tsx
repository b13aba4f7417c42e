import { useState } from 'react'
import { Button } from '../../panels'
import { useBoard } from '../../store'
import { exportWords, words } from '../../words'
import { useApp } from '../app-state'
import { whyNoPictures } from '../clipboard'
import { copyOrOffer } from '../copy/copy-or-offer'
import { fileName } from '../files/file-name'
import { saveFile } from '../files/pick'
import { saveDrawing } from '../files/save-drawing'
import { tell } from '../messages/tell'
import type { ExportPartProps } from './ExportPreview'
import { pictureTitle } from './parts'

/** Copy and save; where pictures cannot be copied, why not. */
export function ExportActions({ settings, made, onDone }: ExportPartProps & { onDone: () => void }) {
  const app = useApp()
  const board = useBoard()
  const [isBusy, setBusy] = useState(false)
  const text = exportWords()
  const { format } = settings
  const whyNot = format === 'png' ? whyNoPictures() : null
  const isReady = format === 'json' || (made.picture !== null && made.picture.scale !== null && !isBusy)

  const save = async () => {
    if (format === 'json') {
      onDone()
      await saveDrawing(app)
      return
    }
    const name = fileName(pictureTitle(board.store.getState(), settings.part), format)
    try {
      if (!(await saveFile(await made.make(), name, text.formats[format]))) return
      board.toast(text.done(name))
      onDone()
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : ''
      tell(app, { title: words().app.files.notSaved(name), sentence: words().app.files.notSavedWhy(reason) })
    }
  }
  const copy = async () => {
    try {
      if (format === 'svg') {
        if (await copyOrOffer(app.state, made.picture?.svg ?? '')) board.toast(text.copiedText)
        return
      }
      // The browser wants to be asked at the click; the picture may come later.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made.make() })])
      board.toast(text.copied)
    } catch {
      board.toast(text.notCopied)
    }
  }
  const whileBusy = async (act: () => Promise<void>) => {
    setBusy(true)
    await act()
    setBusy(false)
  }
  return (
    <>
      {whyNot && <p className="app-export-why">{text.noCopy[whyNot]}</p>}
      <div className="app-export-actions">
        {format !== 'json' && whyNot === null && (
          <Button look="line" disabled={!isReady} onClick={() => void whileBusy(copy)}>
            {text.copy}
          </Button>
        )}
        <Button look="primary" disabled={!isReady} onClick={() => void whileBusy(save)}>
          {text.save(text.formats[format])}
        </Button>
      </div>
    </>
  )
}
