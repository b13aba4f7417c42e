import { LEAST_SCALE, type PictureLimits } from '../../formats'

/** Of Chromium, Firefox and Safari on desks; four bytes a pixel in memory. */
const USUAL_LIMITS: PictureLimits = { longestSide: 16_384, mostPixels: 268_435_456 }
/** Of every browser on an iPhone or iPad: larger ones stay empty without a word. */
const IOS_LIMITS: PictureLimits = { longestSide: 16_384, mostPixels: 16_777_216 }

/** The limits here. An iPad says it is a Mac, but one that is touched. */
export function canvasLimits({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): PictureLimits {
  const isIos = /\b(iPhone|iPad|iPod)\b/u.test(userAgent) || (/\bMacintosh\b/u.test(userAgent) && maxTouchPoints > 1)
  return isIos ? IOS_LIMITS : USUAL_LIMITS
}

/** Half as large, for a browser that could not do what its limits promise; null where that would be too small. */
export function smallerScale(scale: number): number | null {
  const half = scale > 1 ? Math.floor(scale / 2) : Math.round(scale * 50) / 100
  return half >= LEAST_SCALE ? half : null
}
