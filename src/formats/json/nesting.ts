/**
 * The line on which a JSON text goes deeper than `most` levels, or null. Measured on the text, because parsers differ in
 * what depth they survive. Cost: one pass.
 */
export function tooDeepAt(text: string, most: number): number | null {
  let depth = 0
  let line = 1
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 10) line += 1
    else if (inString) {
      if (code === 92) i += 1
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) {
      depth += 1
      if (depth > most) return line
    } else if (code === 125 || code === 93) depth -= 1
  }
  return null
}
