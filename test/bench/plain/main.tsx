/** The yardstick of the bench: the same drawing in React Flow as its documentation shows it, nothing tuned. */
import {
  Background,
  Controls,
  type Edge,
  Handle,
  MarkerType,
  MiniMap,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react'
import { memo, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'
import { ASSET, type BenchAsset, benchDrawing, LANE_HEIGHT } from '../drawing'

const LANES = ['L5', 'L4', 'L3.5', 'L3', 'L2', 'L1']

const Card = memo(function Card({ data }: NodeProps<Node<{ name: string; kind: string }>>) {
  return (
    <div style={{ ...ASSET, border: '1px solid #d3cfc6', borderRadius: 8, background: '#fff', padding: 6 }}>
      <Handle type="target" position={Position.Top} />
      <b>{data.name}</b>
      <div>{data.kind}</div>
      <Handle type="source" position={Position.Bottom} />
    </div>
  )
})
const Zone = memo(function Zone({ data }: NodeProps<Node<{ name: string }>>) {
  return <div style={{ width: '100%', height: '100%', border: '1px solid #8aa', borderRadius: 12 }}>{data.name}</div>
})
const nodeTypes = { card: Card, zone: Zone }

function model(count: number): { nodes: Node[]; edges: Edge[] } {
  const drawing = benchDrawing(count)
  const laneTop = (asset: BenchAsset) => LANES.indexOf(asset.level) * LANE_HEIGHT
  const first = new Map<string, BenchAsset>()
  for (const asset of drawing.assets) if (!first.has(asset.zone)) first.set(asset.zone, asset)
  const zones = [...first].map(
    ([id, asset]): Node => ({
      id,
      type: 'zone',
      data: { name: id },
      position: { x: asset.position.x - 12, y: laneTop(asset) + asset.position.y - 24 },
      style: { width: 678, height: 144 },
    }),
  )
  const cards = drawing.assets.map((asset): Node => {
    const corner = first.get(asset.zone) ?? asset
    return {
      id: asset.id,
      type: 'card',
      parentId: asset.zone,
      data: { name: asset.name, kind: asset.type },
      position: { x: asset.position.x - corner.position.x + 12, y: asset.position.y - corner.position.y + 24 },
    }
  })
  const edges = drawing.conduits.map(
    (conduit): Edge => ({
      id: conduit.id,
      source: conduit.source,
      target: conduit.target,
      type: 'smoothstep',
      markerEnd: { type: MarkerType.ArrowClosed },
    }),
  )
  return { nodes: [...zones, ...cards], edges }
}

declare global {
  interface Window {
    /** Shows a drawing of that many assets; done at the second frame after. */
    openDrawing?: (count: number) => Promise<void>
  }
}

const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

function App() {
  const [nodes, setNodes, onNodesChange] = useNodesState<Node>([])
  const [edges, setEdges, onEdgesChange] = useEdgesState<Edge>([])
  useEffect(() => {
    window.openDrawing = async (count) => {
      const drawing = model(count)
      setNodes(drawing.nodes)
      setEdges(drawing.edges)
      await twoFrames()
      await twoFrames()
    }
  }, [setNodes, setEdges])
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      minZoom={0.05}
      defaultViewport={{ x: 0, y: 0, zoom: 1 }}
    >
      <Background />
      <MiniMap />
      <Controls />
    </ReactFlow>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
