import { createContext, useContext, useSyncExternalStore } from 'react'
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
  return useSyncExternalStore(
    (listener) => states.listen(id, listener),
    () => states.of(id),
  )
}
