import { describe, expect, it } from 'vitest'
import { buildScene, distanceToLine, routesWhileMoving, routeThrough, sketchScene } from '../../src/layout'
import { type Conduit, conduitId, indexDiagram } from '../../src/model'
import { diagram } from '../support/diagram-builder'

const place = { level: 'L3' as const, x: 700, y: 60 }

function site(waypoints?: readonly (typeof place)[]) {
  return indexDiagram(
    diagram()
      .asset('a', { level: 'L3', position: { x: 100, y: 20 } })
      .asset('b', { level: 'L2', position: { x: 100, y: 20 } })
      .conduit('k', 'a', 'b', waypoints ? { waypoints } : {})
      .build(),
  )
}

describe('a conduit that a person has dragged', () => {
  it('runs where it was dragged to, in the scene, in its sketch and while its end moves', () => {
    const index = site([place])
    const scene = buildScene(index)
    const lane = scene.lanes.find(({ level }) => level === 'L3')
    const point = { x: place.x, y: (lane?.y ?? 0) + place.y }
    const moved = routesWhileMoving(index, scene, new Map([['a', { x: 300, y: 20, width: 156, height: 44 }]]))
    for (const routes of [scene.conduits, sketchScene(index).conduits, moved]) {
      expect(distanceToLine(point, routes.get(conduitId('k'))?.points ?? [])).toBeCloseTo(0)
    }
    expect(scene.bounds.x + scene.bounds.width).toBeGreaterThanOrEqual(place.x)
  })

  it('is shown while it is being dragged', () => {
    const index = site()
    const scene = buildScene(index)
    const conduit = index.conduit(conduitId('k')) as Conduit
    expect(routeThrough(index, scene, conduit, [place])?.points).toEqual(
      buildScene(site([place])).conduits.get(conduitId('k'))?.points,
    )
  })
})
