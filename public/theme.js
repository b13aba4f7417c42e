// Sets the theme before the first paint, so that nothing flashes. A file of its own, because the policy allows no inline
// script; the app takes over in src/app/theme.ts, which writes the same key.
;(() => {
  let choice = null
  try {
    choice = localStorage.getItem('zoneboard-theme')
  } catch {
    // Storage refused: the system decides.
  }
  const isDark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
})()
