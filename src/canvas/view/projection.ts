import type { Node } from '@xyflow/react'
import type { LevelStep } from '../../analysis'
import { type AssetBox, headerHasSteps, type Rect, type Scene } from '../../layout'
import { type Annotation, type Asset, type DiagramIndex } from '../../model'
import { words } from '../../words'
import { type ConduitFacts, conduitFacts, type ZoneFacts, zoneFacts } from './facts'
import { spokenName } from './names'
import type { Found } from './scene-index'
import { zoneLevels } from './zone-levels'

export type AssetCardNode = Node<{ readonly asset: Asset }, 'asset'>
export type ZoneAreaNode = Node<{ readonly facts: ZoneFacts }, 'zone'>
export interface HeaderData extends Record<string, unknown> {
  readonly facts: ZoneFacts
  readonly zone: string
  /** SL 1 to SL 4; null where words say that nothing was assessed, or nothing is asked for. */
  readonly steps: readonly LevelStep[] | null
}
export type ZoneHeaderNode = Node<HeaderData, 'zone-header'>
export type AnnotationNode = Node<{ readonly annotation: Annotation }, 'annotation'>
export type CanvasNode = AssetCardNode | ZoneAreaNode | ZoneHeaderNode | AnnotationNode

/** A conduit as it is drawn: React Flow draws no edges here, because our routes are ready made (`ConduitLines`). */
export interface DrawnConduit {
  readonly id: string
  readonly name: string
  readonly facts: ConduitFacts
}

/**
 * Layers of the look, times ten, so that sub-zones stand over their parents. Between them stand the lines of the conduits
 * (30) and their labels (50); see `styles/conduits.css`.
 */
const LAYERS = { zone: 20, asset: 40, zoneHeader: 60, annotation: 70 }

export interface Projected {
  readonly nodes: CanvasNode[]
  readonly conduits: DrawnConduit[]
}

/**
 * From records near the view to what React Flow is handed. A record that looks as before keeps its node object, and a
 * list with the same members its array, so that nothing else renders.
 */
export class Projection {
  #nodes = new Map<string, CanvasNode>()
  #conduits = new Map<string, DrawnConduit>()
  #last: Projected = { nodes: [], conduits: [] }

  project(index: DiagramIndex, scene: Scene, found: Found): Projected {
    const nodes = new Map<string, CanvasNode>()
    const conduits = new Map<string, DrawnConduit>()
    const keep = <N extends CanvasNode>(made: N) => {
      const old = this.#nodes.get(made.id)
      nodes.set(made.id, old && looksAlike(old, made) ? old : made)
    }
    for (const id of found.zones) {
      const [zone, box] = [index.zone(id), scene.zones.get(id)]
      if (!zone || !box) continue
      const facts = zoneFacts(index, scene, zone, box)
      keep(zoneNode(id, box, facts, spokenName(index, id, undefined)))
      const levels = headerHasSteps(zone) ? zoneLevels(index, zone) : null
      keep(headerNode(box, { facts, zone: id, steps: levels?.steps ?? null }))
    }
    for (const id of found.assets) {
      const [asset, box] = [index.asset(id), scene.assets.get(id)]
      if (asset && box) keep(assetNode(asset, box, spokenName(index, id, undefined)))
    }
    for (const id of found.annotations) {
      const [annotation, box] = [index.diagram.annotations.get(id), scene.annotations.get(id)]
      if (annotation && box) keep(annotationNode(annotation, box, spokenName(index, id, undefined)))
    }
    for (const id of found.conduits) {
      const [conduit, route] = [index.conduit(id), scene.conduits.get(id)]
      if (!conduit || !route || route.points.length < 2) continue
      const old = this.#conduits.get(id)
      const made = { id, name: spokenName(index, id, undefined), facts: conduitFacts(index, conduit, route) }
      conduits.set(id, old && isSameData(old, made) ? old : made)
    }
    this.#nodes = nodes
    this.#conduits = conduits
    this.#last = {
      nodes: sameList(this.#last.nodes, [...nodes.values()]),
      conduits: sameList(this.#last.conduits, [...conduits.values()]),
    }
    return this.#last
  }
}

function sameList<T>(before: T[], now: T[]): T[] {
  return before.length === now.length && before.every((item, i) => item === now[i]) ? before : now
}

/**
 * Sizes and (no) handles are given, so that React Flow measures nothing. The place is given as `left` and `top` instead
 * of React Flow's transform, because each transform is one more layer that the browser sorts in every frame.
 */
function placed(id: string, box: Rect, zIndex: number, attributes: Record<string, string>) {
  return {
    id,
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    handles: [],
    style: { transform: 'none', left: box.x, top: box.y },
    zIndex,
    domAttributes: attributes,
  }
}

function assetNode(asset: Asset, box: AssetBox, name: string): AssetCardNode {
  const { roles } = words().canvas
  return {
    ...placed(asset.id, box, LAYERS.asset, { 'data-asset': asset.id, 'aria-roledescription': roles.asset }),
    type: 'asset',
    ariaRole: 'group',
    ariaLabel: name,
    data: { asset },
  }
}

function zoneNode(id: string, box: Rect, facts: ZoneFacts, name: string): ZoneAreaNode {
  const { roles } = words().canvas
  return {
    ...placed(id, box, LAYERS.zone + facts.depth, { 'data-zone': id, 'aria-roledescription': roles.zone }),
    type: 'zone',
    ariaRole: 'group',
    ariaLabel: name,
    data: { facts },
  }
}

/** The chip on a zone's top line and its finding: above the conduits, so a node of its own. */
function headerNode(box: Rect, data: HeaderData): ZoneHeaderNode {
  const { zone } = data
  const top = { x: box.x, y: box.y, width: box.width, height: 1 }
  return {
    ...placed(`${zone}/header`, top, LAYERS.zoneHeader, { 'data-zone-header': zone, 'aria-hidden': 'true' }),
    type: 'zone-header',
    data,
  }
}

function annotationNode(annotation: Annotation, box: Rect, name: string): AnnotationNode {
  const { roles } = words().canvas
  const attributes = {
    'data-annotation': annotation.id,
    'aria-roledescription': annotation.kind === 'frame' ? roles.frame : roles.annotation,
  }
  return {
    ...placed(annotation.id, box, LAYERS.annotation, attributes),
    type: 'annotation',
    ariaRole: 'group',
    ariaLabel: name,
    data: { annotation },
  }
}

function looksAlike(a: CanvasNode, b: CanvasNode): boolean {
  return (
    a.type === b.type &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.zIndex === b.zIndex &&
    a.ariaLabel === b.ariaLabel &&
    isSameData(a.data, b.data)
  )
}

/** Records and icons by identity, facts by their values. */
function isSameData(a: object, b: object, depth = 6): boolean {
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => isSameValue(left[key], right[key], depth))
}

function isSameValue(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true
  if (depth === 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return isSameData(a, b, depth - 1)
}
