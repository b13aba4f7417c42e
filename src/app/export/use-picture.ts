import { useEffect, useMemo, useState } from 'react'
import { useBoard } from '../../store'
import { drawPicture, type Picture, picturesBytes } from './make-picture'
import type { ExportSettings } from './settings'

export interface PictureState {
  readonly picture: Picture | null
  /** The file, once it is made; its size is what will be saved. */
  readonly file: Blob | null
  readonly failed: boolean
}

/** Waits so long for the next change of the settings before it makes the file, in ms. */
const PATIENCE = 150

/** Draws the picture for the settings, and makes the file of it. */
export function usePicture(settings: ExportSettings): PictureState {
  const board = useBoard()
  // The drawing as it was when the dialog opened: nothing edits it behind a dialog.
  const drawn = useMemo(() => board.store.getState(), [board])
  const [state, setState] = useState<PictureState>({ picture: null, file: null, failed: false })
  useEffect(() => {
    let isOver = false
    const show = (next: PictureState) => {
      if (!isOver) setState(next)
    }
    const make = async () => {
      try {
        const picture = await drawPicture(drawn, settings)
        show({ picture, file: null, failed: false })
        await new Promise((done) => setTimeout(done, PATIENCE))
        if (isOver || picture.scale === null) return
        show({ picture, file: await picturesBytes(picture, drawn, settings), failed: false })
      } catch {
        show({ picture: null, file: null, failed: true })
      }
    }
    if (settings.format !== 'json') void make()
    return () => {
      isOver = true
    }
  }, [drawn, settings])
  return state
}
