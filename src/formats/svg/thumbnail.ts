import { conduitKind, sideOf } from '../../catalogue'
import type { Scene } from '../../layout'
import type { DiagramIndex } from '../../model'
import { mix, sideColours } from './colour'
import { content, element, group, type Markup, NOTHING, short } from './markup'
import { frameOf, type Picture, RAIL_WIDTH, sideOfZone } from './picture'
import { box, roundedPath } from './shapes'
import { COLOURS, type ThemeName } from './theme'

/** Pixels of a thumbnail's own width; it scales to whatever box it is put in. */
const WIDTH = 320

/** The drawing as blocks, small enough for a list: lanes, zones, loose assets, and the conduits between zones. */
export function renderThumbnail(index: DiagramIndex, scene: Scene, theme: ThemeName): string {
  const picture: Picture = { index, scene, colours: COLOURS[theme], achieved: new Map() }
  const { colours } = picture
  const whole = frameOf(scene)
  const frame = { ...whole, left: whole.left + RAIL_WIDTH }
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top]
  const unit = width / WIDTH
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [frame.left, frame.top, width, height].map(short).join(' '),
      width: WIDTH,
      height: Math.round(height / unit),
      role: 'img',
    },
    element('title', {}, content(index.diagram.fields.title?.trim() || 'Untitled drawing')),
    box({ x: frame.left, y: frame.top, width, height }, 0, { fill: colours.canvas }),
    ...scene.lanes.map((lane) =>
      box({ x: frame.left, y: lane.y, width, height: lane.height }, 0, {
        fill: sideColours(sideOf(lane.level), colours).band,
      }),
    ),
    zoneBlocks(picture, unit),
    lines(picture, unit),
    looseAssets(picture, unit),
  )
  return `${svg}\n`
}

function zoneBlocks(picture: Picture, unit: number): Markup {
  const blocks = picture.index.zones.flatMap((zone) => {
    const frame = picture.scene.zones.get(zone.id)
    return frame ? [{ zone, frame }] : []
  })
  return group(
    {},
    blocks
      .sort((a, b) => a.frame.depth - b.frame.depth)
      .map(({ zone, frame }) => {
        const side = sideColours(sideOfZone(picture, zone, frame), picture.colours)
        return box(frame, 3 * unit, { fill: side.soft, stroke: mix(side.line, side.soft, 0.6), 'stroke-width': unit })
      }),
  )
}

function lines({ index, scene, colours }: Picture, unit: number): Markup {
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

function looseAssets({ index, scene, colours }: Picture, unit: number): Markup {
  return group(
    {},
    index.assets.map((asset) => {
      const frame = scene.assets.get(asset.id)
      if (!frame || index.zoneOf(asset)) return NOTHING
      return box(frame, 2 * unit, { fill: colours.surface, stroke: colours.line3, 'stroke-width': unit })
    }),
  )
}
