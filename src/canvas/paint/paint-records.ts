import { nameOf, type TileStyle, tileOf } from '../../catalogue'
import type { Rect } from '../../layout'
import type { Asset, Zone } from '../../model'
import { words } from '../../words'
import { type ZoneFacts, zoneFacts } from '../view/facts'
import { FONT, fitted, inLight, isRinged, type Painting, roundRect, screenRect, widthOf } from './painting'
import { type Palette, sideColours } from './palette'

const GAP = 4
/** From one line of a block's name to the next. */
const BLOCK_LINE = 13
/** How much larger names of zones are on a projector, and names of assets, which have less room. */
const LARGER = { zone: 1.4, asset: 1.15 }
/** The zoom below which the names on cards are written smaller. */
const SMALL_CARDS = 0.48

/** Zones: above 35 % an outline, below a filled block with its name inside. */
export function paintZones(painting: Painting, zones: readonly ShownZone[]): void {
  for (const { zone, rect, facts, colours } of zones) {
    paintArea(painting, rect, colours, isRinged(painting, zone.id))
    if (painting.detail === 'blocks') {
      const isHolder = hasSubZones(painting, zone.id)
      paintBlockName(
        painting,
        rect,
        facts.name,
        isHolder ? null : painting.index.assetsIn(zone.id).length,
        colours.line,
      )
    }
  }
}

/** The names of outlined zones, each on its top line; painted over the conduits, so that no line runs through one. */
export function paintZoneNames(painting: Painting, zones: readonly ShownZone[]): void {
  for (const { rect, facts, colours } of zones) {
    paintTopName(painting, rect, facts.name, facts.target && words().canvas.targetShort(facts.target), colours.line)
  }
}

interface ShownZone {
  readonly zone: Zone
  readonly rect: Rect
  readonly facts: ZoneFacts
  readonly colours: ReturnType<typeof sideColours>
}

/** The zones in view, holders before what they hold. */
export function shownZones(painting: Painting): readonly ShownZone[] {
  const { index, scene, found } = painting
  return found.zones
    .flatMap((id) => {
      const [zone, box] = [index.zone(id), scene.zones.get(id)]
      return zone && box ? [{ zone, box }] : []
    })
    .sort((a, b) => a.box.depth - b.box.depth)
    .map(({ zone, box }) => {
      const facts = zoneFacts(index, scene, zone, box)
      return { zone, rect: screenRect(painting, box), facts, colours: sideColours(facts.side, painting.palette) }
    })
}

const hasSubZones = ({ index }: Painting, id: string) => index.subZones(id as never).length > 0

function paintArea(
  { pen, palette, detail, isStrong }: Painting,
  rect: Rect,
  colours: ReturnType<typeof sideColours>,
  isSelected: boolean,
) {
  const isBlock = detail !== 'painted'
  roundRect(pen, rect, detail === 'painted' ? 8 : detail === 'blocks' ? 5 : 2.5)
  pen.fillStyle = isBlock ? colours.soft : palette['zone-fill']
  pen.fill()
  pen.lineWidth = (isSelected ? 2.5 : detail === 'far' ? 1 : 1.5) * (isStrong ? 1.6 : 1)
  pen.globalAlpha = isSelected || isStrong ? 1 : 0.55
  pen.strokeStyle = isSelected ? palette.select : colours.line
  pen.stroke()
  pen.globalAlpha = 1
}

/**
 * Inside the block, on two lines where it is high enough; at its top where it holds sub-zones. How many assets it stands for
 * is written below where there is room.
 */
function paintBlockName(painting: Painting, rect: Rect, name: string, assets: number | null, colour: string): void {
  const { pen, isStrong } = painting
  const scale = isStrong ? LARGER.zone : 1
  const step = BLOCK_LINE * scale
  const font = (weight: number) => `${weight} ${11 * scale}px ${FONT}`
  pen.font = font(620)
  if (rect.height < step) return
  const room = rect.width - 8
  const isHolder = assets === null
  const lines = rect.height >= 2 * step + 6 && !isHolder ? twoLines(painting, name, room) : [name]
  const hasCount = !isHolder && rect.height >= (lines.length + 1) * step + 6
  pen.fillStyle = colour
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const middle = isHolder ? rect.y + 3 + step / 2 : rect.y + rect.height / 2
  const first = middle - ((lines.length + (hasCount ? 1 : 0) - 1) / 2) * step
  const write = (text: string, at: number) =>
    pen.fillText(fitted(painting, 'zones', text, room), rect.x + rect.width / 2, first + at * step)
  lines.forEach(write)
  if (hasCount) {
    pen.font = font(450)
    const count = words().canvas.spoken.assets(assets)
    write(widthOf(pen, count) <= room ? count : String(assets), lines.length)
  }
  pen.textAlign = 'left'
}

/** The name, broken after as many words as fit in a line where it does not fit in one. */
function twoLines({ pen }: Painting, name: string, room: number): readonly string[] {
  if (widthOf(pen, name) <= room) return [name]
  let end = 0
  for (const { index } of name.matchAll(/ /gu)) if (widthOf(pen, name.slice(0, index)) <= room) end = index
  return end === 0 ? [name] : [name.slice(0, end), name.slice(end + 1)]
}

/** On the top line of the zone, with the target where both fit, or where the name is cut anyhow. */
function paintTopName(painting: Painting, rect: Rect, name: string, target: string | null, colour: string): void {
  const { pen, palette, isStrong } = painting
  const scale = isStrong ? LARGER.zone : 1
  pen.font = `620 ${10.5 * scale}px ${FONT}`
  const tail = target ? ` · ${target}` : ''
  const room = rect.width - 14
  const short = fitted(painting, 'zones', name, room - widthOf(pen, tail))
  // A whole name without its target says more than a cut one with it.
  const text =
    short !== name && (short === '' || widthOf(pen, name) <= room)
      ? fitted(painting, 'zones', name, room)
      : short + tail
  if (text === '') return
  pen.fillStyle = palette.surface
  pen.globalAlpha = 0.88
  // Larger names go up, away from the cards below.
  const y = rect.y - 7 * (scale - 1)
  pen.fillRect(rect.x + 6, y - 7 * scale, widthOf(pen, text) + 2 * GAP, 14 * scale)
  pen.globalAlpha = 1
  pen.fillStyle = colour
  pen.textBaseline = 'middle'
  pen.fillText(text, rect.x + 6 + GAP, y + 0.5)
}

/** Cards as their names with an edge that says the role. */
export function paintAssets(painting: Painting): void {
  const { pen, index, scene, found, zoom, isStrong } = painting
  // Small cards hold more of a name in a slightly smaller text.
  const size = (zoom < SMALL_CARDS ? 9.5 : 10.5) * (isStrong ? LARGER.asset : 1)
  pen.font = `${zoom < SMALL_CARDS && !isStrong ? 600 : 620} ${size}px ${FONT}`
  pen.textBaseline = 'middle'
  for (const id of found.assets) {
    const [asset, box] = [index.asset(id), scene.assets.get(id)]
    if (asset && box) inLight(painting, id, () => paintAsset(painting, asset, screenRect(painting, box)))
  }
}

function paintAsset(painting: Painting, asset: Asset, rect: Rect): void {
  const { pen, palette, isStrong } = painting
  const hasRing = isRinged(painting, asset.id)
  roundRect(pen, rect, 4)
  pen.fillStyle = palette.surface
  pen.fill()
  pen.strokeStyle = hasRing ? palette.select : palette[isStrong ? 'line-3' : 'line-2']
  pen.lineWidth = hasRing ? 2 : isStrong ? 1.5 : 1
  pen.stroke()
  pen.fillStyle = edgeColour(tileOf(asset), palette)
  pen.fillRect(rect.x + 2, rect.y + 2, 3, rect.height - 4)
  pen.fillStyle = palette.ink
  const text = fitted(painting, 'assets', nameOf(asset), rect.width - 10)
  pen.fillText(text, rect.x + 7.5, rect.y + rect.height / 2 + 0.5)
}

function edgeColour(tile: TileStyle, palette: Palette): string {
  switch (tile) {
    case 'boundary':
      return palette.ink
    case 'safety':
      return palette.crown
    case 'network':
      return palette['line-3']
    case 'external':
      return palette.ext
    case 'application':
      return palette.it
    case 'field':
    case 'control':
      return palette.ot
  }
}
