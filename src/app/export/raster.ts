import { embedDiagram } from '../../formats'

/** The SVG as a PNG of its own size in pixels, with the text of a drawing in it where one is given. */
export async function toPng(svg: string, width: number, height: number, drawing: string | null): Promise<Blob> {
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
    if (drawing === null) return png
    const carrying = embedDiagram(new Uint8Array(await png.arrayBuffer()), drawing)
    if (!carrying.ok) throw new Error(`The drawing could not be embedded: ${carrying.error.code}`)
    return new Blob([carrying.value as Uint8Array<ArrayBuffer>], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(url)
  }
}
