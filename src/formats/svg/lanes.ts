import { purdueLevelInfo, type Side, sideOf } from '../../catalogue'
import { type LaneBox, runsOfSides, type SideRun, TEXT_STYLES, textWidth } from '../../layout'
import { words } from '../../words'
import { mix, sideColours } from './colour'
import { type Frame, lanesIn, RAIL_WIDTH, STRIP_WIDTH } from './frame'
import { element, group, type Markup, NOTHING, short } from './markup'
import type { Picture } from './picture'
import { box, hatch } from './shapes'
import { label, wrap } from './text'
import type { Colours } from './theme'

/** Bands of the lanes, the lines between them, and the rail with sides, numbers and names. */
export function drawLanes({ scene, colours, isTransparent }: Picture, frame: Frame): Markup {
  const width = frame.right - frame.left
  const lanes = lanesIn(scene.lanes, frame)
  const bands = (isTransparent ? [] : lanes).map((lane) =>
    box({ x: frame.left, y: lane.y, width, height: lane.height }, 0, {
      fill: sideColours(sideOf(lane.level), colours).band,
    }),
  )
  const lines = lanes.slice(1).map((lane, i) => {
    const above = sideOf((lanes[i] as LaneBox).level)
    return laneLine(frame, lane, sideOf(lane.level) === above ? null : sideOf(lane.level), colours)
  })
  return group({}, [...bands, ...lines, rail(lanes, frame, colours)])
}

/** A hairline; two pixels in the side's colour where the side changes. */
function laneLine(frame: Frame, lane: LaneBox, newSide: Side | null, colours: Colours): Markup {
  const side = newSide && sideColours(newSide, colours)
  return element('path', {
    d: `M${short(frame.left)} ${short(lane.y)}H${short(frame.right)}`,
    stroke: side ? mix(side.line, side.band, 0.42) : colours.line,
    'stroke-width': side ? 2 : 1,
  })
}

function rail(lanes: readonly LaneBox[], frame: Frame, colours: Colours): Markup {
  const first = lanes[0]
  const last = lanes.at(-1)
  if (!first || !last) return NOTHING
  const x = frame.left
  const height = last.y + last.height - first.y
  return group({}, [
    box({ x, y: first.y, width: RAIL_WIDTH, height }, 0, { fill: colours.surface, 'fill-opacity': 0.9 }),
    ...lanes.slice(1).map((lane) =>
      element('path', {
        d: `M${short(x + STRIP_WIDTH)} ${short(lane.y)}H${short(x + RAIL_WIDTH)}`,
        stroke: colours.line,
      }),
    ),
    ...runsOfSides(lanes).map((run) => strip(run, x, colours)),
    ...lanes.map((lane) => laneLabel(lane, x + STRIP_WIDTH + 6, colours)),
    element('path', { d: `M${short(x + RAIL_WIDTH)} ${short(first.y)}v${short(height)}`, stroke: colours.line }),
  ])
}

/** One side of the plant: External outlined, IT tinted, DMZ hatched, OT solid; its name turned upright. */
function strip(run: SideRun, x: number, colours: Colours): Markup {
  const rect = { x, y: run.y, width: STRIP_WIDTH, height: run.height }
  const side = sideColours(run.side, colours)
  const word = words().canvas.sideName[run.side]
  const fits = textWidth(word, TEXT_STYLES.side) + 8 <= run.height
  const parts: Markup[] = []
  if (run.side === 'EXTERNAL') {
    const inner = { x: x + 0.75, y: rect.y + 0.75, width: rect.width - 1.5, height: rect.height - 1.5 }
    parts.push(box(inner, 0, { fill: side.band, stroke: side.soft, 'stroke-width': 1.5 }))
  } else parts.push(box(rect, 0, { fill: run.side === 'OT' ? colours.otStrip : side.soft }))
  const middle = { x: x + STRIP_WIDTH / 2, y: run.y + run.height / 2 }
  if (run.side === 'DMZ') {
    const stroke = mix(side.line, side.soft, 0.34)
    parts.push(element('path', { d: hatch(rect, 8.5), stroke, 'stroke-width': 2 }))
    if (fits) parts.push(box({ x: middle.x - 8, y: middle.y - 17, width: 16, height: 34 }, 3, { fill: side.soft }))
  }
  parts.push(
    label(fits ? word : '', TEXT_STYLES.side, {
      x: middle.x,
      y: middle.y + 3.8,
      fill: run.side === 'OT' ? colours.onOtStrip : side.line,
      anchor: 'middle',
      spacing: 0.84,
      transform: `rotate(-90 ${short(middle.x)} ${short(middle.y)})`,
    }),
  )
  return group({}, parts)
}

/** The number of a level over its name, centred in its lane. */
function laneLabel(lane: LaneBox, x: number, colours: Colours): Markup {
  const info = purdueLevelInfo(lane.level)
  const number = info.side === 'EXTERNAL' ? { size: 15, weight: 700 } : TEXT_STYLES.laneNumber
  const room = lane.height - number.size * 1.1 - 6
  if (room < 0) return NOTHING
  const mostLines = Math.min(3, Math.floor(room / 12.8))
  const lines =
    mostLines > 0
      ? wrap(words().canvas.laneName[lane.level], RAIL_WIDTH - STRIP_WIDTH - 10, mostLines, TEXT_STYLES.laneName)
      : []
  const height = number.size * 1.1 + lines.length * 12.8
  const top = lane.y + (lane.height - height) / 2
  return group({}, [
    label(info.number, number, {
      x,
      y: top + number.size * 0.92,
      fill: sideColours(info.side, colours).line,
      spacing: -0.3,
    }),
    ...lines.map((line, i) =>
      label(line, TEXT_STYLES.laneName, { x, y: top + number.size * 1.1 + 9.8 + i * 12.8, fill: colours.ink2 }),
    ),
  ])
}
