import { compareText } from '../base'

const MAGIC = /[*?[\]{}]/u

export function isPattern(text: string): boolean {
  return MAGIC.test(text)
}

/** One step on the way to a file: a folder's or file's name as it is, any name that fits, or any number of folders. */
export type PatternStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'any'; fits(name: string): boolean }
  | { readonly kind: 'deep' }

/**
 * A pattern as steps, once for each of its alternatives in braces: `*` and `?` stay within a name, `**` is any number of
 * folders, `[a-z]` and `[!a-z]` one letter. A name that begins with a dot fits only a pattern that does.
 */
export function stepsOf(pattern: string): readonly (readonly PatternStep[])[] {
  return alternatives(pattern).map((one) => one.split('/').map(stepOf))
}

function stepOf(part: string): PatternStep {
  if (part === '**') return { kind: 'deep' }
  if (!isPattern(part)) return { kind: 'name', name: part }
  const signs = signsOf(part)
  const takesDots = part.startsWith('.')
  return { kind: 'any', fits: (name) => (takesDots || !name.startsWith('.')) && fit(signs, [...name]) }
}

/** One letter that fits, or any number of any letters. */
type Sign = '*' | ((letter: string) => boolean)

function signsOf(part: string): readonly Sign[] {
  const tokens = part.match(/\*+|\[[!^]?\]?[^\]]*\]|[^]/gu) ?? []
  return tokens.map((token): Sign => {
    if (token.startsWith('*')) return '*'
    if (token === '?') return () => true
    return token.length > 2 && token.startsWith('[') ? letterClass(token.slice(1, -1)) : (letter) => letter === token
  })
}

/** Letters and ranges of them; a range that runs backwards holds none. */
function letterClass(inner: string): (letter: string) => boolean {
  const isNegated = /^[!^]/u.test(inner)
  const ranges = (isNegated ? inner.slice(1) : inner).match(/[^]-[^]|[^]/gu) ?? []
  const holds = (letter: string) =>
    ranges.some((range) => {
      const [from = '', , to = from] = [...range]
      return compareText(from, letter) <= 0 && compareText(letter, to) <= 0
    })
  return (letter) => holds(letter) !== isNegated
}

/** Goes back to the last star only, so that no pattern takes longer than its length times that of the name. */
function fit(signs: readonly Sign[], letters: readonly string[]): boolean {
  let [sign, letter] = [0, 0]
  let [star, from] = [-1, 0]
  while (letter < letters.length) {
    const now = signs[sign]
    if (now === '*') {
      star = sign
      from = letter
      sign += 1
    } else if (now?.(letters[letter] as string)) {
      sign += 1
      letter += 1
    } else if (star >= 0) {
      from += 1
      sign = star + 1
      letter = from
    } else return false
  }
  return signs.slice(sign).every((rest) => rest === '*')
}

/** `a{b,c}d` is `abd` and `acd`; braces without a comma or without their other half are letters. */
function alternatives(pattern: string): readonly string[] {
  const open = pattern.search(/\{[^{}]*,[^{}]*\}/u)
  if (open < 0) return [pattern]
  const close = pattern.indexOf('}', open)
  const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)]
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => alternatives(`${before}${choice}${after}`))
}
