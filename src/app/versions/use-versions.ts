import { useEffect, useState } from 'react'
import type { VersionFacts, VersionsLater } from '../../persistence'

/** The versions of a drawing, newest first, as they are now; null until they are read. */
export function useVersions(later: VersionsLater, drawing: string) {
  const [read, setRead] = useState<{ readonly versions: readonly VersionFacts[] | null; readonly failed: boolean }>({
    versions: null,
    failed: false,
  })
  useEffect(() => {
    let isOver = false
    let stop = () => {}
    const follow = async () => {
      const versions = await later.open()
      if (isOver) return
      const refresh = async () => {
        const list = await versions.list(drawing)
        if (!isOver) setRead({ versions: list, failed: false })
      }
      const again = () => void refresh().catch(fail)
      const stopFollowing = versions.onChange(again)
      // Another tab may have taken some meanwhile.
      window.addEventListener('focus', again)
      stop = () => {
        stopFollowing()
        window.removeEventListener('focus', again)
      }
      await refresh()
    }
    const fail = () => !isOver && setRead({ versions: null, failed: true })
    void follow().catch(fail)
    return () => {
      isOver = true
      stop()
    }
  }, [later, drawing])
  return read
}
