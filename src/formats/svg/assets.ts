import { Crown } from 'lucide'
import { iconOf, isGuess, type TileStyle, tileOf } from '../../catalogue'
import { cardText, type Rect, TEXT_STYLES, type TextStyle, textWidth } from '../../layout'
import type { Asset } from '../../model'
import { mix } from './colour'
import { element, group, type Markup, NOTHING } from './markup'
import type { Picture } from './picture'
import { box, iconAt } from './shapes'
import { label } from './text'
import type { Colours } from './theme'

const TILE = 28
/** From one line of a name to the next. */
const LINE = 14.25

/** The cards of the assets, in the order of the file. */
export function drawAssets({ index, scene, colours }: Picture): Markup {
  return group(
    {},
    index.assets.map((asset) => {
      const frame = scene.assets.get(asset.id)
      return frame ? card(asset, frame, colours) : NOTHING
    }),
  )
}

function card(asset: Asset, frame: Rect, colours: Colours): Markup {
  const tile = { x: frame.x + 8, y: frame.y + (frame.height - TILE) / 2, width: TILE, height: TILE }
  const textX = tile.x + TILE + 8
  const middle = frame.y + frame.height / 2
  const { name, kind, quantity, isQuantityOnTop } = cardText(asset)
  const lines =
    name.length === 1
      ? name.map((line) => nameLine(line, TEXT_STYLES.assetName, textX, middle - 2.4, colours))
      : name.map((line, i) => nameLine(line, TEXT_STYLES.assetNameOfTwoLines, textX, middle - 3.2 + i * LINE, colours))
  return group({ 'data-asset': asset.id }, [
    box({ ...frame, y: frame.y + 1.5 }, 8, { fill: '#000000', 'fill-opacity': colours.shadowOpacity }),
    box(frame, 8, {
      fill: colours.surface,
      stroke: colours.line2,
      'stroke-dasharray': isGuess(asset) ? '4 3' : undefined,
    }),
    drawTile(asset, tile, colours),
    asset.critical ? crown({ x: tile.x + 2.5, y: tile.y + 1.5 }, colours) : NOTHING,
    ...lines,
    kind === '' ? NOTHING : label(kind, TEXT_STYLES.kind, { x: textX, y: middle + 11.4, fill: colours.ink3 }),
    quantity === '' ? NOTHING : quantityBadge(quantity, middle + 0.5 - (isQuantityOnTop ? LINE : 0), frame, colours),
  ])
}

function nameLine(text: string, style: TextStyle, x: number, y: number, colours: Colours): Markup {
  return label(text, style, { x, y, fill: colours.ink, spacing: -0.15 })
}

/** `×240` at the right of a line. */
function quantityBadge(text: string, y: number, frame: Rect, colours: Colours): Markup {
  const width = textWidth(text, TEXT_STYLES.badge) + 10
  const rect = { x: frame.x + frame.width - 8 - width, y, width, height: 14 }
  const place = { x: rect.x + width / 2, y: rect.y + 10.8, fill: colours.ink, anchor: 'middle' as const }
  return group({}, [box(rect, 4, { fill: colours.surface3 }), label(text, TEXT_STYLES.badge, place)])
}

/** The square with the icon of the asset's type: how it is drawn says what it does in the plant. */
function drawTile(asset: Asset, rect: Rect, colours: Colours): Markup {
  const { fill, ink, line } = tileColours(tileOf(asset), colours)
  const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const radius = rect.width / 4
  const inner = { x: rect.x + 0.6, y: rect.y + 0.6, width: rect.width - 1.2, height: rect.height - 1.2 }
  return group({}, [
    line ? box(inner, radius - 0.6, { fill, stroke: line, 'stroke-width': 1.25 }) : box(rect, radius, { fill }),
    iconAt(iconOf(asset), centre, rect.width * 0.6, ink),
  ])
}

function tileColours(style: TileStyle, colours: Colours): { fill: string; ink: string; line?: string } {
  switch (style) {
    case 'boundary':
      return { fill: colours.ink, ink: colours.onInk }
    case 'safety':
      return { fill: colours.crownSoft, ink: colours.crown, line: mix(colours.crown, colours.crownSoft, 0.5) }
    case 'network':
      return { fill: colours.surface, ink: colours.ink2, line: colours.line3 }
    case 'external':
      return { fill: colours.extSoft, ink: colours.ext }
    case 'field':
      return { fill: colours.canvas, ink: colours.ot, line: mix(colours.ot, colours.canvas, 0.42) }
    case 'application':
      return { fill: colours.itSoft, ink: colours.it }
    case 'control':
      return { fill: colours.otSoft, ink: colours.ot }
  }
}

/** A crown jewel's crown. */
export function crown(centre: { x: number; y: number }, colours: Colours): Markup {
  return group({}, [
    element('circle', {
      cx: centre.x,
      cy: centre.y,
      r: 8.5,
      fill: colours.crownSoft,
      stroke: mix(colours.crown, colours.surface, 0.45),
    }),
    iconAt(Crown, centre, 10.5, colours.crown, 2.1),
  ])
}
