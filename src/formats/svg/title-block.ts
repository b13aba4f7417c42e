import { fitText, type Rect, TEXT_STYLES, textWidth } from '../../layout'
import type { Facts } from './facts'
import { drawFindingCounts, findingCountsWidth } from './finding-counts'
import { element, group, type Markup, NOTHING, short } from './markup'
import { label } from './text'
import type { Colours } from './theme'

/** Above the lanes: the drawing's title, what it is about, what is drawn and what was found. */
export const TITLE_HEIGHT = 64

const EDGE = 18
/** With less room a description is left out, px: the counts go before it. */
const LEAST = 60

export function drawTitle(facts: Facts, rect: Rect, colours: Colours): Markup {
  const [left, right] = [rect.x + EDGE, rect.x + rect.width - EDGE]
  const bottom = rect.y + rect.height
  const counts = facts.findings ?? []
  const countsWidth = findingCountsWidth(counts)
  const titleRoom = right - left - (countsWidth === 0 ? 0 : countsWidth + 24)
  const caption = fitText(captionOf(facts), right - left, TEXT_STYLES.caption)
  const captionWidth = textWidth(caption, TEXT_STYLES.caption)
  const descriptionRoom = right - left - captionWidth - 24
  return group({}, [
    element('path', { d: `M${short(rect.x)} ${short(bottom)}h${short(rect.width)}`, stroke: colours.line2 }),
    label(fitText(facts.title, titleRoom, TEXT_STYLES.title), TEXT_STYLES.title, {
      x: left,
      y: rect.y + 31,
      fill: colours.ink,
    }),
    label(
      descriptionRoom < LEAST ? '' : fitText(facts.description, descriptionRoom, TEXT_STYLES.caption),
      TEXT_STYLES.caption,
      {
        x: left,
        y: rect.y + 50,
        fill: colours.ink3,
      },
    ),
    counts.length === 0 ? NOTHING : drawFindingCounts(counts, { x: right - countsWidth, y: rect.y + 25 }, colours),
    label(caption, TEXT_STYLES.caption, { x: right, y: rect.y + 50, fill: colours.ink2, anchor: 'end' }),
  ])
}

const captionOf = ({ content, site, author, date }: Facts) =>
  [content, site, author, date].filter((word) => word !== null).join(' · ')
