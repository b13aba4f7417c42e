import { words } from '../../words'

/** So many bytes as people say it: `840 bytes`, `56 kB`, `1.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  const digits = bytes < 9_950_000 ? 1 : 0
  const megabytes = bytes / 1_000_000
  return `${megabytes.toLocaleString(words().locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })} MB`
}
