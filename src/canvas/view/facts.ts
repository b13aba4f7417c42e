import {
  type ConduitKind,
  conduitKind,
  type IconShape,
  iconOf,
  isBoundaryDevice,
  isGuess,
  isSafetyZone,
  nameOf,
  type Side,
  slRange,
  slVector,
} from '../../catalogue'
import { type ConduitRoute, type Rect, type Scene, sideOfZone, type ZoneBox } from '../../layout'
import type { AssetId, Conduit, DiagramIndex, Zone } from '../../model'
import { words } from '../../words'

/** What the picture of a zone needs to know beyond its box. */
export interface ZoneFacts {
  readonly name: string
  readonly side: Side | 'MIXED'
  readonly depth: number
  readonly isSafety: boolean
  readonly isGuess: boolean
  readonly isLocked: boolean
  /** The least and most SL-T, such as `2` or `1–3`; empty where nothing is asked for. */
  readonly target: string
  /** The header chip, measured from the zone's corner. */
  readonly header: Rect
}

export function zoneName(zone: Zone): string {
  return zone.name?.trim() || words().canvas.unnamedZone
}

/** The least and most SL-T of a zone; empty where nothing is asked for. */
export function targetRange({ slTarget }: Zone): string {
  const vector = slVector(slTarget)
  const range = vector ? slRange(vector) : '0'
  return range === '0' ? '' : range
}

export function zoneFacts(index: DiagramIndex, scene: Scene, zone: Zone, box: ZoneBox): ZoneFacts {
  return {
    name: zoneName(zone),
    side: sideOfZone(index, scene, zone, box),
    depth: box.depth,
    isSafety: isSafetyZone(index, zone),
    isGuess: isGuess(zone),
    isLocked: zone.locked === true,
    target: targetRange(zone),
    header: { ...box.header, x: box.header.x - box.x, y: box.header.y - box.y },
  }
}

export interface GlyphFacts {
  readonly device: AssetId
  readonly name: string
  readonly icon: IconShape
  readonly isGuard: boolean
}
export interface ConduitFacts {
  readonly route: ConduitRoute
  readonly kind: ConduitKind
  readonly isGuess: boolean
  readonly glyphs: readonly GlyphFacts[]
}

export function conduitFacts(index: DiagramIndex, conduit: Conduit, route: ConduitRoute): ConduitFacts {
  return {
    route,
    kind: conduitKind(index, conduit),
    isGuess: isGuess(conduit),
    glyphs: route.glyphs.map(({ device }) => {
      const asset = index.asset(device)
      return {
        device,
        name: asset ? nameOf(asset) : device,
        icon: iconOf(asset ?? { type: '' }),
        isGuard: asset !== undefined && isBoundaryDevice(asset),
      }
    }),
  }
}

/** Whether nothing at all is drawn. */
export function isEmptyBoard({ index }: { readonly index: DiagramIndex }): boolean {
  return index.assets.length + index.zones.length + index.conduits.length + index.annotations.length === 0
}
