import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { CanvasSession } from './session'
import type { RecordState } from './view/record-states'

export const SessionContext = createContext<CanvasSession | null>(null)

export function useSession(): CanvasSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No canvas in context')
  return session
}

/** What the view says of one record; renders again only when that changes. */
export function useRecordState(id: string): RecordState {
  const { states } = useSession()
  const subscribe = useCallback((listener: () => void) => states.listen(id, listener), [states, id])
  return useSyncExternalStore(subscribe, () => states.of(id))
}
