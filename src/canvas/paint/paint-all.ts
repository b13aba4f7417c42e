import { paintAnnotations } from './paint-annotations'
import { paintConduits, paintDevices } from './paint-conduits'
import { paintFindings } from './paint-findings'
import { paintAssets, paintZoneNames, paintZones, shownZones } from './paint-records'
import type { Painting } from './painting'

/** The whole painting, from the back to the front. Blocks hide the lines that enter them; outlines do not. */
export function paintAll(painting: Painting): void {
  const zones = shownZones(painting)
  if (painting.detail === 'painted') {
    paintZones(painting, zones)
    paintConduits(painting)
    paintAssets(painting)
    paintDevices(painting)
    paintZoneNames(painting, zones)
  } else {
    paintConduits(painting)
    paintZones(painting, zones)
  }
  paintAnnotations(painting)
  paintFindings(painting)
}
