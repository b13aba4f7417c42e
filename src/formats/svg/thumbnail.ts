import { conduitKind, isBoundaryDevice, sideOf } from '../../catalogue'
import { type LaneBox, type Rect, roundedPath, type Scene, sideOfZone } from '../../layout'
import type { Asset, DiagramIndex } from '../../model'
import { words } from '../../words'
import { mix, sideColours } from './colour'
import { type Frame, frameOf, RAIL_WIDTH } from './frame'
import { content, element, group, type Markup, NOTHING, short } from './markup'
import type { Picture } from './picture'
import { box } from './shapes'
import { COLOURS, type ThemeName } from './theme'

/** Pixels of a thumbnail's own width; it scales to whatever box it is put in. */
const WIDTH = 320
/** With more assets than these, cards would be dust: zones are filled blocks instead. */
const MOST_CARDS = 150

/** A picture, and how many canvas pixels are one pixel of the thumbnail. */
interface Small extends Picture {
  readonly unit: number
  readonly hasCards: boolean
}

/** The drawing without words, small enough for a list: lanes, zones, cards, conduits and what guards them. */
export function renderThumbnail(index: DiagramIndex, scene: Scene, theme: ThemeName): string {
  const whole = frameOf(scene)
  const frame = { ...whole, left: whole.left + RAIL_WIDTH }
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top]
  const picture: Small = {
    index,
    scene,
    colours: COLOURS[theme],
    steps: new Map(),
    levels: false,
    isTransparent: false,
    unit: width / WIDTH,
    hasCards: scene.assets.size <= MOST_CARDS,
  }
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [frame.left, frame.top, width, height].map(short).join(' '),
      width: WIDTH,
      height: Math.round(height / picture.unit),
      role: 'img',
    },
    element('title', {}, content(index.diagram.fields.title?.trim() || words().picture.untitled)),
    box({ x: frame.left, y: frame.top, width, height }, 0, { fill: picture.colours.canvas }),
    ...scene.lanes.map((lane, i) => band(picture, frame, lane, scene.lanes[i - 1])),
    zoneBlocks(picture),
    lines(picture),
    cards(picture),
    guards(picture),
  )
  return `${svg}\n`
}

/** A lane, the strip of its side at the left, and a line above where the side changes. */
function band({ colours, unit }: Small, frame: Frame, lane: LaneBox, above: LaneBox | undefined): Markup {
  const name = sideOf(lane.level)
  const side = sideColours(name, colours)
  const rect = { x: frame.left, y: lane.y, width: frame.right - frame.left, height: lane.height }
  const isNewSide = above !== undefined && sideOf(above.level) !== name
  return group({}, [
    box(rect, 0, { fill: side.band }),
    box({ ...rect, width: 4 * unit }, 0, { fill: name === 'OT' ? colours.otStrip : side.soft }),
    isNewSide
      ? box({ ...rect, y: rect.y - unit / 2, height: unit }, 0, { fill: mix(side.line, side.band, 0.42) })
      : NOTHING,
  ])
}

function zoneBlocks(picture: Small): Markup {
  const { colours, unit, hasCards } = picture
  const blocks = picture.index.zones.flatMap((zone) => {
    const frame = picture.scene.zones.get(zone.id)
    return frame ? [{ zone, frame }] : []
  })
  return group(
    {},
    blocks
      .sort((a, b) => a.frame.depth - b.frame.depth)
      .map(({ zone, frame }) => {
        const side = sideColours(sideOfZone(picture.index, picture.scene, zone, frame), colours)
        const fill = hasCards
          ? { fill: colours.zoneFill, 'fill-opacity': colours.zoneFillOpacity }
          : { fill: side.soft, 'fill-opacity': undefined }
        return box(frame, 3 * unit, { ...fill, stroke: mix(side.line, side.soft, 0.6), 'stroke-width': 1.2 * unit })
      }),
  )
}

function lines({ index, scene, colours, unit }: Small): Markup {
  return group(
    { fill: 'none' },
    index.conduits.map((conduit) => {
      const route = scene.conduits.get(conduit.id)
      const kind = conduitKind(index, conduit)
      if (!route || kind === 'inside') return NOTHING
      const isUndefined = kind === 'undefined'
      return element('path', {
        d: roundedPath(route.points, 2 * unit),
        stroke: isUndefined ? colours.error : mix(colours.ink, colours.canvas, 0.6),
        'stroke-width': (isUndefined ? 1.6 : 1) * unit,
        'stroke-dasharray': isUndefined ? `${short(3 * unit)} ${short(2 * unit)}` : undefined,
      })
    }),
  )
}

function cards(picture: Small): Markup {
  const { index, scene, hasCards } = picture
  return group(
    {},
    index.assets.map((asset) => {
      const frame = scene.assets.get(asset.id)
      if (!frame || (!hasCards && index.zoneOf(asset))) return NOTHING
      return card(picture, asset, frame)
    }),
  )
}

/** A card: the tile as a square, ink where it guards, and the name as a bar. */
function card({ colours, unit }: Small, asset: Asset, frame: Rect): Markup {
  const side = sideColours(sideOf(asset.level), colours)
  const tile = { x: frame.x + 9, y: frame.y + 10, width: 24, height: 24 }
  const bar = { x: frame.x + 44, y: frame.y + 18, width: frame.width - 62, height: 8 }
  return group({}, [
    box(frame, 8, { fill: colours.surface, stroke: colours.line2, 'stroke-width': 0.7 * unit }),
    box(tile, 6, { fill: isBoundaryDevice(asset) ? colours.ink : mix(side.line, colours.surface, 0.6) }),
    box(bar, 4, { fill: colours.line2 }),
  ])
}

/** An ink square for every boundary device on a conduit. */
function guards({ index, scene, colours, unit }: Small): Markup {
  const size = 5 * unit
  return group(
    { fill: colours.ink },
    index.conduits.flatMap((conduit) =>
      (scene.conduits.get(conduit.id)?.glyphs ?? []).map(({ device, at }) => {
        const asset = index.asset(device)
        if (!asset || !isBoundaryDevice(asset)) return NOTHING
        return box({ x: at.x - size / 2, y: at.y - size / 2, width: size, height: size }, 1.5 * unit, {})
      }),
    ),
  )
}
