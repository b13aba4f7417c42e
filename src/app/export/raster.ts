import { embedDiagram, withDensity } from '../../formats'

export interface RasterOptions {
  /** The size of the picture, px. */
  readonly width: number
  readonly height: number
  /** The text of a drawing that the picture carries; null for none. */
  readonly drawing: string | null
  /** Dots to the inch, so that paper prints in its size; null for a picture that has none. */
  readonly dotsPerInch: number | null
}

/** The SVG as a PNG of its own size in pixels. */
export async function toPng(svg: string, { width, height, drawing, dotsPerInch }: RasterOptions): Promise<Blob> {
  const png = await drawn(svg, width, height)
  if (drawing === null && dotsPerInch === null) return png
  let bytes: Uint8Array = new Uint8Array(await png.arrayBuffer())
  if (dotsPerInch !== null) bytes = given(withDensity(bytes, dotsPerInch))
  if (drawing !== null) bytes = given(embedDiagram(bytes, drawing))
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' })
}

function given(made: ReturnType<typeof embedDiagram>): Uint8Array {
  if (!made.ok) throw new Error(`The browser made a PNG that cannot be written to: ${made.error.code}`)
  return made.value
}

async function drawn(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser offers no canvas')
    context.drawImage(image, 0, 0, width, height)
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    canvas.width = 0
    if (!png) throw new Error('The canvas gave no picture')
    return png
  } finally {
    URL.revokeObjectURL(url)
  }
}
