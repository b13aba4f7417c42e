import { Resvg } from '@resvg/resvg-js'

/** A PNG as pixels: read by the painter itself, as a picture in a picture. */
export function pixelsOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const data = Buffer.from(png).toString('base64')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  /** Red, green, blue, opacity of each pixel, row by row. */
  return { width, height, pixels }
}
