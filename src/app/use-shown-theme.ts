import { useSyncExternalStore } from 'react'
import { useBoardState } from '../store'
import { onSystemTheme, shownTheme } from './theme'

/** The theme in force: the person's choice, or what the system says now. */
export function useShownTheme(): 'light' | 'dark' {
  const choice = useBoardState((state) => state.theme)
  return useSyncExternalStore(onSystemTheme, () => shownTheme(choice))
}
