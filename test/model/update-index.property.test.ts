import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readZoneboard } from '../../src/formats/json'
import { admit, type Diagram, type DiagramIndex, indexDiagram, updateIndex } from '../../src/model'
import { validFile } from '../support/arbitraries'
import { randomPatch, randomSteps } from '../support/random-patches'

/** Everything an index answers, as plain data with the identity of lists left out. */
function answers(index: DiagramIndex) {
  const ends = [...index.diagram.assets.keys(), ...index.diagram.zones.keys(), 'nobody']
  return {
    lists: [index.zones, index.assets, index.conduits, index.annotations, index.acceptances],
    dangling: index.dangling,
    zones: ends.map((id) => [
      index.assetsIn(id as never),
      index.interfacesIn(id as never),
      index.subZones(id as never),
      index.conduitsAt(id as never),
      index.conduitsVia(id as never),
      index.end(id),
    ]),
    homes: index.assets.map((asset) => [index.zoneOf(asset), index.zonesOf(asset)]),
  }
}

it('an index kept up to date patch by patch is the one made from nothing', () => {
  fc.assert(
    fc.property(validFile, randomSteps(60), (file, steps) => {
      const opened = readZoneboard(JSON.stringify(file))
      if (!opened.ok) throw new Error(opened.error.code)
      let diagram: Diagram = opened.value.diagram
      let index = indexDiagram(diagram)
      for (const [i, step] of steps.entries()) {
        const admitted = admit(diagram, randomPatch(index, step, i), 'remote')
        if (!admitted.ok) continue
        diagram = admitted.value.diagram
        index = updateIndex(index, diagram, admitted.value.patch)
        expect(index.diagram).toBe(diagram)
        expect(answers(index)).toEqual(answers(indexDiagram(diagram)))
      }
    }),
    { numRuns: 60 },
  )
})
