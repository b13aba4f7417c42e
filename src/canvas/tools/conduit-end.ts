import { type Point, type Rect, SIZES } from '../../layout'
import type { AssetId, ZoneId } from '../../model'
import { words } from '../../words'
import type { CanvasSession } from '../session'
import { type Hit, holds } from '../view/hit'
import type { Pointer } from './gesture'
import { centreOf } from './rects'

export type EndId = AssetId | ZoneId

/** What a conduit dropped at a point would end at: a record, its other end, nothing, or what it cannot end at, and why. */
export type EndUnder =
  | { readonly kind: 'end'; readonly id: EndId; readonly rect: Rect }
  | { readonly kind: 'nothing' | 'other-end' }
  | { readonly kind: 'refused'; readonly why: string }

export function rectOf(session: CanvasSession, id: EndId): Rect | undefined {
  const { scene } = session.state
  return scene.assets.get(id as AssetId) ?? scene.zones.get(id as ZoneId)
}

/**
 * A conduit may end at any asset, also one that stands on another conduit, and at any zone; by the fill of a zone that holds
 * its other end nothing is meant.
 */
export function endUnder(session: CanvasSession, pointer: Pointer, from: EndId): EndUnder {
  const hit = session.hit(pointer.at, { isCoarse: pointer.isCoarse })
  if (!hit || hit.kind === 'conduit') return { kind: 'nothing' }
  if (hit.kind === 'annotation') return { kind: 'refused', why: words().canvas.refused.note }
  const id = hit.kind === 'glyph' ? hit.device : hit.id
  if (id === from) return { kind: 'other-end' }
  const rect = hit.kind === 'glyph' ? glyphRect(session, hit) : rectOf(session, id)
  if (!rect) return { kind: 'nothing' }
  const source = rectOf(session, from)
  const isAround = hit.kind === 'zone' && hit.part === 'fill' && source && holds(rect, centreOf(source))
  return isAround ? { kind: 'nothing' } : { kind: 'end', id, rect }
}

function glyphRect(session: CanvasSession, { id, device }: Extract<Hit, { kind: 'glyph' }>): Rect | undefined {
  const glyph = session.state.scene.conduits.get(id)?.glyphs.find((one) => one.device === device)
  return glyph && around(glyph.at)
}

const around = ({ x, y }: Point): Rect => ({
  x: x - SIZES.glyph / 2,
  y: y - SIZES.glyph / 2,
  width: SIZES.glyph,
  height: SIZES.glyph,
})
