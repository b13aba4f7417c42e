/** What stands over the drawing while something is done to it, in pixels of the drawing. */
export function Overlays() {
  return null
}
