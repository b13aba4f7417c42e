import { useSyncExternalStore } from 'react'

/** Whether the window matches a media query now. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

/** Below this, palette and right panel are rails that open as sheets. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 1099.98px)')
}
