/** How wide a text is, in pixels. */
type Measure = (text: string) => number

/** The fewest letters kept of a beginning that other names share. */
const LEAST_HEAD = 2

/**
 * For each name, how many of its first letters another name begins with too. Names that are equal do not count: no cut
 * tells them apart.
 */
export function sharedBeginnings(names: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1))
  return new Map(
    sorted.map((name, i) => [name, Math.max(alike(name, sorted[i - 1] ?? ''), alike(name, sorted[i + 1] ?? ''))]),
  )
}

function alike(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/**
 * The name, or what fits of it in `most` pixels: its beginning and an ellipsis. Where that beginning is shared with other
 * names (`shared` letters of it), the ellipsis stands in it instead, so that what tells the name apart is read:
 * "Hall…miners". Empty where fewer than two letters fit.
 */
export function fitName(name: string, most: number, shared: number, measure: Measure): string {
  if (measure(name) <= most) return name
  const plain = longest(name.length, (count) => `${name.slice(0, count).trimEnd()}…`, most, measure)
  if (plain.count < LEAST_HEAD) return ''
  return plain.count > shared ? plain.text : (fitDifference(name, most, shared, measure) ?? plain.text)
}

/** Beginning, ellipsis, and the name from the word on in which it differs; null where no letter of that fits. */
function fitDifference(name: string, most: number, shared: number, measure: Measure): string | null {
  const start = name.lastIndexOf(' ', Math.max(0, shared - 1)) + 1
  if (start <= LEAST_HEAD) return null
  const rest = name.slice(start)
  const whole = longest(start, (count) => `${name.slice(0, count).trimEnd()}…${rest}`, most, measure)
  if (whole.count >= LEAST_HEAD) return whole.text
  const head = `${name.slice(0, LEAST_HEAD).trimEnd()}…`
  const cut = longest(rest.length - 1, (count) => `${head}${rest.slice(0, count).trimEnd()}…`, most, measure)
  return cut.count > shared - start ? cut.text : null
}

/** The text of the highest count that fits; count 0 where none does. */
function longest(top: number, textOf: (count: number) => string, most: number, measure: Measure) {
  let low = 0
  let high = top
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(textOf(middle)) <= most) low = middle
    else high = middle - 1
  }
  return { count: low, text: textOf(low) }
}
