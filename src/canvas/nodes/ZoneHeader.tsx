import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { LevelStep } from '../../analysis'
import { STEPS_WIDTH, TEXT_STYLES, textWidth } from '../../layout'
import { words } from '../../words'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { ZoneFacts } from '../view/facts'
import { fitText } from '../view/fit-text'
import type { ZoneHeaderNode } from '../view/projection'
import { FindingShape } from './FindingShape'

const PADDING = 17
const GAP = 7

/** The chip on a zone's top line, and the worst finding at its corner. */
export const ZoneHeader = memo(function ZoneHeader({ data }: NodeProps<ZoneHeaderNode>) {
  const { facts, zone, steps } = data
  const state = useRecordState(zone)
  const { x, y, width } = facts.header
  const stepsWidth = steps ? STEPS_WIDTH : 0
  const word = targetWord(facts, stepsWidth)
  const room = width - PADDING - stepsWidth - (word === '' ? 0 : GAP + textWidth(word, TEXT_STYLES.zoneTarget)) + 1
  return (
    <>
      <div
        className={classes('zb-zone-header', `zb-side-${facts.side.toLowerCase()}`, state.isSelected && 'is-selected')}
        style={{ left: x, top: y, maxWidth: width }}
      >
        <b>{fitText(facts.name, room, TEXT_STYLES.zoneName)}</b>
        {steps && <Steps steps={steps} />}
        {word && <span className="zb-zone-target">{word}</span>}
        {word && <span className="zb-zone-target-short">{words().canvas.targetShort(facts.target)}</span>}
      </div>
      {state.mark && (
        <span className="zb-zone-finding">
          <FindingShape severity={state.mark.severity} />
        </span>
      )}
    </>
  )
})

/** SL 1 to SL 4: solid, hatched, dashed or faint. The zone's own name says the same in words. */
function Steps({ steps }: { readonly steps: readonly LevelStep[] }) {
  return (
    <span className="zb-zone-steps">
      {LEVELS.map((level) => (
        <i key={level} data-step={steps[level - 1]} />
      ))}
    </span>
  )
}
const LEVELS = [1, 2, 3, 4]

/** The longest way to say the target that leaves the name its room; nothing where no level is asked for. */
function targetWord({ target: range, name, header }: ZoneFacts, stepsWidth: number): string {
  if (range === '') return ''
  const say = words().canvas
  const room = header.width - PADDING - GAP - stepsWidth - textWidth(name, TEXT_STYLES.zoneName)
  const ways = [...(stepsWidth > 0 ? [] : [say.targetNotAssessed(range)]), say.target(range)]
  return ways.find((way) => textWidth(way, TEXT_STYLES.zoneTarget) <= room + 1) ?? say.targetShort(range)
}
