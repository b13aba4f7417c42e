import { describe, expect, it } from 'vitest'
import { SceneIndex } from '../../../src/canvas/view/scene-index'
import { buildScene, overlap } from '../../../src/layout'
import { indexDiagram } from '../../../src/model'
import { benchDrawing } from '../../bench/drawing'
import { open } from '../../support/test-rule'

describe('the index of the scene', () => {
  const scene = buildScene(indexDiagram(open(benchDrawing(200))))

  it('finds exactly the boxes that a rectangle touches', () => {
    const rect = { x: 300, y: 200, width: 900, height: 700 }
    const found = new SceneIndex(scene).search(rect)
    const slow = [...scene.assets.values()].filter((box) => overlap(box, rect)).map(({ id }) => id)
    expect(slow.length).toBeGreaterThan(5)
    expect([...found.assets].sort()).toEqual(slow.sort())
    const conduits = [...scene.conduits.values()].filter(({ bounds }) => overlap(bounds, rect)).map(({ id }) => id)
    expect(found.conduits).toEqual(expect.arrayContaining(conduits))
  })

  it('finds nothing in an empty scene', () => {
    const empty = { ...scene, zones: new Map(), assets: new Map(), conduits: new Map(), annotations: new Map() }
    const found = new SceneIndex(empty).search({ x: -1e6, y: -1e6, width: 2e6, height: 2e6 })
    expect(found).toEqual({ zones: [], assets: [], conduits: [], annotations: [] })
  })
})
