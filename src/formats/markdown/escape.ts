/** Characters, line separators and marks of direction that would break a line or hide a text. */
const NOT_PLAIN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu
const SPECIAL = /[\\`*_{}[\]()#|~$^!]/gu
/** What a reader of Markdown turns into a tag, an entity, a mention, or a link by itself. */
const SIGNS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '@': '&#64;' }

/**
 * Words as Markdown that shows just them, on one line, in a table too: no link, tag, picture or mention of a name comes
 * of what a person wrote in a drawing.
 */
export function inMarkdown(words: string): string {
  return words
    .replace(NOT_PLAIN, ' ')
    .replace(SPECIAL, '\\$&')
    .replace(/[<>&@]/gu, (sign) => SIGNS[sign] as string)
    .replace(/:(?=\/\/)/gu, '&#58;')
    .replace(/\b(www)\./giu, '$1&#46;')
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
}

/** An id as code: between as many backticks as it needs. */
export function codeInMarkdown(text: string): string {
  const plain = text.replace(NOT_PLAIN, ' ').replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...plain.matchAll(/`+/gu)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  const edge = /^[ `]|[ `]$/u.test(plain) ? ' ' : ''
  return `${ticks}${edge}${plain}${edge}${ticks}`
}
