import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useBoard } from '../../store'
import { type Drawn, drawPicture, type Picture, type PictureFile, pictureFile } from './make-picture'
import type { ExportSettings } from './settings'

export interface PictureState {
  readonly picture: Picture | null
  /** The file, once it is made; its size is what will be saved. */
  readonly file: Blob | null
  readonly failed: boolean
  /** The file, made now where it is not yet. */
  readonly make: () => Promise<Blob>
}

interface Made {
  readonly settings: ExportSettings
  readonly picture: Picture
  readonly file: Blob | null
}

/** Waits so long for the next change of the settings before it makes the file, in ms. */
const PATIENCE = 150
/** Pictures with more pixels are made only when they are saved or copied: they take seconds. */
const MOST_AT_ONCE = 24_000_000

/** The drawing as it was when the dialog opened: nothing edits it behind a dialog. */
export function useDrawn(): Drawn {
  const board = useBoard()
  return useMemo(() => board.store.getState(), [board])
}

/** Draws the picture for the settings, and makes the file of it. */
export function usePicture(settings: ExportSettings): PictureState {
  const drawn = useDrawn()
  const [made, setMade] = useState<Made | null>(null)
  const [failed, setFailed] = useState(false)
  const drawing = useRef<{ readonly settings: ExportSettings; readonly picture: Promise<Picture> } | null>(null)
  const writing = useRef<{ readonly settings: ExportSettings; readonly file: Promise<PictureFile> } | null>(null)

  const draw = useCallback(() => {
    if (drawing.current?.settings !== settings) drawing.current = { settings, picture: drawPicture(drawn, settings) }
    return drawing.current.picture
  }, [drawn, settings])

  const make = useCallback(async () => {
    if (writing.current?.settings !== settings) {
      writing.current = { settings, file: draw().then((picture) => pictureFile(picture, drawn, settings)) }
    }
    const { blob, picture } = await writing.current.file
    setMade((before) => (before?.settings === settings ? { settings, picture, file: blob } : before))
    return blob
  }, [draw, drawn, settings])

  useEffect(() => {
    let isOver = false
    const show = async () => {
      try {
        const picture = await draw()
        if (isOver) return
        setMade({ settings, picture, file: null })
        setFailed(false)
        await new Promise((done) => setTimeout(done, PATIENCE))
        const isSmall = settings.format === 'svg' || picture.width * picture.height <= MOST_AT_ONCE
        if (!isOver && picture.scale !== null && isSmall) await make()
      } catch {
        if (!isOver) setFailed(true)
      }
    }
    if (settings.format !== 'json') void show()
    return () => {
      isOver = true
    }
  }, [settings, draw, make])
  const isOld = made?.settings !== settings
  return { picture: made?.picture ?? null, file: isOld ? null : made.file, failed, make }
}
