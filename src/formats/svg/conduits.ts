import { type ConduitKind, conduitKind, iconOf, isBoundaryDevice, isGuess } from '../../catalogue'
import {
  CHIP_ARROWS,
  CHIP_ICON,
  CHIP_LOCKS,
  CHIP_PADDING,
  CHIP_TRACKING,
  type Chip,
  type ConduitRoute,
  chipLabel,
  type Glyph,
  hopsOf,
  linePaths,
  type Point,
  TEXT_STYLES,
} from '../../layout'
import { chipWords } from '../../words'
import { mix } from './colour'
import { element, group, type Markup, NOTHING } from './markup'
import type { Picture } from './picture'
import { box, iconAt } from './shapes'
import { label } from './text'
import type { Colours } from './theme'

/** The lines of the conduits with their heads, under the cards. */
export function drawConduitLines(picture: Picture): Markup {
  const hops = hopsOf(picture.scene.conduits.values())
  return group(
    {},
    each(picture, (route, kind) => line(route, kind, hops.get(route.id), picture)),
  )
}

/** What stands on the lines: device tiles, chips, the question mark of what is undefined. */
export function drawConduitLabels(picture: Picture): Markup {
  return group(
    {},
    each(picture, (route, kind) => {
      if (kind === 'inside' && route.glyphs.length === 0) return NOTHING
      return group({ 'data-labels': route.id }, [
        ...(kind === 'inside' ? [] : route.chips.map((chip) => drawChip(chip, kind, picture.colours))),
        ...route.glyphs.map((glyph) => drawGlyph(glyph, picture)),
        kind === 'undefined' && route.mark ? drawMark(route.mark, picture.colours) : NOTHING,
      ])
    }),
  )
}

function each(picture: Picture, draw: (route: ConduitRoute, kind: ConduitKind) => Markup): Markup[] {
  return picture.index.conduits.map((conduit) => {
    const route = picture.scene.conduits.get(conduit.id)
    return route && route.points.length > 1 ? draw(route, conduitKind(picture.index, conduit)) : NOTHING
  })
}

interface LineStyle {
  readonly stroke: string
  readonly width: number
  readonly dash?: string
}

export function lineStyle(kind: ConduitKind, colours: Colours): LineStyle {
  switch (kind) {
    case 'controlled':
      return { stroke: mix(colours.ink, colours.canvas, 0.78), width: 2 }
    case 'uncontrolled':
      return { stroke: colours.warn, width: 2, dash: '14 4' }
    case 'undefined':
      return { stroke: colours.error, width: 2.5, dash: '7 5' }
    case 'inside':
      return { stroke: colours.line3, width: 1.25 }
  }
}

function line(
  route: ConduitRoute,
  kind: ConduitKind,
  hops: readonly Point[] | undefined,
  { index, colours }: Picture,
): Markup {
  const { stroke, width, dash } = lineStyle(kind, colours)
  const heads = kind === 'inside' ? { source: false, target: false } : route.heads
  const paths = linePaths(route.points, heads, hops)
  const path = paths.line
  const opacity = isGuess(index.conduit(route.id) ?? {}) ? 0.7 : undefined
  const pen = { fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash, 'stroke-opacity': opacity }
  const parts = [element('path', { d: path, ...pen })]
  if (kind === 'undefined') {
    const halo = { d: path, fill: 'none', stroke: colours.error, 'stroke-width': 12, 'stroke-opacity': 0.13 }
    parts.unshift(element('path', halo))
  }
  if (paths.heads !== '') parts.push(element('path', { d: paths.heads, fill: stroke }))
  return group({ 'data-conduit': route.id, 'data-kind': kind }, parts)
}

/** The tile of a device on the line: ink where it guards, outlined where it only forwards. */
function drawGlyph({ device, at }: Glyph, { index, colours, isTransparent }: Picture): Markup {
  const asset = index.asset(device)
  const isGuard = asset !== undefined && isBoundaryDevice(asset)
  const ring = { x: at.x - 12, y: at.y - 12, width: 24, height: 24 }
  const tile = { x: at.x - 10, y: at.y - 10, width: 20, height: 20 }
  return group({ 'data-device': device }, [
    isTransparent ? NOTHING : box(ring, 8, { fill: colours.canvas }),
    box(
      tile,
      6,
      isGuard ? { fill: colours.ink } : { fill: colours.surface, stroke: colours.line3, 'stroke-width': 1.25 },
    ),
    iconAt(iconOf(asset ?? { type: '' }), at, 12.5, isGuard ? colours.onInk : colours.ink2),
  ])
}

function drawMark(at: Point, colours: Colours): Markup {
  return group({ 'data-mark': '?' }, [
    element('circle', {
      cx: at.x,
      cy: at.y,
      r: 10,
      fill: colours.surface,
      stroke: colours.error,
      'stroke-width': 2,
      'stroke-dasharray': '4.2 2.08',
    }),
    label('?', TEXT_STYLES.mark, { x: at.x, y: at.y + 4.7, fill: colours.error, anchor: 'middle' }),
  ])
}

/** A label on the line: lock, protocol, arrow towards who is reached. */
function drawChip(chip: Chip, kind: ConduitKind, colours: Colours): Markup {
  const { line: border, fill, ink } = chipColours(chip, kind, colours)
  const said = chipWords(chip)
  const style = kind === 'undefined' ? TEXT_STYLES.chipWord : TEXT_STYLES.chip
  const middle = chip.y + chip.height / 2
  const lockWidth = chip.lock === 'none' ? 0 : CHIP_ICON
  const arrowWidth = chip.arrow === 'none' ? 0 : CHIP_ICON
  const room = chip.width - CHIP_PADDING - lockWidth - arrowWidth
  const parts = [
    box(
      { ...chip, x: chip.x + 0.5, y: chip.y + 0.5, width: chip.width - 1, height: chip.height - 1 },
      chip.height / 2,
      {
        fill,
        stroke: border,
      },
    ),
    label(kind === 'undefined' ? said : chipLabel({ ...chip, label: said }), style, {
      x: chip.x + CHIP_PADDING / 2 + lockWidth + room / 2,
      y: middle + 3.7,
      fill: ink,
      anchor: 'middle',
      spacing: style === TEXT_STYLES.chip ? CHIP_TRACKING : undefined,
    }),
  ]
  if (chip.lock !== 'none') {
    parts.push(iconAt(CHIP_LOCKS[chip.lock], { x: chip.x + 11.5, y: middle }, 10.5, ink, 2.1))
  }
  if (chip.arrow !== 'none') {
    parts.push(iconAt(CHIP_ARROWS[chip.arrow], { x: chip.x + chip.width - 11.5, y: middle }, 10.5, ink, 2.1))
  }
  return group({ 'data-chip': chip.label }, parts)
}

function chipColours(chip: Chip, kind: ConduitKind, colours: Colours): { line: string; fill: string; ink: string } {
  if (kind === 'undefined') return { line: colours.error, fill: colours.errorSoft, ink: colours.error }
  if (chip.lock === 'open') return { line: colours.warn, fill: colours.warnSoft, ink: colours.warn }
  return { line: colours.line2, fill: colours.surface, ink: colours.ink2 }
}
