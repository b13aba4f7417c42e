import { lazy, Suspense } from 'react'
import { openCard, useBoardState } from '../../store'

const Stage = lazy(() => import('./Stage').then((it) => ({ default: it.Stage })))

/** What a workshop shows over the drawing: the open card and the timer. */
export function WorkshopStage() {
  const isOn = useBoardState((state) => state.timer !== null || openCard(state.index) !== null)
  return <Suspense fallback={null}>{isOn && <Stage />}</Suspense>
}
