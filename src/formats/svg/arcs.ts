const NUMBER = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`
const GAP = String.raw`[\s,]*`
const ARC = new RegExp([NUMBER, NUMBER, NUMBER, '([01])', '([01])', NUMBER, NUMBER].join(GAP) + GAP, 'gu')

/**
 * The path with the numbers of its arcs apart: SVG lets the two flags run into what follows (`a4 4 0 00-8 0`), which
 * programs with a parser of their own, ImageMagick among them, do not read.
 *
 * Source: SVG 2, clause 9.3.9.
 */
export function spacedArcs(path: string): string {
  return path.replace(/[aA][^a-df-zA-DF-Z]*/gu, (arcs) => arcs.replace(ARC, '$1 $2 $3 $4 $5 $6 $7 ').trimEnd())
}
