import type { Chip } from '../scene'
import { fitText } from '../text/fit-text'
import { TEXT_STYLES } from '../text/styles'
import { textWidth } from '../text/text-width'

/** Left and right of a chip's words together; a lock or an arrow with its gap; px. */
export const CHIP_PADDING = 12
export const CHIP_ICON = 14.5
/** Letters in chips stand a little closer than the font's own pitch, px. */
export const CHIP_TRACKING = -0.2

/** Width of a label as a chip draws it. */
export const chipTextWidth = (label: string) => textWidth(label, TEXT_STYLES.chip) + CHIP_TRACKING * [...label].length

/** Words may come so much nearer to what is beside them before they are cut, px: one on each side. */
const NEARER = 2
const PITCH = textWidth('0', TEXT_STYLES.chip)

/** A chip's label beside its lock and its arrow, cut where the chip is too narrow for all of it. */
export function chipLabel({ label, lock, arrow, width }: Pick<Chip, 'label' | 'lock' | 'arrow' | 'width'>): string {
  const room = width - CHIP_PADDING - (lock === 'none' ? 0 : CHIP_ICON) - (arrow === 'none' ? 0 : CHIP_ICON) + NEARER
  return fitText(label, (room * PITCH) / (PITCH + CHIP_TRACKING), TEXT_STYLES.chip)
}
