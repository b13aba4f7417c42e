import { isAssessed, slRange, slVector } from '../../catalogue'
import type { Zone } from '../../model'
import type { Rect } from '../scene'
import { SIZES } from '../sizes'
import { TEXT_STYLES } from '../text/styles'
import { textWidth } from '../text/text-width'

const INSET = 9
const PADDING = 17
const GAP = 7
/** One of the four steps that say how far a zone has come. */
export const LEVEL_STEP = { width: 8, height: 9, gap: 2 }
/** All four, with the gap before them. */
export const STEPS_WIDTH = GAP + 4 * LEVEL_STEP.width + 3 * LEVEL_STEP.gap

/** Widths of a zone's header: with all its words, with the target in short words, with the shortest target. */
export function headerWidths(zone: Zone): { readonly whole: number; readonly middle: number; readonly least: number } {
  const name = textWidth(zone.name?.trim() || 'Zone', TEXT_STYLES.zoneName) + PADDING
  const target = slVector(zone.slTarget)
  const range = target ? slRange(target) : '0'
  if (range === '0') return { whole: name, middle: name, least: name }
  const steps = headerHasSteps(zone) ? STEPS_WIDTH : 0
  const word = (text: string) => name + GAP + textWidth(text, TEXT_STYLES.zoneTarget) + steps + 1
  const middle = word(`SL-T ${range}`)
  return { whole: steps > 0 ? middle : word(`SL-T ${range}, not assessed`), middle, least: word(`T${range}`) }
}

/** Whether its header shows steps: a level is asked for, and something was assessed. Where not, words may say so. */
export function headerHasSteps(zone: Zone): boolean {
  const target = slVector(zone.slTarget)
  if (!target || slRange(target) === '0') return false
  return isAssessed(zone)
}

/** More of a zone's top line than this is left to its conduits, where there is a shorter way to say the target. */
const SHARE = 0.5

/** The chip on a zone's top line: as wide as its words, shorter where the line is short, never wider than the line. */
export function headerOf(zone: Zone, box: Rect): Rect {
  const { whole, middle, least } = headerWidths(zone)
  const wide =
    [whole, middle].find((width) => width <= box.width * SHARE) ?? Math.max(least, Math.min(middle, box.width * SHARE))
  return {
    x: box.x + INSET,
    y: box.y - SIZES.zoneHeader / 2,
    width: Math.ceil(Math.max(SIZES.zoneHeader, Math.min(wide, box.width - 2 * INSET))),
    height: SIZES.zoneHeader,
  }
}
