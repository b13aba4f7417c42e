/**
 * Light, dark, or as the system says. The choice is kept in `localStorage` under the key that `public/theme.js` reads
 * before the first paint.
 */
export type ThemeChoice = 'light' | 'dark' | 'system'

const KEY = 'zoneboard-theme'
const system = () => window.matchMedia('(prefers-color-scheme: dark)')

export function storedTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

export function shownTheme(choice: ThemeChoice): 'light' | 'dark' {
  if (choice !== 'system') return choice
  return system().matches ? 'dark' : 'light'
}

/** Shows the theme and keeps the choice. */
export function applyTheme(choice: ThemeChoice): void {
  document.documentElement.dataset.theme = shownTheme(choice)
  try {
    if (choice === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, choice)
  } catch {
    // Storage refused: the choice holds until the page closes.
  }
}

/** Calls back whenever the system changes its mind. Returns what ends that. */
export function onSystemTheme(listener: () => void): () => void {
  const query = system()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
