import { flowLabel, protocolOf } from '../../catalogue'
import type { Conduit, Flow } from '../../model'
import type { Chip, ConduitRoute } from '../scene'
import { TEXT_STYLES } from '../text/styles'
import { textWidth } from '../text/text-width'
import { CHIP_ICON, CHIP_PADDING, chipTextWidth } from './chip-label'

/** What a chip says, before it has a place. */
export interface ChipText {
  readonly flow: number | null
  readonly label: string
  /** As in `Chip`. */
  readonly count?: number
  readonly lock: Chip['lock']
  /** Towards which end of the line the session is opened. */
  readonly to: 'source' | 'target' | 'both' | 'none'
  readonly width: number
}

/** Chips never grow beyond this; the label is cut where it is drawn. */
const MOST_WIDTH = 150

/** The chips of a conduit: one a flow, one count for more than two, one of words where none is named. */
export function chipTexts(conduit: Conduit): readonly ChipText[] {
  const flows = conduit.flows ?? []
  if (flows.length === 0) return [undefinedChip()]
  if (flows.length > 2) return [countChip(flows)]
  const chips = flows.map(flowChip)
  const [one, two] = chips
  return one && two && one.label === two.label && one.to === two.to ? [twiceChip(one)] : chips
}

/** Two flows that say the same, between different devices, are one chip. */
function twiceChip(chip: ChipText): ChipText {
  const more = '2× '
  const width = Math.min(MOST_WIDTH, Math.ceil(chip.width + chipTextWidth(more)))
  return { ...chip, flow: null, label: more + chip.label, width }
}

function flowChip(flow: Flow, at: number): ChipText {
  const lock = lockOf(flow)
  const label = flowLabel(flow)
  const text = chipTextWidth(label)
  const width = Math.min(MOST_WIDTH, Math.ceil(text + CHIP_PADDING + (lock === 'none' ? 0 : CHIP_ICON) + CHIP_ICON))
  return { flow: at, label, lock, to: openedTo(flow), width }
}

/** One chip for several flows. Its lock is open as soon as one of them is. */
export function countChip(flows: readonly Flow[]): ChipText {
  const label = `${flows.length} flows`
  const locks = new Set(flows.map(lockOf))
  const lock = locks.has('open') ? 'open' : locks.has('none') ? 'none' : 'closed'
  const ends = new Set(flows.map(openedTo))
  const [only] = ends
  const to = ends.size === 1 && only ? only : 'both'
  const text = chipTextWidth(label)
  return {
    flow: null,
    label,
    count: flows.length,
    lock,
    to,
    width: Math.ceil(text + CHIP_PADDING + (lock === 'none' ? 0 : CHIP_ICON) + CHIP_ICON),
  }
}

function undefinedChip(): ChipText {
  const label = 'No flows named'
  return {
    flow: null,
    label,
    count: 0,
    lock: 'none',
    to: 'none',
    width: Math.ceil(textWidth(label, TEXT_STYLES.chipWord) + CHIP_PADDING + 4),
  }
}

const lockOf = (flow: Flow): Chip['lock'] => {
  const { encrypted } = protocolOf(flow)
  return encrypted === true ? 'closed' : encrypted === false ? 'open' : 'none'
}

const openedTo = ({ opens }: Flow): 'source' | 'target' | 'both' =>
  opens === 'either' ? 'both' : opens === 'target' ? 'source' : 'target'

/** A head where a flow is opened to; both where nothing is said. */
export function headsOf(conduit: Conduit): ConduitRoute['heads'] {
  const flows = conduit.flows ?? []
  if (flows.length === 0) return { source: true, target: true }
  const ends = flows.map(openedTo)
  return {
    source: ends.some((end) => end !== 'target'),
    target: ends.some((end) => end !== 'source'),
  }
}
