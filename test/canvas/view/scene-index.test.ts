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

  it('finds annotations as they lie on each other, whatever their ids', () => {
    const place = { level: 'L4', x: 100, y: 20 }
    const ink = { place, width: 40, height: 20, points: [0, 0, 0.5, 40, 20, 0.5] }
    const file = {
      format: 'zoneboard',
      version: 1,
      annotations: [
        { id: 'a-ink', kind: 'stroke', ...ink },
        { id: 'd-note', kind: 'note', place, text: 'First' },
        { id: 'b-note', kind: 'note', place, text: 'Second, over the first' },
        { id: 'z-photo', kind: 'image', place, image: 'data:image/png;base64,iVBORw0KGgo=', width: 90, height: 60 },
      ],
    }
    const drawn = buildScene(indexDiagram(open(file)))
    const found = new SceneIndex(drawn).search({ x: 0, y: 0, width: 2000, height: 2000 })
    expect(found.annotations).toEqual(['z-photo', 'd-note', 'b-note', 'a-ink'])
  })

  it('finds nothing in an empty scene', () => {
    const empty = { ...scene, zones: new Map(), assets: new Map(), conduits: new Map(), annotations: new Map() }
    const found = new SceneIndex(empty).search({ x: -1e6, y: -1e6, width: 2e6, height: 2e6 })
    expect(found).toEqual({ zones: [], assets: [], conduits: [], annotations: [] })
  })
})
