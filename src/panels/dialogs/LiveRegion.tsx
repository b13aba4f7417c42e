import { useBoardState } from '../../store'

/** What just happened, for a screen reader. */
export function LiveRegion() {
  const announcement = useBoardState((state) => state.announcement)
  return (
    <div className="zb-hidden" aria-live="polite" aria-atomic="true" data-live-region>
      {announcement}
    </div>
  )
}
