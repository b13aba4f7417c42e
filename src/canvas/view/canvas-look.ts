import { createStore, type StoreApi } from 'zustand/vanilla'

/** How the drawing is shown where it is presented; neither in the editor. */
export interface CanvasLook {
  /** For a projector: larger type, thicker lines. */
  readonly isStrong: boolean
  /** What the shown finding is not about steps back, and what it is about keeps its colours. */
  readonly dims: boolean
}

export type CanvasLookStore = StoreApi<CanvasLook>
export const createCanvasLook = (): CanvasLookStore => createStore(() => ({ isStrong: false, dims: false }))
