const count = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Words said after an edit: names of undo steps, announcements for the live region, toasts. */
export const store = {
  untitled: 'Untitled drawing',
  opened: (title: string, assets: number) => `${title} opened, ${count(assets, 'asset', 'assets')}`,
  undone: (label: string) => `Undid: ${label}`,
  redone: (label: string) => `Did again: ${label}`,
  errorsGone: (n: number) => capital(`${count(n, 'error', 'errors')} gone`),
  errorsNew: (n: number) => capital(`${count(n, 'error', 'errors')} new`),
  warningsGone: (n: number) => capital(`${count(n, 'warning', 'warnings')} gone`),
  warningsNew: (n: number) => capital(`${count(n, 'warning', 'warnings')} new`),
}
