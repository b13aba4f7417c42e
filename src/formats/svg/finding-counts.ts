import { type FindingShapeName, type Point, TEXT_STYLES, textWidth } from '../../layout'
import { drawFindingShape } from './findings'
import { group, type Markup } from './markup'
import { label } from './text'
import type { Colours } from './theme'

export type FindingCounts = readonly (readonly [FindingShapeName, number])[]

const SHAPE = 14
const GAP = 5
const BETWEEN = 13
const STYLE = TEXT_STYLES.badge

const widthOf = (count: number) => SHAPE + GAP + textWidth(String(count), STYLE)

export function findingCountsWidth(counts: FindingCounts): number {
  return counts.reduce((width, [, count]) => width + widthOf(count), 0) + BETWEEN * Math.max(0, counts.length - 1)
}

/** Each shape with its number, in a row from the left, its middle at a height. */
export function drawFindingCounts(counts: FindingCounts, from: Point, colours: Colours): Markup {
  let x = from.x
  return group(
    {},
    counts.map(([shape, count]) => {
      const left = x
      x += widthOf(count) + BETWEEN
      return group({}, [
        drawFindingShape(shape, { x: left + SHAPE / 2, y: from.y }, SHAPE, colours),
        label(String(count), STYLE, { x: left + SHAPE + GAP, y: from.y + 3.8, fill: colours.ink }),
      ])
    }),
  )
}
