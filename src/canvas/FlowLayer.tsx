import { type Edge, ReactFlow, ViewportPortal } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { AnnotationNode } from './nodes/AnnotationNode'
import { AssetNode } from './nodes/AssetNode'
import { ConduitLabels } from './nodes/ConduitLabels'
import { ConduitLines } from './nodes/ConduitLines'
import { ZoneHeader } from './nodes/ZoneHeader'
import { ZoneNode } from './nodes/ZoneNode'
import { Overlays } from './overlays/Overlays'
import { useSession } from './session-context'
import { settleIn } from './view/settle-in'

const nodeTypes = {
  asset: AssetNode,
  zone: ZoneNode,
  'zone-header': ZoneHeader,
  annotation: AnnotationNode,
}
const NO_EDGES: Edge[] = []

/** React Flow calls itself an application; ours is the one around it, and the one stop of the Tab key. */
function withoutRole(element: HTMLElement | null): void {
  element?.setAttribute('role', 'presentation')
  for (const link of element?.querySelectorAll('a') ?? []) link.tabIndex = -1
}

/** Zooming rewrites sizes that stay the same on the screen in steps this fine only: each costs a style of all cards. */
const ZOOM_STEP = 0.05

/**
 * React Flow as the keeper of what is mounted. It pans, zooms, drags, selects and listens to keys for nothing: the
 * camera writes the viewport, the tools read the pointer, the board holds the selection.
 */
export function FlowLayer() {
  const session = useSession()
  const layer = useRef<HTMLDivElement>(null)
  const { nodes, conduits } = useSyncExternalStore(session.mounted.listen, session.mounted.current)

  useLayoutEffect(() => {
    const element = layer.current
    const viewport = element?.querySelector<HTMLElement>('.react-flow__viewport')
    if (!element || !viewport) return
    const written = new Map<Element, number>()
    const tell = (part: HTMLElement, step: number) => {
      if (written.get(part) === step) return
      written.set(part, step)
      part.style.setProperty('--zoom', String(step))
    }
    return session.camera.listen(({ x, y, zoom }) => {
      viewport.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
      const step = Math.max(ZOOM_STEP, Math.round(zoom / ZOOM_STEP) * ZOOM_STEP)
      // Until the overlays are in the page they will have it from around them.
      tell(element.querySelector<HTMLElement>('.zb-overlays') ?? element, step)
      // Only as names do cards and zones have sizes that stay the same on the screen, once the zoom is at rest.
      if (session.detail === 'names' && !session.isZooming) tell(element, step)
    })
  }, [session])

  useLayoutEffect(() => settleIn(session.board, layer.current), [session])

  return (
    <div className="zb-react-flow" ref={layer}>
      <ReactFlow
        ref={withoutRole}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={nodeTypes}
        zIndexMode="manual"
        minZoom={0.01}
        maxZoom={10}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        autoPanOnNodeFocus={false}
        panOnDrag={false}
        panOnScroll={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        disableKeyboardA11y
        attributionPosition="bottom-left"
      >
        <ViewportPortal>
          <ConduitLines conduits={conduits} />
          <ConduitLabels conduits={conduits} />
          <Overlays />
        </ViewportPortal>
      </ReactFlow>
    </div>
  )
}
