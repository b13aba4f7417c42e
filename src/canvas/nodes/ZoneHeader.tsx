import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { textWidth } from '../../layout'
import { words } from '../../words'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { ZoneFacts } from '../view/facts'
import type { ZoneHeaderNode } from '../view/projection'
import { FindingShape } from './FindingShape'

const NAME = { size: 11.5, weight: 620 }
const TARGET = { size: 10.5, weight: 520 }
const PADDING = 17
const GAP = 7

/** The chip on a zone's top line, and the worst finding at its corner. */
export const ZoneHeader = memo(function ZoneHeader({ data }: NodeProps<ZoneHeaderNode>) {
  const { facts, zone } = data
  const state = useRecordState(zone)
  const { x, y, width } = facts.header
  return (
    <>
      <div
        className={classes('zb-zone-header', `zb-side-${facts.side.toLowerCase()}`, state.isSelected && 'is-selected')}
        style={{ left: x, top: y, width }}
      >
        <b>{facts.name}</b>
        {facts.target && <ZoneTarget facts={facts} />}
      </div>
      {state.mark && (
        <span className="zb-zone-finding">
          <FindingShape severity={state.mark.severity} />
        </span>
      )}
    </>
  )
})

/** The longest way to say the target that leaves the name its room; the short one below 75 %. */
function ZoneTarget({ facts }: { readonly facts: ZoneFacts }) {
  const { target, targetNotAssessed, targetShort } = words().canvas
  const room = facts.header.width - PADDING - GAP - textWidth(facts.name, NAME)
  const ways = [targetNotAssessed(facts.target), target(facts.target)]
  const way = ways.find((words) => textWidth(words, TARGET) <= room + 1) ?? targetShort(facts.target)
  return (
    <>
      <span className="zb-zone-target">{way}</span>
      <span className="zb-zone-target-short">{targetShort(facts.target)}</span>
    </>
  )
}
