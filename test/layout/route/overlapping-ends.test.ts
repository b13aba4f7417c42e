import { expect, it } from 'vitest'
import { buildScene } from '../../../src/layout'
import { conduitId, indexDiagram } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

it('a conduit between cards that lie over each other is routed: no way costs less than nothing', () => {
  for (let dx = -160; dx <= 160; dx += 10) {
    for (const dy of [-40, -10, 0, 5, 30]) {
      const drawing = diagram()
        .asset('a', { position: { x: 500 + dx, y: 60 + dy } })
        .asset('b', { position: { x: 500, y: 60 } })
        .asset('fw', { type: 'custom', role: 'firewall' })
        .conduit('c', 'a', 'b', { via: ['fw'], flows: [{ protocol: 'https' }] })
        .build()
      const route = buildScene(indexDiagram(drawing)).conduits.get(conduitId('c'))
      expect(route?.points.length, `${dx}, ${dy}`).toBeGreaterThan(1)
    }
  }
})
