import { slRange, slVector } from '../../catalogue'
import type { Zone } from '../../model'
import type { Rect } from '../scene'
import { SIZES } from '../sizes'
import { TEXT_STYLES } from '../text/styles'
import { textWidth } from '../text/text-width'

const INSET = 9
const PADDING = 17
const GAP = 7
/** Four steps of a security level with the gap before them. */
const STEPS = 45

/** Widths of a zone's header: with everything that it can say, and with the name and the shortest target. */
export function headerWidths(zone: Zone): { readonly whole: number; readonly least: number } {
  const name = textWidth(zone.name?.trim() || 'Zone', TEXT_STYLES.zoneName)
  const target = slVector(zone.slTarget)
  const range = target ? slRange(target) : '0'
  if (range === '0') return { whole: name + PADDING, least: name + PADDING }
  const word = (text: string) => textWidth(text, TEXT_STYLES.zoneTarget)
  const whole = Math.max(word(`SL-T ${range}, not assessed`), word(`SL-T ${range}`) + STEPS)
  return { whole: name + GAP + whole + PADDING + 1, least: name + GAP + word(`T${range}`) + PADDING + 1 }
}

/** The chip on a zone's top line: as wide as its words, never wider than the line. */
export function headerOf(zone: Zone, box: Rect): Rect {
  return {
    x: box.x + INSET,
    y: box.y - SIZES.zoneHeader / 2,
    width: Math.max(SIZES.zoneHeader, Math.min(headerWidths(zone).whole, box.width - 2 * INSET)),
    height: SIZES.zoneHeader,
  }
}
