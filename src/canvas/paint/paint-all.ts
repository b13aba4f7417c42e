import { paintConduits, paintDevices } from './paint-conduits'
import { paintFindings } from './paint-findings'
import { paintAnnotations, paintAssets, paintZoneNames, paintZones } from './paint-records'
import type { Painting } from './painting'

/** The whole painting, from the back to the front. Blocks hide the lines that enter them; outlines do not. */
export function paintAll(painting: Painting): void {
  if (painting.detail === 'painted') {
    paintZones(painting)
    paintConduits(painting)
    paintAssets(painting)
    paintDevices(painting)
    paintZoneNames(painting)
  } else {
    paintConduits(painting)
    paintZones(painting)
  }
  paintAnnotations(painting)
  paintFindings(painting)
}
