import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point } from '../../layout'

/** How long a point of the trail is seen, in milliseconds. */
export const LASER_FADES = 1200

export interface LaserPoint extends Point {
  /** When the pointer was there, in milliseconds of the page's clock. */
  readonly time: number
  readonly pressure: number
}

/** Where a laser pointer has been, in pixels of the drawing. Never in the board: nothing of it is saved. */
export interface LaserState {
  /** Each press leaves a trail of its own. */
  readonly trails: readonly (readonly LaserPoint[])[]
  /** Whether it is still pressed: its tip then stays. */
  readonly isOn: boolean
}

export type LaserStore = StoreApi<LaserState>
export const createLaserStore = (): LaserStore => createStore(() => ({ trails: [], isOn: false }))

/** What is still to be seen of the trails; while it is pressed the tip of the last one stays. */
export function seenTrails({ trails, isOn }: LaserState, now: number): LaserState['trails'] {
  return trails.flatMap((trail, i) => {
    const seen = trail.filter(({ time }) => now - time < LASER_FADES)
    if (seen.length > 0) return [seen]
    const tip = trail.at(-1)
    return isOn && i === trails.length - 1 && tip ? [[tip]] : []
  })
}

/** How much is left of a point, from 1 down to 0. */
export const lightOf = ({ time }: LaserPoint, now: number): number =>
  Math.max(0, Math.min(1, 1 - (now - time) / LASER_FADES))
