/**
 * Where bytes stop being UTF-8, or null. A decoder would put � there in silence, and the next saving would make that
 * the drawing. Cost: one pass.
 */
export function notUtf8At(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const length = letterLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

/** Bytes of the letter that starts here; 0 where none does (RFC 3629: nothing longer than needed, no half of a pair). */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    // Either half of a pair counts one more here: together they take four bytes.
    length += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2
  }
  return length
}
