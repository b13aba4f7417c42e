import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readZoneboard } from '../../src/formats/json'
import { admit, applyPatch, compose, type Diagram, indexDiagram, invert, type Patch, undoPatch } from '../../src/model'
import { validFile } from '../support/arbitraries'
import { randomPatch, randomSteps } from '../support/random-patches'

/** All there is in memory; the order of keys apart. */
const content = ({ keyOrder: _order, ...all }: Diagram) => all

function opened(file: object): Diagram {
  const result = readZoneboard(JSON.stringify(file))
  if (!result.ok) throw new Error(result.error.code)
  return result.value.diagram
}

/** Calls back with every random patch that the gate lets through, and the diagram before and after it. */
function walk(
  file: object,
  steps: Parameters<typeof randomPatch>[1][],
  each: (before: Diagram, patch: Patch, after: Diagram) => void,
): void {
  let diagram = opened(file)
  for (const [i, step] of steps.entries()) {
    const admitted = admit(diagram, randomPatch(indexDiagram(diagram), step, i), 'user')
    if (!admitted.ok) continue
    each(diagram, admitted.value.patch, admitted.value.diagram)
    diagram = admitted.value.diagram
  }
}

describe('a patch', () => {
  it('applied and then inverted is nothing, through JSON too', () => {
    fc.assert(
      fc.property(validFile, randomSteps(40), (file, steps) => {
        walk(file, steps, (before, patch, after) => {
          const sent = JSON.parse(JSON.stringify(patch)) as Patch
          expect(content(applyPatch(before, sent))).toEqual(content(after))
          expect(content(applyPatch(after, invert(sent)))).toEqual(content(before))
          expect(undoPatch(after, sent)).toEqual(invert(sent).filter((change) => hasEffect(change)))
        })
      }),
      { numRuns: 50 },
    )
  })

  it('composed with what follows does what both do, and inverts as one', () => {
    fc.assert(
      fc.property(validFile, randomSteps(25), (file, steps) => {
        const start = opened(file)
        let all: Patch = []
        let end = start
        walk(file, steps, (_before, patch, after) => {
          all = compose(all, patch)
          end = after
        })
        expect(content(applyPatch(start, all))).toEqual(content(end))
        expect(content(applyPatch(end, invert(all)))).toEqual(content(start))
      }),
      { numRuns: 50 },
    )
  })

  it('leaves an acyclic tree of zones and records that fit, whatever the order', () => {
    fc.assert(
      fc.property(validFile, randomSteps(40), (file, steps) => {
        walk(file, steps, (_before, _patch, after) => {
          for (const zone of after.zones.values()) {
            let at = zone.parent
            for (let depth = 0; at !== undefined; depth += 1) {
              expect(depth).toBeLessThan(after.zones.size + 1)
              at = after.zones.get(at)?.parent
            }
          }
        })
      }),
      { numRuns: 20 },
    )
  })
})

function hasEffect(change: Patch[number]): boolean {
  return change.op !== 'update' || Object.keys(change.before).length + Object.keys(change.after).length > 0
}
