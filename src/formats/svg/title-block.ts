import { fitText, TEXT_STYLES, textWidth } from '../../layout'
import { element, group, type Markup, short } from './markup'
import type { Frame, Picture } from './picture'
import { label } from './text'

/** Above the lanes: the drawing's title, what it is about, how much is drawn. */
export const TITLE_HEIGHT = 64

export function drawTitle({ index, colours }: Picture, frame: Frame): Markup {
  const { title, description } = index.diagram.fields
  const x = frame.left + 18
  const top = frame.top - TITLE_HEIGHT
  const counts = [
    counted(index.assets.length, 'asset', 'assets'),
    counted(index.zones.length, 'zone', 'zones'),
    counted(index.conduits.length, 'conduit', 'conduits'),
  ].join(' · ')
  const right = frame.right - 18
  const room = right - x - textWidth(counts, TEXT_STYLES.caption) - 24
  return group({}, [
    element('path', { d: `M${short(frame.left)} ${short(frame.top)}H${short(frame.right)}`, stroke: colours.line2 }),
    label(fitText(title?.trim() || 'Untitled drawing', room, TEXT_STYLES.title), TEXT_STYLES.title, {
      x,
      y: top + 31,
      fill: colours.ink,
    }),
    label(fitText(description ?? '', right - x, TEXT_STYLES.caption), TEXT_STYLES.caption, {
      x,
      y: top + 50,
      fill: colours.ink3,
    }),
    label(counts, TEXT_STYLES.caption, { x: right, y: top + 31, fill: colours.ink2, anchor: 'end' }),
  ])
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`
