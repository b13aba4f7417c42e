import { type Rect, TEXT_STYLES, textWidth } from '../../layout'
import { words } from '../../words'
import type { Facts } from './facts'
import { drawFindingCounts, findingCountsWidth } from './finding-counts'
import { element, group, type Markup, NOTHING, short } from './markup'
import { label, wrap } from './text'
import type { Colours } from './theme'

const EDGE = 18
/** Between what stands at the left and at the right of a line. */
const BETWEEN = 24
/** From one line to the next, and what is left below the last. */
const TITLE_LINE = 24
const LINE = 16
const FOOT = 14
/** Where the first lines of title and captions stand. */
const TITLE_BASE = 31
const CAPTION_BASE = 19
const MOST_LINES = { title: 2, description: 3, caption: 3 }

interface TitleLines {
  readonly title: readonly string[]
  readonly description: readonly string[]
  /** Beside the description where both fit in one line; else below it, from the left. */
  readonly caption: readonly string[]
  readonly isBeside: boolean
}

/** How high the title is at a width: higher where its words need more lines. */
export function titleHeight(facts: Facts, width: number): number {
  const { title, description, caption, isBeside } = linesOf(facts, width)
  const captions = isBeside ? 1 : description.length + caption.length
  return TITLE_BASE + (title.length - 1) * TITLE_LINE + CAPTION_BASE + (captions - 1) * LINE + FOOT
}

/** Above the lanes: the drawing's title, what it is about, what is drawn and what was found. */
export function drawTitle(facts: Facts, rect: Rect, colours: Colours): Markup {
  const [left, right] = [rect.x + EDGE, rect.x + rect.width - EDGE]
  const { title, description, caption, isBeside } = linesOf(facts, rect.width)
  const counts = facts.findings ?? []
  const below = rect.y + TITLE_BASE + (title.length - 1) * TITLE_LINE + CAPTION_BASE
  const captionTop = isBeside ? below : below + description.length * LINE
  return group({}, [
    element('path', {
      d: `M${short(rect.x)} ${short(rect.y + rect.height)}h${short(rect.width)}`,
      stroke: colours.line2,
    }),
    ...title.map((line, i) =>
      label(line, TEXT_STYLES.title, { x: left, y: rect.y + TITLE_BASE + i * TITLE_LINE, fill: colours.ink }),
    ),
    counts.length === 0
      ? NOTHING
      : drawFindingCounts(counts, { x: right - findingCountsWidth(counts), y: rect.y + 25 }, colours),
    ...description.map((line, i) =>
      label(line, TEXT_STYLES.caption, { x: left, y: below + i * LINE, fill: colours.ink3 }),
    ),
    ...caption.map((line, i) =>
      label(line, TEXT_STYLES.caption, {
        ...(isBeside ? { x: right, anchor: 'end' as const } : { x: left }),
        y: captionTop + i * LINE,
        fill: colours.ink2,
      }),
    ),
  ])
}

function linesOf(facts: Facts, width: number): TitleLines {
  const room = width - 2 * EDGE
  const countsWidth = findingCountsWidth(facts.findings ?? [])
  const caption = captionOf(facts)
  const widthOf = (text: string) => textWidth(text, TEXT_STYLES.caption)
  const lines = (text: string, most: number) => (text === '' ? [] : wrap(text, room, most, TEXT_STYLES.caption))
  const isBeside =
    facts.description === ''
      ? widthOf(caption) <= room
      : widthOf(facts.description) + BETWEEN + widthOf(caption) <= room
  return {
    title: wrap(
      facts.title,
      room - (countsWidth === 0 ? 0 : countsWidth + BETWEEN),
      MOST_LINES.title,
      TEXT_STYLES.title,
    ),
    description: lines(facts.description, MOST_LINES.description),
    caption: lines(caption, MOST_LINES.caption),
    isBeside,
  }
}

function captionOf({ content, findings, site, author, date }: Facts): string {
  const nothingFound = findings?.length === 0 ? words().picture.noneFound : null
  return [content, nothingFound, site, author, date].filter((word) => word !== null).join(' · ')
}
