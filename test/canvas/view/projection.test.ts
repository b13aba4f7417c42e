import { describe, expect, it } from 'vitest'
import { Projection } from '../../../src/canvas/view/projection'
import { SceneIndex } from '../../../src/canvas/view/scene-index'
import { buildScene, updateScene } from '../../../src/layout'
import { applyPatch, indexDiagram, setFields } from '../../../src/model'
import { benchDrawing } from '../../bench/drawing'
import { open } from '../../support/test-rule'

const EVERYTHING = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

describe('the projection into React Flow', () => {
  const index = indexDiagram(open(benchDrawing(40)))
  const scene = buildScene(index)
  const found = new SceneIndex(scene).search(EVERYTHING)

  it('gives every record a node with its size, no handles to measure and its place without a transform', () => {
    const { nodes, conduits } = new Projection().project(index, scene, found)
    expect(nodes.filter((node) => node.type === 'asset')).toHaveLength(40)
    expect(nodes.filter((node) => node.type === 'zone')).toHaveLength(5)
    expect(nodes.filter((node) => node.type === 'zone-header')).toHaveLength(5)
    expect(conduits).toHaveLength(scene.conduits.size)
    for (const node of nodes) {
      expect(node).toMatchObject({ measured: { width: node.width, height: node.height }, handles: [] })
      expect(node.style).toMatchObject({ transform: 'none', left: node.position.x, top: node.position.y })
    }
  })

  it('keeps every object and both lists where nothing changed', () => {
    const projection = new Projection()
    const before = projection.project(index, scene, found)
    const after = projection.project(indexDiagram(index.diagram), buildScene(index), found)
    expect(after.nodes).toBe(before.nodes)
    expect(after.conduits).toBe(before.conduits)
  })

  it('makes anew only what an edit changed', () => {
    const projection = new Projection()
    const before = projection.project(index, scene, found)
    const patch = setFields(index, ['a3'] as never, { name: 'Another name' })
    const renamed = indexDiagram(applyPatch(index.diagram, patch))
    const after = projection.project(renamed, updateScene(scene, index, renamed, patch), found)
    const fresh = after.nodes.filter((node) => !before.nodes.includes(node)).map(({ id }) => id)
    expect(fresh).toEqual(['a3'])
  })
})
