/** The root of a number in a union-find forest, shortening the way there. */
export function rootOf(parents: number[], number: number): number {
  let at = number
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    parents[at] = parents[up] ?? up
    at = up
  }
  return at
}
