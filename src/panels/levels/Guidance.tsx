import { useEffect, useState } from 'react'
import type { Site } from '../../model'
import { useBoardState } from '../../store'
import { words } from '../../words'

type GuidanceFor = (requirement: string, site: Site | undefined) => string

/** Our guidance for this kind of site by requirement; null while the texts are being loaded. */
export function useGuidance(): ((requirement: string) => string) | null {
  const site = useBoardState((state) => state.diagram.fields.site)
  const [guidanceFor, setGuidanceFor] = useState<GuidanceFor | null>(null)
  useEffect(() => {
    let wanted = true
    import('../../catalogue/guidance').then((loaded) => {
      if (wanted) setGuidanceFor(() => loaded.guidanceFor)
    })
    return () => {
      wanted = false
    }
  }, [])
  return guidanceFor && ((requirement) => guidanceFor(requirement, site))
}

/** Our guidance for the site's kind; the texts are loaded when the first is read. */
export function Guidance({ id }: { id: string }) {
  const guidance = useGuidance()
  const say = words().panels.inspector
  return (
    <p className="zb-guidance">
      <b>{say.guidance}.</b> {guidance?.(id) ?? say.guidanceLoading}
    </p>
  )
}
