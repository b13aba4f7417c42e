/** The title as a name for a file: no character that a file system refuses, at most 80 long. */
export function fileName(title: string, extension: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/gu, '')
  const short = [...safe].slice(0, 80).join('').trim()
  return `${short === '' ? 'drawing' : short}.${extension}`
}
