/** What a painter of pictures holds, in pixels. */
export interface PictureLimits {
  readonly longestSide: number
  readonly mostPixels: number
}

/** Below this nothing of a drawing can be read. */
export const LEAST_SCALE = 0.05

/**
 * The largest scale up to the one asked for at which a picture of this size can be made: whole steps above 1, then as
 * large as it goes. Null where even a twentieth is too large.
 */
export function possibleScale(
  width: number,
  height: number,
  asked: number,
  { longestSide, mostPixels }: PictureLimits,
): number | null {
  const fits = (scale: number) => {
    const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)]
    return w <= longestSide && h <= longestSide && w * h <= mostPixels
  }
  const whole = [asked, 3, 2, 1].find((scale) => scale <= asked && fits(scale))
  if (whole !== undefined) return whole
  const most = Math.min(longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)))
  for (let hundredths = Math.min(99, Math.ceil(most * 100)); hundredths >= LEAST_SCALE * 100; hundredths -= 1) {
    if (hundredths / 100 <= asked && fits(hundredths / 100)) return hundredths / 100
  }
  return null
}
