import { useEffect, useState } from 'react'
import type { VersionFacts, Versions } from '../../persistence'

/** The versions of a drawing, newest first, as they are now; null until they are read. */
export function useVersions(versions: Versions, drawing: string) {
  const [read, setRead] = useState<{ readonly versions: readonly VersionFacts[] | null; readonly failed: boolean }>({
    versions: null,
    failed: false,
  })
  useEffect(() => {
    let isOver = false
    const refresh = () =>
      versions.list(drawing).then(
        (list) => !isOver && setRead({ versions: list, failed: false }),
        () => !isOver && setRead({ versions: null, failed: true }),
      )
    void refresh()
    const stop = versions.onChange(() => void refresh())
    return () => {
      isOver = true
      stop()
    }
  }, [versions, drawing])
  return read
}
