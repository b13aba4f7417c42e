import { useBoardState } from '../../store'

/**
 * What just happened, for a screen reader: what an edit says, and after it what the check of it says. Each has a region of
 * its own; in one, the second would replace the first before it is read.
 */
export function LiveRegion() {
  const announcement = useBoardState((state) => state.announcement)
  const checkAnnouncement = useBoardState((state) => state.checkAnnouncement)
  return (
    <>
      <Region text={announcement} />
      <Region text={checkAnnouncement} />
    </>
  )
}

function Region({ text }: { readonly text: string }) {
  return (
    <div className="zb-hidden" aria-live="polite" aria-atomic="true" data-live-region>
      {text}
    </div>
  )
}
