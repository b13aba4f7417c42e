import { describe, expect, it } from 'vitest'
import { renderSvg } from '../../../src/formats'
import { buildScene } from '../../../src/layout'
import { indexDiagram } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

const place = { level: 'L3', x: 40, y: 20 }

function drawn(...annotations: object[]): string {
  const index = indexDiagram(
    diagram({ annotations: annotations.map((one, i) => ({ id: `m${i}`, place, ...one })) }).build(),
  )
  return renderSvg(index, buildScene(index), { theme: 'light' })
}

describe('what pens, stamps and pictures left is in the picture of the drawing', () => {
  it('a line as the area that it covers, in its colour', () => {
    const points = [0, 0, 0.5, 60, 30, 0.5]
    expect(drawn({ kind: 'stroke', points, colour: 'blue' })).toMatch(
      /data-annotation="m0"><path d="M[^"]+Z" fill="#1B5E8C"/u,
    )
    expect(drawn({ kind: 'highlight', points })).toMatch(/fill="#FFE98A" fill-opacity="0.5"/u)
    expect(drawn({ kind: 'arrow', points, colour: 'no such' })).toMatch(/fill="#C0211F"/u)
  })

  it('a stamp as a disc with its icon', () => {
    expect(drawn({ kind: 'stamp', stamp: 'question' })).toMatch(/<ellipse [^>]*fill="#1B5E8C"/u)
  })

  it('a picture with its own data, and what it shows as its title', () => {
    const image = 'data:image/png;base64,iVBORw0KGgo='
    const svg = drawn({ kind: 'image', image, width: 80, height: 60, alt: 'Rack <4>' })
    expect(svg).toContain(`href="${image}"`)
    expect(svg).toContain('<title>Rack &lt;4&gt;</title>')
  })

  it('a line without points, and a picture without data, break nothing', () => {
    expect(drawn({ kind: 'stroke' }, { kind: 'image' })).toMatch(/^<svg/u)
  })
})
