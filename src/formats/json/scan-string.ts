const [QUOTE, BACKSLASH, COLON] = [...'"\\:'].map((sign) => sign.charCodeAt(0))

/** Just past the closing quote of the string that opens here. The text is JSON that parses. */
export function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1
  return i + 1
}

/** Whether the string that ends here is a key, not a value. */
export function isKey(text: string, end: number): boolean {
  let i = end
  while (text.charCodeAt(i) <= 32) i += 1
  return text.charCodeAt(i) === COLON
}
