/** What browsers draw: no side longer, no more pixels in all (four bytes each in memory). */
const LONGEST_SIDE = 16_384
const MOST_PIXELS = 120_000_000
/** Sizes a PNG is made at, the largest first. */
const SCALES = [3, 2, 1, 0.5, 0.25] as const

/** The largest scale up to the one asked for at which the picture can be made; null where there is none. */
export function possibleScale(width: number, height: number, asked: number): number | null {
  const fits = (scale: number) => {
    const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)]
    return w <= LONGEST_SIDE && h <= LONGEST_SIDE && w * h <= MOST_PIXELS
  }
  return SCALES.find((scale) => scale <= asked && fits(scale)) ?? null
}
