/**
 * Words as a SARIF message that says just them: `[…](…)` would be read as a link and `{0}` as a placeholder.
 *
 * Source: SARIF 2.1.0, §3.11.5 and §3.11.6.
 */
export function messageText(words: string): string {
  const unlinked = words.includes('](') ? words.replace(/[\\[\]]/gu, '\\$&') : words
  return /\{\d+\}/u.test(unlinked) ? unlinked.replace(/[{}]/gu, '$&$&') : unlinked
}

/** A file's name as a URI reference: relative where the name is. A name of Windows may have a drive. */
export function fileUri(file: string): string {
  if (file === '-') return 'stdin'
  const path = file.replaceAll('\\', '/')
  const drive = /^[A-Za-z]:\//u.exec(path)
  const parts = path.split('/').map(encoded)
  if (drive) return `file:///${path.slice(0, 2)}${encodedPath(path.slice(2))}`
  if (path.startsWith('/')) return `file://${encodedPath(path)}`
  // “./” keeps a first part with a colon from being read as a scheme; parts are encoded, so none has one.
  return parts.filter((part, i) => part !== '.' || i > 0).join('/')
}

const encodedPath = (path: string) => path.split('/').map(encoded).join('/')

/** A half of a letter has no code in a URI. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
