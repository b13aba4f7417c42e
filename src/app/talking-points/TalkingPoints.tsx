import { lazy, Suspense } from 'react'
import { useAppState } from '../app-state'

const TalkingPointsCard = lazy(() => import('./TalkingPointsCard'))

/** What there is to say about a drawing that came from a template, over the canvas until it is put away. */
export function TalkingPoints() {
  const points = useAppState((state) => state.talkingPoints)
  if (!points?.isOpen) return null
  return (
    <Suspense fallback={null}>
      <TalkingPointsCard key={points.template} template={points.template} />
    </Suspense>
  )
}
