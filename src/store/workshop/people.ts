/** How many colours people are told apart by. */
const COLOURS = 6

/** "RT" for Ruth Tan, "R" for Ruth; a question mark for nobody. */
export function initialsOf(name: string | undefined): string {
  const parts = (name ?? '').trim().split(/\s+/u).filter(Boolean)
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return letters.map((part) => [...(part ?? '')][0]?.toUpperCase() ?? '').join('') || '?'
}

/**
 * Which of the colours for people is somebody's: those who write at this device differ as long as there are colours; for
 * anybody else it is always the same for the same name.
 */
export function colourOfPerson(name: string | undefined, people: readonly string[]): number {
  const at = people.indexOf(name ?? '')
  if (at >= 0) return at % COLOURS
  let sum = 0
  for (const letter of name ?? '') sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return sum % COLOURS
}
