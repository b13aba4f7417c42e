import { fitText, type Point, type Rect, TEXT_STYLES, textWidth } from '../../layout'
import { words } from '../../words'
import type { Facts } from './facts'
import { drawFindingCounts } from './finding-counts'
import { element, group, type Markup, short } from './markup'
import type { Paper } from './paper'
import { label, wrap } from './text'
import type { Colours } from './theme'

/** With a title in one line and a description in two. */
const USUAL_HEIGHT = 84
/** From one line to the next. */
const TITLE_LINE = 22
const NOTE_LINE = 13
const MOST_LINES = { title: 2, description: 5, value: 2 }
/** Inside a cell. */
const EDGE = 12
const NAME = { size: 8.5, weight: 520 }
const VALUE = { size: 11.5, weight: 520 }
/** Of a value that needs two lines. */
const LONG_VALUE = { size: 9, weight: 520 }

interface SheetFacts extends Facts {
  readonly paper: Paper
  readonly zoom: number
}

/** How high the block is at a width: higher where title and description need more lines. */
export function sheetBlockHeight(facts: Facts, width: number): number {
  const { title, description } = titleLines(facts, width - 3 * cellWidthIn(width))
  return USUAL_HEIGHT + (title.length - 1) * TITLE_LINE + Math.max(0, description.length - 2) * NOTE_LINE
}

/** The title block at the foot of a page: title and description at the left, six cells at the right. */
export function drawSheetBlock(facts: SheetFacts, rect: Rect, colours: Colours): Markup {
  const say = words().picture
  const cellWidth = cellWidthIn(rect.width)
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

const cellWidthIn = (width: number) => Math.min(160, Math.floor(width / 5))

function titleLines(facts: Facts, width: number) {
  const room = width - 2 * EDGE - 4
  return {
    title: wrap(facts.title, room, MOST_LINES.title, TEXT_STYLES.title),
    description: facts.description === '' ? [] : wrap(facts.description, room, MOST_LINES.description, NOTE),
  }
}

function titleCell(facts: SheetFacts, rect: Rect, colours: Colours): Markup {
  const x = rect.x + EDGE + 2
  const room = rect.width - 2 * EDGE - 4
  const at = (y: number, fill: string) => ({ x, y: rect.y + y, fill })
  const { title, description } = titleLines(facts, rect.width)
  const below = 43 + (title.length - 1) * TITLE_LINE
  const content = rect.height - (description.length > 1 ? 11 : 13)
  return group({}, [
    ...title.map((line, i) => label(line, TEXT_STYLES.title, at(27 + i * TITLE_LINE, colours.ink))),
    ...description.map((line, i) => label(line, NOTE, at(below + i * NOTE_LINE, colours.ink3))),
    label(fitText(facts.content, room, NOTE), NOTE, at(content, colours.ink2)),
  ])
}
const NOTE = { size: 10.5, weight: 420 }

function drawCell(at: Point, name: string, value: Markup, colours: Colours): Markup {
  return group({}, [label(name, NAME, { x: at.x + EDGE, y: at.y + 15, fill: colours.ink3 }), value])
}

/** In one line, or in two smaller ones. */
function textOf(text: string, width: number, at: Point, colours: Colours): Markup {
  const room = width - 2 * EDGE
  const place = (y: number) => ({ x: at.x + EDGE, y: at.y + y, fill: colours.ink })
  if (textWidth(text, VALUE) <= room) return label(text, VALUE, place(31))
  const lines = wrap(text, room, MOST_LINES.value, LONG_VALUE)
  return group(
    {},
    lines.map((line, i) => label(line, LONG_VALUE, place(26 + i * 10.5))),
  )
}

function findingsOf({ findings }: SheetFacts, at: Point, width: number, colours: Colours): Markup {
  const say = words().picture
  if (findings === null) return textOf(say.block.none, width, at, colours)
  if (findings.length === 0) return textOf(say.noFindings, width, at, colours)
  return drawFindingCounts(findings, { x: at.x + EDGE, y: at.y + 27 }, colours)
}
