import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from '../app-state'

/** Brings the talking points back, or puts them away; false where the drawing has none. */
export function toggleTalkingPoints(state: StoreApi<AppState>): boolean {
  const { talkingPoints } = state.getState()
  if (!talkingPoints) return false
  state.setState({ talkingPoints: { ...talkingPoints, isOpen: !talkingPoints.isOpen } })
  return true
}
