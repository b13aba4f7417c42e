/** What a browser's canvas holds, in pixels. */
export interface CanvasLimits {
  readonly longestSide: number
  readonly mostPixels: number
}

/** Of Chromium, Firefox and Safari on desks; four bytes a pixel in memory. */
const USUAL_LIMITS: CanvasLimits = { longestSide: 16_384, mostPixels: 268_435_456 }
/** Of every browser on an iPhone or iPad: larger ones stay empty without a word. */
const IOS_LIMITS: CanvasLimits = { longestSide: 16_384, mostPixels: 16_777_216 }

/** The limits here. An iPad says it is a Mac, but one that is touched. */
export function canvasLimits({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): CanvasLimits {
  const isIos = /\b(iPhone|iPad|iPod)\b/u.test(userAgent) || (/\bMacintosh\b/u.test(userAgent) && maxTouchPoints > 1)
  return isIos ? IOS_LIMITS : USUAL_LIMITS
}

/** Below this nothing of a drawing can be read. */
const LEAST_SCALE = 0.05

/**
 * The largest scale up to the one asked for at which a picture of this size can be made: whole steps above 1, then as
 * large as it goes. Null where even a twentieth is too large.
 */
export function possibleScale(
  width: number,
  height: number,
  asked: number,
  { longestSide, mostPixels }: CanvasLimits,
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

/** Half as large, for a browser that could not do what its limits promise; null where that would be too small. */
export function smallerScale(scale: number): number | null {
  const half = scale > 1 ? Math.floor(scale / 2) : Math.round(scale * 50) / 100
  return half >= LEAST_SCALE ? half : null
}
