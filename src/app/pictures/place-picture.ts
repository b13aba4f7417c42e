import type { Point } from '../../layout'
import { words } from '../../words'
import type { App } from '../app-state'
import { pickFile } from '../files/pick'
import { tell } from '../messages/tell'
import { makeSmall } from './make-small'
import { pictureKind } from './picture-kind'

/** Whether a file is a picture that may go on the board; a PNG that carries a drawing is one too. */
export async function isPicture(file: Blob): Promise<boolean> {
  try {
    return pictureKind(new Uint8Array(await file.slice(0, 12).arrayBuffer())) !== null
  } catch {
    // The file went away, or it is a folder.
    return false
  }
}

/** Puts a picture on the open drawing with its middle at a point of the page, else in the middle of the view. */
export async function placePicture(app: App, file: File, at: Point | null = null): Promise<boolean> {
  const made = await makeSmall(file)
  const { pictures } = words().app
  if (!made.ok) {
    tell(app, { title: pictures.notPlaced(file.name), sentence: pictures.why[made.error] })
    return false
  }
  const alt = file.name.replace(/\.\w{1,5}$/u, '')
  return app.board.run('add-image', { ...made.value, alt, ...(at ? { at: onDrawing(app, at) } : {}) })
}

/** Asks for a picture. */
export async function pickPicture(app: App): Promise<void> {
  const { kind } = words().app.pictures
  const file = await pickFile(kind, ['.png', '.jpg', '.jpeg', '.webp'], ['image/png', 'image/jpeg', 'image/webp'])
  if (!file) return
  if (await isPicture(file)) await placePicture(app, file)
  else {
    const { notPlaced, why } = words().app.pictures
    tell(app, { title: notPlaced(file.name), sentence: why['not-a-picture'] })
  }
}

function onDrawing(app: App, { x, y }: Point): Point {
  const { viewport } = app.board.store.getState()
  const box = document.querySelector('[data-canvas] [role="application"]')?.getBoundingClientRect()
  return {
    x: (x - (box?.left ?? 0) - viewport.x) / viewport.zoom,
    y: (y - (box?.top ?? 0) - viewport.y) / viewport.zoom,
  }
}
