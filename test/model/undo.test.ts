import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readZoneboard, writeZoneboard } from '../../src/formats/json'
import {
  addAsset,
  addZone,
  admit,
  applyPatch,
  assetId,
  assignToZone,
  compose,
  conduitId,
  type Diagram,
  type DiagramIndex,
  indexDiagram,
  insertIntoVia,
  type Patch,
  removeRecords,
  setDocument,
  setFields,
  undoPatch,
  zoneId,
} from '../../src/model'
import { validFile } from '../support/arbitraries'

type Step = readonly [kind: number, a: number, b: number]
const steps = fc.array(fc.tuple(fc.nat(6), fc.nat(5), fc.nat(3)), { minLength: 200, maxLength: 200 })

function patchFor(index: DiagramIndex, [kind, a, b]: Step, i: number): Patch {
  switch (kind) {
    case 0:
      return assignToZone(index, [assetId(`a${a}`)], b === 0 ? null : zoneId(`z${b}`))
    case 1:
      return removeRecords(index, [b === 0 ? `z${a}` : b === 1 ? `a${a}` : `c${a}`])
    case 2:
      return setFields(index, [`a${a}`, `z${b}`], { name: `name ${i}` })
    case 3:
      return insertIntoVia(index, conduitId(`c${a}`), assetId(`a${b}`))
    case 4:
      return setDocument(index, { title: `title ${i}` })
    case 5:
      return addZone(index, { id: zoneId(`new${i}`) })
    default:
      return addAsset(index, { id: assetId(`new${i}`), type: 'custom', level: 'L2' })
  }
}
function admitted(diagram: Diagram, patch: Patch) {
  const result = admit(diagram, JSON.parse(JSON.stringify(patch)) as Patch, 'user')
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
/** All there is in memory; the order of keys in a record apart. */
const content = ({ keyOrder: _order, ...all }: Diagram) => all

it('200 operations undone to the start and redone to the end give the same drawing, $order too', () => {
  fc.assert(
    fc.property(validFile, steps, (file, list) => {
      const opened = readZoneboard(JSON.stringify(file))
      if (!opened.ok) throw new Error(opened.error.code)
      const start = opened.value.diagram
      let today = start
      let all: Patch = []
      const undos: Patch[] = []
      for (const [i, step] of list.entries()) {
        const done = admitted(today, patchFor(indexDiagram(today), step, i))
        today = done.diagram
        all = compose(all, done.patch)
        undos.push(done.patch)
      }
      const end = today
      expect(content(applyPatch(start, all))).toEqual(content(end))
      const redos: Patch[] = []
      for (const patch of undos.toReversed()) {
        const undone = admitted(today, undoPatch(today, patch))
        today = undone.diagram
        redos.push(undone.patch)
      }
      expect(content(today)).toEqual(content(start))
      for (const patch of redos.toReversed()) today = admitted(today, undoPatch(today, patch)).diagram
      expect(content(today)).toEqual(content(end))
      expect(JSON.parse(writeZoneboard(today))).toEqual(JSON.parse(writeZoneboard(end)))
    }),
    { numRuns: 20 },
  )
})
