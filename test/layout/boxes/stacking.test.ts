import { expect, it } from 'vitest'
import { buildScene } from '../../../src/layout'
import { indexDiagram } from '../../../src/model'
import { open } from '../../support/test-rule'

it('notes lie over pictures that came later, and what a pen left over all of it', () => {
  const place = { level: 'L4', x: 100, y: 20 }
  const scene = buildScene(
    indexDiagram(
      open({
        format: 'zoneboard',
        version: 1,
        annotations: [
          { id: 'ink', kind: 'stroke', place, width: 40, height: 20, points: [0, 0, 0.5, 40, 20, 0.5] },
          { id: 'marked', kind: 'highlight', place, width: 40, height: 20, points: [0, 0, 0.5, 40, 20, 0.5] },
          { id: 'note', kind: 'note', place, text: 'Fire in hall A' },
          { id: 'text', kind: 'text', place, text: 'Here' },
          { id: 'photo', kind: 'image', place, image: 'data:image/png;base64,iVBORw0KGgo=', width: 90, height: 60 },
        ],
      }),
    ),
  )
  expect([...scene.annotations.keys()]).toEqual(['photo', 'note', 'text', 'marked', 'ink'])
})
