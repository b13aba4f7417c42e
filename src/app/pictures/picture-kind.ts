/** Kinds of pictures that go on the board, told by their first bytes and never by their name. */
export type PictureKind = 'png' | 'jpeg' | 'webp'

/** The kind of picture that a file begins as; null for anything else. Twelve bytes are enough. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const begins = (signature: readonly number[], from = 0) => signature.every((byte, i) => bytes[from + i] === byte)
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (begins([0xff, 0xd8, 0xff])) return 'jpeg'
  if (begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)) return 'webp'
  return null
}
