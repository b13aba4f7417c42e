/**
 * Name of the window's event by which the palette tells the canvas of a drag; neither may import the other. The canvas
 * prevents its default where it shows the asset itself.
 */
export const PALETTE_DRAG = 'zoneboard:palette-drag'

export interface PaletteDrag {
  readonly phase: 'move' | 'drop' | 'cancel'
  readonly type: string
  readonly role?: string
  /** Where the pointer is, in client px. */
  readonly x: number
  readonly y: number
}
