import { fail, ok, type Result } from '../../base'

/** Why a picture does not go on the board. */
export type PictureProblem = 'too-large' | 'not-a-picture'
export interface SmallPicture {
  /** A data URL of a PNG, JPEG or WebP. */
  readonly image: string
  /** Of the picture as it is kept, px. */
  readonly width: number
  readonly height: number
}

/** A file above this is not read: no camera makes one. */
const MOST_FILE_BYTES = 40_000_000
/** More px than these are not unpacked: a small file may claim to be vast. */
const MOST_PIXELS = 120_000_000
const LONGEST_SIDE = 1600
/** As text in the drawing; the schema refuses more. */
const MOST_TEXT = 1_400_000
/** Sizes and qualities that are tried until the text is short enough. */
const TRIES = [
  { side: LONGEST_SIDE, quality: 0.88 },
  { side: LONGEST_SIDE, quality: 0.7 },
  { side: 1100, quality: 0.7 },
  { side: 700, quality: 0.6 },
] as const

/**
 * Reads a picture and draws it anew, smaller: what a drawing then holds is pixels and nothing else that the file had with
 * it, such as where a photo was taken.
 */
export async function makeSmall(file: Blob): Promise<Result<SmallPicture, PictureProblem>> {
  if (file.size > MOST_FILE_BYTES) return fail('too-large')
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap || bitmap.width === 0 || bitmap.height === 0) return fail('not-a-picture')
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) return fail('too-large')
    for (const { side, quality } of TRIES) {
      const made = await drawn(bitmap, side, quality)
      if (made && made.image.length <= MOST_TEXT) return ok(made)
    }
    return fail('too-large')
  } finally {
    bitmap.close()
  }
}

async function drawn(bitmap: ImageBitmap, longest: number, quality: number): Promise<SmallPicture | null> {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, width, height)
  // A browser that writes no WebP gives a PNG, which the drawing may hold as well.
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', quality))
  return blob && { image: await dataUrl(blob), width, height }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(blob)
  })
}
