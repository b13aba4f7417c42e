import { nameOf, type TileStyle, tileOf } from '../../catalogue'
import type { Rect } from '../../layout'
import { isMark, type Zone } from '../../model'
import { words } from '../../words'
import { type ZoneFacts, zoneFacts } from '../view/facts'
import { paintMark } from './paint-marks'
import { FONT, fitted, type Painting, roundRect, screenRect, widthOf } from './painting'
import { type Palette, sideColours } from './palette'

const GAP = 4
/** From one line of a block's name to the next. */
const BLOCK_LINE = 13
/** The zoom below which the names on cards are written smaller. */
const SMALL_CARDS = 0.48

/** Zones: above 35 % an outline, below a filled block with its name inside. */
export function paintZones(painting: Painting, zones: readonly ShownZone[]): void {
  for (const { zone, rect, facts, colours } of zones) {
    const isSelected = painting.state.selection.has(zone.id) || painting.state.focus === zone.id
    paintArea(painting, rect, colours, isSelected)
    if (painting.detail === 'blocks')
      paintBlockName(painting, rect, facts.name, colours.line, hasSubZones(painting, zone.id))
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
  { pen, palette, detail }: Painting,
  rect: Rect,
  colours: ReturnType<typeof sideColours>,
  isSelected: boolean,
) {
  const isBlock = detail !== 'painted'
  roundRect(pen, rect, detail === 'painted' ? 8 : detail === 'blocks' ? 5 : 2.5)
  pen.fillStyle = isBlock ? colours.soft : palette['zone-fill']
  pen.fill()
  pen.lineWidth = isSelected ? 2.5 : detail === 'far' ? 1 : 1.5
  pen.globalAlpha = isSelected ? 1 : 0.55
  pen.strokeStyle = isSelected ? palette.select : colours.line
  pen.stroke()
  pen.globalAlpha = 1
}

/** Inside the block, on two lines where it is high enough; at its top where it holds sub-zones. */
function paintBlockName(painting: Painting, rect: Rect, name: string, colour: string, isHolder: boolean): void {
  const { pen } = painting
  pen.font = `620 11px ${FONT}`
  if (rect.height < 13) return
  const room = rect.width - 8
  const lines = rect.height >= 2 * BLOCK_LINE + 6 && !isHolder ? twoLines(painting, name, room) : [name]
  pen.fillStyle = colour
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const middle = isHolder ? rect.y + 10 : rect.y + rect.height / 2
  for (const [i, line] of lines.entries()) {
    const y = middle + (i - (lines.length - 1) / 2) * BLOCK_LINE
    pen.fillText(fitted(painting, 'zones', line, room), rect.x + rect.width / 2, y)
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
  const { pen, palette } = painting
  pen.font = `620 10.5px ${FONT}`
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
  pen.fillRect(rect.x + 6, rect.y - 7, widthOf(pen, text) + 2 * GAP, 14)
  pen.globalAlpha = 1
  pen.fillStyle = colour
  pen.textBaseline = 'middle'
  pen.fillText(text, rect.x + 6 + GAP, rect.y + 0.5)
}

/** Cards as their names with an edge that says the role. */
export function paintAssets(painting: Painting): void {
  const { pen, palette, index, scene, found, state, zoom } = painting
  // Small cards hold more of a name in a slightly smaller text.
  pen.font = zoom < SMALL_CARDS ? `600 9.5px ${FONT}` : `620 10.5px ${FONT}`
  pen.textBaseline = 'middle'
  for (const id of found.assets) {
    const [asset, box] = [index.asset(id), scene.assets.get(id)]
    if (!asset || !box) continue
    const rect = screenRect(painting, box)
    const isSelected = state.selection.has(id) || state.focus === id
    roundRect(pen, rect, 4)
    pen.fillStyle = palette.surface
    pen.fill()
    pen.strokeStyle = isSelected ? palette.select : palette['line-2']
    pen.lineWidth = isSelected ? 2 : 1
    pen.stroke()
    pen.fillStyle = edgeColour(tileOf(asset), palette)
    pen.fillRect(rect.x + 2, rect.y + 2, 3, rect.height - 4)
    pen.fillStyle = palette.ink
    pen.fillText(
      fitted(painting, 'assets', nameOf(asset), rect.width - 10),
      rect.x + 7.5,
      rect.y + rect.height / 2 + 0.5,
    )
  }
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

/** Notes and texts as plain colour, marks as they are. */
export function paintAnnotations(painting: Painting): void {
  const { pen, palette, index, scene, found } = painting
  for (const id of found.annotations) {
    const [annotation, box] = [index.diagram.annotations.get(id), scene.annotations.get(id)]
    if (!annotation || !box) continue
    const rect = screenRect(painting, box)
    if (annotation.kind === 'note') {
      roundRect(pen, rect, 2)
      const paper = palette[`note-${annotation.colour}` as keyof Palette] ?? palette['note-yellow']
      pen.fillStyle = paper
      pen.fill()
    } else if (isMark(annotation)) {
      paintMark(painting, annotation, rect)
    } else if (annotation.kind === 'frame') {
      roundRect(pen, rect, 3)
      pen.strokeStyle = palette['line-3']
      pen.lineWidth = 1
      pen.stroke()
    }
  }
}
