import { fitText, type Point, type Rect, TEXT_STYLES } from '../../layout'
import { words } from '../../words'
import type { Facts } from './facts'
import { drawFindingCounts } from './finding-counts'
import { element, group, type Markup, short } from './markup'
import type { Paper } from './paper'
import { label, wrap } from './text'
import type { Colours } from './theme'

export const SHEET_BLOCK_HEIGHT = 84
/** Inside a cell. */
const EDGE = 12
const NAME = { size: 8.5, weight: 520 }
const VALUE = { size: 11.5, weight: 520 }

interface SheetFacts extends Facts {
  readonly paper: Paper
  readonly zoom: number
}

/** The title block at the foot of a page: title and description at the left, six cells at the right. */
export function drawSheetBlock(facts: SheetFacts, rect: Rect, colours: Colours): Markup {
  const say = words().picture
  const cellWidth = Math.min(160, Math.floor(rect.width / 5))
  const left = rect.x + rect.width - 3 * cellWidth
  const row = rect.height / 2
  const cell = (column: number, line: number): Point => ({ x: left + column * cellWidth, y: rect.y + line * row })
  const word = (at: Point, name: string, value: string | null) =>
    drawCell(at, name, textOf(value ?? say.block.none, cellWidth, at, colours), colours)
  return group({ stroke: 'none' }, [
    lines(rect, left, cellWidth, colours),
    titleCell(facts, { ...rect, width: left - rect.x }, colours),
    word(cell(0, 0), say.block.site, facts.site),
    word(cell(1, 0), say.block.author, facts.author),
    word(cell(2, 0), say.block.date, facts.date),
    drawCell(cell(0, 1), say.block.findings, findingsOf(facts, cell(0, 1), cellWidth, colours), colours),
    word(cell(1, 1), say.block.scale, say.percent(facts.zoom)),
    word(cell(2, 1), say.block.sheet, say.sheet(say.sheets[facts.paper.size], facts.paper.landscape)),
  ])
}

function lines(rect: Rect, left: number, cellWidth: number, colours: Colours): Markup {
  const [bottom, right] = [rect.y + rect.height, rect.x + rect.width]
  const down = [0, 1, 2].map((i) => `M${short(left + i * cellWidth)} ${short(rect.y)}V${short(bottom)}`)
  const across = [
    `M${short(rect.x)} ${short(rect.y)}H${short(right)}`,
    `M${short(left)} ${short(rect.y + rect.height / 2)}H${short(right)}`,
  ]
  return element('path', { d: [...across, ...down].join(''), fill: 'none', stroke: colours.line2 })
}

function titleCell(facts: SheetFacts, rect: Rect, colours: Colours): Markup {
  const x = rect.x + EDGE + 2
  const room = rect.width - 2 * EDGE - 4
  const at = (y: number, fill: string) => ({ x, y: rect.y + y, fill })
  const described = facts.description === '' ? [] : wrap(facts.description, room, 2, NOTE)
  return group({}, [
    label(fitText(facts.title, room, TEXT_STYLES.title), TEXT_STYLES.title, at(27, colours.ink)),
    ...described.map((line, i) => label(line, NOTE, at(43 + i * 13, colours.ink3))),
    label(fitText(facts.content, room, NOTE), NOTE, at(described.length > 1 ? 73 : 71, colours.ink2)),
  ])
}
const NOTE = { size: 10.5, weight: 420 }

function drawCell(at: Point, name: string, value: Markup, colours: Colours): Markup {
  return group({}, [label(name, NAME, { x: at.x + EDGE, y: at.y + 15, fill: colours.ink3 }), value])
}

function textOf(text: string, width: number, at: Point, colours: Colours): Markup {
  return label(fitText(text, width - 2 * EDGE, VALUE), VALUE, { x: at.x + EDGE, y: at.y + 31, fill: colours.ink })
}

function findingsOf({ findings }: SheetFacts, at: Point, width: number, colours: Colours): Markup {
  const say = words().picture
  if (findings === null) return textOf(say.block.none, width, at, colours)
  if (findings.length === 0) return textOf(say.noFindings, width, at, colours)
  return drawFindingCounts(findings, { x: at.x + EDGE, y: at.y + 27 }, colours)
}
