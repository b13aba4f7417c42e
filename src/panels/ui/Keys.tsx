import { shortcutHint } from '../../store'

/** The first key of a command as it is written on this machine: `Ctrl+Z` or `⌘Z`. */
export function Keys({ keys }: { keys: readonly string[] | undefined }) {
  const hint = shortcutHint(keys)
  return hint === '' ? null : <kbd>{hint}</kbd>
}
