import { ArrowDown, ArrowLeft, ArrowLeftRight, ArrowRight, ArrowUp, Lock, LockOpen } from 'lucide'
import type { IconShape } from '../../catalogue'
import type { Chip } from '../scene'

/** The icons on a chip: who opens, as an arrow along the line, and whether the flow is encrypted. */
export const CHIP_ARROWS: Readonly<Record<Exclude<Chip['arrow'], 'none'>, IconShape>> = {
  up: ArrowUp,
  down: ArrowDown,
  left: ArrowLeft,
  right: ArrowRight,
  both: ArrowLeftRight,
}
export const CHIP_LOCKS: Readonly<Record<Exclude<Chip['lock'], 'none'>, IconShape>> = { closed: Lock, open: LockOpen }
