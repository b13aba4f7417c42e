import { type ConduitRoute, findingOnRoute, linePaths } from '../../layout'
import type { ConduitId } from '../../model'
import type { CanvasSession } from '../session'

const NO_HEADS = { source: false, target: false }

/**
 * The elements of records that are being dragged. They are shifted by `translate`, which React never writes, and the
 * lines of their conduits are written anew; nothing is rendered.
 */
export class MovedElements {
  readonly #session: CanvasSession
  readonly #ids: ReadonlySet<string>
  #nodes: HTMLElement[] = []
  #lines = new Map<string, SVGGElement>()
  #labels = new Map<string, HTMLElement>()
  /** Paths as they were before they were written anew. */
  readonly #paths = new Map<SVGPathElement, string>()
  #painted = new Set<ConduitId>()
  #isStale = true
  readonly #isCopy: boolean
  readonly #stopListening: () => void

  /** With `isCopy` the records stay and likenesses of them are dragged. */
  constructor(session: CanvasSession, ids: ReadonlySet<string>, isCopy: boolean) {
    this.#session = session
    this.#ids = ids
    this.#isCopy = isCopy
    this.#stopListening = session.mounted.listen(() => {
      this.#isStale = true
    })
  }

  shift(dx: number, dy: number, routes: ReadonlyMap<ConduitId, ConduitRoute>): void {
    if (this.#isStale) this.#collect()
    for (const node of this.#nodes) node.style.translate = `${dx}px ${dy}px`
    for (const [id, route] of routes) {
      this.#paint(id, route)
      this.#painted.add(id)
    }
  }

  /** Everything back as the board has it; the drop's own patch then moves it for good. */
  release(): void {
    this.#stopListening()
    for (const node of this.#nodes) {
      node.style.translate = ''
      node.classList.remove('is-dragged')
      if (this.#isCopy) node.remove()
    }
    for (const [path, line] of this.#paths) path.setAttribute('d', line)
    const { scene } = this.#session.state
    for (const id of this.#painted) {
      const route = scene.conduits.get(id)
      const labels = this.#labels.get(id)
      if (route && labels) paintLabels(labels, route)
    }
  }

  #collect(): void {
    const root = this.#session.element
    if (!root) return
    this.#isStale = false
    if (this.#isCopy && this.#nodes.length > 0) return
    const all = root.querySelectorAll<HTMLElement>('.react-flow__node')
    const nodes = [...all].filter((node) => this.#ids.has((node.dataset.id ?? '').replace(/\/header$/u, '')))
    this.#nodes = this.#isCopy ? nodes.map(likeness) : nodes
    for (const node of this.#nodes) node.classList.add('is-dragged')
    this.#lines = new Map(
      [...root.querySelectorAll<SVGGElement>('.zb-conduit')].map((line) => [line.dataset.conduit ?? '', line]),
    )
    this.#labels = new Map(
      [...root.querySelectorAll<HTMLElement>('.zb-labels')].map((labels) => [labels.dataset.labels ?? '', labels]),
    )
  }

  #paint(id: ConduitId, route: ConduitRoute): void {
    const line = this.#lines.get(id)
    for (const path of line?.querySelectorAll('path') ?? []) {
      if (!this.#paths.has(path)) this.#paths.set(path, path.getAttribute('d') ?? '')
    }
    if (line) paintLine(line, route)
    const labels = this.#labels.get(id)
    if (labels) paintLabels(labels, route)
  }
}

function likeness(node: HTMLElement): HTMLElement {
  const copy = node.cloneNode(true) as HTMLElement
  for (const name of ['data-id', 'data-testid', 'data-asset', 'data-zone', 'data-zone-header', 'data-annotation']) {
    copy.removeAttribute(name)
  }
  copy.setAttribute('aria-hidden', 'true')
  node.after(copy)
  return copy
}

function paintLine(line: SVGGElement, route: ConduitRoute): void {
  const isInside = line.dataset.kind === 'inside'
  const paths = linePaths(route.points, isInside ? NO_HEADS : route.heads)
  for (const path of line.querySelectorAll('path')) {
    path.setAttribute('d', path.classList.contains('zb-conduit-heads') ? paths.heads : paths.line)
  }
}

/** Chips and devices go where the live route has them; what it has no place for is hidden until the drop. */
function paintLabels(labels: HTMLElement, route: ConduitRoute): void {
  const place = (selector: string, at: readonly ({ readonly x: number; readonly y: number } | null)[]) => {
    for (const [i, element] of [...labels.querySelectorAll<HTMLElement>(selector)].entries()) {
      const point = at[i]
      element.style.visibility = point ? '' : 'hidden'
      if (!point) continue
      element.style.left = `${point.x}px`
      element.style.top = `${point.y}px`
    }
  }
  place(':scope > .zb-conduit-chip', route.chips)
  place(
    ':scope > .zb-glyph',
    route.glyphs.map((glyph) => glyph.at),
  )
  place(':scope > .zb-undefined', [route.mark])
  place(':scope > .zb-conduit-finding', [findingOnRoute(route)])
}
